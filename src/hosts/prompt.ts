import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Io } from './host.ts';

/** Asks on a terminal without showing what is typed or pasted. The question goes to standard error. */
export async function promptHidden({ stdin, stderr }: Io, question: string): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true });
  // Only now that the terminal shows nothing: somebody may paste as soon as the question is there.
  stderr.write(question);
  try {
    return await lines.question('');
  } catch {
    // Ctrl-C or Ctrl-D: no token was given.
    return undefined;
  } finally {
    lines.close();
    stderr.write('\n');
  }
}
