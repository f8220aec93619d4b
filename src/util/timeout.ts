/** In milliseconds. */
export const timeoutMs = 2000;

/** Some paths never respond, such as a pipe without a writer: after some time, two seconds by default, the fallback is used. */
export async function withTimeout<T>(done: Promise<T>, fallback: T, afterMs = timeoutMs): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(resolve, afterMs, fallback).unref());
  return Promise.race([done, late]);
}
