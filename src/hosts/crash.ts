import { closeSync, constants, openSync, writeSync } from 'node:fs';
import type { HostName } from '../config/option.ts';
import { findHostName } from './detect-host.ts';
import type { Host, Io } from './host.ts';
import type { Output } from './output.ts';

/** What is printed about an error of the program itself, with its type where that is known. */
export function crashText(type?: string): string {
  return `Internal error${type === undefined ? '' : ` (${type})`}. The token wasn't checked.`;
}

/** What the reader of a crash can do. */
export const crashStep = 'Please report it at https://github.com/token-preflight/token-preflight/issues.';

/** `EX_SOFTWARE` of sysexits.h on the command line; platforms only tell success from failure. */
export function crashExitCode(host: HostName): 70 | 1 {
  return host === 'terminal' ? 70 : 1;
}

/**
 * Reports an error of the program itself. Its message is dropped, since it can quote what it failed on.
 * @returns the exit code
 */
export function reportCrash(error: unknown, host: Host, io: Pick<Io, 'env' | 'args' | 'stdout'>): number {
  const name = error instanceof Error ? error.name : typeof error;
  const text = crashText(/^\w{1,40}$/.test(name) ? name : undefined);
  host.print([
    { tone: 'error', text: `error: ${text}` },
    { tone: 'plain', text: crashStep },
  ]);
  for (const frame of framesOf(error)) host.debug(frame);
  const hostName = findHostName(io);
  publishCrash(hostName, text, io.env, io.stdout);
  return crashExitCode(hostName);
}

/**
 * Sets the verdict `unknown` where the platform reads it, as far as that works. Synchronous, so that it can be the last
 * thing that a process does. What the run has written before is replaced: the last value of an output counts.
 * @param text a text of the program
 * @param log gets the annotation
 */
export function publishCrash(
  host: HostName,
  text: string,
  { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, BITBUCKET_PIPELINES_VARIABLES_PATH }: Io['env'],
  log: Output,
): void {
  if (host === 'action') {
    log.write(`::error title=Token Preflight::${text}\n`);
    append(GITHUB_OUTPUT, `verdict=unknown\nsummary=${text}\nfindings=[]\nfindings-total=0\n`);
    append(GITHUB_STEP_SUMMARY, `## ❔ Token Preflight: unknown\n\n${text}\n`);
  }
  if (host === 'pipe') {
    append(BITBUCKET_PIPELINES_VARIABLES_PATH, `TOKEN_PREFLIGHT_VERDICT=unknown\nTOKEN_PREFLIGHT_SUMMARY=${text}\n`);
  }
}

function append(path: string | undefined, text: string): void {
  if (!path) return;
  try {
    // A named pipe without a reader must not be waited for.
    const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0 } = constants;
    const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK);
    writeSync(file, text);
    closeSync(file);
  } catch {
    // The exit code still shows the failure.
  }
}

/** Only what follows the message, which can have lines that look like frames. */
function framesOf(error: unknown): readonly string[] {
  const { message = '', stack = '' } = error instanceof Error ? error : {};
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  return frames
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}
