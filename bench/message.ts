import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Waits for the next message of a child process. */
export async function message<T>(child: ChildProcess): Promise<T> {
  const [told] = await once(child, 'message');
  return told;
}
