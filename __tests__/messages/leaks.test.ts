import { expect, test } from '@jest/globals';
import { gitUsernames } from '../../src/bitbucket/authorization.ts';
import { createFinding } from '../../src/check/finding.ts';
import { findOffline } from '../../src/check/findings/offline.ts';
import type { RawOptions } from '../../src/config/options.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { secretVariants } from '../../src/redaction/variants.ts';
import { renderFinding } from '../../src/report/finding-record.ts';
import { configure, contextFor, email, hostNames } from '../check/pipeline.ts';
import { apiPrefix, apiToken, longBody, token } from '../credential/tokens.ts';

/** A body without repetition: every eight characters of it are its own. */
const body = Array.from({ length: 40 }, (_, index) => `${index}xQ`)
  .join('-')
  .slice(0, longBody.length);
const secret = token(apiPrefix, body);

test.each<[string, RawOptions]>([
  ['among the scopes', { scopes: secret }],
  ['as an operation', { operations: `GET /${secret}` }],
  ['in an operation of a known shape', { operations: `GET /repositories/acme/web/commits/${secret}/nonsense` }],
  ['in the address of an operation', { operations: `GET https://x-token-auth:${secret}@api.bitbucket.org/user` }],
  ['in the query of an operation', { operations: `GET /user?access_token=${secret}` }],
])('a secret that is %s is in no finding once it is redacted, not even in part', (_, raw) => {
  const config = configure({ token: secret, ...raw });
  const redact = createRedactor(secretVariants(new Secret(secret), [email, ...gitUsernames]));
  const context = contextFor(config);
  const found = findOffline(context).map((finding) => renderFinding(finding, hostNames.terminal));
  expect(found.length).toBeGreaterThan(0);
  const shown = JSON.stringify(found, (_key, value: unknown) => (typeof value === 'string' ? redact(value) : value));
  for (let at = apiPrefix.length; at + 12 <= secret.length; at += 1) {
    expect(shown.includes(secret.slice(at, at + 12))).toBe(false);
  }
});

test('what the server quotes of the request comes back redacted', () => {
  const finding = createFinding('permission-missing', {
    requests: ['GET /2.0/user'],
    kind: 'api-token',
    resource: 'user',
    message: `Refused for ${'x'.repeat(60)} with the credential ${apiToken}`,
  });
  const redact = createRedactor(secretVariants(new Secret(apiToken), [email, ...gitUsernames]));
  expect(redact(renderFinding(finding, hostNames.action).cause)).not.toContain(
    apiToken.slice(apiPrefix.length, apiPrefix.length + 12),
  );
});
