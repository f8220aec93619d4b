import type { HostName } from '../config/option-table.ts';
import type { Host } from './host.ts';

/** What is printed about an error of the program itself, with its type where that is known. */
export function crashText(type?: string): string {
  return `error: Internal error${type === undefined ? '' : ` (${type})`}. The token wasn't checked.`;
}

/** `EX_SOFTWARE` of sysexits.h on the command line; platforms only tell success from failure. */
export function crashExitCode(host: HostName): 70 | 1 {
  return host === 'terminal' ? 70 : 1;
}

/**
 * Reports an error of the program itself. Its message is dropped, since it can quote what it failed on.
 * @returns the exit code
 */
export function reportCrash(error: unknown, host: Host): number {
  host.print([
    { tone: 'error', text: crashText(error instanceof Error ? error.name : typeof error) },
    { tone: 'plain', text: 'Please report it at https://github.com/token-preflight/token-preflight/issues.' },
  ]);
  for (const frame of framesOf(error)) host.debug(frame);
  return crashExitCode(host.names.host);
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
