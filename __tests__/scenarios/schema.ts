import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** A published JSON Schema. */
const published = (name: string) => JSON.parse(readFileSync(`schema/${name}-1.schema.json`, 'utf8'));

/** The published JSON Schema of the report. */
export const reportSchema = published('report');

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
const validators = {
  report: ajv.compile(closed(reportSchema)),
  advice: ajv.compile(closed(published('advice'))),
  scopes: ajv.compile(closed(published('scopes'))),
  recording: ajv.compile(closed(published('recording'))),
  suggestion: ajv.compile(closed(published('suggestion'))),
  tools: ajv.compile(closed(published('tools'))),
};

/** The schema without other keys: the published one leaves some to later versions, what is written uses none. */
function closed(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === 'object' && value.properties !== undefined ? { ...value, additionalProperties: false } : value,
  );
}

/** What the schema has against a document, keys that it doesn't know included, one line each; empty for a valid one. */
export function schemaFaults(document: unknown, name: keyof typeof validators = 'report'): readonly string[] {
  const validate = validators[name];
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
  });
}
