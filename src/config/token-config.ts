import type { Secret } from '../redaction/secret.ts';
import { findInvisibleCharacters, locateCharacters } from '../util/invisible-characters.ts';
import { holdsPlaceholder } from '../util/placeholder.ts';
import { readBaseUrl } from './base-url.ts';
import { readDate } from './dates.ts';
import { operationItems, scopeItems, toolItems } from './lists.ts';
import type { OptionName, OptionValues } from './options.ts';
import { createOptionReader, type OptionReader, type Parsed } from './read-options.ts';
import { isName, type RepositoryName, readRepositoryName } from './resource-name.ts';

/** A workspace, repository or project, and whether the user wrote it or the pipeline merely runs there. */
interface Resource {
  readonly name: string;
  /** Written by the user: the token must be able to see it. Otherwise only context for choosing requests. */
  readonly declared: boolean;
  /** The remote of a Git clone names it. */
  readonly isFromClone?: true;
}

/** What a job does with git. */
type GitAccess = 'none' | 'clone' | 'push';

/** What a job needs from one token: every option understood, defaults filled in, nothing about Bitbucket looked up yet. */
export interface TokenConfig {
  readonly token: Secret | undefined;
  readonly email: string | undefined;
  /** The token in use today, which this one is to replace. */
  readonly currentToken?: Secret | undefined;
  /** Of the owner of the current token, where it isn't the same. */
  readonly currentEmail?: string | undefined;
  /** Name of the secret, for people. */
  readonly name: string | undefined;
  readonly workspace: Resource | undefined;
  /** The slug (or UUID in braces); never without a workspace. */
  readonly repository: Resource | undefined;
  readonly project: Resource | undefined;
  /** As written, one tool per item. */
  readonly tools: readonly string[];
  /** As written, one scope per item. */
  readonly scopes: readonly string[];
  /** As written, one operation per item. */
  readonly operations: readonly string[];
  /** Git access that the job needs; never without a repository. */
  readonly git: GitAccess;
  /** UTC day, `YYYY-MM-DD`, or `never`. */
  readonly expiresOn: string | undefined;
  /** The moment, where a time was given with the day. */
  readonly expiresAt?: Date;
  /** Where the expiry date is from, if not from an option. */
  readonly expirySource?: 'organization';
  readonly warnDays: number;
  readonly failDays: number;
  readonly excessScopes: 'ignore' | 'warn' | 'fail';
  readonly timeoutSeconds: number;
  readonly plan: boolean;
  /** Base of the REST API. */
  readonly apiUrl: URL;
  /** Base of git over HTTPS. */
  readonly gitUrl: URL;
}

/** What is known about the job without any option: a pipeline knows its own repository. */
export interface JobContext {
  readonly workspace?: string | undefined;
  readonly repository?: string | undefined;
  readonly project?: string | undefined;
  /** The remote of a Git clone names workspace and repository. */
  readonly isClone?: true;
}

/** The options of a token, each read by itself. */
interface Written extends Omit<TokenConfig, 'workspace' | 'repository' | 'project'> {
  readonly workspace: string | undefined;
  readonly repository: RepositoryName | undefined;
  readonly project: string | undefined;
}

type Place = Pick<TokenConfig, 'workspace' | 'repository' | 'project'>;

/**
 * Reads the options of one token, checks them against each other, and builds its configuration. All errors are collected;
 * an invalid option counts as not given. Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the errors
 */
export function parseTokenConfig(
  values: OptionValues,
  context: JobContext,
  nameOf: (option: OptionName) => string,
): Parsed<TokenConfig> {
  const reader = createOptionReader(values, nameOf);
  const written = readTokenOptions(values, reader);
  const place = resolvePlace(written, context);
  checkPlace(written, place, reader, nameOf);
  return { value: buildTokenConfig(written, place), errors: reader.errors };
}

function readTokenOptions(values: OptionValues, reader: OptionReader): Written {
  const { text, number, choice, flag } = reader;
  return {
    token: values.token,
    email: text('email'),
    currentToken: values['current-token'],
    currentEmail: text('current-email'),
    name: readSecretName(reader),
    workspace: readName('workspace', reader),
    repository: readRepository(reader),
    project: readName('project', reader),
    tools: toolItems(values.tools),
    scopes: readItems('scopes', scopeItems(values.scopes), reader),
    operations: readItems('operations', operationItems(values.operations), reader),
    git: choice<GitAccess>('git'),
    ...readExpiryDate(reader),
    warnDays: number('warn-days'),
    failDays: number('fail-days'),
    excessScopes: choice('excess-scopes'),
    timeoutSeconds: number('timeout'),
    plan: flag('plan'),
    apiUrl: readBaseUrl('api-url', reader),
    gitUrl: readBaseUrl('git-url', reader),
  };
}

const maxSecretName = 100;

function readSecretName({ text, addError }: OptionReader): string | undefined {
  const value = text('name');
  if (value === undefined || value.length <= maxSecretName) return value;
  return addError('name', `must have at most ${maxSecretName} characters.`);
}

/** The items of a list; one with a character that a reader doesn't see is an error. */
function readItems(
  name: 'scopes' | 'operations',
  items: readonly string[],
  { addError }: OptionReader,
): readonly string[] {
  return items.filter((item, index) => {
    // Names of branches and files can have anything that can be seen.
    const names = name === 'operations' ? (/^[^/]*(?:\/[^/]*){0,3}/.exec(item)?.[0].length ?? 0) : item.length;
    const found = findInvisibleCharacters(item).filter(
      ({ what, position }) => position <= names || !/typographic|full-width|looks Latin/.test(what),
    );
    if (found.length === 0) return true;
    const problem = `has invisible or look-alike characters in item ${index + 1}: ${locateCharacters(found)}.`;
    addError(name, problem, 'Type the item again instead of pasting it.');
    return false;
  });
}

