import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { alone, axeSource, launch, open, pageFile, repeated, sampleAudit, summaryFile } from './browser.js';

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
const rows = (page) => shown(page, '.row');
const opened = (page) => page.locator('.row[open]').count();
const rowOf = (page, name) => page.locator('.row').filter({ has: page.locator('b', { hasText: name }) });
const namesIn = (page) => page.locator('.row:visible b').allTextContents();
const hashOf = (page) => page.evaluate(() => decodeURIComponent(location.hash));
const counted = (page, number, of = 30) =>
  page.waitForFunction(
    (text) => document.getElementById('filter-count').textContent === text,
    `${number} of ${of.toLocaleString('en')} tokens`,
  );

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
      alone(report, ({ verdict, findings }) => verdict === 'fail' && findings.length > 1),
    ),
  'one token that passes': () =>
    pageFile(
      'one-passes.html',
      alone(report, ({ verdict }) => verdict === 'pass'),
    ),
  'an inventory that could not be read': () =>
    pageFile('faults.html', { ...report, verdict: 'fail', tokens: [], findings: [report.tokens[0].findings[0]] }),
};

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
  for (const [what, act, expected, hash] of [
    ['by verdict', (page) => page.locator('#filter-verdict').selectOption('unknown'), 2, '#verdict=unknown'],
    ['by a count', (page) => page.locator('.count a').first().click(), 13, '#verdict=fail'],
    ['by owner', (page) => page.locator('#filter-owner').selectOption({ label: 'data (4)' }), 4, '#owner=data'],
    ['by no owner', (page) => page.locator('#filter-owner').selectOption('(none)'), 1, '#owner=(none)'],
    ['by expiry date', (page) => page.locator('#filter-expiry').selectOption('7'), 1, '#expiry=7'],
    ['by a number of the drawing', (page) => page.locator('.ends a').first().click(), 3, '#expiry=past'],
    ['by text, in any case', (page) => page.getByLabel('Search').fill('TERRAFORM'), 1, '#q=TERRAFORM'],
    [
      'by several words, also of a cause',
      (page) => page.getByLabel('Search').fill('scope-missing preview'),
      1,
      '#q=scope-missing+preview',
    ],
    ['by a name of another script', (page) => page.getByLabel('Search').fill('качеству'), 1, '#q=качеству'],
    ['by a word that nothing has', (page) => page.getByLabel('Search').fill('zzz'), 0, '#q=zzz'],
  ]) {
    test(`${what}, and it is in the address`, async () => {
      await on(audit.address, wide, async (page) => {
        await act(page);
        await counted(page, expected);
        assert.equal(await rows(page), expected);
        await page.waitForFunction((wanted) => decodeURIComponent(location.hash) === wanted, hash);
        assert.equal(await page.getByText('No token matches the filter.').isVisible(), expected === 0);
        assert.ok((await page.locator('.timeline .mark:not(.out)').count()) <= expected);
        await page.reload();
        await counted(page, expected);
        assert.equal(await rows(page), expected);
        await page.getByRole('button', { name: 'Show all' }).click();
        assert.equal(await rows(page), 30);
        assert.equal(await hashOf(page), '');
      });
    });
  }

  test('by the cause, from its steps', async () => {
    await on(audit.address, wide, async (page) => {
      const cause = page.locator('.cause', { hasText: 'The token is empty' });
      await cause.locator('summary').click();
      await cause.getByText('Show only these').click();
      await counted(page, 1);
      assert.deepEqual(await namesIn(page), ['secrets-rotation']);
      assert.match(await hashOf(page), /^#cause=cause-token-missing-[0-9a-f]{8}$/);
    });
  });

  test('several at once', async () => {
    await on(`${audit.address}#owner=infrastructure&verdict=pass&q=runner&sort=name`, wide, async (page) => {
      await counted(page, 1);
      assert.deepEqual(await namesIn(page), ['runner-fleet']);
      assert.equal(await page.locator('#filter-owner').inputValue(), 'infrastructure');
    });
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`leaves no violation, ${colorScheme}`, async () => {
      await on(audit.address, { ...wide, colorScheme }, async (page) => {
        await page.locator('#filter-verdict').selectOption('fail');
        await page.locator('#filter-owner').selectOption({ label: 'infrastructure (8)' });
        assert.deepEqual(await violations(page), []);
        await page.getByLabel('Search').fill('zzz');
        await counted(page, 0);
        assert.deepEqual(await violations(page), []);
      });
    });
  }
});

