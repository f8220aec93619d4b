import type { Recording, Run } from './recording.ts';

const keyOf = ({ feature, setting, kind, refused }: Run): string =>
  `${feature}, ${setting}, ${kind}${refused === undefined ? '' : `, with ${refused} refused`}`;

/**
 * What differs in a newer recording, as Markdown in blocks of code.
 *
 * @param older what is committed
 * @param newer what was measured now
 * @returns one section, or nothing where both show the same; a version alone is no difference
 */
export function differenceOf(older: Recording, newer: Recording): string | undefined {
  const before = new Map(older.runs.map((run) => [keyOf(run), run]));
  const after = new Map(newer.runs.map((run) => [keyOf(run), run]));
  const lines = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const changes = changesOf(before.get(key), after.get(key));
    return changes.length === 0 ? [] : [key, ...changes.map((change) => `  ${change}`)];
  });
  if (lines.length === 0) return undefined;
  const versions = older.version === newer.version ? older.version : `${older.version} -> ${newer.version}`;
  // Nothing that a tool printed is Markdown there, or mentions a person.
  const text = lines.map((line) => line.replaceAll('`', "'")).join('\n');
  return `### ${older.tool} ${versions}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

function changesOf(before: Run | undefined, after: Run | undefined): string[] {
  if (before === undefined) return ['new run'];
  if (after === undefined) return ['no such run any more'];
  const gone = before.requests.filter((line) => !after.requests.includes(line)).map((line) => `- ${line}`);
  const added = after.requests.filter((line) => !before.requests.includes(line)).map((line) => `+ ${line}`);
  const isReordered = gone.length + added.length === 0 && before.requests.join() !== after.requests.join();
  return [
    ...gone,
    ...added,
    ...(isReordered ? ['the same requests in another order'] : []),
    ...(before.exit === after.exit ? [] : [`exit code ${before.exit} -> ${after.exit}`]),
    ...(before.message === after.message
      ? []
      : [`- ${before.message ?? 'no message'}`, `+ ${after.message ?? 'no message'}`]),
  ];
}
