import type { TokenRecord } from './schema.ts';

/** Where most parts differ, there is nothing to share. */
const maxParts = 1000;

/**
 * Creates a function that returns a record with the parts of earlier ones that are equal: most tokens of an audit have the same scopes,
 * checks, and notes as others. That takes less memory, and the HTML page recognizes a part that it has rendered.
 */
export function createSharing(): (record: TokenRecord) => TokenRecord {
  const parts = new Map<string, unknown>();
  const share = <Part>(part: Part): Part => {
    const text = JSON.stringify(part);
    const known = parts.get(text);
    if (known === undefined && parts.size < maxParts) parts.set(text, part);
    return (known ?? part) as Part;
  };
  return (record) => ({
    ...record,
    credential: share(record.credential),
    scopes: share(record.scopes),
    checks: share(record.checks),
    notes: share(record.notes),
  });
}
