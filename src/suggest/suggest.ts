import { type Declaration, declarationOf } from './declaration.ts';
import type { Selection } from './files.ts';
import { readGit } from './read-git.ts';
import { readJobs } from './read-jobs.ts';
import { readOperations } from './read-operations.ts';
import { readTerraform } from './read-terraform.ts';
import { readTools } from './read-tools.ts';
import { withoutUnusedDefinitions } from './unused-definitions.ts';
import type { Source, Use } from './use.ts';

/** What files need, and how many were read. */
export interface Suggestion {
  readonly declaration: Declaration;
  /** Number of files that mention Bitbucket, or configure a known tool. */
  readonly files: number;
  readonly unreadable: readonly string[];
}

/** Reads the selected files. Pure except for reading; never throws. */
export function suggestFor({ sources, unreadable, isOnBitbucket }: Selection): Suggestion {
  const uses: Use[] = [];
  let files = 0;
  for (const source of sources) {
    files += 1;
    uses.push(...readUses(source, isOnBitbucket));
  }
  return { declaration: declarationOf(uses), files, unreadable };
}

/** Everything in a file that needs a token. Pure; never throws. */
export function readUses(file: Source, isOnBitbucket: boolean): readonly Use[] {
  const source = withoutUnusedDefinitions(file);
  return [
    ...readOperations(source),
    ...readJobs(source),
    ...readTerraform(source),
    ...readGit(source),
    ...readTools(source, isOnBitbucket),
  ];
}

const sampleText = `const base = "https://api.bitbucket.org/2.0/repositories/a/b";
await fetch(\`\${base}/pullrequests/\${id}\`, { method: "PUT" });
curl -d x "https://api.bitbucket.org/2.0/repositories/a/b/hooks"
client.get(url + "/repositories/" + name + "/refs");
git push https://bitbucket.org/a/b.git
`;

/** A file that most of the readers find something in. */
export const sample: Selection = {
  sources: [{ path: 'bitbucket-pipelines.yml', text: sampleText }],
  unreadable: [],
  isOnBitbucket: false,
};
