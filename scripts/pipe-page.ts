import type { OptionType } from '../src/config/option.ts';
import { optionTexts } from '../src/config/option-texts.data.ts';
import { type NamedOption, type OptionName, optionNamed, optionsOf } from '../src/config/options.ts';
import { describe } from './describe.ts';

const rows = optionsOf('pipe');
const variableOf = (name: OptionName) => optionNamed(name).variable;
const isRequired = ({ name }: NamedOption) => name === 'token';

const samples: Partial<Record<OptionType, string>> = {
  flag: '"<boolean>"',
  number: '"<number>"',
  list: '["<string>"]',
};

/** The YAML definition of the pipe with all its variables. Optional variables are commented out. */
export function pipeDefinition(image: string): string {
  const lines = rows.map((row) => {
    const line = `${row.variable}: ${samples[row.type] ?? '"<string>"'}`;
    return isRequired(row) ? `    ${line}` : `    # ${line} # Optional`;
  });
  return ['```yaml', `- pipe: docker://${image}`, '  variables:', ...lines, '```', ''].join('\n');
}

/** The table of variables in the format that pipes use: usage, default, and a mark on required variables. */
export function pipeVariablesTable(): string {
  const lines = rows.map((row) => {
    // Every official pipe uses this wording.
    const about = row.variable === 'DEBUG' ? 'Turn on extra debug information.' : describe(row, variableOf);
    const literal = row.default === undefined ? undefined : `\`${row.default}\``;
    const otherwise =
      optionTexts[row.name].defaultDescription?.replace(/^in Bitbucket Pipelines: |; on the .*/g, '') ?? literal;
    const usage = otherwise === undefined ? about : `${about} Default: ${otherwise}.`;
    return `| ${row.variable}${isRequired(row) ? ' (*)' : ''} | ${usage} |`;
  });
  return ['| Variable | Usage |', '| --- | --- |', ...lines, '', '_(*) = required variable._', ''].join('\n');
}
