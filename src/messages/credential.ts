import type { InvalidCharacter } from '../credential/invalid-characters.ts';
import type { HostNames } from './host-names.ts';
import { describeSecretLocation, formatOption } from './host-texts.ts';
import { message, type Words } from './message.ts';
import { ownerStep } from './renewal.ts';
import { describeCharacters, emailWords, notBareWords, placeholderWords } from './wrong-value.ts';

/** What is wrong with the secret or the email, seen without a request. Nothing is sent when one of these fails. */
export const credentialMessages = {
  'token-missing': message<'token-missing'>({
    when: 'The token is empty.',
    example: {},
    words: (_, names) => ({ subject: formatOption('token', names), title: 'The token is empty', ...missing(names) }),
  }),
  'token-unexpanded': message<'token-unexpanded'>({
    when: 'The token is a placeholder that nothing replaced, such as `$NAME`, `${NAME}`, `${{ … }}`, `{{ name }}`, `%NAME%`, or `<name>`, or the `***` of a log.',
    example: { form: 'variable' },
    words: (placeholder, names) => ({
      subject: names.option('token'),
      ...placeholderWords(placeholder, 'token', names, {
        check: `Check that the name is spelled as in ${describeSecretLocation(names)}.`,
        copy: `Copy the token itself into ${describeSecretLocation(names)}. If you don't have it, create a new one: Bitbucket shows a token only once.`,
      }),
    }),
  }),
  'token-invalid-characters': message<'token-invalid-characters'>({
    when: 'White space, a line break, a control, invisible, or look-alike character, a quote, `\\=`, or `%3D` is around or inside the token. If there are only spaces or line breaks around it, they are trimmed and the finding is a warning.',
    example: {
      characters: [{ what: 'line break (LF)', count: 1, position: 77, length: 193, trimmed: false }],
      trimmed: false,
    },
    words: ({ characters, trimmed }, names) => ({
      subject: names.option('token'),
      title: trimmed ? 'The token has spaces or line breaks around it' : 'The token contains invalid characters',
      cause: `${describeCharacters(characters)} ${consequence(characters, trimmed)}`,
      remedy: [
        `Copy the token again and store it without them in ${describeSecretLocation(names)}.`,
        "In a shell, use printf %s instead of echo, which adds a line break, and base64 -w 0, which doesn't wrap lines.",
      ],
    }),
  }),
  'token-prefixed': message<'token-prefixed'>({
    when: 'The token starts with `Bearer`, `Basic`, or `Authorization:`.',
    example: { prefix: 'Bearer', from: 8 },
    words: ({ prefix, from }, names) => ({
      subject: names.option('token'),
      title: `The token starts with "${prefix}"`,
      cause: `"${prefix}" is part of the header, not of the token. Tools add it themselves and would send it twice.`,
      remedy: [
        `Store only the token${from === undefined ? '' : `, which starts at character ${from},`} in ${describeSecretLocation(names)}.`,
      ],
    }),
  }),
  'token-not-bare': message<'token-not-bare'>({
    when: 'The token is inside something else: `user:token`, base64, an assignment, a netrc entry, JSON, a URL, or a command. Or the value is a URL or a scope without a token in it.',
    example: {
      type: 'pair',
      token: { kind: 'api-token', from: 26, to: 217 },
      hasEmail: true,
      needsEmail: true,
    },
    words: (facts, names) => ({ subject: names.option('token'), ...notBareWords(facts, names) }),
  }),
  'token-damaged': message<'token-damaged'>({
    when: "Bitbucket rejected the token, and its checksum doesn't match. A hint in addition to the rejection, never a result by itself.",
    example: { checksum: 'differs', clipped: false },
    words: ({ checksum, clipped }, names) => ({
      subject: names.option('token'),
      title: 'The token is probably cut off or mistyped',
      cause: `${
        checksum === 'absent'
          ? "Tokens of this kind end in a checksum. This one doesn't."
          : "The checksum at its end doesn't match."
      }${clipped ? ' It has exactly 128 characters, the length at which some password prompts cut their input.' : ''}`,
      remedy: [
        `Copy the whole token again into ${describeSecretLocation(names)}, or create a new one: Bitbucket shows a token only once.`,
      ],
    }),
  }),
  'token-kind-unsupported': message<'token-kind-unsupported'>({
    when: 'The token is an API token of an Atlassian service account. The check sends it anyway.',
    example: {},
    words: (_, names) => ({
      subject: names.option('token'),
      title: "Service account tokens can't be given Bitbucket scopes",
      cause:
        "The token is an API token of an Atlassian service account. Bitbucket scopes can't be selected for it (BCLOUD-23832). Such tokens are sent as Bearer, without an email.",
      remedy: [
        `If Bitbucket rejects it, store an access token, or an API token of a user account, in ${describeSecretLocation(names)}.`,
        'For news about service accounts, see https://jira.atlassian.com/browse/BCLOUD-23832.',
      ],
    }),
  }),
  'token-wrong-product': message<'token-wrong-product'>({
    when: 'The token is for another product, or it is the OIDC token of a pipeline step.',
    example: { product: 'GitHub' },
    words: ({ product }, names) => ({
      subject: names.option('token'),
      title: 'The token is for another product',
      cause: `By its format, the token is from: ${product}. The Bitbucket Cloud API doesn't accept it.`,
      remedy: [`Store a Bitbucket Cloud token in ${describeSecretLocation(names)}.`],
    }),
  }),
  'email-malformed': message<'email-malformed'>({
    when: 'The email is not an email address: it is a username, a token, or a placeholder that nothing replaced, or it contains invisible or look-alike characters.',
    example: { type: 'other' },
    words: (problem, names) => ({
      subject: names.option('email'),
      ...emailWords(problem, names, ownerStep(names)),
    }),
  }),
};

