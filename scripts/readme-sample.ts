import { runScenario } from '../sandbox/run-scenario.ts';

const options = {
  email: 'release-bot@acme.example',
  repository: 'acme/web',
  scopes: 'read:repository:bitbucket,write:pullrequest:bitbucket',
};

/**
 * The failing check that the README shows, from a real run against the sandbox.
 *
 * @param product path of the built entry
 * @returns a fenced block with the command and its output
 */
export async function readmeSample(product: string): Promise<string> {
  const { stdout, exitCode } = await runScenario(product, { sample: 'api-least', options });
  if (exitCode !== 1) throw new Error(`The check in the README must fail, but it ended with exit code ${exitCode}.`);
  const flags = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
  return `\`\`\`text\n$ token-preflight ${flags.join(' \\\n    ')}\n\n${stdout.trim()}\n\`\`\`\n`;
}
