import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseTokenConfig } from '../config/token-config.ts';
import { readCapture } from '../record/read-capture.ts';
import { declarationOfRequests, groupRequests } from '../record/recording.ts';
import type { RecordedRequest } from '../record/request.ts';
import { type CommandRun, runCommand } from '../record/run-command.ts';
import type { RecordingDocument } from '../report/suggestion/schema.ts';
import { type CommandContext, type RecordInvocation, type TextResult, usageErrors } from './invocation.ts';
import { clean, documentOf, render } from './suggestion.ts';

const limits =
  'Only programs in Node.js and Python, curl, Git, and Terraform are recorded. For others, pass a HAR file, a dump of mitmproxy, or a debug log.';

/** `token-preflight record [file]... -- COMMAND`: what to declare for a job, from the requests that it sends. */
export async function record(
  { files, run, values, format, errors }: RecordInvocation,
  context: CommandContext,
): Promise<TextResult> {
  const { value: destinations, errors: faults } = parseTokenConfig(values, {}, context.host.names.option);
  if (errors.length + faults.length > 0) return usageErrors([...errors, ...faults]);

  const requests: RecordedRequest[] = [];
  const unreadable: string[] = [];
  for (const path of files) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) unreadable.push(path);
    else requests.push(...readCapture(bytes, basename(path)));
  }
  const { exitCode, unseen }: CommandRun =
    run.length === 0
      ? { exitCode: 0, unseen: [] }
      : await runCommand(run, context.env, (request) => requests.push(request), format !== 'text');

  const groups = groupRequests(requests, destinations);
  const declaration = declarationOfRequests(groups);
  const { kind: _, ...document } = await documentOf({ declaration, files: files.length, unreadable }, context);
  const recording: RecordingDocument = {
    kind: 'recording',
    ...document,
    requests: groups.map((group) => ({ ...group, url: clean(group.url), by: clean(group.by) })),
    unseen: [...unseen, ...(run.length > 0 ? [limits] : [])],
  };
  const result = await render(recording, format);
  return { ...result, exitCode: run.length > 0 ? exitCode : result.exitCode };
}
