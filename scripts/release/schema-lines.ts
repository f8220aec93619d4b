/** The part of JSON Schema that the published schemas use. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/**
 * Flattens a schema to one line for each property, such as `tokens[].expiry: object, optional`, and for each value that it
 * allows, such as `verdict = pass`. Texts for people are left out. Pure.
 */
export function schemaLines(schema: JsonSchema): readonly string[] {
  return [...new Set(linesOf('', schema, false))];
}

function linesOf(path: string, schema: JsonSchema, isOptional: boolean): readonly string[] {
  const { properties = {}, required = [], items, additionalProperties, anyOf = [], $defs = {}, ...own } = schema;
  const { enum: values = [], const: value, title, description, $schema, $id, ...keywords } = own;
  const allowed = value === undefined ? values : [value, ...values];
  const details = [...Object.entries(keywords).map(detail), ...(isOptional ? ['optional'] : [])].join(', ');
  return [
    ...(path === '' || details === '' ? [] : [`${path}: ${details}`]),
    ...allowed.map((each) => `${path} = ${each}`),
    ...Object.entries(properties).flatMap(([name, property]) =>
      linesOf(path === '' ? name : `${path}.${name}`, property, !required.includes(name)),
    ),
    ...(items === undefined ? [] : linesOf(`${path}[]`, items, false)),
    ...(typeof additionalProperties === 'object' ? linesOf(`${path}.*`, additionalProperties, false) : []),
    ...anyOf.flatMap((alternative) => linesOf(path, alternative, isOptional)),
    ...Object.entries($defs).flatMap(([name, definition]) => linesOf(`#/$defs/${name}`, definition, false)),
  ];
}

function detail([keyword, value]: readonly [string, unknown]): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return keyword === 'type' || keyword === '$ref' ? text : `${keyword} ${text}`;
}
