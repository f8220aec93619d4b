import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { axeSource, launch, open, pageFile, sampleAudit, summaryFile } from './browser.js';

let browser;
let audit;
let report;
before(async () => {
  audit = await sampleAudit();
  report = JSON.parse(audit.report);
  browser = await launch();
});
after(() => browser?.close());

const wide = { viewport: { width: 1200, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Runs with a page, and fails when anything happened that must not. */
async function on(address, options, act) {
  const { page, mishaps, close } = await open(browser, address, options);
  try {
    await act(page);
    assert.deepEqual(mishaps, []);
  } finally {
    await close();
  }
}

const shown = (page, selector) => page.locator(selector).filter({ visible: true }).count();
const rows = (page) => shown(page, '.fleet tbody tr');
const cards = (page) => shown(page, 'details.token');
const opened = (page) => page.locator('details.token[open]').count();
const cardOf = (page, name) => page.locator('details.token').filter({ has: page.locator('h3', { hasText: name }) });

/** What the checker finds, by the rules of WCAG 2.2 A and AA and its own good practices. */
async function violations(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(globalThis.document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

const pages = {
  'the fleet': () => audit.address,
  'one token that fails': () =>
    pageFile(
      'one-fails.html',
      alone(({ verdict, findings }) => verdict === 'fail' && findings.length > 1),
    ),
  'one token that passes': () =>
    pageFile(
      'one-passes.html',
      alone(({ verdict }) => verdict === 'pass'),
    ),
  'an inventory that could not be read': () =>
    pageFile('faults.html', { ...report, verdict: 'fail', tokens: [], findings: [report.tokens[0].findings[0]] }),
};

function alone(test) {
  const { variable, owner, purpose, rotate, ...token } = report.tokens.find(test);
  return { ...report, verdict: token.verdict, tokens: [token] };
}

for (const [what, addressOf] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [device, options] of Object.entries({ wide, phone })) {
      test(`${what}, ${colorScheme}, ${device}: no violation, nothing to scroll sideways`, async () => {
        await on(await addressOf(), { ...options, colorScheme }, async (page) => {
          // Folded on the one, unfolded on the other: the colours are the same.
          await page.evaluate((open) => {
            for (const card of document.querySelectorAll('details')) card.open = open;
          }, device === 'phone');
          assert.deepEqual(await violations(page), []);
          const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(width <= room, `${width} of ${room}`);
        });
      });
    }
  }
}

test('the dark page is dark and the light one is light', async () => {
  const brightness = async (colorScheme) => {
    let value;
    await on(audit.address, { colorScheme }, async (page) => {
      value = await page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));
    });
    return value;
  };
  assert.ok((await brightness('light')) > 230);
  assert.ok((await brightness('dark')) < 40);
});

describe('the filter', () => {
  for (const [what, act, expected] of [
    ['by verdict', (page) => page.getByLabel('Verdict').selectOption('unknown'), 2],
    ['by owner', (page) => page.getByLabel('Owner').selectOption({ label: 'data (4)' }), 4],
    ['by nobody', (page) => page.getByLabel('Owner').selectOption('none'), 1],
    ['by text, in any case', (page) => page.getByLabel('Search').fill('TERRAFORM'), 1],
    ['by several words anywhere', (page) => page.getByLabel('Search').fill('scope-missing preview'), 1],
    ['by a name of another script', (page) => page.getByLabel('Search').fill('качеству'), 1],
    ['by what nothing holds', (page) => page.getByLabel('Search').fill('zzz'), 0],
  ]) {
    test(what, async () => {
      await on(audit.address, wide, async (page) => {
        await act(page);
        assert.deepEqual([await rows(page), await cards(page)], [expected, expected]);
        assert.equal(await page.locator('#filter-count').textContent(), `${expected} of 30 tokens`);
        assert.equal(await page.getByText('No token fits the filter.').isVisible(), expected === 0);
        assert.ok((await page.locator('.timeline .mark:not(.out)').count()) <= expected);
        await page.getByRole('button', { name: 'Show all' }).click();
        assert.deepEqual([await rows(page), await cards(page)], [30, 30]);
      });
    });
  }

  test('all three at once', async () => {
    await on(audit.address, wide, async (page) => {
      await page.getByLabel('Owner').selectOption({ label: 'infrastructure (8)' });
      await page.getByLabel('Verdict').selectOption('pass');
      await page.getByLabel('Search').fill('runner');
      assert.deepEqual([await rows(page), await cards(page)], [1, 1]);
    });
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`leaves no violation, ${colorScheme}`, async () => {
      await on(audit.address, { ...wide, colorScheme }, async (page) => {
        await page.getByLabel('Verdict').selectOption('fail');
        await page.getByLabel('Owner').selectOption({ label: 'infrastructure (8)' });
        assert.deepEqual(await violations(page), []);
        await page.getByLabel('Search').fill('zzz');
        assert.deepEqual(await violations(page), []);
      });
    });
  }
});

