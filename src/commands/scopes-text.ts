import { expandImpliedScopes } from '../bitbucket/scopes.ts';
import { aKind } from '../credential/kinds.ts';
import { type ScopeKind, scopeKindOf, scopeKinds, type TokenChoice } from '../credential/token-choices.ts';
import { fieldsText, useText } from '../messages/tool-text.ts';
import type { FindingRecord } from '../report/schema.ts';
import type { ByKind, ScopesDocument } from '../report/scopes-schema.ts';
import { type Line, plainLines } from '../report/text.ts';
import { list } from '../util/text.ts';
import { textWidth } from '../util/text-width.ts';
import { indent } from '../util/wrap.ts';
import { findingDetails } from './finding-details.ts';

/**
 * The scopes of a declaration as people read them.
 * @param kind the only kind of token that it is about
 */
export function scopesText(document: ScopesDocument, kind: TokenChoice | undefined): readonly Line[] {
  const { operations, git, tools, findings } = document;
  const sections = [
    ...tools.map(toolLines),
    ...operations.map((operation) => needLines(operation.operation, operation, kind)),
    ...(git === undefined ? [] : [needLines(`git ${git.access}`, git, kind)]),
    ...selectionLines(document, kind),
    optionalLines(document, kind),
    narrowestLines(document, kind),
  ].filter((lines) => lines.length > 0);
  const all = [...sections.map((section) => plainLines(section)), ...findings.map(adviceOf)];
  return all.flatMap((section, index) => (index === 0 ? section : [{ tone: 'plain', text: '' }, ...section]));
}

const columnTitles = { 'api-token': 'API token', 'access-token': 'Access token' } as const;

function toolLines({ name, title, version, measured, features, settings, rejects }: ScopesDocument['tools'][number]) {
  // Named only where it isn't about all of them.
  const which = (own: readonly string[]) => (own.length === features.length ? '' : `, ${list(own)}`);
  return [
    ...indent(`${useText({ tool: name, features })}: measured with ${title} ${version} on ${measured}`, 0, textWidth()),
    ...settings.flatMap(({ kind, features: own, fields, note = '' }) =>
      hanging(`${columnTitles[kind]}${which(own)}: ${fieldsText(fields)}. ${note}`),
    ),
    ...rejects.flatMap(({ kind, features: own, why }) =>
      hanging(`${columnTitles[kind]}${which(own)}: doesn't work. ${why}`),
    ),
  ];
}

function hanging(text: string): readonly string[] {
  const [first = '', ...rest] = indent(text.trim(), 4, textWidth());
  return [first.slice(2), ...rest];
}

type Need = Pick<ScopesDocument['operations'][number], 'requiredBy' | 'scopes' | 'permission'>;

function needLines(title: string, { requiredBy, scopes, permission }: Need, kind: TokenChoice | undefined) {
  const by = requiredBy === undefined ? '' : `, for ${list(requiredBy.map(({ tool }) => tool))}`;
  return [
    `${title}${by}`,
    ...labeledScopes(scopes, kind).map(([label, names]) => labeledLine(label, shown(names))),
    ...(permission === undefined ? [] : [labeledLine('Account', permissionText(permission))]),
  ];
}

function labeledLine(label: string, text: string): string {
  return `  ${label.padEnd(19)}  ${text}`;
}

function shown(names: readonly string[] | undefined): string {
  return names === undefined ? 'not available' : names.join(' ') || 'no scopes listed';
}

/** The scopes of each kind; those of access tokens and OAuth are the same where access tokens can do it. */
function labeledScopes(
  scopes: ByKind<readonly string[]>,
  kind: TokenChoice | undefined,
): readonly (readonly [string, readonly string[] | undefined])[] {
  const { 'api-token': api, 'access-token': access, 'oauth-token': oauth } = scopes;
  if (kind !== undefined) return [[columnOf[scopeKindOf(kind)], scopes[scopeKindOf(kind)]]];
  return [
    ['API token', api],
    [access === undefined ? 'OAuth only' : 'Access token, OAuth', oauth],
  ];
}

