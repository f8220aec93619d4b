import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type LiveAnswer, openQuestions } from '../src/bitbucket/evidence.data.ts';
import { liveAnswers } from '../src/bitbucket/live-answers.data.ts';
import { mergeAnswers, printAnswers } from './live-check/answers.ts';
import { questions } from './live-check/questions.ts';
import { createAsk, createCleaner, type LiveResponse } from './live-check/requests.ts';
import { type LiveSettings, liveVariables, readSettings } from './live-check/settings.ts';

/** What a run of the live check found out. */
export interface LiveRun {
  readonly answers: readonly LiveAnswer[];
  /** What to print, a line each. */
  readonly lines: readonly string[];
  readonly requests: number;
}

/**
 * Sends requests to Bitbucket every open question of the evidence, with GET requests alone. Nothing of a secret, a name, or a body gets
 * into the result.
 */
export async function runLiveCheck(settings: LiveSettings, now: Date): Promise<LiveRun> {
  const { ask, sent, close } = createAsk(settings);
  const clean = createCleaner(settings);
  const answers: LiveAnswer[] = [];
  const lines: string[] = [];
  try {
    for (const { id, question, fact } of openQuestions) {
      const outcome = (await questions[id]?.(ask, settings)) ?? { needs: 'LIVE_CHECK_TOKEN' as const };
      lines.push('', `${id}: ${question}`);
      if ('needs' in outcome) {
        lines.push(`  Not asked. Set ${outcome.needs}: ${liveVariables[outcome.needs]}`);
        continue;
      }
      const { says, confirms, responses } = outcome;
      const answer = { question: id, day: now.toISOString().slice(0, 10), says: clean(says) };
      answers.push({ ...answer, ...(confirms !== undefined && { confirms }), responses: responses.map(describe) });
      lines.push(`  ${answer.says}`);
      if (confirms !== undefined) lines.push(`  This ${confirms ? 'confirms' : 'CONTRADICTS'} the fact "${fact}".`);
    }
  } finally {
    close();
  }
  return { answers, lines, requests: sent() };
}

/** A response in a line: request, status, and the headers of interest. */
function describe({ request, status, headers, message, key }: LiveResponse): string {
  const facts = [
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(message === undefined ? [] : [`"${message}"`]),
    ...(key === undefined ? [] : [`data.key: ${key}`]),
  ];
  return `${request}: ${status === 0 ? 'no response' : status}${facts.length === 0 ? '' : `; ${facts.join('; ')}`}`;
}

/** `npm run live-check [-- FILE]` */
async function main(env: NodeJS.ProcessEnv, [path]: readonly string[]): Promise<number> {
  const settings = readSettings(env);
  if ('missing' in settings) {
    const lines = Object.entries(liveVariables).map(([name, what]) => `  ${name}: ${what}`);
    process.stderr.write(`Set these variables first: ${settings.missing.join(', ')}.\n\n${lines.join('\n')}\n`);
    return 2;
  }
  const { answers, lines, requests } = await runLiveCheck(settings, new Date());
  const file = path ?? fileURLToPath(new URL('../../src/bitbucket/live-answers.data.ts', import.meta.url));
  await writeFile(file, printAnswers(mergeAnswers(openQuestions, liveAnswers, answers)));
  process.stdout.write(`${lines.join('\n')}\n\n${requests} requests, all of them GET. Wrote ${file}.\n`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.env, process.argv.slice(2));
}
