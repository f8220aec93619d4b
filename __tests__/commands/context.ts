import type { CommandContext, TextResult } from '../../src/commands/invocation.ts';
import { now } from '../check/pipeline.ts';

/** What a command of the command line runs with, where it neither reads a token nor sends a request. */
export const context: CommandContext = {
  host: {
    names: { host: 'terminal', option: (name) => `--${name}` },
    mask: () => undefined,
    progress: () => undefined,
    debug: () => undefined,
  },
  env: {},
  now,
};

/** The text of a result. */
export function textOf({ lines }: TextResult): string {
  return lines.map(({ text }) => text).join('\n');
}
