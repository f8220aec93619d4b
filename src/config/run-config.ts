import { normalize } from 'node:path';
import type { Secret } from '../redaction/secret.ts';
import { holdsPlaceholder } from '../util/placeholder.ts';
import { readBaseUrl } from './base-url.ts';
import { listLines } from './lists.ts';
import { isSecretOption, type OptionName, type OptionValues, options } from './options.ts';
import { createOptionReader, type OptionReader, type Parsed } from './read-options.ts';
import { maxShards, parseShard, type Shard } from './shard.ts';

/** What concerns the run as a whole: where its tokens come from, and what becomes of the results. */
export interface RunConfig {
  /** Path of the file that lists the tokens; without it there is one token, given by the options themselves. */
  readonly inventory: string | undefined;
  /** Where the expiry dates and the last use of the tokens are read from, if that is wanted. */
  readonly organization: OrganizationOptions | undefined;
  /** The only part of the inventory to check. */
  readonly shard: Shard | undefined;
  /** Paths of reports to merge: then no requests are sent. */
  readonly merge: readonly string[];
  readonly onUnknown: 'fail' | 'warn';
  /** Path of the JSON report. */
  readonly report: string | undefined;
  /** Path of the JUnit XML. */
  readonly junit: string | undefined;
  /** Path of the HTML page. */
  readonly html: string | undefined;
  /** Path of the report of the previous run. */
  readonly previous: string | undefined;
  /** Path of the metrics. */
  readonly metrics: string | undefined;
  readonly codeInsights: boolean;
}

/** An Atlassian organization, and the key to read its tokens with. */
export interface OrganizationOptions {
  /** Letters, digits, hyphens, and underscores. */
  readonly id: string;
  readonly key: Secret;
  /** Base of Atlassian's admin API. */
  readonly url: URL;
}

/** The options that name a file to write. */
export type OutputFile = 'report' | 'junit' | 'html' | 'metrics';

/**
 * Reads the options that concern the whole run, and checks which options can be combined. All errors are collected; an
 * invalid option counts as not given. Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the errors
 */
export function parseRunConfig(values: OptionValues, nameOf: (option: OptionName) => string): Parsed<RunConfig> {
  const reader = createOptionReader(values, nameOf);
  const { text, choice, flag } = reader;
  const inventory = text('inventory');
  const merge = listLines(values.merge);
  checkCombination(values, { isMerge: merge.length > 0, isAudit: inventory !== undefined }, reader, nameOf);
  const value = {
    inventory,
    organization: readOrganizationOptions(values, inventory !== undefined, reader, nameOf),
    shard: readShard(reader),
    merge,
    onUnknown: choice<RunConfig['onUnknown']>('on-unknown'),
    ...readOutputFiles(inventory, merge, reader, nameOf),
    previous: readPreviousPath(reader),
    codeInsights: flag('code-insights'),
  };
  // The hosts read it themselves, since they may log before this; here it is only checked.
  flag('debug');
  return { value, errors: reader.errors };
}

/** Which options make no sense together: an inventory has all options of its tokens, and a merge checks no token. */
function checkCombination(
  values: OptionValues,
  { isMerge, isAudit }: { readonly isMerge: boolean; readonly isAudit: boolean },
  { addError }: OptionReader,
  nameOf: (option: OptionName) => string,
): void {
  const given = options.filter(({ name, default: fallback }) => isGiven(values, name, fallback));
  for (const { name, appliesTo } of given) {
    if (isMerge) {
      if (name !== 'merge' && appliesTo !== 'result')
        addError(name, `can't be combined with ${nameOf('merge')}.`, 'Remove one of them.');
    } else if (isAudit) {
      if (name === 'token' || name === 'current-token')
        addError(name, `can't be combined with ${nameOf('inventory')}.`, tokenStep);
      if (appliesTo === 'token')
        addError(name, 'belongs in the inventory. Set it for a token there, or under "defaults".');
    } else if (name === 'shard' || organizationNames.some((each) => each === name)) {
      addError(name, `requires an inventory. Set ${nameOf('inventory')} too.`);
    }
  }
}

