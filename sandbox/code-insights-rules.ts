import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const text = (maxLength: number): object => ({ type: 'string', minLength: 1, maxLength });
const link = { type: 'string', format: 'uri', pattern: '^https?://', maxLength: 2000 };

const valueByType: Readonly<Record<string, object>> = {
  BOOLEAN: { type: 'boolean' },
  DATE: { type: 'integer' },
  DURATION: { type: 'integer', minimum: 0 },
  LINK: { type: 'object', required: ['text', 'href'], properties: { text: text(450), href: link } },
  NUMBER: { type: 'number' },
  PERCENTAGE: { type: 'number', minimum: 0, maximum: 100 },
  TEXT: { type: 'string' },
};

const item = {
  type: 'object',
  required: ['title', 'value'],
  additionalProperties: false,
  properties: { title: text(450), type: { enum: Object.keys(valueByType) }, value: true },
  allOf: Object.entries(valueByType).map(([type, value]) => ({
    if: { required: ['type'], properties: { type: { const: type } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { value } },
  })),
};

/** Fields, enums and counts: https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/ */
const report = {
  type: 'object',
  required: ['title', 'details', 'report_type'],
  additionalProperties: false,
  properties: {
    title: text(450),
    details: text(2000),
    external_id: text(450),
    reporter: text(450),
    link,
    remote_link_enabled: { type: 'boolean' },
    logo_url: link,
    report_type: { enum: ['SECURITY', 'COVERAGE', 'TEST', 'BUG'] },
    result: { enum: ['PASSED', 'FAILED', 'PENDING'] },
    data: { type: 'array', maxItems: 10, items: item },
  },
};

/** An empty summary is refused (reviewdog/reviewdog#1285), one of more than 450 characters too (reviewdog/reviewdog#1344). */
const annotation = {
  type: 'object',
  required: ['external_id', 'annotation_type', 'summary'],
  additionalProperties: false,
  properties: {
    external_id: text(450),
    annotation_type: { enum: ['VULNERABILITY', 'CODE_SMELL', 'BUG'] },
    path: text(2000),
    line: { type: 'integer', minimum: 1 },
    summary: text(450),
    details: text(2000),
    result: { enum: ['PASSED', 'FAILED', 'SKIPPED', 'IGNORED'] },
    severity: { enum: ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] },
    link,
  },
};

const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
formats.default(ajv);
const validators = {
  report: ajv.compile(report),
  /** More than 100: mc1arke/sonarqube-community-branch-plugin#209 */
  annotations: ajv.compile({ type: 'array', minItems: 1, maxItems: 100, items: annotation }),
};

/** What Bitbucket would have against a body, one line each; empty for a valid one. */
export function insightsFaults(kind: keyof typeof validators, body: unknown): readonly string[] {
  const validate = validators[kind];
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}
