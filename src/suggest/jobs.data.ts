import { repositoryPath } from '../bitbucket/paths.ts';

/**
 * What pipes send, by the name of the pipe, as their documentation describes it: https://bitbucket.org/atlassian/NAME
 * `wait` is added if the pipe waits for a result (`WAIT: true`).
 */
export const pipeOperations: Readonly<
  Record<string, { readonly operations: readonly string[]; readonly wait?: readonly string[] }>
> = {
  'atlassian/bitbucket-upload-file': { operations: [`POST ${repositoryPath}/downloads`] },
  'atlassian/trigger-pipeline': {
    operations: [`POST ${repositoryPath}/pipelines`],
    wait: [`GET ${repositoryPath}/pipelines/{pipeline_uuid}`],
  },
  'atlassian/bitbucket-clear-cache': {
    operations: [
      `GET ${repositoryPath}/pipelines-config/caches`,
      `DELETE ${repositoryPath}/pipelines-config/caches/{cache_uuid}`,
    ],
  },
};

/** Variables of pipes that contain a token or password for Bitbucket. */
export const credentialVariable =
  /^\s*(?:BITBUCKET_ACCESS_TOKEN|BITBUCKET_APP_PASSWORD|BITBUCKET_API_TOKEN|ATLASSIAN_API_TOKEN|BITBUCKET_TOKEN)\s*:/;
