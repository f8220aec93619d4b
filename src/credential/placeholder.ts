const placeholderForms = {
  expression: /^\$\{\{[\s\S]*\}\}$/,
  'variable in braces': /^\$\{[A-Za-z_]\w*\}$/,
  variable: /^\$[A-Za-z_]\w*$/,
  'variable of PowerShell': /^\$(?:env:[A-Za-z_]\w*|\{env:[A-Za-z_]\w*\})$/i,
  'double braces': /^\{\{-?\s*[A-Za-z_.$][\w.$ -]{0,80}\}\}$/,
  'number sign and braces': /^#\{\s*[A-Za-z_][\w. -]{0,80}\}$/,
  braces: /^\{[A-Za-z_][\w. -]{0,80}\}$/,
  'percent signs': /^%[A-Za-z_]\w{0,80}%$/,
  'angle brackets': /^<[A-Za-z_][\w. -]{0,80}>$/,
  brackets: /^\[[A-Za-z_][\w. -]{0,80}\]$/,
  colon: /^:[A-Za-z_]{1,40}$/,
  underscores: /^__[A-Za-z][A-Za-z0-9_]{0,60}__$/,
  asterisks: /^\*+$/,
};

/**
 * How a text that represents a value is written: `${{ secrets.X }}`, `${X}`, `$X`, `$env:X`, `{{ X }}`, `#{X}`, `{X}`,
 * `%X%`, `<X>`, `[X]`, `:X`, `__X__`, or the `***` of a log.
 */
export type PlaceholderForm = keyof typeof placeholderForms;

/**
 * Names that people take for variables of a pipeline step with a token for the API. `BITBUCKET_STEP_OIDC_TOKEN` exists and
 * is rejected; the others are documented nowhere.
 * https://community.atlassian.com/t5/Bitbucket-questions/Using-BITBUCKET-STEP-OIDC-TOKEN-for-Bitbucket-API-Authentication/qaq-p/2611869
 */
const stepTokens = {
  oidc: /\bBITBUCKET_STEP_OIDC_TOKEN\b/,
  undocumented: /\bBITBUCKET_STEP_(?:OAUTH|ACCESS)_TOKEN\b/,
};

/** A placeholder that nothing replaced. */
export interface Placeholder {
  readonly form: PlaceholderForm;
  /** Where its name is one that people take for a token of the pipeline step. */
  readonly stepToken?: keyof typeof stepTokens;
}

/** Finds the form of a placeholder that nothing replaced; never a part of it, since a secret could look like `$NAME` too. */
export function findPlaceholder(value: string): Placeholder | undefined {
  const form = (Object.keys(placeholderForms) as PlaceholderForm[]).find((name) => placeholderForms[name].test(value));
  if (form === undefined) return undefined;
  const stepToken = (['oidc', 'undocumented'] as const).find((name) => stepTokens[name].test(value));
  return { form, ...(stepToken !== undefined && { stepToken }) };
}