function readName(name: 'workspace' | 'project', { text, addError }: OptionReader): string | undefined {
  const value = text(name)?.replace(new RegExp(`^${name} +`), '');
  if (value === undefined) return undefined;
  if (holdsPlaceholder(value)) return addError(name, unreplaced, replaceStep(name));
  if (isName(value)) return value;
  const problem = 'must be a name of letters, digits, ".", "_" and "-", or a UUID in braces.';
  return addError(
    name,
    problem,
    `Copy the ${name === 'workspace' ? 'ID of the workspace' : 'key of the project'} from its URL.`,
  );
}

function readRepository(reader: OptionReader): Written['repository'] {
  const value = reader.text('repository');
  if (value === undefined) return undefined;
  // The names in a URL follow its host.
  const names = value.replace(/^\w+:\/\/[^/]*\//, '').split('/', 2);
  if (names.some(holdsPlaceholder)) return reader.addError('repository', unreplaced, replaceStep('repository'));
  return readRepositoryName(value) ?? refuseRepository(value, reader);
}

function refuseRepository(value: string, { addError }: OptionReader): undefined {
  if (/^\/[^/]+$/.test(value)) {
    const problem = 'has no workspace before the slash. The variable for the workspace may be empty.';
    return addError('repository', problem, 'Set the variable, or write the workspace itself before the slash.');
  }
  const step = 'Copy the two parts that follow the host in the URL of the repository.';
  return addError('repository', 'must be slug or workspace/slug, as in the address bar.', step);
}

/** `with:` blocks and inventories don't expand `$NAME`. */
const unreplaced =
  'contains a variable that was not expanded. It isn\'t set, or nothing expands $NAME here, as in a "with" block.';

function replaceStep(name: 'workspace' | 'repository' | 'project'): string {
  return `Enter the name itself. In a pipeline, you can remove this option: the ${name} of the pipeline is the default.`;
}

function readExpiryDate({ text, addError }: OptionReader): Pick<TokenConfig, 'expiresOn' | 'expiresAt'> {
  const value = text('expires-on');
  if (value === undefined || value.toLowerCase() === 'never') return { expiresOn: value?.toLowerCase() };
  // Hyphens that don't break, and the dashes of word processors.
  const date = readDate(value.replace(/[\u2010-\u2015\u2212]/g, '-'));
  if (date !== undefined) return { expiresOn: date.day, ...(date.at !== undefined && { expiresAt: date.at }) };
  if (holdsPlaceholder(value)) return { expiresOn: addError('expires-on', unreplaced, 'Enter the date itself.') };
  const problem = 'must be an existing date as YYYY-MM-DD, an ISO time, or never.';
  return { expiresOn: addError('expires-on', problem, 'Write the date like 2027-03-01.') };
}

/** What the user wrote, completed by what is known about the job. */
function resolvePlace({ workspace, repository, project }: Written, context: JobContext): Place {
  const writtenWorkspace = repository?.workspace ?? workspace;
  const isSameWorkspace = writtenWorkspace === undefined || writtenWorkspace === context.workspace;
  const resource = (written: string | undefined, known: string | undefined): Resource | undefined => {
    if (written !== undefined) return { name: written, declared: true };
    if (known === undefined || !isName(known)) return undefined;
    return { name: known, declared: false, ...(context.isClone && { isFromClone: true }) };
  };
  return {
    // Written as part of the repository only, the workspace isn't a requirement by itself.
    workspace: resource(workspace, repository?.workspace ?? context.workspace),
    // The pipeline's repository and project are in the pipeline's workspace: in another one they mean nothing.
    repository: resource(repository?.slug, isSameWorkspace ? context.repository : undefined),
    project: resource(project, isSameWorkspace ? context.project : undefined),
  };
}

/** What is invalid by itself is reported once, and isn't reported as missing too. */
function checkPlace(
  written: Written,
  place: Place,
  { addError, isInvalid }: OptionReader,
  nameOf: (option: OptionName) => string,
): void {
  const { workspace, repository, git } = written;
  if (repository?.workspace !== undefined && workspace !== undefined && repository.workspace !== workspace) {
    addError('repository', `names another workspace than ${nameOf('workspace')}. Set only one of them.`);
  }
  for (const name of ['repository', 'project'] as const) {
    if (place[name]?.declared && place.workspace === undefined && !isInvalid('workspace')) {
      const hint = name === 'repository' ? ', or use workspace/slug' : '';
      addError(name, `requires a workspace. Set ${nameOf('workspace')}${hint}.`);
    }
  }
  if (git !== 'none' && !hasRepository(place) && repository === undefined && !isInvalid('repository')) {
    addError('git', `requires a repository. Set ${nameOf('repository')} to workspace/slug.`);
  }
}

function buildTokenConfig(written: Written, place: Place): TokenConfig {
  return {
    ...written,
    workspace: place.workspace,
    repository: place.workspace && place.repository,
    project: place.workspace && place.project,
    git: hasRepository(place) ? written.git : 'none',
  };
}

function hasRepository({ workspace, repository }: Place): boolean {
  return workspace !== undefined && repository !== undefined;
}
