// A real browser, and pages to open in it.
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { auditFiles, auditFleet } from '../../build/sandbox/sample-audit.js';
import { pagePieces } from '../../build/src/report/page.js';

const tools = process.env.E2E_TOOLS ?? '';
const require = createRequire(join(tools, 'package.json'));
const { chromium } = require('playwright-core');

/** The accessibility checker, to be run inside of a page. */
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Markdown with the HTML in it, as GitHub has it. */
const markdown = require('markdown-it')({ html: true, linkify: true });

// The day that the sample audit believes in, so that every run gives the same pages.
const today = new Date('2026-11-23T06:17:00Z');

const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** What the sample audit left, and its folder. */
export async function sampleAudit() {
  const folder = await mkdtemp(join(tools, 'audit-'));
  const texts = await auditFleet(product, folder, today);
  return { ...texts, folder, address: pathToFileURL(join(folder, auditFiles.html)).href };
}

/** The address of a page that shows a report. */
export async function pageFile(name, report) {
  return textFile(name, [...pagePieces(report)].join(''));
}

/** The tokens of a report over and over, each with another name. */
export function repeated(report, number) {
  const tokens = Array.from({ length: number }, (_, index) => {
    const token = report.tokens[index % report.tokens.length];
    return { ...token, name: `${token.name}-${index}` };
  });
  return { ...report, tokens };
}

/** A report of one token, as a check of it alone creates it. */
export function alone(report, test) {
  const { variable, owner, purpose, rotate, ...token } = report.tokens.find(test);
  return { ...report, verdict: token.verdict, tokens: [token] };
}

async function textFile(name, text) {
  const path = join(tools, name);
  await writeFile(path, text);
  return pathToFileURL(path).href;
}

/** The address of the job summary, as GitHub shows it. */
export function summaryFile(summary) {
  const style = `body { max-width: 66rem; margin: 2rem auto; padding: 0 1rem; font: 14px/1.5 system-ui, sans-serif; color: #1f2328 }
    table { border-collapse: collapse } th, td { border: 1px solid #d1d9e0; padding: 6px 13px }
    tr:nth-child(2n) { background: #f6f8fa } h2 { border-bottom: 1px solid #d1d9e0 } a { color: #0969da } summary { cursor: pointer }`;
  return textFile(
    'summary.html',
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${markdown.render(summary)}`,
  );
}

/** Starts the browser. */
export function launch() {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--font-render-hinting=none'],
    ],
  });
}

/**
 * Opens a page. What must never happen is noted in `mishaps`: a message on the console, an error, a dialog, a request for
 * anything but the page itself.
 */
export async function open(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const mishaps = [];
  page.on('console', (message) => mishaps.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => mishaps.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    mishaps.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address.replace(/#.*/, '')) mishaps.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, mishaps, close: () => context.close() };
}
