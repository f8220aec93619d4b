import type { Secret } from './secret.ts';

/** A shorter variant isn't masked, because masking it would black out half the log. In characters, without spaces at the ends. */
export const minVariantLength = 6;

/** A shorter part of a value isn't a token but a word, such as `Bearer` before a token. Other texts can contain it legitimately. */
export const minTokenLength = 16;

/**
 * Lists every form in which a secret can appear in a text: as is, trimmed, in lower case, line by line, and without invalid characters;
 * each of these URL-encoded; in base64 alone, after a username as in a `Basic` header, and inside any longer text.
 * @param usernames all usernames that the secret can be paired with; `undefined` is the empty username
 * @returns each variant once, the longest first; none for an empty secret
 */
export function secretVariants(secret: Secret, usernames: readonly (string | undefined)[]): readonly string[] {
  const value = secret.reveal();
  const trimmed = value.trim();
  if (trimmed === '') return [];
  const parts = value.split(/[^\x21-\x7e]+/).filter(({ length }) => length >= minTokenLength);
  const encoded = [...new Set([trimmed, ...parts])].flatMap((text) => [
    text,
    // As the host of a URL.
    text.toLowerCase(),
    encodeURIComponent(toWellFormed(text)),
    base64(text),
    ...withinBase64(text),
    ...usernames.map((username = '') => base64(`${username.trim()}:${text}`)),
  ]);
  const variants = [value, ...value.split(/[\r\n]+/), encodeURI(toWellFormed(value)), base64(value), ...encoded];
  return [...new Set(variants)]
    .filter((variant) => variant.trim().length >= minVariantLength)
    .sort((a, b) => b.length - a.length);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/**
 * Encodes a text that is part of a longer one. Base64 turns three bytes into four characters, so the result depends on the
 * position. The characters at both ends that also encode other bytes are left out.
 */
function withinBase64(text: string): readonly string[] {
  const bytes = Buffer.from(`\0\0${text}`);
  return [0, 1, 2].map((offset) => {
    const shifted = bytes.subarray(2 - offset);
    return shifted.toString('base64').slice(Math.ceil((offset * 4) / 3), Math.floor((shifted.length * 4) / 3));
  });
}

/** Replaces lone surrogates, on which the URL encoders throw. */
function toWellFormed(text: string): string {
  return Buffer.from(text).toString();
}
