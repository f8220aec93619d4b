import { gitUsernames } from '../bitbucket/authorization.ts';
import { type Entry, parseInventory } from '../config/inventory.ts';
import { tokenOptions } from '../config/inventory-keys.ts';
import type { OptionError, OptionValues } from '../config/options.ts';
import { inspectCredential, takesNoEmail } from '../credential/inspect.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import { Secret } from '../redaction/secret.ts';
import { secretVariants } from '../redaction/variants.ts';
import { limitHeap } from '../util/heap.ts';
import { readText } from '../util/read-file.ts';
import type { CommandContext, ReportInvocation } from './invocation.ts';

/** A token of the inventory with its secret, if the variable is set. */
export interface AuditEntry extends Entry {
  readonly secret: Secret | undefined;
  /** The token in use today, where a variable for it is listed and set. */
  readonly current: Secret | undefined;
}

/** An inventory with its secrets; no request was sent. */
export interface LoadedInventory {
  readonly entries: readonly AuditEntry[];
  /** What is wrong with the file as a whole: then no token is checked. */
  readonly errors: readonly OptionError[];
  /** Every variant of every secret. */
  readonly variants: readonly string[];
}

/** Characters of an inventory of some hundred tokens, for which the size of the heap doesn't matter. */
const maxSmallText = 32_000;

const createStep =
  'Check the path. In a workflow, run actions/checkout before this step. To create the file, run: token-preflight init';

/** Reads the file of an inventory. Never rejects. @param option the option that names it, as the user writes it */
export async function openInventory(
  {
    path,
    input,
    option,
  }: { readonly path: string; readonly input: ReportInvocation['input']; readonly option: string },
  given: OptionValues,
  env: CommandContext['env'],
): Promise<LoadedInventory> {
  const file = await readText(path, input);
  const name = path === '-' && input !== undefined ? 'standard input' : path;
  if ('text' in file) {
    if (file.text.length > maxSmallText) limitHeap();
    return loadInventory(file.text, name, given, env);
  }
  const error = {
    option: `${option} (${redactOpaqueWords(name)})`,
    problem: file.problem,
    ...('isMissing' in file && { step: createStep }),
  };
  return { entries: [], errors: [error], variants: [] };
}

/**
 * Reads the text of an inventory, and each token's secret from the environment. Pure; never throws.
 * @param path of the file, for the errors
 * @param given the run's own options, which apply to all tokens unless the file states otherwise
 */
export function loadInventory(
  text: string,
  path: string,
  given: OptionValues,
  env: CommandContext['env'],
): LoadedInventory {
  const { entries, errors } = parseInventory(text, path, commonOptions(given));
  const loaded = entries.map((entry) => ({
    ...entry,
    secret: readSecret(entry.variable, env),
    current: entry.currentVariable === undefined ? undefined : readSecret(entry.currentVariable, env),
  }));
  return {
    entries: loaded,
    // Where the file as a whole stops the run, what is wrong with its tokens is reported too.
    errors: errors.length > 0 ? [...errors, ...entries.flatMap((entry) => entry.errors)] : [],
    variants: loaded.flatMap(variantsOf),
  };
}

function commonOptions(given: OptionValues): OptionValues {
  const names = [...tokenOptions.map(({ name }) => name), 'plan', 'api-url', 'git-url'] as const;
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

function readSecret(variable: string, env: CommandContext['env']): Secret | undefined {
  // Own properties only: a file can also name `constructor`.
  const text = (Object.hasOwn(env, variable) && env[variable]) || undefined;
  return text === undefined ? undefined : new Secret(text);
}

function variantsOf({ secret, current, values }: AuditEntry): readonly string[] {
  const emails = [values.email, values['current-email']].map((email) =>
    typeof email === 'string' ? email : undefined,
  );
  return [secret, current].flatMap((one) =>
    one === undefined ? [] : secretVariants(one, [...new Set([...emails, ...gitUsernames])]),
  );
}

/** An email in the defaults is for the API tokens of the file: the others do without. */
export function applicableValues({ values, secret, isOwn }: AuditEntry): OptionValues {
  if (secret === undefined || values.email === undefined || isOwn('email')) return values;
  const { email: _, ...rest } = values;
  return takesNoEmail(inspectCredential(secret, undefined).kind) ? rest : values;
}