const tokenStep = 'Remove or unset it: the inventory names the variable of each token.';

/** Platforms pass on defaults and empty texts for what the user did not set. */
function isGiven(values: OptionValues, name: OptionName, fallback: string | undefined): boolean {
  if (isSecretOption(name)) return (values[name]?.reveal().trim() ?? '') !== '';
  return ![undefined, '', fallback].includes(values[name]?.toString().trim());
}

/** The files that a run writes: none overwrites another, nor one that is read. */
function readOutputFiles(
  inventory: string | undefined,
  merge: readonly string[],
  { text, addError }: OptionReader,
  nameOf: (option: OptionName) => string,
): Pick<RunConfig, OutputFile> {
  const read = [...merge.map((path) => [path, 'merge'] as const), [inventory ?? '-', 'inventory'] as const];
  // What is read from `-` is another stream than what is written to it.
  const files = read.filter(([path]) => path !== '-').map(([path, name]) => [normalize(path), name] as const);
  const taken = new Map<string, OptionName>(files);
  const file = (name: OutputFile): string | undefined => {
    const path = text(name);
    if (path === undefined) return undefined;
    const other = taken.get(normalize(path));
    if (other !== undefined) return addError(name, `is the same file as ${nameOf(other)}. Use another path.`);
    taken.set(normalize(path), name);
    return path;
  };
  return { report: file('report'), junit: file('junit'), html: file('html'), metrics: file('metrics') };
}

/** Standard input can be the inventory or the token, and a file that doesn't exist is no error: it has to be a real one. */
function readPreviousPath({ text, addError }: OptionReader): string | undefined {
  const path = text('previous');
  return path === '-' ? addError('previous', "can't be read from standard input.", 'Name a file.') : path;
}

const organizationNames = ['organization', 'admin-key', 'organization-url'] as const satisfies readonly OptionName[];

/** A key is printable ASCII, and longer than any word. */
const keyForm = /^[\x21-\x7e]{16,}$/;
/** How the API token of a user begins, and no API key of an organization. */
const apiTokenForm = /^ATATT3xFf/;

/** The options of the organization; nothing unless all that is required is given. */
function readOrganizationOptions(
  values: OptionValues,
  isAudit: boolean,
  reader: OptionReader,
  nameOf: (option: OptionName) => string,
): OrganizationOptions | undefined {
  const { text, addError } = reader;
  const id = text('organization');
  const url = readBaseUrl('organization-url', reader);
  const key = values['admin-key'];
  const keyText = key?.reveal().trim() ?? '';
  if (!isAudit || (id === undefined && keyText === '')) return undefined;
  if (id === undefined) return addError('admin-key', `requires an organization. Set ${nameOf('organization')} too.`);
  if (key === undefined || keyText === '')
    return addError('organization', `requires the key of an admin. Set ${nameOf('admin-key')} too.`, emptyKeyStep);
  if (!/^[\w-]{1,100}$/.test(id))
    return addError('organization', 'must be the ID of an organization.', 'Copy the ID from the page of the API keys.');
  if (holdsPlaceholder(keyText)) return addError('admin-key', 'contains a variable that was not expanded.', keyStep);
  if (apiTokenForm.test(keyText)) return addError('admin-key', 'is the API token of a user, not an API key.', keyStep);
  if (!keyForm.test(keyText)) return addError('admin-key', 'must be the API key and nothing else.', keyStep);
  return { id, key, url };
}

const keyStep = 'Store the API key by itself, without other text around it.';
const emptyKeyStep =
  'Set the secret that the key comes from. Most likely, it is misspelled or not available to this job.';

function readShard({ text, addError }: OptionReader): Shard | undefined {
  const value = text('shard');
  if (value === undefined) return undefined;
  return (
    parseShard(value) ??
    addError(
      'shard',
      `must be a number and a total, such as 2/5 for the second of five shards. The largest total is ${maxShards}.`,
    )
  );
}
