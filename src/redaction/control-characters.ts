import { lazyPattern } from '../util/lazy-pattern.ts';

const controlCharacters = lazyPattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2065]+`, 'gu');

/**
 * Puts a text on one line, and removes everything that a terminal or log viewer acts on: control characters, escape
 * sequences, and invisible characters that change the direction of a text (U+2065 is one of them, but not yet assigned).
 */
export function stripControlCharacters(text: string): string {
  // Most texts, with the signs before a line. V8 needs milliseconds to compile the expression below.
  if (/^[\x20-\x7e\u2190-\u27bf]*$/.test(text)) return text.trimEnd();
  return text.replace(controlCharacters(), ' ').trimEnd();
}

/**
 * Makes a line that no CI system runs as a command, whatever names from outside are in it. GitHub runs lines that start with
 * `::`; GitHub, Azure Pipelines, and TeamCity run `##[`, `##vso[`, and the like anywhere in a line.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function escapeWorkflowCommands(text: string): string {
  return stripControlCharacters(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replace(/##(?=\w*\[)/g, '## ');
}
