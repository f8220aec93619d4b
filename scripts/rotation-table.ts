import { today } from '../sandbox/behavior-flags.ts';
import { handleRequest } from '../sandbox/handler.ts';
import { renewed } from '../sandbox/rotation-samples.ts';
import { type Sample, samples } from '../sandbox/samples.ts';
import { check } from '../src/library/api.ts';
import type { Fetch, Report } from '../src/library/public.ts';

/** The tokens of which every one is compared with every one: each kind, state, and account of the sandbox. */
export const rotationSamples: readonly Sample[] = [...Object.values<Sample>(samples), renewed];

/** What the gate reports about a new token and the current one. */
export interface RotationAnswer {
  readonly verdict: Report['verdict'];
  /** Codes of the findings about both, sorted. */
  readonly codes: readonly string[];
  /** Whether the two were compared. */
  readonly isCompared: boolean;
  readonly requests: number;
}

/** The sandbox without a network. */
const askSandbox: Fetch = async (url, { headers }) => {
  const { host, pathname, search } = new URL(url);
  const question = { method: 'GET', path: `${pathname}${search}`, authorization: headers.authorization, host };
  const answer = handleRequest(question, today);
  return { status: answer.status, headers: Object.entries(answer.headers), text: async () => answer.body };
};

/** Checks a new token against the current one, with acme/web declared. */
async function compareSamples(candidate: Sample, current: Sample): Promise<RotationAnswer> {
  const { verdict, tokens, findings } = await check({
    token: candidate.token,
    ...(candidate.email !== undefined && { email: candidate.email }),
    currentToken: current.token,
    ...(current.email !== undefined && { currentEmail: current.email }),
    repository: 'acme/web',
    fetch: askSandbox,
  });
  const [token] = tokens;
  const all = [...findings, ...(token?.findings ?? [])].map(({ code }) => code);
  return {
    verdict,
    codes: all.filter((code) => /^(?:rotation|current)-/.test(code)).sort(),
    isCompared: token?.notes.some((note) => note.startsWith('Compared with')) ?? false,
    requests: token?.requests ?? 0,
  };
}

/** In the order of the table. */
const signs: Readonly<Record<string, string>> = {
  'rotation-same-token': '=',
  'rotation-other-account': 'A',
  'rotation-narrower': '−',
  'rotation-wider': '+',
  'rotation-sooner': 'S',
  'current-token-rejected': '†',
};

function signOf({ codes, isCompared, verdict }: RotationAnswer): string {
  const shown = Object.entries(signs).filter(([code]) => codes.includes(code));
  if (shown.length > 0) return shown.map(([, sign]) => sign).join('');
  if (isCompared) return '✓';
  return verdict === 'fail' ? '✖' : '?';
}

/** Each of the tokens, as the new one, against each of them, as the current one. */
export async function compareAll(): Promise<readonly (readonly RotationAnswer[])[]> {
  const rows: (readonly RotationAnswer[])[] = [];
  // All of them at once would take longer on a busy machine than one check may.
  for (const candidate of rotationSamples) {
    rows.push(await Promise.all(rotationSamples.map((current) => compareSamples(candidate, current))));
  }
  return rows;
}

/** The table of `docs/rotation.md`: a row for each new token, a column for each current one. */
export function rotationTable(answers: readonly (readonly RotationAnswer[])[]): string {
  const lines = rotationSamples.map(
    ({ name }, index) => `| ${index + 1} | \`${name}\` | ${(answers[index] ?? []).map(signOf).join(' | ')} |`,
  );
  return [
    `|  | New token | ${rotationSamples.map((_, index) => index + 1).join(' | ')} |`,
    `| --- | --- | ${rotationSamples.map(() => '---').join(' | ')} |`,
    ...lines,
    '',
  ].join('\n');
}
