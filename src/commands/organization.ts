import { addFindings } from '../check/add-findings.ts';
import type { Finding } from '../check/finding.ts';
import type { Note } from '../check/note.ts';
import {
  asListed,
  listedFindings,
  listProblemFinding,
  unlistedFindings,
  withListedExpiry,
} from '../check/organization.ts';
import type { PlannedRequest, TokenResult } from '../check/token-result.ts';
import type { OptionError } from '../config/options.ts';
import type { OrganizationOptions } from '../config/run-config.ts';
import type { TokenConfig } from '../config/token-config.ts';
import { createClient } from '../http/client.ts';
import { withLogging } from '../http/logging.ts';
import { createTokenDirectory, type DirectoryMatch, type ListedEntry } from '../organization/directory.ts';
import { normalizeEmail, readLabel } from '../organization/organization-token.ts';
import { firstPages, type OrganizationList, readOrganization } from '../organization/read-organization.ts';
import { createFragmentRedactor } from '../redaction/fragment-redactor.ts';
import { redactServerText } from '../redaction/response.ts';
import { secretVariants } from '../redaction/variants.ts';
import { type AuditEntry, applicableValues } from './audit-inventory.ts';
import { type Logging, type Network, userAgent } from './network.ts';

/** What the list of an organization shows about one token of the inventory. */
interface ListedFacts {
  /** The options of the token, with the expiry date of the list. */
  readonly config: TokenConfig;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** The list of an organization's tokens, for an audit. */
export interface Organization {
  /** The admin key in place of a token: it must not be sent to Bitbucket. */
  errorsOf(entry: AuditEntry): readonly OptionError[];
  /** Waits for the list. @param config the options of the token, as declared */
  factsOf(entry: AuditEntry, config: TokenConfig): Promise<ListedFacts>;
  /** Adds what the list shows about a token to the result of its check. */
  addTo(result: TokenResult, listed: ListedFacts): TokenResult;
  /** Findings about the list, and about tokens that aren't in the inventory. */
  findings(): Promise<readonly Finding[]>;
}

/** What reading the list needs from outside. */
interface OrganizationDependencies extends Logging {
  readonly network: Network;
  readonly now: Date;
  readonly timeoutSeconds: number;
  readonly warnDays: number;
  /** Whether this is the whole audit, or its first shard, which reports the tokens that aren't in the inventory. */
  readonly isFirst: boolean;
  readonly interruption?: AbortSignal | undefined;
}

/** 1,000 tokens with long labels and scopes. */
const maxPageBytes = 8 * 1024 * 1024;
/** So many times the time limit of a token for the whole list. */
const timeoutsOfList = 10;

/** Starts to read the list of an organization. Only the admin key is sent, and only there. */
export function openOrganization(
  options: OrganizationOptions,
  entries: readonly AuditEntry[],
  { network, now, timeoutSeconds, warnDays, isFirst, interruption, redact, debug }: OrganizationDependencies,
): Organization {
  const { id, key, url } = options;
  const withoutPieces = createFragmentRedactor(secretVariants(key, ['']));
  const clean = (text: string) => withoutPieces(redact(text));
  const listed = new Map(entries.map((entry) => [entry, listedAs(entry, clean)]));
  const emails = new Set([...listed.values()].flatMap(({ email }) => (email === undefined ? [] : [email])));
  const settings = { origins: [url.origin], userAgent, maxBodyBytes: maxPageBytes, connections: network.connections };
  const log = (text: string) => debug(redactServerText(text, clean));
  const read = emails.size === 0 ? readNothing : readOrganization;
  const reading = read(options, emails, {
    open: (budgetMs) => withLogging(createClient({ ...settings, budgetMs }), log),
    pageMs: timeoutSeconds * 1000,
    totalMs: timeoutsOfList * timeoutSeconds * 1000,
    clean,
    interruption,
  }).then((list) => ({ list, directory: createTokenDirectory(list.tokens, now) }));
  const isKey = (secret: AuditEntry['secret']) => secret?.reveal().trim() === key.reveal().trim();

  return {
    errorsOf({ secret, current, placed }) {
      const wrong = [isKey(secret) ? 'token-env' : undefined, isKey(current) ? 'current-token-env' : undefined];
      return wrong.flatMap((name) => (name === undefined ? [] : [{ option: placed(name), ...keyInPlaceOfToken }]));
    },
    async factsOf(entry, config) {
      const { list, directory } = await reading;
      const match = directory.match(listed.get(entry) ?? { email: undefined, label: undefined });
      return factsOfMatch(match, config, list, now);
    },
    addTo: addListed,
    async findings() {
      const { list, directory } = await reading;
      network.connections.close();
      const problem = list.problem && [listProblemFinding(list.problem, { url, id, seconds: timeoutSeconds })];
      const unlisted = isFirst ? directory.unlisted([...listed.values()]) : [];
      return [...(problem ?? []), ...unlistedFindings(unlisted, warnDays, now)];
    },
  };
}

/** The requests that reading the list would begin with. */
export function plannedList(options: OrganizationOptions, entries: readonly AuditEntry[]): readonly PlannedRequest[] {
  if (entries.every((entry) => emailOf(entry) === undefined)) return [];
  const [first, other] = firstPages(options);
  return [
    { type: 'organization', url: first.href },
    { type: 'organization-after-404', url: other.href },
  ];
}

/** Without an account in the inventory, there is nothing to find in the list. */
const readNothing: typeof readOrganization = async () => ({ tokens: [] });

const keyInPlaceOfToken: Omit<OptionError, 'option'> = {
  problem: 'names a variable that contains the admin key, not a token.',
  step: 'Name the variable of the token. The admin key is not sent to Bitbucket.',
};

function listedAs(entry: AuditEntry, clean: (text: string) => string): ListedEntry {
  const { label, current } = entry;
  return {
    email: emailOf(entry),
    label: label === undefined ? undefined : readLabel(label, clean),
    hasAnother: current !== undefined,
  };
}

function emailOf(entry: AuditEntry): string | undefined {
  const { email } = applicableValues(entry);
  return typeof email === 'string' && email.trim() !== '' ? normalizeEmail(email) : undefined;
}

function factsOfMatch(match: DirectoryMatch, config: TokenConfig, list: OrganizationList, now: Date): ListedFacts {
  if (match.state === 'found') {
    const { token } = match;
    return {
      config: withListedExpiry(config, token),
      findings: listedFindings(config, token, now),
      notes: [{ type: 'organization', state: 'found', token: asListed(token) }],
    };
  }
  // What isn't in a part of the list can be in the rest.
  const isKnown = match.state === 'ambiguous' || list.problem === undefined;
  const notes: readonly Note[] = isKnown && match.state !== 'no-email' ? [{ type: 'organization', ...match }] : [];
  return { config, findings: [], notes };
}

/** A token that the list may have under another label needs that label, and no date. */
function addListed(result: TokenResult, { findings, notes }: ListedFacts): TokenResult {
  const isUnlabeled = notes.some((note) => note.type === 'organization' && unlabeled.includes(note.state));
  const known = result.findings.map((finding) =>
    isUnlabeled && finding.code === 'expiry-unknown' && finding.facts.kind === 'api-token'
      ? { ...finding, facts: { ...finding.facts, isUnlabeled } }
      : finding,
  );
  return { ...addFindings({ ...result, findings: known }, findings), notes: [...result.notes, ...notes] };
}

const unlabeled: readonly DirectoryMatch['state'][] = ['no-label', 'no-such-label', 'ambiguous'];
