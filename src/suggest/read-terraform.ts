import { measuredDataSources, measuredResources, otherDataSources, otherResources } from './terraform.data.ts';
import { lineCounter, type Source, type Use } from './use.ts';

const block = /^[ \t]*(?<kind>resource|data)[ \t]+"bitbucket_(?<type>\w+)"/gm;

/** Finds what the resources and data sources of a Terraform or OpenTofu file send. Pure; never throws. */
export function readTerraform({ path, text }: Source): readonly Use[] {
  if (!path.endsWith('.tf')) return [];
  const lineAt = lineCounter(text);
  return [...text.matchAll(block)].flatMap(({ index, groups }): readonly Use[] => {
    const { kind = '', type = '' } = groups ?? {};
    const isData = kind === 'data';
    const place = { path, line: lineAt(index), by: `${kind} bitbucket_${type}` };
    if ((isData ? measuredDataSources : measuredResources).includes(type)) {
      const feature = `${isData ? 'data-' : ''}${type.replaceAll('_', '-')}`;
      return [{ type: 'tool', tool: 'terraform', feature, place }];
    }
    const requests = (isData ? otherDataSources : otherResources)[type];
    if (requests === undefined) return [{ type: 'unknown', place }];
    return requests.flatMap(([methods, address]) =>
      methods.split(' ').map((method) => ({ type: 'operation' as const, methods: [method], address, place })),
    );
  });
}
