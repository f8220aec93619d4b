import { type Option, optionsOf } from '../declaration/options.ts';
import { version } from '../version.ts';
import { commands } from './commands.ts';

const width = 100;

/** What `--help` prints, from the table of options. */
export function helpText(): string {
  const rows = optionsOf('terminal').filter(({ name, isCommand }) => name !== 'token' && !isCommand);
  return [
    `token-preflight ${version}: checks a Bitbucket Cloud token before a job depends on it.`,
    '',
    'Usage: TOKEN_PREFLIGHT_TOKEN=... token-preflight [options]',
    '       printf %s "$TOKEN" | token-preflight --token-stdin [options]',
    '       token-preflight --inventory <path> [options]',
    ...Object.values(commands).map(({ usage }) => `       token-preflight ${usage}`),
    '',
    'The token comes from the environment variable TOKEN_PREFLIGHT_TOKEN or from standard input, never',
    'from an argument. On a terminal it is asked for when neither is there.',
    '',
    'Commands:',
    ...Object.values(commands).flatMap(({ usage, about }) => entry(usage, about)),
    '',
    'Options:',
    ...rows.flatMap((option) => entry(signature(option), aboutOf(option))),
    ...entry('--token-stdin', 'Read the token from standard input. One final line break is no part of it.'),
    ...entry('--explain <code>', 'Print what a finding means and how to mend it, such as scope-missing.'),
    ...entry('--help, -h', 'Print this text.'),
    ...entry('--version', 'Print the version.'),
    '',
    'Exit codes: 0 pass or warn, 1 fail, 2 wrong declaration, 3 unknown (0 with --on-unknown warn).',
  ].join('\n');
}

function signature({ name, type, choices, placeholder }: Option): string {
  if (type === 'flag') return `--${name}`;
  return `--${name} <${choices?.join('|') ?? placeholder ?? 'value'}>`;
}

function aboutOf({ about, type, default: fallback, defaultAbout }: Option): string {
  const text = about.replaceAll('`', '');
  if (defaultAbout !== undefined) return `${text} Default, ${defaultAbout}.`;
  return fallback === undefined || type === 'flag' ? text : `${text} Default: ${fallback}.`;
}

function entry(name: string, about: string): readonly string[] {
  return [`  ${name}`, ...wrap(about, width - 6).map((line) => `      ${line}`)];
}

/** A text in lines of at most so many characters. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
