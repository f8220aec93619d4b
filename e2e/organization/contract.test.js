// The requests of an audit, and what it makes of the responses, against the description of the admin API.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { organization } from '../../build/sandbox/organization.js';
import { samples } from '../../build/sandbox/samples.js';
import { startSandbox } from '../../build/sandbox/server.js';
import { audit, expiries, runCodes } from './audit.js';
import { startPrism } from './prism.js';

const description = fileURLToPath(new URL('admin-api.yml', import.meta.url));
const corrected = { release: '2099-03-01 organization', least: '2099-02-01 organization' };

let sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.close());

/** The requests for the list that Prism got, as it logs them; those that violate the description, too. */
const violations = (prism) => prism.log().match(/violation|UNPROCESSABLE_ENTITY|NO_PATH_MATCHED/gi) ?? [];

/** Does something with a Prism, and closes it. */
async function withPrism(mode, options, act, file = description) {
  const prism = await startPrism(file, mode, ...options);
  try {
    return await act(prism);
  } finally {
    await prism.close();
  }
}

describe('a mock', () => {
  test('accepts the request, and its example is read', () =>
    withPrism(['mock'], [], async (prism) => {
      const outcome = await audit(sandbox, prism.url);
      assert.deepEqual(violations(prism), []);
      assert.deepEqual(expiries(outcome), { release: corrected.release, least: '2098-01-01 declared' });
      assert.deepEqual(runCodes(outcome), ['token-unlisted', 'token-unused']);
      assert.match(outcome.printed, /"old laptop" of "Release Bot" \(created on 2020-01-05, no use recorded/);
    }));

  test('with only the other path of the reference is read at that path', async () => {
    const { paths, ...rest } = parse(await readFile(description, 'utf8'));
    const other = '/admin/v1/orgs/{orgId}/api-tokens';
    const file = join(process.env.E2E_TOOLS, 'other-path.yml');
    await writeFile(file, stringify({ ...rest, paths: { [other]: paths[other] } }));
    await withPrism(
      ['mock'],
      [],
      async (prism) => {
        const outcome = await audit(sandbox, prism.url);
        assert.equal(expiries(outcome).release, corrected.release);
        assert.deepEqual(runCodes(outcome), ['token-unlisted', 'token-unused']);
      },
      file,
    );
  });

  test('with random data never leads to a finding that a token failed', () =>
    withPrism(['mock'], ['--dynamic'], async (prism) => {
      for (let run = 0; run < 5; run++) {
        const outcome = await audit(sandbox, prism.url);
        const failed = outcome.report.tokens.filter(({ verdict }) => verdict !== 'warn' && verdict !== 'pass');
        assert.deepEqual(failed, []);
        // Random links lead to the same page or to another address.
        assert.ok(
          runCodes(outcome).every((code) => code === 'response-unexpected'),
          outcome.printed,
        );
      }
      assert.deepEqual(violations(prism), []);
    }));
});

describe('a proxy that rejects what is not described', () => {
  for (const organizationNext of ['cursor', 'path', 'address']) {
    test(`lets the sandbox and the audit pass, page by page, with a link that is ${{ cursor: 'a cursor', path: 'a path', address: 'an address' }[organizationNext]}`, async () => {
      sandbox.reset();
      sandbox.setFlags({ organizationNext, organizationPageSize: 4 });
      await withPrism(['proxy', sandbox.url], [], async (prism) => {
        const outcome = await audit(sandbox, prism.url);
        assert.deepEqual(violations(prism), []);
        const pages = sandbox.requests.filter(({ path }) => path.startsWith('/admin/'));
        // An address leads to the sandbox itself, which is another host than Prism: the key doesn't go there.
        assert.equal(pages.length, organizationNext === 'address' ? 1 : 3);
        assert.deepEqual(
          runCodes(outcome)[0],
          organizationNext === 'address' ? 'response-unexpected' : 'token-unlisted',
        );
        assert.deepEqual(expiries(outcome), corrected);
      });
    });
  }

  test('lets the responses to a wrong key and to an unknown organization pass', async () => {
    sandbox.reset();
    await withPrism(['proxy', sandbox.url], [], async (prism) => {
      const wrong = await audit(sandbox, prism.url, { key: samples['repo-access-token'].token });
      assert.deepEqual(runCodes(wrong), ['admin-key-rejected']);
      assert.equal(wrong.exitCode, 3);
      assert.deepEqual(violations(prism), []);
    });
  });

  test('lets 10,000 tokens pass on ten pages, and each token of the inventory is found', async () => {
    sandbox.reset();
    const cursors = [];
    const upstream = createServer((request, response) => {
      const { searchParams } = new URL(request.url, 'http://x');
      const [start, size] = [Number(searchParams.get('cursor') ?? 0), Number(searchParams.get('pageSize'))];
      cursors.push(start);
      const data = Array.from({ length: size }, (_, index) => tokenNumber(start + index));
      response.writeHead(200, { 'content-type': 'application/json', 'x-ratelimit-limit': '100' });
      response.end(JSON.stringify({ data, links: start + size < 10_000 ? { next: String(start + size) } : {} }));
    }).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    const entries = Array.from({ length: 100 }, (_, index) => ({
      name: `t${index}`,
      variable: 'FULL',
      label: `token ${index * 100}`,
    }));
    try {
      await withPrism(['proxy', `http://127.0.0.1:${upstream.address().port}`], [], async (prism) => {
        const outcome = await audit(sandbox, prism.url, { entries });
        assert.deepEqual(violations(prism), []);
        assert.deepEqual(
          cursors,
          Array.from({ length: 10 }, (_, index) => index * 1000),
        );
        assert.deepEqual(new Set(Object.values(expiries(outcome))), new Set(['2099-03-01 organization']));
        assert.deepEqual(runCodes(outcome), []);
      });
    } finally {
      upstream.close();
      upstream.closeAllConnections();
    }
  });
});

test('the description notices a response that it does not have', async () => {
  const upstream = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: [{ ...tokenNumber(0), expiresAt: 'soon' }] }));
  }).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  try {
    await withPrism(['proxy', `http://127.0.0.1:${upstream.address().port}`], [], async (prism) => {
      assert.deepEqual(runCodes(await audit(sandbox, prism.url)), ['server-error']);
      assert.notDeepEqual(violations(prism), []);
    });
  } finally {
    upstream.close();
    upstream.closeAllConnections();
  }
});

