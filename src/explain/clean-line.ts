const escapeCharacter = String.fromCharCode(27);
const bell = String.fromCharCode(7);

/** Escape sequences of terminals (colors, cursor movements, titles, and links), and other control characters. */
const control = new RegExp(
  [
    `${escapeCharacter}(?:\\[[0-9;:?]*[ -/]*[@-~]|\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|[@-Z\\\\^_])`,
    String.raw`[^\P{Cc}\t]`,
  ].join('|'),
  'gu',
);

/** The same after a log viewer or an editor dropped the escape character. */
const bareColor = /\[(?:(?:[0-57]|2[247]|[349]\d|10[0-7])(?:;\d{1,3}){0,4}m|m(?![a-z]))/g;

/** `gh run view --log`: job and step. */
const jobAndStep = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
/** Containers: `web-1  | `. */
const container = /^[\w.-]{1,60}\s*\|\s/;
/** What starts with a digit, a bracket, or a number sign; each is removed once, in this order. */
const prefixes: readonly RegExp[] = [
  /^\ufeff?\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?(?: |$)/,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?(?: |$)/,
  // GitHub Actions: `##[error]`.
  /^##\[\w+\]/,
  // Terraform: `[DEBUG] provider.terraform-provider-bitbucket_v2: 2026/11/28 12:00:00 [DEBUG] `.
  /^\[(?:TRACE|DEBUG|INFO|WARN|ERROR)\]\s+provider\.[\w.-]+:\s?(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?(?:\[\w+\]\s)?/,
  // A tool's own timestamp after that of the platform.
  /^\d\d:\d\d:\d\d(?:\.\d+)? (?=(?:\S+\.c:\d+\s+)?[=<>])/,
];

/** More than any line that is read needs; what comes after it is dropped. */
const maxCleanLength = 256 * 1024;

/** Removes what a terminal acts on, and what CI systems put before a line. Pure; never throws. */
export function cleanLine(raw: string): string {
  let text = raw.length > maxCleanLength ? raw.slice(0, maxCleanLength) : raw;
  // A progress bar goes back to the start of the line.
  const start = text.lastIndexOf('\r', text.length - 2);
  if (start >= 0 && text.slice(start).trim() !== '') text = text.slice(start + 1);
  if (/[^\P{Cc}\t]/u.test(text)) text = text.replace(control, '');
  if (text.includes('[') && text.includes('m')) text = text.replace(bareColor, '');
  if (text.includes('\t')) text = text.replace(jobAndStep, '');
  if (text.includes('|')) text = text.replace(container, '');
  for (const prefix of prefixes) {
    if (!/^[\d[#\ufeff]/.test(text)) break;
    text = text.replace(prefix, '');
  }
  return text;
}
