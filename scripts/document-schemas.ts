import { toJsonSchema } from '@valibot/to-json-schema';
import type { CommandName } from '../src/commands/commands.ts';
import { adviceSchema } from '../src/report/advice-schema.ts';
import { explanationSchema } from '../src/report/explanation-schema.ts';
import { scopesSchema } from '../src/report/scopes-schema.ts';
import { recordingSchema, suggestionSchema } from '../src/report/suggestion/schema.ts';
import { toolsSchema } from '../src/report/tools-schema.ts';

/**
 * The JSON Schemas of what `advise`, `explain`, `record`, `scopes`, `suggest`, and `tools` print with `--json`, by the name of their file. They
 * allow other keys.
 */
export function documentSchemas(): Readonly<Record<string, object>> {
  return {
    'advice-1.schema.json': publish('advice', 'advise', adviceSchema),
    'explanation-1.schema.json': publish('explanation', 'explain', explanationSchema),
    'recording-1.schema.json': publish('recording', 'record', recordingSchema),
    'scopes-1.schema.json': publish('scopes', 'scopes', scopesSchema),
    'suggestion-1.schema.json': publish('suggestion', 'suggest', suggestionSchema),
    'tools-1.schema.json': publish('tools', 'tools', toolsSchema),
  };
}

function publish(name: string, command: CommandName, schema: Parameters<typeof toJsonSchema>[0]): object {
  const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' });
  return {
    $schema,
    $id: `https://raw.githubusercontent.com/token-preflight/token-preflight/main/schema/${name}-1.schema.json`,
    title: `What token-preflight ${command} prints with --json, schema 1`,
    description:
      'A value that is not known is absent, never null. Ignore keys that are new to you: later versions of schema 1 may add some.',
    ...rest,
  };
}
