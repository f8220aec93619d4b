import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { pagePieces } from '../../src/report/page.ts';
import type { RunReport } from '../../src/report/run-report.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a browser would make of a page. */
export interface ReadPage {
  readonly title: string;
  /** Everything that a reader sees, without style and script. */
  readonly text: string;
  /** The text of each element of the class. */
  readonly having: (className: string) => readonly string[];
  /** The names of all elements and attributes, each once. */
  readonly scopeModel: readonly string[];
  readonly links: readonly string[];
  /** The `id` of each element that has one. */
  readonly ids: readonly string[];
  /** The heading of the page. */
  readonly heading: string;
  /** The policy, and the sources that the style and the script of the page would have to be listed by. */
  readonly policy: string;
  readonly digests: readonly string[];
}

/** Reads a page by the rules of HTML. A fault of its syntax throws. */
export function readPage(page: string): ReadPage {
  const faults: string[] = [];
  const document = parse(page, {
    onParseError: ({ code }) => {
      // Characters that mean nothing anywhere and do no harm.
      if (code !== 'noncharacter-in-input-stream') faults.push(code);
    },
  });
  if (faults.length > 0) throw new Error(`The page is no sound HTML: ${faults.join(', ')}`);
  const elements = document.childNodes.flatMap(elementsIn);
  const inline = elements.filter(({ tagName }) => tagName === 'style' || tagName === 'script');
  return {
    title: elements.filter(({ tagName }) => tagName === 'title').map(textIn)[0] ?? '',
    text: elements
      .filter(({ tagName }) => tagName === 'body')
      .map(textIn)
      .join(''),
    having: (className) =>
      elements.filter((one) => attributeOf(one, 'class')?.split(' ').includes(className)).map(textIn),
    scopeModel: [
      ...new Set(elements.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName} ${name}`)])),
    ].toSorted(),
    links: elements.flatMap((one) => attributeOf(one, 'href') ?? []),
    ids: elements.flatMap((one) => attributeOf(one, 'id') ?? []),
    heading: elements.filter(({ tagName }) => tagName === 'h1').map(textIn)[0] ?? '',
    policy: elements.filter((one) => attributeOf(one, 'http-equiv')).map((one) => attributeOf(one, 'content'))[0] ?? '',
    digests: inline.map((one) => {
      const text = one.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      return `${one.tagName}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    }),
  };
}

function elementsIn(node: Node): readonly Element[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(elementsIn)] : [];
}

function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'style' || node.nodeName === 'script') return '';
  return node.childNodes.map(textIn).join('');
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The whole page. */
export function htmlPage(report: RunReport): string {
  return [...pagePieces(report)].join('');
}
