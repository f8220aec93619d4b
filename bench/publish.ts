import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Formats a Markdown table. All columns except for the first one are right-aligned. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const rule = columns.map((_, index) => (index === 0 ? '---' : '---:'));
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Replaces the lines between the two markers of a block in a page of `docs/`. */
export async function publish(page: string, name: string, lines: readonly string[]): Promise<void> {
  const path = fileURLToPath(new URL(`../../docs/${page}`, import.meta.url));
  const text = await readFile(path, 'utf8');
  const block = new RegExp(`(<!-- begin generated: ${name} .*-->\\n)[\\s\\S]*?(<!-- end generated -->)`);
  if (!block.test(text)) throw new Error(`docs/${page} has no block "${name}".`);
  await writeFile(
    path,
    text.replace(block, (_, begin, end) => `${begin}\n${lines.join('\n')}\n\n${end}`),
  );
}