test('the description notices a request that it does not have', () =>
  withPrism(['mock'], [], async (prism) => {
    const path = `${prism.url}/admin/api-access/v1/orgs/${organization.id}/api-tokens`;
    const headers = { authorization: `Bearer ${organization.key}` };
    const statusOf = async (...args) => (await fetch(...args)).status;
    assert.equal(await statusOf(`${path}?pageSize=1000`, { headers }), 200);
    assert.equal(await statusOf(`${path}?pageSize=1000`), 401);
    assert.equal(await statusOf(path, { headers }), 422);
    assert.equal(await statusOf(`${path}?pageSize=5000`, { headers }), 422);
    assert.equal(await statusOf(`${prism.url}/admin/v2/orgs/x/api-tokens`, { headers }), 404);
    assert.equal(await statusOf(path, { method: 'DELETE', headers }), 405);
  }));

function tokenNumber(number) {
  const email = number % 100 === 0 ? samples['api-full'].email : `user-${number}@acme.example`;
  return {
    id: String(number),
    label: `token ${number}`,
    status: 'ALLOWED',
    createdAt: '2026-01-05T09:30:00.000Z',
    expiresAt: '2099-03-01T09:30:00.000Z',
    lastActiveAt: '2099-01-01T02:00:00.000Z',
    user: { id: String(number), orgId: organization.id, name: `User ${number}`, email },
  };
}
