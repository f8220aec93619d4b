import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Secret } from '../redaction/secret.ts';
import type { Io } from './host.ts';

/** Prompts for a token on a terminal without showing what is typed or pasted. The prompt goes to standard error. */
export async function promptSecret({
  stdin,
  stderr,
  interrupt,
}: Pick<Io, 'stdin' | 'stderr' | 'interrupt'>): Promise<Secret | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true });
  const interruption = new AbortController();
  lines.once('SIGINT', () => interruption.abort());
  // Only now that the terminal shows nothing: the user may paste as soon as the prompt appears.
  stderr.write('Token (not shown): ');
  try {
    return new Secret(await lines.question('', { signal: interruption.signal }));
  } catch {
    // Ctrl-C or Ctrl-D: no token was entered.
    return undefined;
  } finally {
    lines.close();
    stderr.write('\n');
    if (interruption.signal.aborted) interrupt?.();
  }
}
