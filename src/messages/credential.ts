import type { Stray } from '../credential/stray.ts';
import { list } from '../util/text.ts';
import { describeSecretLocation, formatOption, type HostNames } from './host-names.ts';
import { message } from './message.ts';
import { emailSteps, ownerStep, renewalSteps } from './renewal.ts';
import { pairWords, placeholderWords } from './wrong-value.ts';

/** What is wrong with the secret, seen without a request. Nothing is sent when one of these fails. */
export const credentialMessages = {
  'token-missing': message<'token-missing'>({
    when: 'The token is empty.',
    example: {},
    words: (_, names) => ({ subject: formatOption('token', names), title: 'No token arrived', ...missing(names) }),
  }),
  'token-unexpanded': message<'token-unexpanded'>({
    when: 'The token is a placeholder that nothing replaced: `$NAME`, `${NAME}`, `$env:NAME`, `${{ … }}`, or the `***` of a log.',
    example: { form: 'variable' },
    words: ({ form }, names) => ({
      subject: names.option('token'),
      ...placeholderWords(form, 'token', names, {
        check: `Check that the name is spelt as in ${describeSecretLocation(names)}.`,
        copy: `Copy the token itself into ${describeSecretLocation(names)}. If it is kept nowhere, create a new one: Bitbucket shows a token only once.`,
      }),
    }),
  }),
  'token-invalid-characters': message<'token-invalid-characters'>({
    when: 'White space, a line break, a control or invisible character, a quote, `\\=` or `%3D` stands around or inside the token. It is a warning where only outer blanks had to be trimmed.',
    example: {
      strays: [{ what: 'line break (LF)', count: 1, position: 77, length: 193, trimmed: false }],
      trimmed: false,
    },
    words: ({ strays, trimmed }, names) => ({
      subject: names.option('token'),
      title: trimmed ? 'The token has blanks or line breaks around it' : 'The token holds characters that no token has',
      cause: `${sentence(strays)} ${consequence(strays, trimmed)}`,
      remedy: [
        `Copy the token again and store it without them in ${describeSecretLocation(names)}.`,
        'From a shell, write it with printf %s, which adds no line break as echo does; encode with base64 -w 0, which does not wrap.',
      ],
    }),
  }),
  'token-prefixed': message<'token-prefixed'>({
    when: 'The token starts with `Bearer`, `Basic` or `Authorization:`.',
    example: { prefix: 'Bearer' },
    words: ({ prefix }, names) => ({
      subject: names.option('token'),
      title: `The token starts with "${prefix}"`,
      cause: `"${prefix}" belongs to the header that carries a token and not to the token. Tools would send it twice.`,
      remedy: [`Store the bare token in ${describeSecretLocation(names)}.`],
    }),
  }),
  'token-not-bare': message<'token-not-bare'>({
    when: 'The token is `user:token`, the base64 of it, an address to clone from, or a scope.',
    example: { is: 'pair', takesEmail: true },
    words: ({ is, takesEmail }, names) => {
      const { title, cause, step } = pairWords(is, names);
      const emailStep = `Put the e-mail of the account into ${formatOption('email', names)}.`;
      return { subject: names.option('token'), title, cause, remedy: takesEmail ? [step, emailStep] : [step] };
    },
  }),
  'token-damaged': message<'token-damaged'>({
    when: 'Bitbucket refused the token, and its checksum does not fit. A hint beside the refusal, never a verdict.',
    example: { checksum: 'differs', clipped: false },
    words: ({ checksum, clipped }, names) => ({
      subject: names.option('token'),
      title: 'The token is very likely cut off or mistyped',
      cause: `${
        checksum === 'absent'
          ? 'Tokens of this kind end in a checksum, and this one does not.'
          : 'The checksum at its end does not fit the rest of it.'
      }${clipped ? ' It is exactly 128 characters long, where some password prompts cut their input.' : ''}`,
      remedy: [
        `Copy the whole token again into ${describeSecretLocation(names)}, or create a new one: Bitbucket shows a token only once.`,
      ],
    }),
  }),
  'token-wrong-product': message<'token-wrong-product'>({
    when: "The token is one of another product, or a pipeline step's own OIDC token.",
    example: { product: 'GitHub' },
    words: ({ product }, names) => ({
      subject: names.option('token'),
      title: 'The token belongs to another product',
      cause: `By its shape it comes from: ${product}. The API of Bitbucket Cloud does not take it.`,
      remedy: [`Put a Bitbucket Cloud token into ${describeSecretLocation(names)}.`],
    }),
  }),
  'app-password-removed': message<'app-password-removed'>({
    when: 'The token is an app password.',
    example: { scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'] },
    words: ({ scopes }, names) => ({
      subject: names.option('token'),
      title: 'App passwords were removed on 2026-07-28',
      cause: 'The token is an app password. Bitbucket Cloud accepts none any more, for REST or for git.',
      remedy: renewalSteps('api-token', scopes, names),
    }),
  }),
  'email-missing': message<'email-missing'>({
    when: 'An API token is given without the e-mail of its owner: a warning when Bearer was accepted, a failure when it was refused.',
    example: { accepted: false },
    words: ({ accepted }, names) => ({
      subject: names.option('email'),
      title: "The e-mail of the token's owner is missing",
      cause: accepted
        ? 'Bitbucket took the API token as Bearer. Most tools send it as Basic with the e-mail of its owner and fail without.'
        : 'Bitbucket refused the API token as Bearer (401). Until the e-mail is set, a dead token, one without Bitbucket scopes and one that needs Basic cannot be told apart.',
      remedy: accepted ? [ownerStep(names)] : emailSteps(names),
    }),
  }),
  'email-malformed': message<'email-malformed'>({
    when: 'An e-mail was given that is not an e-mail address: a user name, a token, a placeholder that nothing replaced.',
    example: { is: 'other' },
    words: ({ is }, names) => {
      const subject = names.option('email');
      const set = ownerStep(names);
      if (is === 'token') {
        return {
          subject,
          title: 'A token stands in the place of the e-mail',
          cause: 'The value has the shape of a token. Most likely the e-mail and the token were swapped.',
          remedy: [`Store the token in ${describeSecretLocation(names)}.`, set],
        };
      }
      if (is !== 'other') {
        const steps = { check: 'Check how the name of the variable is spelt.', copy: set };
        return { subject, ...placeholderWords(is, 'e-mail', names, steps) };
      }
      return {
        subject,
        title: 'The e-mail is not an e-mail address',
        cause:
          'Over REST an API token goes with the e-mail of the Atlassian account. The Bitbucket user name that app passwords took is refused.',
        remedy: [set],
      };
    },
  }),
  'email-ignored': message<'email-ignored'>({
    when: 'An e-mail was given with an access token or OAuth token.',
    example: {},
    words: (_, names) => ({
      subject: names.option('email'),
      title: 'The e-mail is ignored for this kind of token',
      cause:
        'Access tokens and OAuth tokens are sent as Bearer, alone. With an e-mail, as Basic, Bitbucket refuses them.',
      remedy: [
        `Drop ${formatOption('email', names)}.`,
        'See that the tools of the job send the token as "Authorization: Bearer" too.',
      ],
    }),
  }),
};

function missing(names: HostNames): { cause: string; remedy: readonly string[] } {
  if (names.entry !== undefined) {
    const { name, variable, placed } = names.entry;
    return {
      cause: `The environment variable ${variable}, which ${placed('token-env')} names for ${name}, is not set or empty.`,
      remedy: [
        `Check the spelling of token-env in the inventory, and that ${describeSecretLocation(names)} exists and is handed to this job.`,
        'Runs of forks and of Dependabot get no secrets: run the audit on a schedule on the main branch.',
      ],
    };
  }
  if (names.host === 'action') {
    return {
      cause: `The input "token" is empty. GitHub gives no secrets to workflows that a fork or Dependabot started, and an unknown secret name gives an empty text.`,
      remedy: [
        'Compare the name in "${{ secrets.… }}" with the names under Settings, "Secrets and variables", "Actions".',
        'For Dependabot, add the secret under "Dependabot" too.',
        'For pull requests from forks, skip this step or run it on the target branch.',
        'For a secret of an environment, name that environment in the job.',
      ],
    };
  }
  if (names.host === 'pipe') {
    return {
      cause:
        'The variable TOKEN is empty. A pipe sees only what is listed under its "variables", and an unknown name there gives an empty text.',
      remedy: [
        'List it in the step: TOKEN: $BITBUCKET_TOKEN, with the name under which you stored it.',
        'Compare that name with the repository, workspace and deployment variables in the settings.',
        'A deployment variable exists only in a step that names its deployment environment.',
      ],
    };
  }
  return {
    cause: 'Neither the environment variable TOKEN_PREFLIGHT_TOKEN nor standard input held a token.',
    remedy: ['Set TOKEN_PREFLIGHT_TOKEN, or pipe the token in and add --token-stdin. Never pass it as an argument.'],
  };
}

function sentence(strays: readonly Stray[]): string {
  const parts = strays.map(({ what, count: number, position, length }) => {
    const times = number === 1 ? '' : `, ${number} times, the first`;
    return `${what}${times} at position ${position} of ${length}`;
  });
  return `Found: ${list(parts)}.`;
}

function consequence(strays: readonly Stray[], trimmed: boolean): string {
  if (trimmed) return 'They were trimmed here; other tools send them along and fail.';
  if (strays.some(({ what }) => what.startsWith('line break'))) {
    return 'A line break in a header kills the request before authentication: most likely a 400 with an empty body, while the token page goes on saying "Never accessed". Encoded inside the base64, it fails authentication.';
  }
  return 'With them the token is another one, and Bitbucket refuses it.';
}
