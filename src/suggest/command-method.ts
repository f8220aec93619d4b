import type { CommandLine } from './command-line.ts';
import { methodNamed } from './method.ts';

/** @returns the methods that a command can send; none if the command doesn't show it */
export function methodOfCommand(command: CommandLine): readonly string[] {
  const name = command.name.toLowerCase();
  if (name.startsWith('wget')) return wget(command);
  if (/^(?:invoke-|i[rw])/.test(name)) return powershell(command);
  if (/^(?:https?|httpie|xhs?)$/.test(name)) return httpie(command);
  return curlMethods(command);
}

/** The value of the last option with one of these names: `--request POST`, `--request=POST`, `-XPOST`, `-sXPOST`. */
function lastValue(words: readonly string[], names: RegExp): string | undefined {
  const values = words.flatMap((word, index) => {
    const match = names.exec(word);
    return match === null ? [] : [match.groups?.value || (words[index + 1] ?? '')];
  });
  return values.at(-1);
}

function has(words: readonly string[], names: RegExp): boolean {
  return words.some((word) => names.test(word));
}

/** curl, and the `api` commands that are like that of the GitHub CLI: fields make it a POST. */
function curlMethods({ name, words }: CommandLine): readonly string[] {
  const written = lastValue(words, /^(?:-[a-zA-Z]*X=?|--(?:request|method)(?:=|$))(?<value>.*)$/s);
  if (written !== undefined) return methodNamed(written);
  const isApi = name.endsWith(' api');
  if (isApi && has(words, /^(?:-[fF]|--(?:field|raw-field|input|data|body)\b|-d)/)) return ['POST'];
  if (has(words, /^(?:--get|-[a-zA-Z]*G)$/)) return ['GET'];
  if (has(words, /^(?:--upload-file|-[a-zA-Z]*T)/)) return ['PUT'];
  if (has(words, /^(?:--data\b|--data-|--json\b|--form\b|--form-|--url-query-post|-[fgijklnsvLS0-9]*[dF])/))
    return ['POST'];
  // `curl $OPTIONS URL`, `curl "${args[@]}" URL`: what they contain isn't known.
  return has(words, /^\$(?:\{?[a-z_]*(?:args|opts|options|flags|params)\w*(?:\[@\])?\}?|@)$/i) ? [] : ['GET'];
}

function wget({ words }: CommandLine): readonly string[] {
  const written = lastValue(words, /^--method(?:=|$)(?<value>.*)$/);
  if (written !== undefined) return methodNamed(written);
  return has(words, /^--post-(?:data|file)/) ? ['POST'] : ['GET'];
}

function powershell({ words }: CommandLine): readonly string[] {
  const written = lastValue(words, /^-(?:Me(?:t(?:h(?:od?)?)?)?|CustomMethod)(?::|$)(?<value>.*)$/i);
  if (written !== undefined) return methodNamed(written);
  // `@params`: the method may be among them.
  return has(words, /^@\w+$/) ? [] : ['GET'];
}

/** A word in capitals before the URL, or else whether there is something to send. */
function httpie({ words, hasInput }: CommandLine): readonly string[] {
  const url = words.findIndex((word) => /^\S*\/\S/.test(word) && !word.startsWith('-'));
  const written = words.slice(0, url + 1).find((word) => /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/i.test(word));
  if (written !== undefined) return methodNamed(written);
  if (words.slice(0, url).some((word) => /^\$\w+$/.test(word))) return [];
  const sends = words.slice(url + 1).some((word) => /^[\w.[\]-]+(?::?=(?!=)|@)/.test(word));
  return sends || hasInput || has(words, /^--raw(?:=|$)/) ? ['POST'] : ['GET'];
}
