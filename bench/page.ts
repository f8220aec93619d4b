import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { auditFleet } from './fleet-audit.ts';
import { publish, table } from './publish.ts';

// npm run bench:page -- [OLD]: the HTML page of 5,000 tokens in Chromium, compared with the page of an older build, in turns. OLD
// is its dist/index.js, for example from `git archive af58206 dist | tar -x -C /tmp/old`. Requires /usr/bin/chromium.
const size = 5000;
const rounds = 3;
const driver = 'playwright-core@1.65.1';

// build/bench/page.js -> dist/index.js
const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const old = process.argv[2];
/** What takes longer is no longer waited for. */
const limitMs = 60_000;

/** The parts of the driver that are used. */
interface Page {
  goto(address: string, options: object): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  focus(selector: string): Promise<void>;
  click(selector: string, options: object): Promise<void>;
  readonly keyboard: { type(text: string): Promise<void> };
}
interface Browser {
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

const measures = ['Load', 'Type 10 characters', 'Open all', 'Sort'] as const;
type Times = Readonly<Record<(typeof measures)[number], number | undefined>>;

async function measure(browser: Browser, address: string): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const timed = async (act: () => Promise<unknown>) => {
    const start = performance.now();
    const done = act().then(() =>
      page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'),
    );
    const isDone = await Promise.race([done.then(() => true), setTimeout(limitMs, false, { ref: false })]);
    // The browser is closed while it still works on it.
    done.catch(() => undefined);
    return isDone ? performance.now() - start : Number.POSITIVE_INFINITY;
  };
  const click = (selector: string) => page.click(selector, { timeout: 2 * limitMs });
  const load = await timed(() => page.goto(address, { timeout: 2 * limitMs }));
  await page.focus('#filter-text');
  const type = await timed(async () => {
    await page.keyboard.type('token-1234');
    await page.evaluate(`new Promise((done) => {
      const look = () => {
        const isDone = /^1 of 5,?000 tokens$/.test(document.getElementById('filter-count').textContent);
        if (isDone) done();
        else requestAnimationFrame(look);
      };
      look();
    })`);
  });
  await timed(() => click('#filter-reset'));
  const canSort = await page.evaluate<boolean>("document.querySelector('[data-sort=name]') !== null");
  const sort = canSort ? await timed(() => click('[data-sort=name]')) : undefined;
  const open = await timed(() => click('#unfold'));
  return { Load: load, 'Type 10 characters': type, 'Open all': open, Sort: sort };
}

function median(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined).toSorted((one, other) => one - other);
  const middle = known[Math.floor(known.length / 2)];
  if (middle === undefined) return '-';
  return middle < limitMs ? `${(middle / 1000).toFixed(2)} s` : `more than ${limitMs / 1000} s`;
}

const folder = await mkdtemp(join(tmpdir(), 'token-preflight-page-'));
try {
  execFileSync('npm', ['install', '--silent', '--no-save', '--no-package-lock', '--prefix', folder, driver]);
  const { chromium } = createRequire(join(folder, 'package.json'))('playwright-core');
  const builds = [
    ...(old === undefined ? [] : [{ name: 'Older build', program: resolve(old), html: 'old.html' }]),
    { name: 'This build', program: product, html: 'new.html' },
  ].map((build) => ({ ...build, bytes: 0, taken: [] as Times[] }));
  for (const build of builds) {
    await auditFleet(build.program, size, { latencyMs: 0 }, folder, { html: build.html });
    build.bytes = (await stat(join(folder, build.html))).size;
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { html, taken } of builds) {
      // A new browser, so that no page has a process that the one before has warmed up.
      const browser: Browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      });
      taken.push(await measure(browser, pathToFileURL(join(folder, html)).href));
      await browser.close();
    }
  }
  const rows = [
    ['File size', ...builds.map(({ bytes }) => `${(bytes / 1e6).toFixed(1)} MB`)],
    ...measures.map((name) => [name, ...builds.map(({ taken }) => median(taken.map((times) => times[name])))]),
  ];
  const lines = table(['Page of 5,000 tokens', ...builds.map(({ name }) => name)], rows);
  process.stdout.write(`${lines.join('\n')}\n`);
  // Without the older build there is nothing to compare.
  if (old !== undefined) await publish('performance.md', 'page', lines);
} finally {
  await rm(folder, { recursive: true });
}
