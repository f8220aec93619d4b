import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { read } from './documents.js';

const pipe = parse(read('pipe.yml'));
const schema = JSON.parse(readFileSync(join(process.env.E2E_TOOLS ?? '', 'bitbucket-pipelines.json'), 'utf8'));

/**
 * Validates a `bitbucket-pipelines.yml` with the Atlassian schema, which accepts unknown keys. This function changes it to
 * reject them, so that `scrip:` is an error. It also compares the variables of the pipe with `pipe.yml`.
 *
 * @returns one path with a message per error; empty if there is none
 */
export function pipelineFaults(text) {
  const content = parse(text);
  const faults = valid(content)
    ? []
    : valid.errors.map(({ instancePath, message, params }) => {
        return `${instancePath}: ${message} ${Object.values(params).join(' ')}`;
      });
  return [...faults, ...pipesIn(content).flatMap(pipeFaults)];
}

// Only used as parts of other definitions.
const parts = ['image_base', 'step_base'];
// Documented at https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/, and not in the schema.
schema.definitions.step_base.properties['output-variables'] = { type: 'array', items: { type: 'string' } };
// Documented at https://www.atlassian.com/blog/bitbucket/introducing-step-failure-strategies-in-bitbucket-pipelines
schema.definitions.step_base.properties['on-fail'] = {
  type: 'object',
  properties: { strategy: { enum: ['fail', 'ignore'] } },
  required: ['strategy'],
};
const valid = new Ajv2019({ strict: false, allErrors: true }).compile({ ...closed(schema), $schema: undefined });

/** Changes the schema to reject unknown keys. A combination with `allOf` is changed as a whole. */
function closed(node, isPart = false) {
  if (Array.isArray(node)) return node.map((each) => closed(each, isPart));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === 'properties' || key === 'definitions' ? eachClosed(value) : closed(value, key === 'allOf'),
  ]);
  const isObject = node.type === 'object' && node.properties !== undefined && node.additionalProperties === undefined;
  const isWhole = !isPart && (isObject || node.allOf !== undefined);
  return { ...Object.fromEntries(entries), ...(isWhole && { unevaluatedProperties: false }) };
}
function eachClosed(named) {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, closed(value, parts.includes(name))]));
}

function pipesIn(node) {
  if (node === null || typeof node !== 'object') return [];
  return [...(typeof node.pipe === 'string' ? [node] : []), ...Object.values(node).flatMap(pipesIn)];
}

/** Variables that any container can have, in addition to those of the pipe. */
const surroundings = ['HTTPS_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS'];
const sources = ['TOKEN', 'INVENTORY', 'MERGE', 'EXPLAIN'];

function pipeFaults({ pipe: image, variables = {} }) {
  if (!image.includes('token-preflight')) return [];
  const known = [...pipe.variables.map(({ name }) => name), ...surroundings];
  // An inventory defines the variables of its secrets.
  const isKnown = (name) => known.includes(name) || ('INVENTORY' in variables && name.endsWith('_TOKEN'));
  return [
    ...(image === `docker://${pipe.image}` ? [] : [`${image} is not docker://${pipe.image}`]),
    ...Object.keys(variables).flatMap((name) => (isKnown(name) ? [] : [`the pipe has no variable ${name}`])),
    ...(sources.some((name) => name in variables) ? [] : ['the pipe has no TOKEN']),
  ];
}
