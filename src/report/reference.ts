/** Where every finding has an entry. */
export const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
