const forms = {
  expression: /^\$\{\{[\s\S]*\}\}$/,
  'variable in braces': /^\$\{[A-Za-z_]\w*\}$/,
  variable: /^\$[A-Za-z_]\w*$/,
  'variable of PowerShell': /^\$(?:env:[A-Za-z_]\w*|\{env:[A-Za-z_]\w*\})$/i,
  asterisks: /^\*+$/,
};

/** A text that stands where its value should: `${{ secrets.X }}`, `${X}`, `$X`, `$env:X`, or the `***` of a log. */
export type Placeholder = keyof typeof forms;

/** The form of a placeholder that nothing replaced; never a part of it, since a secret could look like `$NAME` too. */
export function placeholderIn(value: string): Placeholder | undefined {
  return (Object.keys(forms) as Placeholder[]).find((form) => forms[form].test(value));
}
