/** What a value around a token is. `address` and `scope` have no token in them. */
export type WrapperType =
  | 'pair'
  | 'url'
  | 'assignment'
  | 'netrc'
  | 'json'
  | 'command'
  | 'base64'
  | 'text'
  | 'address'
  | 'scope';

/** The form of a value, and the part that is the secret by that form, as offsets: `value.slice(start, end)`. */
interface Outline {
  readonly type: WrapperType;
  readonly user?: string;
  readonly secret?: readonly [start: number, end: number];
}

/** The names of scopes in both scope models, and their labels, by their form. */
const scopePattern =
  /^(?:(?:read|write|admin|delete|manage):[\w-]+(?::bitbucket)?|[a-z][a-z -]*:\s*(?:read|write|admin|delete|variable))$/i;

/** A name that a secret is stored under, where nothing else shows that the value is an assignment. */
const secretName = '[A-Z][A-Z0-9_]*(?:TOKEN|PASSWORD|SECRET|KEY|AUTH|PAT)[A-Z0-9_]*';

/** The first form that matches is the one. The groups are named `user` and `secret`. */
const pairForms: readonly (readonly [WrapperType, RegExp])[] = [
  ['scope', scopePattern],
  ['netrc', /^\s*(?:machine\s+\S+|default)\s(?:[\s\S]*?\blogin\s+(?<user>\S+))?[\s\S]*?\bpassword\s+(?<secret>\S+)/d],
  ['json', /^[{[][\s\S]*?"\w*(?:token|password|secret|key|auth)\w*"\s*:\s*"(?<secret>[^"]+)"[\s\S]*[}\]]$/di],
  ['json', /^[{[][\s\S]*":[\s\S]*[}\]]$/],
  [
    'command',
    /^(?:curl|wget|git|https?)\s(?:[\s\S]*?\s)??(?:-u|--user)[\s=]+["']?(?<user>[^\s:"']*):(?<secret>[^\s"']+)/d,
  ],
  ['command', /^(?:-u|--user)[\s=]+["']?(?<user>[^\s:"']*):(?<secret>[^\s"']+)/d],
  ['command', /^(?:(?:curl|wget|git|https?)\s|(?:-H|--header)[\s=])/],
  ['url', /^(?:[a-z]+:\/\/)?(?<user>[^/@:\s]*):(?<secret>[^/@\s]+)@/di],
  ['address', /^(?:[a-z]+:\/\/|git@)/i],
  ['assignment', /^(?:export|set|setx|ENV|ARG|-e|--env)\s+\w+[\s=]+["'`]?(?<secret>[^\s"'`]+)/d],
  ['assignment', /^\$(?:env:)?\w+\s*=\s*["'`]?(?<secret>[^\s"'`]+)/di],
  ['assignment', new RegExp(String.raw`^${secretName}\s*=\s*["'\`]?(?<secret>[^\s"'\`=]{9,})`, 'd')],
  ['assignment', /^[\w.-]+:\s+["'`]?(?<secret>[^\s"'`]+)/d],
  ['pair', /^["'`]?(?<user>[^:]*):\s*(?<secret>[\s\S]*?)["'`]?$/d],
];

/** No secret that a person stores is longer; bounds the time that the patterns take. */
const maxPairLength = 10_000;

/**
 * Finds the form of a value by its text alone: no Bitbucket token has a colon, so a value that has one is something else.
 * @returns nothing if it may be a token by itself
 */
export function outlineOf(value: string): Outline | undefined {
  const text = value.slice(0, maxPairLength);
  for (const [type, form] of pairForms) {
    const match = form.exec(text);
    if (match === null) continue;
    const { user } = match.groups ?? {};
    const secret = match.indices?.groups?.secret;
    return { type, ...(user !== undefined && { user }), ...(secret !== undefined && { secret }) };
  }
  return undefined;
}
