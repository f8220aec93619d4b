import { fileURLToPath } from 'node:url';
import { type OptionName, options } from '../src/config/options.ts';

/** A command to measure. */
export interface Program {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Options of a check, with the names of the action inputs. */
export type Given = Readonly<Partial<Record<OptionName, string>>>;

// build/bench/programs.js -> dist/index.js
export const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** The built program, or `entry` of another build, started as on each host. Files are in its working directory. */
export const hosts: Readonly<Record<string, (node: string, given: Given, entry?: string) => Program>> = {
  action: (node, given, entry = product) => ({
    command: [node, entry],
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: 'outputs',
      GITHUB_STEP_SUMMARY: 'summary.md',
      // The runner sets all inputs. Inputs without a default are empty.
      ...Object.fromEntries(
        options.map((option) => {
          const fallback = 'default' in option ? option.default : '';
          return [`INPUT_${option.name.toUpperCase()}`, given[option.name] ?? fallback];
        }),
      ),
    },
  }),
  pipe: (node, given, entry = product) => ({
    command: [node, entry],
    env: {
      TOKEN_PREFLIGHT_HOST: 'pipe',
      BITBUCKET_BUILD_NUMBER: '42',
      BITBUCKET_PIPELINES_VARIABLES_PATH: 'variables',
      ...Object.fromEntries(
        options.flatMap(({ name, variable }) => (given[name] === undefined ? [] : [[variable, given[name]]])),
      ),
    },
  }),
  command: (node, { token = '', ...rest }, entry = product) => ({
    command: [node, entry, ...Object.entries(rest).map(([name, value]) => `--${name}=${value}`)],
    env: { TOKEN_PREFLIGHT_TOKEN: token },
  }),
};
