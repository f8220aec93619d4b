import type { OptionError } from '../config/options.ts';
import type { Parsed } from '../config/read-options.ts';
import { Secret } from '../redaction/secret.ts';
import type { Io } from './host.ts';

/** How long standard input can take to end. */
const stdinTimeoutMs = 5000;
/** More than any token needs. */
const maxStdinBytes = 64 * 1024;

/** The token on standard input; one that is far too long is an error and isn't read to its end. */
export async function readTokenFromStdin({ stdin }: Io): Promise<Parsed<Secret | undefined>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // A pipe that stays open must not keep the job waiting; what has arrived until then is used.
  let isLate = false;
  const timeout = setTimeout(() => {
    isLate = true;
    stdin.destroy();
  }, stdinTimeoutMs);
  try {
    for await (const chunk of stdin) {
      const piece = Buffer.from(chunk);
      chunks.push(piece);
      bytes += piece.length;
      if (bytes > maxStdinBytes) break;
    }
  } catch {
    // A pipe that was closed early has nothing more to read.
  }
  clearTimeout(timeout);
  if (bytes > maxStdinBytes) return stdinError('received more than 64 kB. Pipe in only the token.');
  if (isLate && bytes === 0) {
    return stdinError(
      `timed out after ${stdinTimeoutMs / 1000} seconds. If the token takes longer, set TOKEN_PREFLIGHT_TOKEN.`,
    );
  }
  // Shells end a line with a newline; it isn't part of the token.
  const text = Buffer.concat(chunks)
    .toString()
    .replace(/\r?\n$/, '');
  return { value: new Secret(text), errors: [] };
}

function stdinError(problem: string): { readonly value: undefined; readonly errors: readonly OptionError[] } {
  return { value: undefined, errors: [{ option: '--token-stdin', problem }] };
}
