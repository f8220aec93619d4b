// Renews docs/images/: the page of the sample audit, and its job summary as GitHub renders it.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alone, launch, open, pageFile, repeated, sampleAudit, summaryFile } from './browser.js';

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });
const audit = await sampleAudit();
const summary = await summaryFile(audit.summary);
const report = JSON.parse(audit.report);
const one = await pageFile(
  'one.html',
  alone(report, ({ name }) => name === 'preview-environments'),
);
// As tokens of one large team would be: most of them pass.
const passing = report.tokens.filter(({ verdict }) => verdict === 'pass');
const large = repeated(
  { ...report, tokens: [...report.tokens, ...Array.from({ length: 20 }, () => passing).flat()] },
  5000,
);
const many = await pageFile('many.html', large);
const browser = await launch();

for (const [name, address, options] of [
  ['audit-light', audit.address, { viewport: { width: 1100, height: 1230 } }],
  [
    'audit-dark',
    `${audit.address}#token-preview-environments`,
    { viewport: { width: 1100, height: 930 }, colorScheme: 'dark' },
  ],
  ['audit-phone', audit.address, { viewport: { width: 360, height: 1180 } }],
  ['audit-one', one, { viewport: { width: 1100, height: 1130 } }],
  ['audit-5000', many, { viewport: { width: 1100, height: 1230 } }],
  ['audit-summary', summary, { viewport: { width: 1100, height: 1900 } }],
]) {
  const { page, close } = await open(browser, address, options);
  const path = `${folder}${name}.png`;
  await page.screenshot({ path });
  await close();
  // A palette of 256 colours looks the same and is a third of the size.
  execFileSync('pngquant', ['--force', '--strip', '--output', path, path]);
}
await browser.close();
