import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import type { FindingFacts } from '../check/finding-facts.ts';
import type { EmailProblem } from '../credential/email.ts';
import { aKind, nameOfKind } from '../credential/kinds.ts';
import type { Placeholder, PlaceholderForm } from '../credential/placeholder.ts';
import { type FoundCharacter, locateCharacters } from '../util/invisible-characters.ts';
import type { HostNames } from './host-names.ts';
import { describeSecretLocation, formatOption } from './host-texts.ts';
import type { Words } from './message.ts';

const notations: Readonly<Record<Exclude<PlaceholderForm, 'asterisks'>, string>> = {
  expression: '${{ … }}',
  'variable in braces': '${NAME}',
  variable: '$NAME',
  'variable of PowerShell': '$env:NAME',
  'double braces': '{{ name }}',
  'number sign and braces': '#{name}',
  braces: '{name}',
  'percent signs': '%NAME%',
  'angle brackets': '<name>',
  brackets: '[name]',
  colon: ':name',
  underscores: '__NAME__',
};

/**
 * The words about a placeholder that nothing replaced.
 * @param steps what to compare on a platform, and what to do with a value that was copied from a log
 */
export function placeholderWords(
  { form, stepToken }: Placeholder,
  thing: 'token' | 'email',
  names: HostNames,
  steps: { readonly check: string; readonly copy: string },
): Words {
  if (form === 'asterisks') {
    return {
      title: `The ${thing} is only asterisks`,
      cause: 'Logs show masked values like that, so the value was probably copied from a log.',
      remedy: [steps.copy],
    };
  }
  if (stepToken !== undefined && thing === 'token') return stepTokenWords(stepToken, names);
  const title = `The ${thing} is an unreplaced placeholder`;
  const value = `The value has the form "${notations[form]}"`;
  if (thing === 'email' && names.entry !== undefined) {
    return { title, cause: `${value}. Placeholders in an inventory aren't replaced.`, remedy: [steps.copy] };
  }
  return {
    title,
    cause: `${value}. Either the variable isn't set, or quotes or an escape kept it from being replaced.`,
    remedy:
      names.host === 'terminal'
        ? [
            'Check that the variable is set.',
            'In a shell, put the variable in double quotes. Single quotes keep it as it is.',
          ]
        : [steps.check, 'Write the reference without extra quotes or escapes.'],
  };
}

function stepTokenWords(stepToken: NonNullable<Placeholder['stepToken']>, names: HostNames): Words {
  const remedy = [
    `Create a repository access token with the scopes that the job needs, and store it in ${describeSecretLocation(names)}.`,
    'To push to the repository of the pipeline or to write Code Insights reports, use the proxy of Bitbucket Pipelines at http://localhost:29418. It needs no token.',
  ];
  if (stepToken === 'oidc') {
    return {
      title: "The OIDC token of a pipeline step doesn't work with the REST API",
      cause:
        "The value is an unreplaced placeholder for the step's OIDC token. That token identifies the step to other services, such as AWS. Bitbucket's REST API rejects it.",
      remedy,
    };
  }
  return {
    title: 'A pipeline step has no token for the REST API',
    cause:
      "The value is an unreplaced placeholder for an OAuth or access token of the step. Bitbucket doesn't document such a variable.",
    remedy,
  };
}

type NotBare = FindingFacts['token-not-bare'];

const wrappers: Readonly<Record<NotBare['type'], { readonly title: string; readonly value: string }>> = {
  pair: { title: 'The token has a username in front of it', value: 'a username, a colon, and a token' },
  url: { title: 'The token is inside a URL', value: 'a URL with a token in it' },
  assignment: { title: 'The token has a variable name in front of it', value: 'a name with a token assigned to it' },
  netrc: { title: 'The token is inside a netrc entry', value: 'a netrc entry with a token in it' },
  json: { title: 'The token is inside JSON', value: 'JSON with a token in it' },
  command: { title: 'The token is inside a command', value: 'a command with a token in it' },
  base64: { title: 'The token is base64-encoded', value: 'base64 of a token' },
  text: { title: 'The token has other text around it', value: 'a text with a token in it' },
  address: { title: 'The value is a URL, not a token', value: 'a URL without a token in it' },
  scope: { title: 'The value is a scope, not a token', value: 'the name of a scope' },
};

