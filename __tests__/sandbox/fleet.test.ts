import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fleet, fleetEnvironment } from '../../sandbox/fleet.ts';
import { type AuditTexts, auditFiles, auditFleet } from '../../sandbox/sample-audit.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { readJunit } from '../report/junit-schema.ts';
import { readPage } from '../report/page-reader.ts';
import { expectNoSecret } from '../scenarios/leaks.ts';
import { schemaFaults } from '../scenarios/schema.ts';
import { product } from '../scenarios/start.ts';

let folder = '';
let texts: AuditTexts;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-fleet-'));
  texts = await auditFleet(product, folder);
}, 30_000);
afterAll(() => rm(folder, { recursive: true }));

test('each sample token has a unique name and variable', () => {
  expect(new Set(fleet.map(({ name }) => name)).size).toBe(30);
  expect(Object.keys(fleetEnvironment())).toHaveLength(29);
});

test('the sample audit has the expected verdicts and findings', () => {
  const report: RunReport = JSON.parse(texts.report);
  expect(schemaFaults(report)).toEqual([]);
  const outcome = report.tokens.map(
    ({ verdict, name, findings }) => `${verdict} ${name.slice(0, 30)}: ${findings.map(({ code }) => code).join(', ')}`,
  );
  expect(outcome).toMatchSnapshot();
});

test('all reports of the sample audit are valid and contain no secret', async () => {
  expect(readJunit(texts.junit).cases).toHaveLength(30);
  expect(readPage(texts.html).having('row')).toHaveLength(30);
  expect(texts.summary).toContain('\n30 tokens: ');
  for (const [name, file] of Object.entries(auditFiles)) {
    expect(await readFile(join(folder, file), 'utf8')).toBe(texts[name as keyof AuditTexts]);
  }
  expectNoSecret(texts, { secrets: Object.values(fleetEnvironment()), texts: [], email: '' });
});
