// The page that explains failures, opened from a file.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { samples } from '../../build/sandbox/samples.js';
import { axeSource, launch, open } from './browser.js';

const path = fileURLToPath(new URL('../../docs/explain/index.html', import.meta.url));
const address = pathToFileURL(path).href;
const { token, email } = samples['api-full'];
const basic = Buffer.from(`${email}:${token}`).toString('base64');

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const wide = { viewport: { width: 1200, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Runs with the page, and fails when anything happened that must not: a request, a message, an error. */
async function on(options, act, at = address) {
  const { page, mishaps, close } = await open(browser, at, options);
  try {
    await act(page);
    assert.deepEqual(mishaps, []);
  } finally {
    await close();
  }
}

const result = (page) => page.locator('#result').innerText();
const waitFor = (page, text) => page.locator('#result').getByText(text).first().waitFor();

/** Pastes as a user does: the page gets the event with the text. */
function paste(page, text) {
  return page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const box = document.getElementById('text');
    box.focus();
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const log = [
  `> GET /2.0/user HTTP/2`,
  '> Host: api.bitbucket.org',
  `> Authorization: Basic ${basic}`,
  '>',
  '< HTTP/2 401',
  '< content-type: application/json',
  '<',
  '{"type":"error","error":{"message":"API Token provided has no Bitbucket scopes."}}',
  `export BITBUCKET_TOKEN=${token}`,
].join('\n');

/** No twelve characters of the secret in a row, neither plain nor in base64. */
function assertNoSecret(text) {
  for (const secret of [token, basic]) {
    for (let at = 20; at + 12 <= secret.length; at += 1)
      assert.ok(!text.includes(secret.slice(at, at + 12)), `at ${at}`);
  }
}

for (const colorScheme of ['light', 'dark']) {
  for (const [device, options] of Object.entries({ wide, phone })) {
    test(`${colorScheme}, ${device}: no violation, nothing to scroll sideways`, async () => {
      await on({ ...options, colorScheme }, async (page) => {
        const check = async () => {
          await page.evaluate(axeSource);
          const found = await page.evaluate(async () => {
            const { violations } = await globalThis.axe.run(globalThis.document);
            return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
          });
          assert.deepEqual(found, []);
          const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(width <= room, `${width} of ${room}`);
        };
        await check();
        for (const name of ['A rejected API call', 'A rejected git push', 'A traceback']) {
          await page.getByRole('button', { name }).click();
          await check();
        }
      });
    });
  }
}

test('the first screen has the text box and three examples, on a phone, too', async () => {
  await on(phone, async (page) => {
    for (const part of [page.getByLabel('Log or response'), ...(await page.locator('#examples button').all())]) {
      const { y, height } = await part.boundingBox();
      assert.ok(y + height <= 740, `${y + height}`);
    }
    assert.equal(await page.locator('#examples button').count(), 3);
  });
});

describe('secrets are removed', () => {
  test('as a text is pasted', async () => {
    await on(wide, async (page) => {
      await paste(page, log);
      await waitFor(page, 'The API token has no Bitbucket scopes');
      assert.match(await page.locator('#text').inputValue(), /Authorization: Basic \*\*\*\(email:api-token\)/);
      assertNoSecret(await page.locator('#text').inputValue());
      assertNoSecret(await page.content());
      assertNoSecret(await result(page));
    });
  });

  test('as it is typed', async () => {
    await on(wide, async (page) => {
      await page.locator('#text').fill(`Authorization: Bearer ${token}`);
      assert.equal(await page.locator('#text').inputValue(), 'Authorization: Bearer ***(api-token)');
    });
  });

  test('from a file, also a large one', async () => {
    const noise = 'compiled 12 modules in 31 ms\n'.repeat(400_000);
    const file = join(await mkdtemp(join(process.env.E2E_TOOLS ?? '/tmp', 'explain-')), 'job.log');
    await writeFile(file, `${log}\n${noise}${log}\n`);
    await on(wide, async (page) => {
      await page.locator('#file').setInputFiles(file);
      await waitFor(page, /^Line 5 \(also 400014\): GET \/2\.0\/user returned 401$/);
      assertNoSecret(await page.content());
    });
  });
});

test('nothing leaves the page, also if something tries to, and nothing is stored', async () => {
  let hits = 0;
  const server = createServer((_, response) => {
    hits += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `http://127.0.0.1:${server.address().port}/`;
  const { page, mishaps, close } = await open(browser, address, wide);
  await paste(page, log);
  await waitFor(page, 'The API token has no Bitbucket scopes');
  assert.deepEqual(mishaps, []);
  const tried = await page.evaluate(async (url) => {
    const image = new Image();
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('blocked');
    });
    image.src = url;
    const asked = await fetch(url, { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'blocked',
    );
    navigator.sendBeacon(url, 'x');
    return [asked, await loaded, localStorage.length, sessionStorage.length, document.cookie];
  }, target);
  assert.deepEqual(tried, ['blocked', 'blocked', 0, 0, '']);
  await page.reload();
  assert.equal(await page.locator('#text').inputValue(), '');
  await close();
  server.close();
  assert.equal(hits, 0);
  console.log('0 requests left the page, of 3 that a script tried to send');
});

test('a link carries the code of a finding, and never a text', async () => {
  await on(wide, (page) => waitFor(page, 'Example of scope-missing'), `${address}#scope-missing`);
  await on(
    wide,
    async (page) => {
      assert.equal(await result(page), '');
      await paste(page, log);
      await waitFor(page, 'The API token has no Bitbucket scopes');
      const links = await page.locator('#result a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
      assert.ok(links.includes('#token-without-scopes'));
      assertNoSecret(links.join('\n'));
    },
    `${address}#<img src=x onerror=alert(1)>`,
  );
});

test('markup in a log stays text', async () => {
  await on(wide, async (page) => {
    await paste(page, `<img src=x onerror=alert(1)> 401 Unauthorized https://api.bitbucket.org/2.0/user`);
    await waitFor(page, /returned 401/);
    assert.equal(await page.locator('#result img').count(), 0);
  });
});

test('everything works by keyboard', async () => {
  await on(wide, async (page) => {
    const tabTo = async (name) => {
      for (let step = 0; step < 30; step += 1) {
        const focused = await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
        if (focused?.startsWith(name)) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`${name} cannot be reached.`);
    };
    await tabTo('A rejected git push');
    await page.keyboard.press('Enter');
    await waitFor(page, 'App passwords were removed on 2026-07-28');
    await tabTo('Line 4');
    await page.keyboard.press('Enter');
    const selected = await page.evaluate(() => {
      const box = document.getElementById('text');
      return box.value.slice(box.selectionStart, box.selectionEnd);
    });
    assert.match(selected, /^fatal: unable to access/);
  });
});

test('the request and the kind can be added', async () => {
  await on(wide, async (page) => {
    await paste(page, '{"type":"error","error":{"message":"Access denied. You must have write or admin access."}}');
    await page.getByText("Add what the text doesn't show").click();
    await page.getByLabel('Request, such as').fill('POST /2.0/repositories/acme/web/hooks');
    await waitFor(page, /^Line 1: POST \/2\.0\/repositories\/acme\/web\/hooks returned 403$/);
  });
});

test('the first result takes less than 50 ms', async () => {
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    await on(wide, async (page) => {
      const time = await page.evaluate(
        (text) =>
          new Promise((resolve) => {
            const shown = document.getElementById('result');
            const start = performance.now();
            new MutationObserver(() => resolve(performance.now() - start)).observe(shown, { childList: true });
            const box = document.getElementById('text');
            box.value = text;
            box.dispatchEvent(new InputEvent('input'));
          }),
        log,
      );
      times.push(time);
    });
  }
  console.log(`First results after ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
  // A busy machine can delay some of them.
  assert.ok(Math.min(...times) < 50, times.join(', '));
});
