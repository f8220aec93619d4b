/** What explains a text, as one part of the bundle: only the command loads it. */
export * as operations from '../bitbucket/operations.ts';
export { explanationRecord } from './document.ts';
export { createLogExplainer } from './explain-log.ts';
export { createLineSplitter } from './split-lines.ts';
