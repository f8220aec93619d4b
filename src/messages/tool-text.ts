import type { ToolField, ToolUse } from '../tools/tool.ts';
import { list } from '../util/text.ts';

/** A tool with its features, as it is written in the option `tools`: `renovate (updates, onboarding)`. */
export function useText({ tool, features }: ToolUse): string {
  return features.length === 0 ? tool : `${tool} (${features.join(', ')})`;
}

/** The tools that call a declared operation, as the end of a text; empty where none does. */
export function callersText(uses: readonly ToolUse[] | undefined): string {
  return uses === undefined ? '' : ` It is called by ${list(uses.map(useText))}.`;
}

const placeholders: Readonly<Record<string, string>> = {
  '{token}': 'the token',
  '{email}': 'the email',
  '{account}': 'the Bitbucket username',
  '{uuid}': 'the UUID of the account',
};

/** What to set, as an instruction: `put the token into RENOVATE_PASSWORD and the email into RENOVATE_USERNAME`. */
export function fieldsText(fields: readonly ToolField[]): string {
  const isOwn = ({ value }: ToolField) => placeholders[value] !== undefined;
  const own = fields
    .filter(isOwn)
    // The token first.
    .toSorted((one, other) => Number(other.value === '{token}') - Number(one.value === '{token}'))
    .map(({ name, value }) => `${placeholders[value]} into ${name}`);
  const fixed = fields.filter((field) => !isOwn(field)).map(({ name, value }) => `${name} to ${fieldValue(value)}`);
  return [...(own.length > 0 ? [`put ${list(own)}`] : []), ...(fixed.length > 0 ? [`set ${list(fixed)}`] : [])].join(
    ', and ',
  );
}

/** A value with what to replace in angle brackets: `<email>:<token>`. */
export function fieldValue(value: string): string {
  return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
}
