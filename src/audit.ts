import { gitUsernames } from './bitbucket/authorization.ts';
import type { OptionFault } from './declaration/declaration.ts';
import { type Entry, parseInventory } from './declaration/inventory.ts';
import { tokenOptions } from './declaration/inventory-keys.ts';
import type { OptionName, RawOptions } from './declaration/options.ts';
import { type Context, parse } from './declaration/parse.ts';
import type { Shard } from './declaration/shard.ts';
import { concludeOffline, type TokenReport } from './diagnosis/verdict.ts';
import type { Speech } from './diagnosis/words/speech.ts';
import { readText } from './files.ts';
import type { ResponseCache } from './http/response-cache.ts';
import { faultsIn, knownOf, preflight, type Surroundings } from './preflight.ts';
import { createOptionRedactor, redactOptions } from './redaction/options.ts';
import { Secret } from './redaction/secret.ts';
import { secretVariants } from './redaction/variants.ts';
import { byUrgency } from './report/urgency.ts';
import { createNetwork } from './verify.ts';

/** An inventory that was read: its secrets are known, nothing was asked. */
export interface Audit {
  /** What is wrong with the file as a whole: then no token is asked about. */
  readonly faults: readonly OptionFault[];
  /** Every form of every secret. */
  readonly forms: readonly string[];
  /** Asks about every token, and tells of each that is done. Never rejects. */
  check(surroundings: Surroundings, done: (count: number, total: number) => void): Promise<readonly TokenReport[]>;
}

/** Tokens that are asked about at the same time. */
const sideBySide = 10;

/**
 * Reads an inventory.
 * @param shard the only part of it that is asked about: a list is dealt out like cards, so that parts differ by one token
 * at most
 * @param given the run's own options, which hold for all tokens where the file says nothing
 */
export async function openAudit(
  path: string,
  shard: Shard | undefined,
  given: RawOptions,
  context: Context,
  env: Readonly<Record<string, string | undefined>>,
  nameOf: (option: OptionName) => string,
): Promise<Audit> {
  const file = await readText(path);
  if ('text' in file) return auditOf(file.text, path, shard, given, context, env);
  return { faults: [{ option: nameOf('inventory'), problem: file.problem }], forms: [], check: async () => [] };
}

/** The same of a text that was read from a file of this name. */
export function auditOf(
  text: string,
  path: string,
  shard: Shard | undefined,
  given: RawOptions,
  context: Context,
  env: Readonly<Record<string, string | undefined>>,
): Audit {
  const common = [...tokenOptions.map(({ name }) => name), 'plan', 'api-url', 'git-url'] as const;
  const shared: RawOptions = Object.fromEntries(common.map((name) => [name, given[name]]));
  const { entries, faults } = parseInventory(text, path, shared);
  // Its own alone: `constructor` is a name that a file may hold, too.
  const secretOf = ({ variable }: Entry) => (Object.hasOwn(env, variable) && env[variable]) || undefined;
  const secrets = new Map(entries.map((entry) => [entry, secretOf(entry)]));
  const forms = entries.flatMap((entry) => {
    const { email } = entry.raw;
    const secret = secrets.get(entry);
    return secret === undefined
      ? []
      : secretVariants(new Secret(secret), [typeof email === 'string' ? email : undefined, ...gitUsernames]);
  });

  // The secret as it is sent. What one token's budget was too short for must not be the answer to another with more time.
  const roomOf = (entry: Entry) => `${entry.raw.timeout} ${secrets.get(entry)?.trim() ?? ''}`;

  return {
    // Where the file as a whole stops the run, what is wrong with its tokens is told all the same.
    faults: faults.length > 0 ? [...faults, ...entries.flatMap((entry) => entry.faults)] : [],
    forms: [...new Set(forms)],
    async check(surroundings, done) {
      const network = createNetwork();
      const redactAll = createOptionRedactor(forms);
      const answers = roomForAnswers(entries.map(roomOf));
      const reports: TokenReport[] = [];
      const { number, of } = shard ?? { number: 1, of: 1 };
      const due = entries.filter((_, index) => index % of === number - 1);
      const queue = due.values();
      const work = async () => {
        for (const entry of queue) {
          const token = secrets.get(entry) ?? '';
          const raw = redactOptions({ ...entry.raw, token }, redactAll);
          const own = { ...surroundings, network: { ...network, answers: answers.get(roomOf(entry)) } };
          reports.push(await checkEntry(entry, raw, context, own));
          done(reports.length, due.length);
        }
      };
      await Promise.all(Array.from({ length: sideBySide }, work));
      network.connections.close();
      return byUrgency(reports);
    },
  };
}

/** Room for the answers about each secret that is listed more than once: of thousands of others none need be kept. */
function roomForAnswers(names: readonly string[]): ReadonlyMap<string, ResponseCache> {
  const seen = new Set<string>();
  const rooms = new Map<string, ResponseCache>();
  for (const name of names) {
    if (seen.has(name)) rooms.set(name, new Map());
    seen.add(name);
  }
  return rooms;
}

async function checkEntry(
  entry: Entry,
  raw: RawOptions,
  context: Context,
  surroundings: Surroundings,
): Promise<TokenReport> {
  const { name, variable, owner, purpose, rotate } = entry;
  const { declaration, faults } = parse(raw, context, entry.placed);
  const say: Speech = {
    host: surroundings.say.host,
    option: (option) => option,
    entry: { name, variable, placed: entry.placed, ...(rotate !== undefined && { rotate }) },
  };
  const debug = (text: string) => surroundings.debug(`${name}: ${text}`);
  const known = await knownOf(declaration, { now: surroundings.now, say });
  const wrong = faultsIn(known, [...entry.faults, ...faults]);
  const report =
    wrong.length > 0
      ? concludeOffline(known, 'granular', wrong)
      : await preflight(known, { ...surroundings, say, debug });
  return {
    ...report,
    name,
    ...(owner !== undefined && { owner }),
    ...(purpose !== undefined && { purpose }),
    ...(rotate !== undefined && { rotate }),
    variable,
  };
}
