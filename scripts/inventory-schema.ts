import { ownKeys, requiredKeys, tokenOptions, variableName } from '../src/config/inventory-keys.ts';
import type { Option } from '../src/config/option.ts';
import { optionTexts } from '../src/config/option-texts.data.ts';
import type { NamedOption } from '../src/config/options.ts';

/** A text can also be a YAML number, so that a numeric workspace ID needs no quotes. */
const plain = { type: ['string', 'number'] };
const text = { ...plain, pattern: '\\S' };

/**
 * Builds the JSON schema of an inventory for editors. Draft 7 is the latest version that all editors support. Token Preflight
 * accepts everything that the schema accepts, except for invalid names and URLs and for conflicts between values, such as a
 * duplicate name. Token Preflight also accepts a number in quotes and a choice in upper case.
 */
export function inventorySchema(): object {
  const options = Object.fromEntries(tokenOptions.map((option) => [option.name, schemaOf(option)]));
  const own = Object.fromEntries(Object.entries(ownKeys).map(([key, description]) => [key, { description, ...text }]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/token-preflight/token-preflight/main/schema/inventory-1.schema.json',
    title: 'Token Preflight inventory, version 1',
    description: 'The Bitbucket Cloud tokens of a team: what each one needs, who owns it, and when it expires.',
    type: 'object',
    required: ['version', 'tokens'],
    additionalProperties: false,
    properties: {
      version: { description: 'Version of this format.', const: 1 },
      defaults: {
        description: 'Default options for all tokens.',
        type: 'object',
        additionalProperties: false,
        properties: options,
      },
      tokens: {
        description: 'The tokens.',
        type: 'array',
        minItems: 1,
        items: {
          description: 'One token: its name, the environment variable with its secret, and what it needs.',
          type: 'object',
          required: requiredKeys,
          additionalProperties: false,
          properties: {
            ...own,
            'token-env': { ...own['token-env'], type: 'string', pattern: variableName.source },
            ...options,
          },
        },
      },
    },
  };
}

function schemaOf({ name, default: fallback, ...option }: NamedOption): object {
  return {
    description: optionTexts[name].description.replaceAll('`', '"'),
    ...shapeOf(name, option),
    ...(fallback !== undefined && { default: defaultOf(option, fallback) }),
  };
}

function shapeOf(name: string, { type, choices, range }: Omit<Option, 'name'>): object {
  if (name === 'expires-on') {
    return { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }, { const: 'never' }] };
  }
  if (type === 'choice') return { enum: choices };
  if (type === 'number') return { type: 'integer', minimum: range?.[0], maximum: range?.[1] };
  if (type === 'list') return { anyOf: [plain, { type: 'array', items: plain }] };
  return text;
}

function defaultOf({ type }: Pick<Option, 'type'>, fallback: string): string | number {
  return type === 'number' ? Number(fallback) : fallback;
}
