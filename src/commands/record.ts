import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseTokenConfig } from '../config/token-config.ts';
import { type CapturedRuns, readCapture, readRuns } from '../record/read-capture.ts';
import { declarationOfRequests, groupRequests } from '../record/recording.ts';
import type { RecordedRequest } from '../record/request.ts';
import { type CommandRun, runCommand } from '../record/run-command.ts';
import type { RecordingDocument } from '../report/suggestion/schema.ts';
import { type CommandContext, type RecordInvocation, type TextResult, usageErrors } from './invocation.ts';
import { clean, documentOf, render } from './suggestion.ts';

const limits =
  'Only programs in Node.js and Python, curl, Git, and Terraform are recorded. For others, pass a HAR file, a dump of mitmproxy, or a debug log.';

const commandHint = 'To run a command, put -- before it, for example: token-preflight record -- npm run release';

/** `token-preflight record [file]... -- COMMAND`: what to declare for a job, from the requests that it sends. */
export async function record(
  { files, input, run, values, format, errors }: RecordInvocation,
  context: CommandContext,
): Promise<TextResult> {
  const { value: destinations, errors: faults } = parseTokenConfig(values, {}, context.host.names.option);
  if (errors.length + faults.length > 0) return usageErrors([...errors, ...faults]);

  const { requests, unreadable, ...earlier } = await readFiles(files, input);
  const { exitCode, unseen, failure }: CommandRun =
    run.length === 0
      ? { exitCode: 0, unseen: [] }
      : await runCommand(run, context.env, (request) => requests.push(request), format !== 'text');

  const failures = failure === undefined ? [] : [clean(failure)];
  const groups = groupRequests(requests, destinations);
  const declaration = declarationOfRequests(groups);
  const { kind: _, ...document } = await documentOf({ declaration, files: files.length, unreadable }, context);
  const recording: RecordingDocument = {
    kind: 'recording',
    ...document,
    runs: earlier.runs + (run.length > 0 && failure === undefined ? 1 : 0),
    requests: groups.map((group) => ({ ...group, url: clean(group.url), by: clean(group.by) })),
    unseen: [
      ...new Set([
        ...earlier.unseen.map(clean),
        ...failures,
        ...unseen,
        ...(run.length > 0 ? [limits] : unreadable.length > 0 ? [commandHint] : []),
      ]),
    ],
  };
  const result = await render(recording, format);
  return { ...result, exitCode: run.length > 0 ? exitCode : result.exitCode };
}

/** What the files show, all of them together. */
interface Captured extends CapturedRuns {
  readonly requests: RecordedRequest[];
  readonly unreadable: readonly string[];
}

async function readFiles(paths: readonly string[], input: RecordInvocation['input']): Promise<Captured> {
  const requests: RecordedRequest[] = [];
  const unseen: string[] = [];
  const unreadable: string[] = [];
  let runs = 0;
  for (const path of paths) {
    const name = path === '-' ? 'standard input' : path;
    const bytes = await (path === '-' ? collectBytes(input) : readFile(path)).catch(() => undefined);
    if (bytes === undefined) {
      unreadable.push(name);
      continue;
    }
    requests.push(...readCapture(bytes, basename(name)));
    const captured = readRuns(bytes);
    runs += captured.runs;
    unseen.push(...captured.unseen);
  }
  return { requests, runs, unseen, unreadable };
}

async function collectBytes(input: RecordInvocation['input']): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of input) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
