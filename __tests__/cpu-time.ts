/** Milliseconds that this process has computed since its start. A busy machine doesn't make them more, unlike those of a clock. */
export function cpuMs(): number {
  return process.cpuUsage().user / 1000;
}
