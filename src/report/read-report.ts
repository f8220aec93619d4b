import type { Expiry } from '../check/expiry.ts';
import type { FindingCode } from '../check/finding.ts';
import { verdictOf } from '../check/severity.ts';
import type { Check } from '../check/token-result.ts';
import { type CredentialKind, credentialKinds } from '../credential/kinds.ts';
import { utcDay } from '../declaration/days.ts';
import { shardOf } from '../declaration/shard.ts';
import { messages } from '../messages/catalog.ts';
import { actions, actors, type NextStep } from '../messages/next-steps.ts';
import { plain } from './redact.ts';
import type { RunReport } from './run-report.ts';
import { type ReportedFinding, reference, type TokenReport } from './token-report.ts';

/** Reads a part of a report that lies at a path such as `tokens[0].name`, and notes what is wrong with it. */
type Read<T> = (value: unknown, at: string, wrong: string[]) => T;

type OptionalKey<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/**
 * A report that another run wrote, or what is wrong with the text, as the rest of a sentence about its file. Keys that are
 * new to this version are dropped; no text of the file is repeated. Pure; never throws.
 */
export function readReport(text: string): { readonly report: RunReport } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'holds no JSON.' };
  }
  const { schema } = Object(value) as { readonly schema?: unknown };
  if (schema !== 1) {
    const other = typeof schema === 'number' ? `a report of schema ${schema}` : 'no report of Token Preflight';
    return { problem: `holds ${other}. Only JSON reports of schema 1 can be merged.` };
  }
  const wrong: string[] = [];
  const report = readRun(value, '', wrong);
  const [first] = wrong;
  return first === undefined ? { report } : { problem: `holds a broken report: ${first}.` };
}

function where<T>(fits: (value: T) => boolean, what: string): Read<T> {
  return (value, at, wrong) => {
    if (!fits(value as T)) wrong.push(`${at} is not ${what}`);
    return value as T;
  };
}

const text = where<string>((value) => typeof value === 'string' && plain(value) !== '', 'a text');
const matching = (pattern: RegExp, what: string) =>
  where<string>((value) => typeof value === 'string' && pattern.test(value), what);
const whole = (least: number, most: number) =>
  where<number>(
    (value) => Number.isSafeInteger(value) && value >= least && value <= most,
    'a number that can be right',
  );
const oneOf = <T extends string>(choices: readonly T[]) =>
  where<T>((value) => choices.includes(value), 'a word that this version knows');

function listOf<T>(item: Read<T>, least = 0): Read<readonly T[]> {
  return (value, at, wrong) => {
    if (Array.isArray(value) && value.length >= least)
      return value.map((one, index) => item(one, `${at}[${index}]`, wrong));
    wrong.push(`${at} is not a list${least > 0 ? ` of at least ${least}` : ''}`);
    return [];
  };
}

/** @param optional keys that may be absent */
function recordOf<T extends object>(
  fields: { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> },
  ...optional: readonly OptionalKey<T>[]
): Read<T> {
  return (value, at, wrong) => {
    const held: Readonly<Record<string, unknown>> = Object(value);
    const parts = Object.entries<Read<unknown>>(fields).flatMap(([key, read]) => {
      if (!Object.hasOwn(held, key) && optional.some((name) => name === key)) return [];
      return [[key, read(held[key], at === '' ? key : `${at}.${key}`, wrong)]];
    });
    return Object.fromEntries(parts);
  };
}

const scopes: Read<readonly string[]> = (...given) => [...new Set(listOf(text)(...given))];
const verdict = oneOf(['pass', 'warn', 'unknown', 'fail']);
// Greater than any day that four digits can name.
const days = whole(-4_000_000, 4_000_000);
const count = whole(0, Number.MAX_SAFE_INTEGER);

const finding = recordOf<ReportedFinding>(
  {
    code: oneOf(Object.keys(messages) as readonly FindingCode[]),
    severity: oneOf(['warn', 'unknown', 'fail']),
    subject: text,
    title: text,
    cause: text,
    remedy: listOf(text, 1),
    copy: text,
    // It becomes a link.
    help: where((value) => typeof value === 'string' && isEntry(value), 'an address of the reference'),
    facts: where((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object'),
    next: listOf(
      recordOf<NextStep>(
        {
          actor: oneOf(actors),
          do: oneOf(actions),
          url: where((value) => typeof value === 'string' && isHttps(value), 'an https address'),
        },
        'url',
      ),
      1,
    ),
  },
  'subject',
  'copy',
);

const token = recordOf<TokenReport>(
  {
    name: text,
    owner: text,
    purpose: text,
    rotate: text,
    variable: text,
    verdict,
    credential: recordOf<TokenReport['credential']>(
      {
        kind: oneOf<CredentialKind>(credentialKinds),
        scheme: oneOf(['basic', 'bearer']),
        account: text,
      },
      'scheme',
      'account',
    ),
    scopes: recordOf<TokenReport['scopes']>(
      {
        required: scopes,
        granted: scopes,
        missing: scopes,
        excess: scopes,
        evidence: oneOf(['header', 'denial', 'endpoints', 'none']),
      },
      'granted',
    ),
    checks: listOf(
      recordOf<Check>(
        {
          subject: text,
          outcome: oneOf(['verified', 'missing', 'denied', 'unverifiable', 'unknown']),
          by: matching(/^GET [^ ?]+$/, 'a request'),
          status: whole(100, 999),
        },
        'by',
        'status',
      ),
    ),
    expiry: recordOf<Expiry>({
      on: where((value) => typeof value === 'string' && utcDay(value) === value, 'a day'),
      daysLeft: days,
      source: oneOf(['declared', 'token']),
    }),
    findings: listOf(finding),
    notes: listOf(text),
    planned: listOf(text),
    requests: count,
  },
  ...(['owner', 'purpose', 'rotate', 'variable', 'expiry', 'planned'] as const),
);

const readRun = recordOf<RunReport>(
  {
    schema: where<1>(() => true, ''),
    tool: recordOf<RunReport['tool']>({
      name: oneOf(['token-preflight']),
      version: matching(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version'),
    }),
    checkedAt: where((value) => typeof value === 'string' && isMoment(value), 'a time in UTC'),
    verdict,
    elapsedMs: count,
    shard: where((value) => typeof value === 'string' && isShard(value), 'a shard'),
    findings: listOf(finding),
    tokens: listOf((value, at, wrong) => {
      const read = token(value, at, wrong);
      if (read.verdict !== verdictOf(read.findings)) {
        wrong.push(`${at}.verdict does not follow from its findings`);
      }
      return read;
    }),
  },
  'shard',
);

/** Whether an address is one of the reference's own. */
function isEntry(address: string): boolean {
  return address.startsWith(`${reference}#`) && /^[a-z-]+$/.test(address.slice(reference.length + 1));
}

/** Whether a text is an https address as the schema takes it. */
function isHttps(address: string): boolean {
  return /^https:\/\/[\w./-]+$/.test(address) && URL.canParse(address);
}

/** As a report writes it: without leading zeros. */
function isShard(text: string): boolean {
  const { number, of } = shardOf(text) ?? {};
  return text === `${number}/${of}`;
}

function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}
