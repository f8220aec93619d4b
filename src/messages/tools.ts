import { aKind, pluralOfKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { message } from './message.ts';
import { quoteUserText } from './text.ts';
import { fieldsText, useText } from './tool-text.ts';

/** What is wrong with a declared tool. */
export const toolMessages = {
  'tool-unknown': message<'tool-unknown'>({
    when: "A declared tool, or a feature of it, isn't among the measured ones. `token-preflight tools` lists them.",
    example: { text: 'renovat', nearest: ['renovate'] },
    words: ({ text, nearest, tool }) => ({
      subject: text,
      title: tool === undefined ? "A declared tool isn't known" : "A declared feature of a tool isn't known",
      cause:
        tool === undefined
          ? `No measurements of a tool ${quoteUserText(text)} exist, so its requirements aren't known.`
          : `No measurements of a feature ${quoteUserText(text)} of ${tool} exist.`,
      remedy: [
        nearest.length > 0
          ? `Use ${list(nearest, 'or')} instead.`
          : 'To list the known tools, run token-preflight tools.',
        ...(tool === undefined
          ? ['If the job runs another tool, declare the operations and scopes that it needs instead.']
          : []),
      ],
    }),
  }),
  'tool-outdated': message<'tool-outdated'>({
    when: 'The declared major version of a tool is newer than the measured one, so it may need other scopes.',
    example: { tool: 'renovate', title: 'Renovate', major: 45, version: '44.121.2', measured: '2026-11-28' },
    words: ({ tool, title, major, version, measured }) => ({
      subject: tool,
      title: `The declared version of ${tool} is newer than the measured one`,
      cause: `The requirements of ${title} were measured with version ${version} on ${measured}. Version ${major} may need other scopes.`,
      remedy: [
        'Update Token Preflight: a newer version may know the requirements of this version.',
        'If the tool reports a missing scope, declare it, too.',
      ],
    }),
  }),
  'tool-rejects-kind': message<'tool-rejects-kind'>({
    when: 'A declared tool, or a feature of it, has no setting that works with this kind of token.',
    example: {
      tool: 'atlantis',
      title: 'Atlantis',
      features: ['plan'],
      kind: 'repository-access-token',
      why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
      use: {
        kind: 'api-token',
        fields: [
          { name: 'ATLANTIS_BITBUCKET_USER', value: 'x-bitbucket-api-token-auth' },
          { name: 'ATLANTIS_BITBUCKET_TOKEN', value: '{token}' },
          { name: 'ATLANTIS_BITBUCKET_API_USER', value: '{email}' },
        ],
      },
    },
    words: ({ tool, title, features, kind, why, use }) => ({
      subject: useText({ tool, features }),
      title: `${features.length > 2 ? tool : useText({ tool, features })} doesn't work with ${aKind(kind)}`,
      cause: `No setting of ${title} for ${list(features)} works with ${pluralOfKind(kind)}. ${why}`,
      remedy:
        use === undefined
          ? [`Change the job so that it doesn't need ${useText({ tool, features })}.`]
          : [
              `Create ${aKind(use.kind)} for this job.`,
              `In the settings of ${title}, ${fieldsText(use.fields)}.`,
              `If the job doesn't use ${list(features)}, remove it from the declaration.`,
            ],
    }),
  }),
};
