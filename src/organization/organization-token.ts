import { readDate } from '../config/dates.ts';
import type { Redact } from '../redaction/redactor.ts';
import { redactServerText } from '../redaction/response.ts';
import { isObject, type JsonObject } from '../util/json-object.ts';

/** A user API token as the organization lists it. Its value isn't listed, and no part of it. */
export interface OrganizationToken {
  /** Identifies it in the list. */
  readonly id: string;
  readonly label: string;
  /** Of its owner, in lower case. */
  readonly email: string;
  /** Display name of its owner. */
  readonly account?: string;
  readonly createdAt?: Date;
  readonly expiresAt?: Date;
  readonly lastUsedAt?: Date;
}

/** A page of the list. */
export interface TokenPage {
  readonly tokens: readonly OrganizationToken[];
  /** What leads to the next page, as it is written: a cursor or an address. */
  readonly next?: string;
}

/** More than any label or name needs. In characters. */
const maxText = 200;

/**
 * Reads a page of the list of tokens. Entries without a label or an email are left out: they match nothing. The names of the
 * dates differ between two pages of Atlassian's reference, so both are read. Pure; never throws.
 * https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/
 * https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-api-tokens/
 * @param clean removes the admin key from a text
 * @returns nothing if the text isn't such a page
 */
export function readTokenPage(text: string, clean: Redact): TokenPage | undefined {
  const page = parsePage(text);
  if (!isObject(page) || !Array.isArray(page.data)) return undefined;
  const tokens = page.data.flatMap((entry: unknown) => readToken(entry, clean) ?? []);
  if (tokens.length === 0 && page.data.length > 0) return undefined;
  const next = isObject(page.links) ? fieldText(page.links, 'next') : undefined;
  return { tokens, ...(next !== undefined && { next }) };
}

function readToken(entry: unknown, clean: Redact): OrganizationToken | undefined {
  if (!isObject(entry) || !isObject(entry.user)) return undefined;
  const [label, email] = [fieldText(entry, 'label'), fieldText(entry.user, 'email')];
  if (label === undefined || email === undefined) return undefined;
  const account = fieldText(entry.user, 'name');
  const dates = {
    createdAt: fieldDate(entry, 'createdAt'),
    expiresAt: fieldDate(entry, 'expiresAt') ?? fieldDate(entry, 'expiry'),
    lastUsedAt: fieldDate(entry, 'lastActiveAt') ?? fieldDate(entry, 'lastAccess'),
  };
  return {
    id: fieldText(entry, 'id') ?? JSON.stringify([label, email, dates]),
    label: readLabel(label, clean),
    email: normalizeEmail(email),
    ...(account !== undefined && { account: readLabel(account, clean) }),
    ...(dates.createdAt && { createdAt: dates.createdAt }),
    ...(dates.expiresAt && { expiresAt: dates.expiresAt }),
    ...(dates.lastUsedAt && { lastUsedAt: dates.lastUsedAt }),
  };
}

function fieldText(entry: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function fieldDate(entry: JsonObject, key: string): Date | undefined {
  const date = readDate(fieldText(entry, key) ?? '');
  // A day without a time includes all of it.
  return date && (date.at ?? new Date(`${date.day}T23:59:59Z`));
}

/** A label or a name as it can be shown and compared: without secrets, and not too long. */
export function readLabel(text: string, clean: Redact): string {
  // By characters, since half of one can't be shown.
  const characters = [...redactServerText(text.trim(), clean)];
  return characters.length > maxText ? `${characters.slice(0, maxText).join('')}...` : characters.join('');
}

/** Emails are compared without regard to upper and lower case. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

function parsePage(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