const columnOf: Readonly<Record<ScopeKind, string>> = {
  'api-token': 'API token',
  'access-token': 'Access token',
  'oauth-token': 'OAuth',
};

function permissionText({ on, level, grade, isConditional }: NonNullable<Need['permission']>): string {
  const source = { stated: 'documented', recorded: 'seen in responses', inferred: 'not documented' }[grade];
  const details = [source, ...(isConditional ? ['depends on the request body'] : [])].join(', ');
  return `${grade === 'inferred' ? 'probably ' : ''}${level} permission on the ${on} (${details})`;
}

/** What to select on the page that creates the token, if anything. What is for OAuth alone is no selection for access tokens. */
function selectionLines({ select }: ScopesDocument, kind: TokenChoice | undefined): readonly (readonly string[])[] {
  const { 'api-token': api = [], 'access-token': access = [], 'oauth-token': oauth = [] } = select;
  const isForBoth = kind === undefined && access.length === oauth.length;
  const selections = [
    ['an API token', api],
    ['an access token', kind === undefined ? [] : access],
    [isForBoth ? 'an access token or OAuth' : 'OAuth', oauth],
  ] as const;
  return selections.filter(([, names]) => names.length > 0).map(([holder, names]) => selectionPart(holder, names));
}

/** The scopes to select for a token, with their labels and a line to copy. */
export function selectionPart(
  holder: string,
  names: NonNullable<ScopesDocument['select']['api-token']>,
): readonly string[] {
  const longest = Math.max(...names.map(({ label }) => label.length));
  return [
    `Select for ${holder}:`,
    ...names.map(({ scope, label }) => `  ${label.padEnd(longest)}  ${scope}`),
    `  To copy: ${names.map(({ scope }) => scope).join(' ')}`,
  ];
}

/** What tools call besides, where that needs more than what is to be selected. */
function optionalLines({ optional, select }: ScopesDocument, kind: TokenChoice | undefined): readonly string[] {
  const lines = optional.flatMap(({ operation, when, calledBy, scopes }) => {
    const more = scopeKinds.flatMap((each) => {
      const selected = expandImpliedScopes((select[each] ?? []).map(({ scope }) => scope));
      const missing = scopes[each]?.filter((scope) => !selected.has(scope)) ?? [];
      return selected.size === 0 || missing.length === 0 ? [] : [[each, missing] as const];
    });
    if (more.length === 0) return [];
    return [
      ...hanging(`${operation}, for ${calledBy.tool}. ${when ?? ''}`),
      ...labeledScopes(Object.fromEntries(more), kind).flatMap(([label, names]) =>
        names === undefined ? [] : [`  ${labeledLine(label, names.join(' '))}`],
      ),
    ];
  });
  return lines.length === 0 ? [] : ['Optional, and not in these lists:', ...lines];
}

function narrowestLines(
  { operations, git, narrowest, exceptions }: ScopesDocument,
  kind: TokenChoice | undefined,
): readonly string[] {
  if (kind !== undefined) return exceptions.flatMap((each) => exceptionLines(each, 0));
  if (operations.length === 0 && git === undefined) return [];
  return [
    narrowest === undefined ? 'No kind of token can do all of this.' : `Narrowest token: ${aKind(narrowest)}.`,
    ...exceptions.flatMap((each) => exceptionLines(each, 2)),
  ];
}

/** What a kind of token can't do. */
export function exceptionLines(
  { kind, exceptions, isAll }: ScopesDocument['exceptions'][number],
  spaces: number,
): readonly string[] {
  const name = `${' '.repeat(spaces)}${aKind(kind).replace(/^a/, 'A')}`;
  if (exceptions.length === 0) return [`${name} can do all of this.`];
  return [
    `${name} ${isAll ? "can't do any of it" : 'can, except'}:`,
    ...exceptions.flatMap(({ what, why }) => indent(`${what}: ${why}`, spaces + 2, textWidth())),
  ];
}

function adviceOf({ code, severity, title, ...words }: FindingRecord): readonly Line[] {
  return [
    { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
    ...plainLines(findingDetails(words)),
  ];
}
