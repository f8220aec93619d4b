import { startSandbox } from './server.ts';
import { welcome } from './welcome.ts';

// npm run sandbox: runs until Ctrl-C. SANDBOX_PORT chooses the port, 0 any free one.
const wanted = process.env.SANDBOX_PORT?.trim() || '7990';
const port = Number(wanted);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`SANDBOX_PORT must be a port number or 0, not "${wanted}".\n`);
  process.exitCode = 2;
} else {
  try {
    const sandbox = await startSandbox({ port });
    process.stdout.write(welcome(sandbox.apiUrl, sandbox.url, sandbox.samples));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const reason = taken ? 'it is taken; set SANDBOX_PORT to another one, or to 0 for any' : String(error);
    process.stderr.write(`The sandbox can't listen on port ${port}: ${reason}.\n`);
    process.exitCode = 1;
  }
}
