import { type Option, type OptionType, optionsOf } from '../src/config/options.ts';
import { describe } from './describe.ts';

const rows: readonly Option[] = optionsOf('pipe');
const isRequired = ({ type }: Option) => type === 'secret';

const samples: Partial<Record<OptionType, string>> = {
  flag: '"<boolean>"',
  number: '"<number>"',
  list: '["<string>"]',
};

/** How a pipe is written down, with all its variables, the optional ones commented out. */
export function pipeDefinition(image: string): string {
  const lines = rows.map((row) => {
    const line = `${row.variable}: ${samples[row.type] ?? '"<string>"'}`;
    return isRequired(row) ? `    ${line}` : `    # ${line} # Optional`;
  });
  return ['```yaml', `- pipe: docker://${image}`, '  variables:', ...lines, '```', ''].join('\n');
}

/** The variables of the pipe, as pipes document them: what each is for, its default, a mark on what is required. */
export function pipeVariablesTable(): string {
  const lines = rows.map((row) => {
    // Pipes say this in the same words everywhere.
    const about = row.variable === 'DEBUG' ? 'Turn on extra debug information.' : describe(row);
    const literal = row.default === undefined ? undefined : `\`${row.default}\``;
    const otherwise = row.defaultDescription?.replace('in a pipeline: ', '') ?? literal;
    const usage = otherwise === undefined ? about : `${about} Default: ${otherwise}.`;
    return `| ${row.variable}${isRequired(row) ? ' (*)' : ''} | ${usage} |`;
  });
  return ['| Variable | Usage |', '| --- | --- |', ...lines, '', '_(*) = required variable._', ''].join('\n');
}
