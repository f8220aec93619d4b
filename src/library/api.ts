import type * as library from './public.ts';

// The functions of the library, by the declarations in public.ts. Importing them has no side effect. What they do is a part of the
// bundle by itself, since the program doesn't need it.

/** Checks a token. */
export const check: typeof library.check = async (config) => (await import('./functions.ts')).checkConfig(config);

/** Explains the responses in a log. */
export const explain: typeof library.explain = async (text, hints) =>
  (await import('./functions.ts')).explainText(text, hints);

/** Looks up the scopes that operations need. */
export const scopesFor: typeof library.scopesFor = async (operations, tokenKind) =>
  (await import('./functions.ts')).lookUpScopes(operations, tokenKind);