describe('sorting', () => {
  test('by name and back to front, and it is in the address', async () => {
    await on(audit.address, wide, async (page) => {
      const byUrgency = await namesIn(page);
      const button = page.getByRole('button', { name: 'Token' });
      await button.click();
      const byName = await namesIn(page);
      assert.deepEqual(byName, byUrgency.toSorted(new Intl.Collator('en', { numeric: true }).compare));
      assert.deepEqual([await hashOf(page), await button.getAttribute('aria-pressed')], ['#sort=name', 'true']);
      await button.click();
      assert.deepEqual(await namesIn(page), byName.toReversed());
      await page.reload();
      assert.deepEqual(await namesIn(page), byName.toReversed());
      await page.getByRole('button', { name: 'Verdict' }).click();
      assert.deepEqual([await namesIn(page), await hashOf(page)], [byUrgency, '']);
    });
  });

  test('by days: what is past comes first, and what is not known last', async () => {
    await on(`${audit.address}#sort=days`, wide, async (page) => {
      const days = await page.locator('.row').evaluateAll((all) => all.map(({ dataset }) => dataset.d));
      const known = days.filter((day) => /\d/.test(day)).map(Number);
      assert.deepEqual(
        known,
        known.toSorted((one, other) => one - other),
      );
      assert.ok(days.slice(known.length).every((day) => /^(never|not known)$/.test(day)));
    });
  });
});

describe('by keyboard alone', () => {
  const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const tabTo = async (page, wanted) => {
    for (let step = 0; step < 120; step += 1) {
      if ((await focused(page))?.startsWith(wanted)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${wanted} cannot be reached.`);
  };

  test('the filter', async () => {
    await on(audit.address, wide, async (page) => {
      await tabTo(page, 'filter-text');
      await page.keyboard.type('release');
      await tabTo(page, 'filter-verdict');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, 'filter-owner');
      await page.keyboard.type('release');
      await counted(page, 2);
      await tabTo(page, 'filter-reset');
      await page.keyboard.press('Enter');
      assert.equal(await rows(page), 30);
      assert.equal(await focused(page), 'filter-text');
    });
  });

  test('from a cause to a token, and to close and open it', async () => {
    await on(audit.address, wide, async (page) => {
      await tabTo(page, 'Warn The token expires in 3 days');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await tabTo(page, 'release-bot');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash === '#token-release-bot');
      assert.equal(await page.locator('#token-release-bot').getAttribute('open'), '');
      assert.equal(await opened(page), 1);
      // The link has moved the reader: the next stop is the token itself.
      await page.keyboard.press('Tab');
      assert.match(await focused(page), /^Warn release-bot/);
      await page.keyboard.press('Space');
      assert.equal(await opened(page), 0);
      await page.keyboard.press('Enter');
      assert.equal(await opened(page), 1);
    });
  });

  test('what has the focus is seen to have it', async () => {
    await on(audit.address, wide, async (page) => {
      for (const wanted of [
        'release-bot',
        'unfold',
        'filter-text',
        'filter-owner',
        'filter-reset',
        'Expiry date',
        'Fail legacy',
      ]) {
        await tabTo(page, wanted);
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
        assert.equal(outline, '3px');
      }
    });
  });
});

test('rows open in place with their causes and steps, all at once, and by an address', async () => {
  await on(audit.address, wide, async (page) => {
    assert.equal(await opened(page), 0);
    const row = rowOf(page, 'preview-environments');
    await row.locator('summary').click();
    await row.getByText('Select these scopes').waitFor();
    assert.ok(await row.getByText('PREVIEW_ENVIRONMENTS_TOKEN').first().isVisible());
    assert.ok(await row.locator('.checks').isVisible());
    await row.locator('summary').click();
    await page.getByRole('button', { name: 'Open all' }).click();
    assert.equal(await opened(page), 30);
    await page.getByRole('button', { name: 'Close all' }).click();
    assert.equal(await opened(page), 0);
    await page.locator('.timeline .mark').first().click();
    assert.equal(await opened(page), 1);
  });
  await on(`${audit.address}#token-terraform`, wide, async (page) => {
    assert.equal(await page.locator('#token-terraform').getAttribute('open'), '');
    await page.getByLabel('Search').fill('release-bot');
    await page.waitForFunction(() => location.hash === '#q=release-bot');
    assert.equal(await page.locator('#token-terraform').isVisible(), false);
    // A link to a token that the filter hides shows it.
    await page.evaluate(() => {
      location.hash = 'token-terraform';
    });
    await page.locator('#token-terraform').waitFor();
  });
});

test('scopes and commands can be copied', async () => {
  const { page, mishaps, close } = await open(browser, audit.address, { ...wide });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [name, text] of [
    ['preview-environments', /^read:repository:bitbucket read:pipeline:bitbucket /],
    ['cluster-sync', /^curl -sSi --user /],
  ]) {
    const row = rowOf(page, name);
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Copy' }).first().click();
    await row.getByText('Copied').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), text);
  }
  assert.deepEqual(mishaps, []);
  await close();
});

