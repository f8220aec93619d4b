import { list } from '../util/text.ts';
import { message } from './message.ts';
import { quoteUserText } from './text.ts';

/** What is wrong with the declaration itself. If one of these fails, no request is sent. */
export const configurationMessages = {
  'option-invalid': message<'option-invalid'>({
    when: 'The value of an option is invalid. A run reports all invalid options.',
    example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
    words: ({ option: given, item, problem, step }, names) => {
      // Operations and tools are checked where the host's names for these options aren't known.
      const isUnnamed = given === 'operations' || given === 'tools';
      const option = isUnnamed ? (names.entry?.placed(given) ?? names.option(given)) : given;
      return {
        subject: option,
        title: `Invalid configuration: ${option}`,
        cause:
          item === undefined
            ? `${option} ${problem}`
            : `${quoteUserText(item)} in ${option} is invalid: ${problem.replace(/\.?$/, '.')}`,
        remedy: [step ?? `Correct ${option}.`],
        ...(step !== undefined && { fix: [{ step: step.replace(/\.$/, '') }] }),
      };
    },
  }),
  'scope-unknown': message<'scope-unknown'>({
    when: "A declared scope doesn't exist for API tokens, access tokens, or OAuth.",
    example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
    words: ({ text, nearest }) => ({
      subject: text,
      title: "A declared scope doesn't exist",
      cause: `Bitbucket has no scope ${quoteUserText(text)} for API tokens, access tokens, or OAuth.`,
      remedy:
        nearest.length > 0
          ? [`Use ${list(nearest, 'or')} instead.`]
          : ['Look up the scope in the documentation, or copy its label from the token page.'],
    }),
  }),
  'scope-unused': message<'scope-unused'>({
    when: "No API operation uses a declared scope, so it isn't checked.",
    example: {
      text: 'read:issue:bitbucket',
      known: 'Issues and wikis were removed with their API on 2026-08-20.',
      isRemoved: true,
    },
    words: ({ text, known, isRemoved }) => ({
      subject: text,
      title: isRemoved ? 'A declared scope is for a removed feature' : 'No operation uses a declared scope',
      cause: `${known} ${quoteUserText(text)} isn't checked.`,
      remedy: [`Remove ${quoteUserText(text)} from the declaration.`],
    }),
  }),
};
