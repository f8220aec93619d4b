import { alone, type Bench, pair, type Tool } from '../tool.ts';

const PR = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}';

export const danger: Tool = {
  name: 'danger',
  source: { npm: 'danger' },
  settings: [
    {
      name: 'DANGER_BITBUCKETCLOUD_USERNAME + DANGER_BITBUCKETCLOUD_PASSWORD + DANGER_BITBUCKETCLOUD_UUID',
      kind: 'api-token',
      env: (bench) => ({
        ...pair('DANGER_BITBUCKETCLOUD_USERNAME', 'DANGER_BITBUCKETCLOUD_PASSWORD')(bench),
        DANGER_BITBUCKETCLOUD_UUID: bench.uuid,
      }),
    },
    {
      name: 'DANGER_BITBUCKETCLOUD_USERNAME + DANGER_BITBUCKETCLOUD_PASSWORD',
      kind: 'api-token',
      env: pair('DANGER_BITBUCKETCLOUD_USERNAME', 'DANGER_BITBUCKETCLOUD_PASSWORD'),
    },
    {
      name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN + DANGER_BITBUCKETCLOUD_UUID',
      kind: 'access-token',
      env: ({ token, uuid }) => ({ DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN: token, DANGER_BITBUCKETCLOUD_UUID: uuid }),
    },
    {
      name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN',
      kind: 'access-token',
      env: alone('DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN'),
    },
    {
      name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN',
      kind: 'api-token',
      env: alone('DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN'),
    },
  ],
  features: [
    {
      name: 'pull-request',
      pullRequest: true,
      files: { 'dangerfile.js': "warn('look at ' + danger.git.created_files.join());\n" },
      env: ({ commit }: Bench) => ({
        CI: 'true',
        BITBUCKET_BUILD_NUMBER: '7',
        BITBUCKET_PR_ID: '1',
        BITBUCKET_COMMIT: commit,
        BITBUCKET_BRANCH: 'feature',
        BITBUCKET_GIT_HTTP_ORIGIN: 'https://bitbucket.org/acme/web',
        BITBUCKET_REPO_OWNER: 'acme',
        BITBUCKET_REPO_SLUG: 'web',
        BITBUCKET_REPO_FULL_NAME: 'acme/web',
      }),
      command: ({ store, home }) => [
        'bash',
        '-c',
        `git clone -q -b feature ${store} web && cd web && node ${home}/node_modules/danger/distribution/commands/danger-ci.js`,
      ],
      refuse: [
        `GET ${PR}`,
        `GET ${PR}/diff`,
        `GET ${PR}/commits`,
        `GET ${PR}/comments`,
        `GET ${PR}/activity`,
        `POST ${PR}/comments`,
        'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build',
      ],
    },
  ],
};
