/**
 * Lists what the types of the library declare, one line for each function and member, such as
 * `CheckConfig.email: readonly email?: string`, and for each value of a type of texts, such as `Verdict = pass`. Pure.
 *
 * @param text content of `src/library/public.ts`
 */
export function libraryLines(text: string): readonly string[] {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
  return code
    .split(/\bexport (?:declare )?/)
    .slice(1)
    .flatMap(declarationLines);
}

function declarationLines(declaration: string): readonly string[] {
  const [, kind = '', name = '', rest = ''] = /^(\w+) (\w+)(.*)$/.exec(declaration.trim()) ?? [];
  if (kind === 'interface') {
    const members = membersOf(rest.slice(rest.indexOf('{') + 1, rest.lastIndexOf('}')));
    return members.map((member) => `${name}.${/(\w+)\??[:(]/.exec(member)?.[1]}: ${member}`);
  }
  const type = rest.replace(/^ = (?:\| )?|;$/g, '').split(' | ');
  const isTexts = type.every((part) => /^'[\w-]+'$/.test(part));
  return isTexts ? type.map((part) => `${name} = ${part.slice(1, -1)}`) : [`${name}: ${kind} ${name}${rest}`];
}

/** The members in the braces of an interface, which end with a semicolon outside of other braces. */
function membersOf(body: string): readonly string[] {
  const members: string[] = [];
  let open = '';
  for (const part of body.split(';')) {
    open = open === '' ? part : `${open};${part}`;
    if (open.split('{').length !== open.split('}').length) continue;
    members.push(open.trim());
    open = '';
  }
  return members.filter(Boolean);
}
