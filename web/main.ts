import { tokenChoices } from '../src/credential/token-choices.ts';
import { explanationDocument } from '../src/explain/document.ts';
import { createLogExplainer } from '../src/explain/explain-log.ts';
import type { Hints } from '../src/explain/hints.ts';
import { createLineSplitter } from '../src/explain/split-lines.ts';
import type { ExplanationDocument } from '../src/report/explanation-schema.ts';
import { examples } from './examples.ts';
import { helpOf, pageExample, renderPageFinding } from './messages.ts';
import { redactText } from './redact.ts';
import { rules } from './rules.ts';
import { element, explanationView, findingView } from './view.ts';

/** More than the text box is for; of a larger file, it shows the beginning. */
const maxShown = 500_000;

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(id);
  return found;
}

const box = part('text', HTMLTextAreaElement);
const result = part('result', HTMLElement);
const file = part('file', HTMLInputElement);
const requestField = part('request', HTMLInputElement);
const kindField = part('kind', HTMLSelectElement);

function hints(): Hints {
  const chosen = tokenChoices.find((choice) => choice === kindField.value);
  return { ...(requestField.value.trim() && { request: requestField.value.trim() }), ...(chosen && { kind: chosen }) };
}

async function explainPieces(pieces: AsyncIterable<string> | Iterable<string>): Promise<ExplanationDocument> {
  const explainer = createLogExplainer(rules, hints());
  const lines = createLineSplitter(explainer);
  for await (const piece of pieces) lines.write(piece);
  lines.end();
  return explanationDocument(explainer.end(new Date()), renderPageFinding);
}

async function show(pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  result.replaceChildren(...explanationView(await explainPieces(pieces), goTo));
}

/** Selects a line of the text box. */
function goTo(line: number): void {
  const before = box.value.split('\n').slice(0, line - 1);
  const start = before.join('\n').length + (line > 1 ? 1 : 0);
  const end = box.value.indexOf('\n', start);
  box.focus();
  box.setSelectionRange(start, end < 0 ? box.value.length : end);
  const height = box.scrollHeight / Math.max(1, box.value.split('\n').length);
  box.scrollTop = Math.max(0, (line - 3) * height);
}

/** Explains what is in the box. An empty box shows nothing. */
function refresh(): void {
  if (box.value.trim() === '') result.replaceChildren();
  else void show([box.value]);
}

/** Puts a text into the box, without its secrets. */
function insert(text: string, start: number, end: number): void {
  box.setRangeText(redactText(text), start, end, 'end');
  refresh();
}

function set(text: string): void {
  box.value = redactText(text);
  refresh();
}

box.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain');
  if (text === undefined || text === '') return;
  event.preventDefault();
  insert(text, box.selectionStart, box.selectionEnd);
});
box.addEventListener('drop', (event) => {
  const [dropped] = event.dataTransfer?.files ?? [];
  const text = event.dataTransfer?.getData('text/plain') ?? '';
  event.preventDefault();
  if (dropped !== undefined) void read(dropped);
  else insert(text, box.selectionStart, box.selectionEnd);
});
// What is typed, and what another program puts here.
box.addEventListener('input', () => {
  const clean = redactText(box.value);
  if (clean !== box.value) {
    const at = box.selectionStart + clean.length - box.value.length;
    box.value = clean;
    box.setSelectionRange(at, at);
  }
  refresh();
});
for (const input of [requestField, kindField]) input.addEventListener('input', refresh);

file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen !== undefined) void read(chosen);
  file.value = '';
});

async function read(chosen: File): Promise<void> {
  const [first, second] = new Uint8Array(await chosen.slice(0, 2).arrayBuffer());
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  const start = new TextDecoder(encoding).decode(await chosen.slice(0, maxShown).arrayBuffer());
  box.value = redactText(start);
  await show(chosen.stream().pipeThrough(new TextDecoderStream(encoding)));
}

part('clear', HTMLButtonElement).addEventListener('click', () => {
  box.value = '';
  requestField.value = '';
  kindField.value = '';
  refresh();
  box.focus();
});

part('examples', HTMLElement).append(
  ...examples.map(({ name, text }) => {
    const button = element('button', { type: 'button' }, name);
    button.addEventListener('click', () => set(text));
    return button;
  }),
);
kindField.append(...tokenChoices.map((choice) => element('option', { value: choice }, choice.replaceAll('-', ' '))));

/** A link can carry the code of a finding, and nothing else. */
function showLinked(): void {
  const code = location.hash.slice(1);
  if (!/^[a-z-]{3,40}$/.test(code)) return;
  const found = pageExample(code);
  const view =
    found === undefined
      ? [element('p', {}, element('a', { href: helpOf(code), rel: 'noreferrer' }, code))]
      : [element('h2', {}, `Example of ${code}`), findingView(found)];
  result.replaceChildren(...view);
}

addEventListener('hashchange', showLinked);
showLinked();
