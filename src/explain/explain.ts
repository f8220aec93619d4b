/** What explains a text, as one part of the bundle: only the command loads it. */
export { explanationDocument } from './document.ts';
export { createLogExplainer } from './explain-log.ts';
export { createLineSplitter } from './split-lines.ts';
