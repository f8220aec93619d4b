import { causePlace, causesTitle, headlineOf } from '../src/explain/cause-text.ts';
import type { CauseRecord } from '../src/explain/document.ts';
import type { OpenRecord } from '../src/explain/open-question-text.ts';
import type { ExplanationDocument } from '../src/report/explanation-schema.ts';
import type { FindingRecord } from '../src/report/schema.ts';

type Child = Node | string;

/** Creates an element. Texts become text nodes, so that nothing in a log is ever markup. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}

/**
 * Shows an explanation.
 * @param goTo shows a line of the text
 */
export function explanationView(explanation: ExplanationDocument, goTo: (line: number) => void): readonly Node[] {
  const { causes, help = [] } = explanation;
  return [
    element('h2', {}, headlineOf(explanation)),
    ...causes.map((cause) => causeView(cause, goTo)),
    ...(help.length > 0 ? [element('p', {}, 'To get one:'), stepsView(help)] : []),
  ];
}

function causeView(cause: CauseRecord, goTo: (line: number) => void): HTMLElement {
  const { excerpt, findings, open, lines } = cause;
  const place = element('button', { type: 'button', class: 'place' }, causePlace(cause));
  place.addEventListener('click', () => goTo(lines[0] ?? 1));
  return element(
    'article',
    {},
    place,
    ...(excerpt === '' ? [] : [element('pre', { tabindex: '0' }, excerpt)]),
    ...findings.map((finding) => findingView(finding)),
    ...(open === undefined ? [] : [openView(open)]),
  );
}

/** Shows a finding, with an address that can be shared: it has the code and nothing of the text. */
export function findingView({ code, severity, title, cause, remedy, copy, help }: FindingRecord): HTMLElement {
  return element(
    'section',
    { class: severity },
    element('h3', {}, element('span', { class: 'badge' }, severity), ` ${title}`),
    element('p', {}, cause),
    stepsView(remedy),
    ...(copy === undefined ? [] : [element('pre', { tabindex: '0' }, copy)]),
    element('p', { class: 'links' }, anchor(help, 'More'), ' ', anchor(`#${code}`, 'Link to this finding')),
  );
}

function openView({ title, causes, deciders }: OpenRecord): HTMLElement {
  return element(
    'section',
    { class: 'unknown' },
    element('h3', {}, element('span', { class: 'badge' }, 'open'), ` ${title}`),
    element('p', {}, causesTitle(causes)),
    stepsView(causes.map(({ text }) => text)),
    ...(deciders.length === 0 ? [] : [element('p', {}, 'To find out:'), stepsView(deciders)]),
  );
}

function stepsView(steps: readonly string[]): HTMLElement {
  return element('ol', {}, ...steps.map((step) => element('li', {}, ...withLinks(step))));
}

/** A text in which addresses of Atlassian are links. */
function withLinks(text: string): readonly Child[] {
  return text
    .split(/(https:\/\/(?:[\w-]+\.)*atlassian\.com\/[\w./#?=&-]*[\w/])/)
    .map((part, index) => (index % 2 === 1 ? anchor(part, part) : part));
}

function anchor(address: string, text: string): HTMLElement {
  return element('a', { href: address, rel: 'noreferrer' }, text);
}