function missing(names: HostNames): Pick<Words, 'cause' | 'remedy' | 'copy'> {
  if (names.entry !== undefined) {
    const { name, variable, placed } = names.entry;
    return {
      cause: `The environment variable ${variable}, which ${placed('token-env')} names for ${name}, is empty or not set.`,
      remedy: [
        `Check the spelling of token-env in the inventory, and that ${describeSecretLocation(names)} exists and is passed to this job.`,
        'Runs of forks and of Dependabot get no secrets. Run the audit on a schedule on the main branch.',
      ],
    };
  }
  if (names.host === 'action') {
    return {
      cause: `The input "token" is empty. GitHub passes no secrets to workflows that a fork or Dependabot started, and an unknown secret name results in an empty value.`,
      remedy: [
        'Compare the name in "${{ secrets.… }}" with the names under Settings, "Secrets and variables", "Actions".',
        'For Dependabot, also add the secret under "Dependabot".',
        'For pull requests from forks, skip this step or run it on the target branch.',
        'For an environment secret, name the environment in the job.',
      ],
    };
  }
  if (names.host === 'pipe') {
    return {
      cause:
        'The variable TOKEN is empty. A pipe gets only what is listed under its "variables", and an unknown name there results in an empty value.',
      remedy: [
        'In the step, set TOKEN: $BITBUCKET_TOKEN, with the name of your variable. Bitbucket sets no variable with a token for the API, such as BITBUCKET_STEP_OAUTH_TOKEN.',
        'Compare that name with the repository, workspace and deployment variables in the settings.',
        'A deployment variable exists only in a step that names its deployment environment.',
      ],
    };
  }
  if (names.host === 'library')
    return { cause: 'The option "token" is empty.', remedy: ['Check where your program reads the token from.'] };
  return {
    cause: 'Neither the environment variable TOKEN_PREFLIGHT_TOKEN nor standard input has a token.',
    remedy: [
      'Set TOKEN_PREFLIGHT_TOKEN, or pipe the token in and add --token-stdin. Never pass it as an argument.',
      'For all options and commands, run: token-preflight --help',
    ],
    copy: `printf %s "$TOKEN" | token-preflight --token-stdin --email "$EMAIL"`,
  };
}

function consequence(characters: readonly InvalidCharacter[], trimmed: boolean): string {
  if (trimmed) return 'They were trimmed for this check. Other tools send them and fail.';
  if (characters.some(({ what }) => what.startsWith('line break'))) {
    return 'A line break makes the Authorization header invalid. Bitbucket most likely returns an empty 400, and the token page still shows "Never accessed".';
  }
  return 'Bitbucket rejects a token that contains them.';
}