/** The words about a token that has something around it, or about something else that is stored in its place. */
export function notBareWords({ type, token, decoded, hasEmail, needsEmail }: NotBare, names: HostNames): Words {
  const place = describeSecretLocation(names);
  const { title, value } = wrappers[type];
  if (type === 'scope') {
    return {
      title,
      cause: 'The value is the name of a scope. Most likely the token and the scopes were swapped.',
      remedy: [`Store the token in ${place}.`, `Put the scope in ${formatOption('scopes', names)}.`],
    };
  }
  if (token === undefined) {
    const what =
      type === 'json' || type === 'command' ? wrapperNames[type] : value.replace('with a token', 'without a token');
    return {
      title: type === 'address' ? title : 'The value is not a token',
      cause: `The value is ${what}.`,
      remedy: [`Store only the token in ${place}.`],
    };
  }
  const { from, to, kind, equals } = token;
  const emailStep = hasEmail
    ? `Set ${formatOption('email', names)} to the email address that is in the value.`
    : `Set ${formatOption('email', names)} to the email of the Atlassian account that created the token.`;
  const isEncoded = decoded !== undefined;
  const part = type === 'pair' ? 'the part after the colon' : 'the token';
  const store = isEncoded
    ? `Decode these characters, for example with "base64 --decode", and store ${decodedPart(decoded)} in ${place}.`
    : `Store only ${part} (characters ${from} to ${to}) in ${place}.`;
  return {
    title,
    cause: isEncoded
      ? `Characters ${from} to ${to} of the value are base64. Decoded, they are ${decodedValue(decoded, kind)}.`
      : `The value is ${value}. The ${nameIn(kind)} is at characters ${from} to ${to}.`,
    remedy: [
      store,
      ...(equals === undefined ? [] : [`In the token, write "=" instead of "${equals}".`]),
      ...(needsEmail ? [emailStep] : []),
    ],
  };
}

const wrapperNames = { json: 'JSON', command: 'a command' } as const;

function nameIn(kind: CredentialKind): string {
  return kind === 'unrecognized' ? 'token' : nameOfKind(kind);
}

function decodedPart(decoded: NonNullable<NotBare['decoded']>): string {
  if (decoded === 'token') return 'the result';
  return decoded === 'pair' ? 'only the part after the colon' : 'only the token in the result';
}

function decodedValue(decoded: NonNullable<NotBare['decoded']>, kind: CredentialKind): string {
  if (decoded === 'token') return aKind(kind);
  const token = kind === 'unrecognized' ? 'a token' : aKind(kind);
  return wrappers[decoded].value.replace('a token', token);
}

/** The words about an email that isn't an email address. */
export function emailWords(problem: EmailProblem, names: HostNames, set: string): Words {
  const option = formatOption('email', names);
  switch (problem.type) {
    case 'token':
      return {
        title: 'The email is a token',
        cause: 'The value has the form of a token. Most likely the email and the token were swapped.',
        remedy: [`Store the token in ${describeSecretLocation(names)}.`, set],
      };
    case 'invalid-characters':
      return {
        title: 'The email contains invisible or look-alike characters',
        cause: `${describeCharacters(problem.characters)} The address looks right, but Bitbucket treats it as a different one.`,
        remedy: [`Type the address in ${option} again instead of pasting it.`],
      };
    case 'escaped':
      return {
        title: 'The email has %40 instead of @',
        cause: 'The "@" is written as "%40" only inside a URL.',
        remedy: [`Write "@" in ${option}.`],
      };
    case 'enclosed':
      return {
        title: 'The email has something around the address',
        cause: 'The value is an email address with quotes, brackets, a name, or "mailto:" around it.',
        remedy: [`Write only the address in ${option}.`],
      };
    case 'git-user':
      return {
        title: 'The email is a username for git',
        cause:
          'Git sends a token with that username. The REST API takes an API token with the email of the Atlassian account.',
        remedy: [set],
      };
    case 'other':
      return {
        title: 'The email is not an email address',
        cause:
          'The REST API takes an API token with the email of the Atlassian account. Unlike with app passwords, a Bitbucket username is rejected.',
        remedy: [set],
      };
    default: {
      const steps = { check: 'Check the spelling of the variable name.', copy: set };
      return placeholderWords({ form: problem.type }, 'email', names, steps);
    }
  }
}

/** Which characters were found, and where. */
export function describeCharacters(characters: readonly FoundCharacter[]): string {
  return `Found: ${locateCharacters(characters)}.`;
}
