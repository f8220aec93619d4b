import { toJsonSchema } from '@valibot/to-json-schema';
import { definitions, reportSchema } from '../src/report/schema.ts';

/**
 * The JSON Schema of a report, for programs that read one. It allows other keys, since later versions of schema 1 may add
 * some; what a check tests beyond the shape, such as that a day exists, is not in it.
 */
export function reportJsonSchema(): object {
  const { $schema, $defs, ...schema } = toJsonSchema(reportSchema, {
    target: 'draft-2020-12',
    definitions,
    errorMode: 'ignore',
    // The only transformation is the one that lists each scope once.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'transform' ? { ...jsonSchema, uniqueItems: true } : undefined,
  });
  return {
    $schema,
    $id: 'https://raw.githubusercontent.com/token-preflight/token-preflight/main/schema/report-1.schema.json',
    title: 'Report of Token Preflight, schema 1',
    description:
      'What one run found out. A value that is not known is absent, never null. Ignore keys that are new to you: later versions of schema 1 may add some.',
    ...schema,
    $defs,
  };
}
