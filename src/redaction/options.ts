import { createRedactor, type Redact, redactOpaqueWords } from './redactor.ts';
import { Secret } from './secret.ts';
import { minTokenLength, secretVariants } from './variants.ts';

/** Options as the user wrote them, by name: `token`, `email`, `scopes`, and so on. */
type WrittenOptions = Readonly<Record<string, string | readonly string[] | Secret | undefined>>;

/** A shorter value without an @ in the email option is more likely a mistyped email than a token. */
const minSwappedTokenLength = 20;

/**
 * Collects the variants of the tokens and of the admin key, and of an email option if it doesn't contain an email: the two get swapped.
 * @param gitUsernames the usernames that git sends with a token
 */
export function collectSecretVariants(
  { token, email, 'current-token': current, 'current-email': currentEmail, 'admin-key': adminKey }: WrittenOptions,
  gitUsernames: readonly string[],
): readonly string[] {
  const usernames = [email, currentEmail].map((text) => (typeof text === 'string' ? text : ''));
  const secrets = [token, current, adminKey].map((text) => (typeof text === 'string' ? new Secret(text) : text));
  const swapped = usernames.filter((name) => !name.includes('@') && name.trim().length >= minSwappedTokenLength);
  const names = [...new Set([...usernames, ...gitUsernames])];
  return [
    ...secrets.flatMap((secret) => (secret instanceof Secret ? secretVariants(secret, names) : [])),
    ...swapped.flatMap((name) => secretVariants(new Secret(name), ['', ...gitUsernames])),
  ];
}

/**
 * Creates the redactor for options before they are parsed. It ignores variants that are too short for a token: scopes and
 * names legitimately contain a word that someone also passed as the secret. The output is redacted by all variants.
 * @param redactAll by all of them, where that exists already: an audit has thousands, and hardly ever a short one
 */
export function createOptionRedactor(variants: readonly string[], redactAll?: Redact): Redact {
  const long = variants.filter((variant) => variant.trim().length >= minTokenLength);
  return redactAll !== undefined && long.length === variants.length ? redactAll : createRedactor(long);
}

/**
 * Redacts all options except the token, before any of them is quoted, cut, or sent. The email is never quoted, so it stays:
 * if it was also in the variable of a token, redacting it would break the email of every token of that owner.
 */
export function redactOptions<T extends WrittenOptions>(options: T, redact: Redact): T {
  const entries = Object.entries(options).map(([name, value]) => {
    if (/^(?:(?:current-)?(?:token|email)|admin-key)$/.test(name) || value === undefined || value instanceof Secret)
      return [name, value];
    const isList = name === 'tools' || name === 'scopes' || name === 'operations';
    const redactValue = isList ? (text: string) => redact(redactOpaqueWords(text)) : redact;
    return [name, typeof value === 'string' ? redactValue(value) : value.map(redactValue)];
  });
  return Object.fromEntries(entries);
}
