import type { Pair } from '../credential/pair.ts';
import type { Placeholder } from '../credential/placeholder.ts';
import { describeSecretLocation, formatOption, type HostNames } from './host-names.ts';
import type { Words } from './message.ts';

const placeholders: Readonly<Record<Exclude<Placeholder, 'asterisks'>, string>> = {
  expression: 'an expression in "${{ }}"',
  'variable in braces': 'a variable name in "${ }"',
  variable: 'a "$" and a variable name',
  'variable of PowerShell': 'a variable name behind "$env:", as PowerShell writes it,',
};

/**
 * What is said of a placeholder that nothing replaced.
 * @param steps what to compare on a platform, and what to do with a value that was copied from a log
 */
export function placeholderWords(
  form: Placeholder,
  thing: 'token' | 'e-mail',
  names: HostNames,
  steps: { readonly check: string; readonly copy: string },
): Words {
  const wanted = thing === 'token' ? 'a token' : 'an e-mail address';
  if (form === 'asterisks') {
    return {
      title: `The ${thing} is a row of asterisks`,
      cause: `The value is asterisks alone and not ${wanted}. Logs show a masked value like that, so it was most likely copied from one.`,
      remedy: [steps.copy],
    };
  }
  const title = `The ${thing} is a placeholder that nothing replaced`;
  const value = `The value is ${placeholders[form]} and not ${wanted}`;
  if (thing === 'e-mail' && names.entry !== undefined) {
    return { title, cause: `${value}. In an inventory nothing replaces it.`, remedy: [steps.copy] };
  }
  return {
    title,
    cause: `${value}: the variable was never set, or it was quoted so that nothing replaced it.`,
    remedy:
      names.host === 'terminal'
        ? [
            'See that the variable you fill it from is set.',
            'Use double quotes around the variable in a shell: single quotes keep it as it stands.',
          ]
        : [steps.check, 'Write the reference without further quotes or escapes.'],
  };
}

/** What is said of a value that holds a colon, and the step that makes a token of it. */
export function pairWords(is: Pair['is'], names: HostNames): { title: string; cause: string; step: string } {
  const place = describeSecretLocation(names);
  switch (is) {
    case 'pair':
      return {
        title: 'The token is a user and a token in one',
        cause: 'No Bitbucket token holds a colon: the value is a user name, a colon and a secret.',
        step: `Store the part after the colon alone in ${place}.`,
      };
    case 'encoded':
      return {
        title: 'The token is the base64 of a user and a token',
        cause: 'Decoded, the value is a user name, a colon and a secret: what a Basic header carries.',
        step: `Decode it, and store the part after the colon alone in ${place}.`,
      };
    case 'address with a token':
      return {
        title: 'The token is an address that holds a token',
        cause: 'The value is an address as git takes it, with a user name and a token in it.',
        step: `Store the token alone in ${place}: the part between the last colon and the "@".`,
      };
    case 'address':
      return {
        title: 'The token is an address',
        cause: 'No Bitbucket token holds a colon: the value is an address, without any token in it.',
        step: `Store the token itself in ${place}.`,
      };
    case 'scope':
      return {
        title: 'The token is a scope',
        cause: 'The value is the name of a scope. Most likely the token and the scopes were swapped.',
        step: `Store the token in ${place}, and name the scope in ${formatOption('scopes', names)}.`,
      };
  }
}
