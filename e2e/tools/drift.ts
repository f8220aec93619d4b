/**
 * Compares two folders of recordings: `drift.js OLDER NEWER [NAME…]` prints a report in Markdown, and nothing where all is the
 * same. A tool that is not in the newer one could not be measured, and is named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceOf } from './difference.ts';
import type { Recording } from './recording.ts';

const [older = '', newer = '', ...names] = process.argv.slice(2);
const read = (folder: string, file: string): Recording => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const sections: string[] = [];
const missing: string[] = [];
const files = readdirSync(older).filter((file) => names.length === 0 || names.includes(file.replace('.json', '')));
for (const file of files) {
  if (!existsSync(join(newer, file))) missing.push(file.replace('.json', ''));
  else sections.push(...[differenceOf(read(older, file), read(newer, file))].filter((each) => each !== undefined));
}
if (missing.length > 0) sections.push(`Not measured: ${missing.join(', ')}. The log of the run says why.\n`);
if (sections.length > 0) {
  process.stdout.write(
    `Newer releases differ from the recordings in \`e2e/tools/recordings/\`. To take them over, raise the versions in \`e2e/tools/versions.json\`, then run \`bash e2e/tools.sh\` and \`npm run tools\`.\n\n${sections.join('\n')}`,
  );
}
