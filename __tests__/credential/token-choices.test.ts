import { expect, test } from '@jest/globals';
import { scopeKindOf, scopeModelOfKind, tokenChoices } from '../../src/credential/token-choices.ts';

test('each kind of token to choose has the scopes of one of three kinds, and their model', () => {
  const all = tokenChoices.map((kind) => [kind, scopeKindOf(kind), scopeModelOfKind[scopeKindOf(kind)]]);
  expect(all).toEqual([
    ['repository-access-token', 'access-token', 'oauth'],
    ['project-access-token', 'access-token', 'oauth'],
    ['workspace-access-token', 'access-token', 'oauth'],
    ['access-token', 'access-token', 'oauth'],
    ['api-token', 'api-token', 'api-token'],
    ['oauth-token', 'oauth-token', 'oauth'],
  ]);
});