test('without script everything is to be read, and nothing is offered that needs it', async () => {
  await on(audit.address, { ...wide, javaScriptEnabled: false }, async (page) => {
    assert.equal(await shown(page, '.row > div'), 30);
    // The text of the page, because rows that are out of sight have no inner text.
    const said = (await page.locator('body').textContent()).replace(/\s+/g, ' ');
    for (const { name, variable, findings, notes } of report.tokens) {
      for (const words of [
        name,
        variable,
        ...notes,
        ...findings.flatMap(({ title, cause, copy = '' }) => [title, cause, copy]),
      ])
        assert.ok(said.includes(words.replace(/\s+/g, ' ')), words);
    }
    for (const selector of ['#filter', '#heads', '#unfold', 'button', '.filter-link', '[data-filter][href]'])
      assert.equal(await shown(page, selector), 0, selector);
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
      assert.equal(await rowOf(page, '<script>alert("storybook")</script>').count(), 1);
      const links = await page.locator('a').evaluateAll((all) => all.map(({ href }) => href));
      assert.deepEqual(
        links.filter(
          (href) => !/^https:\/\/|^file:.*#(token|cause|same)-\S+$|^file:.*#(verdict|expiry|cause)=\S+$|^$/.test(href),
        ),
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

for (const [device, options] of Object.entries({ wide, phone })) {
  test(`5,000 tokens are shown, filtered, sorted, and opened, ${device}`, async () => {
    await on(await pageFile('many.html', repeated(report, 5000)), options, async (page) => {
      assert.equal(await page.locator('.row').count(), 5000);
      await page.locator('#filter-text').fill('terraform-20');
      await page.waitForFunction(
        () =>
          /^\d+ of 5,000 tokens$/.test(document.getElementById('filter-count').textContent) &&
          location.hash === '#q=terraform-20',
      );
      const found = await page.locator('.row:not([hidden])').count();
      assert.ok(found > 0 && found < 60, `${found}`);
      // The list is about as long as the rows that it shows, also those that are out of sight.
      const height = await page.locator('#rows').evaluate(({ offsetHeight }) => offsetHeight);
      assert.ok(height / found > 30 && height / found < 150, `${height} for ${found}`);
      await page.locator('[data-sort=days]').click();
      await page.locator('#filter-reset').click();
      const days = await page
        .locator('.row')
        .evaluateAll((all) => all.slice(0, 500).map(({ dataset }) => Number(dataset.d)));
      assert.deepEqual(
        days,
        days.toSorted((one, other) => one - other),
      );
      await page.locator('#unfold').click();
      assert.equal(await opened(page), 5000);
      await page.locator('#unfold').click();
      const far = await page.locator('.row').nth(4500).getAttribute('id');
      await page.evaluate((id) => {
        location.hash = id;
      }, far);
      await page.waitForFunction((id) => {
        const { top } = document.getElementById(id).getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      }, far);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= options.viewport.width);
    });
  });
}

test('the job summary is a table of the fleet, and texts in it are only texts', async () => {
  await on(await summaryFile(audit.summary), wide, async (page) => {
    assert.equal(await page.locator('table tbody tr').count(), 30);
    assert.equal(await page.getByText('<script>alert("storybook")</script>').count(), 1);
    assert.equal(await page.locator('img, script, iframe').count(), 0);
  });
});