describe('by keyboard alone', () => {
  const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const tabTo = async (page, wanted) => {
    for (let step = 0; step < 80; step += 1) {
      if ((await focused(page))?.startsWith(wanted)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${wanted} cannot be reached.`);
  };

  test('the filter', async () => {
    await on(audit.address, wide, async (page) => {
      await tabTo(page, 'filter-text');
      await page.keyboard.type('release');
      await tabTo(page, 'filter-owner');
      await page.keyboard.type('release');
      await tabTo(page, 'filter-verdict');
      await page.keyboard.press('ArrowDown');
      assert.equal(await page.locator('#filter-count').textContent(), '2 of 30 tokens');
      await tabTo(page, 'filter-reset');
      await page.keyboard.press('Enter');
      assert.equal(await rows(page), 30);
      assert.equal(await focused(page), 'filter-text');
    });
  });

  test('from the table to a token, and to fold and unfold it', async () => {
    await on(audit.address, wide, async (page) => {
      await tabTo(page, 'filter-reset');
      await tabTo(page, 'terraform');
      await page.keyboard.press('Enter');
      const card = cardOf(page, 'terraform');
      await page.waitForFunction(() => location.hash.startsWith('#token-'));
      assert.equal(await card.getAttribute('open'), '');
      assert.equal(await opened(page), 1);
      // The link has moved the reader: the next stop is the token itself.
      await page.keyboard.press('Tab');
      assert.match(await focused(page), /^Warn terraform/);
      await page.keyboard.press('Space');
      assert.equal(await opened(page), 0);
      await page.keyboard.press('Enter');
      assert.equal(await opened(page), 1);
    });
  });

  test('what has the focus is seen to have it', async () => {
    await on(audit.address, wide, async (page) => {
      for (const wanted of ['release-bot', 'filter-text', 'filter-owner', 'filter-reset', 'unfold']) {
        await tabTo(page, wanted);
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
        assert.equal(outline, '3px');
      }
    });
  });
});

test('folding: all at once, and one by an address', async () => {
  await on(audit.address, wide, async (page) => {
    assert.equal(await opened(page), 0);
    await page.getByRole('button', { name: 'Unfold all' }).click();
    assert.equal(await opened(page), 30);
    await page.getByRole('button', { name: 'Fold all' }).click();
    assert.equal(await opened(page), 0);
    await page.locator('.timeline .mark').first().click();
    assert.equal(await opened(page), 1);
  });
  const { page, close } = await open(browser, `${audit.address}#token-7`);
  assert.equal(await page.locator('#token-7').getAttribute('open'), '');
  await close();
});

test('without script everything is to be read, and nothing is offered that needs it', async () => {
  await on(audit.address, { ...wide, javaScriptEnabled: false }, async (page) => {
    assert.equal(await shown(page, '.body'), 30);
    assert.deepEqual([await shown(page, '#filter'), await shown(page, '#unfold')], [0, 0]);
  });
});

describe('on paper', () => {
  test('every step of every finding is there, though all was folded', async () => {
    await on(audit.address, { ...wide, colorScheme: 'dark' }, async (page) => {
      const path = join(audit.folder, 'page.pdf');
      await page.pdf({ path, format: 'A4' });
      // Only letters and digits: lines are broken anywhere.
      const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');
      const text = bare(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }));
      for (const { name, findings } of report.tokens) {
        // Names of scripts that the extraction does not know are left out.
        if (/^[\w-]{1,30}$/.test(name)) assert.ok(text.includes(bare(name)), name);
        for (const { title } of findings) assert.ok(text.includes(bare(title)), title);
      }
      assert.equal(await opened(page), 0);
    });
  });

  test('dark on light, and without what cannot be used there', async () => {
    await on(audit.address, { ...wide, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(0, 0, 0)');
      assert.deepEqual([await shown(page, '#filter'), await shown(page, 'button')], [0, 0]);
    });
  });
});

describe('texts from elsewhere', () => {
  test('are only texts', async () => {
    await on(audit.address, wide, async (page) => {
      assert.equal(await page.locator('img, iframe, object, embed, link, base, form').count(), 0);
      assert.equal(await page.locator('script').count(), 1);
      assert.equal(await cardOf(page, '<script>alert("storybook")</script>').count(), 1);
      const links = await page.locator('a').evaluateAll((all) => all.map(({ href }) => href));
      assert.deepEqual(
        links.filter((href) => !/^https:\/\/|^file:.*#token-\d+$/.test(href)),
        [],
      );
    });
  });

  test('could run nothing and load nothing even if they became more', async () => {
    const { page, mishaps, close } = await open(browser, audit.address);
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="https://elsewhere.invalid/x.png" onerror="globalThis.ran = true">',
      );
      const fetched = await fetch('https://elsewhere.invalid/').then(
        () => 'fetched',
        () => 'refused',
      );
      return [globalThis.ran, fetched];
    });
    await close();
    assert.deepEqual(outcome, [undefined, 'refused']);
    const refusals = mishaps.filter((mishap) => mishap.includes('Content Security Policy'));
    assert.ok(refusals.length >= 3, mishaps.join('\n'));
  });
});

test('served by a web server it asks for nothing but itself', async () => {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(audit.html);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    await on(`http://127.0.0.1:${server.address().port}/`, wide, async (page) => {
      await page.getByLabel('Search').fill('release');
      assert.ok((await rows(page)) > 0);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  assert.deepEqual(asked, ['/']);
});

test('a thousand tokens are shown and filtered', async () => {
  const tokens = Array.from({ length: 1000 }, (_, index) => {
    const token = report.tokens[index % report.tokens.length];
    return { ...token, name: `${token.name} ${index}` };
  });
  await on(await pageFile('thousand.html', { ...report, tokens }), phone, async (page) => {
    assert.equal(await rows(page), 1000);
    await page.getByLabel('Search').fill('terraform 20');
    await page.getByText(/^\d+ of 1000 tokens$/).waitFor();
    const found = await rows(page);
    assert.ok(found > 0 && found < 60, `${found}`);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  });
});

test('the job summary is a table of the fleet, and texts in it are only texts', async () => {
  await on(await summaryFile(audit.summary), wide, async (page) => {
    assert.equal(await page.locator('table tbody tr').count(), 30);
    assert.equal(await page.getByText('<script>alert("storybook")</script>').count(), 1);
    assert.equal(await page.locator('img, script, iframe').count(), 0);
  });
});
