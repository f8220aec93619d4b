import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The next thing that a child process tells. */
export async function message<T>(child: ChildProcess): Promise<T> {
  const [told] = await once(child, 'message');
  return told;
}
