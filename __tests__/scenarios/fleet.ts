import { samples } from '../../sandbox/samples.ts';

/** The variables that hold the tokens of the fleet. */
export const env = {
  RELEASE: samples['api-full'].token,
  LEAST: samples['api-least'].token,
  DEPLOY: samples['repo-access-token'].token,
  OLD: samples['api-expired'].token,
};

/** An inventory with every verdict, and with faults of single tokens. */
export const fleet = `
version: 1
defaults: { workspace: acme, repository: web }
tokens:
  - name: release-bot
    token-env: RELEASE
    email: ${samples['api-full'].email}
    scopes: [read:repository:bitbucket, write:pullrequest:bitbucket]
    expires-on: 2099-03-01
    owner: release team
    rotate: https://wiki.acme.example/rotate-release-bot
  - name: least
    token-env: LEAST
    email: ${samples['api-least'].email}
    scopes: [read:repository:bitbucket, write:pullrequest:bitbucket]
  - name: deploy
    token-env: DEPLOY
    expires-on: 2026-01-31
    scopes: repository
  - { name: old, token-env: OLD, email: ${samples['api-expired'].email}, expires-on: 2026-01-10 }
  - { name: misspelt, token-env: LEAST, warn-days: soon }
  - { name: gone, token-env: NOT_SET, owner: ops }
`;
