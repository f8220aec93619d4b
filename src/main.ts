import { run } from './commands/run.ts';
import { reportCrash } from './hosts/crash.ts';
import { detectHost } from './hosts/detect-host.ts';
import type { Io } from './hosts/host.ts';
import { publish } from './hosts/publish.ts';

/**
 * The whole program.
 * @returns the exit code; rejects only if a part of the bundle is missing
 */
export async function main(io: Io): Promise<number> {
  const host = await detectHost(io);
  try {
    const invocation = await host.readInvocation();
    const result = await run(invocation, {
      host,
      env: io.env,
      now: new Date(),
      get interruption() {
        return io.interruption;
      },
    });
    return await publish(result, host);
  } catch (error) {
    return reportCrash(error, host, io);
  }
}
