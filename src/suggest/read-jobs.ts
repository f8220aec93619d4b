import { credentialVariable, pipeOperations } from './jobs.data.ts';
import type { Source, Use } from './use.ts';

/** A step that runs a pipe or action, with the lines of its variables. */
interface Step {
  readonly name: string;
  readonly isPipe: boolean;
  readonly line: number;
  readonly variables: readonly string[];
}

/** Finds what the pipes and actions of a pipeline or workflow need. Pure; never throws. */
export function readJobs({ path, text }: Source): readonly Use[] {
  if (!/\.ya?ml$/.test(path) || !/\b(?:pipe|uses)\s*:/.test(text)) return [];
  return stepsIn(text.split('\n')).flatMap((step) => usesOfStep(path, step));
}

function stepsIn(lines: readonly string[]): readonly Step[] {
  return lines.flatMap((line, index) => {
    const [, indent = '', key, name = ''] =
      /^(\s*(?:- )?\s*)(pipe|uses)\s*:\s*["']?(?:docker:\/\/)?([\w./-]+)/.exec(line) ?? [];
    if (key === undefined) return [];
    const next = lines.slice(index + 1, index + 40);
    const end = next.findIndex((other) => other.trim() !== '' && indentation(other) < indent.length);
    const isItem = /^\s*- /.test(line);
    const variables = next.slice(0, end === -1 ? undefined : end);
    // The next item of the list is another step.
    const other = variables.findIndex(
      (text) => isItem && /^\s*- /.test(text) && indentation(text) <= indent.length - 2,
    );
    return [
      {
        name,
        isPipe: key === 'pipe',
        line: index + 1,
        variables: other === -1 ? variables : variables.slice(0, other),
      },
    ];
  });
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

function usesOfStep(path: string, { name, isPipe, line, variables }: Step): readonly Use[] {
  const place = { path, line, by: `${isPipe ? 'pipe' : 'uses'}: ${name}` };
  if (!isPipe) {
    const isMirror = /mirror|push|sync/i.test(name);
    const hasRemote = variables.some((text) => /https:\/\/(?:[^\s/]*@)?bitbucket\.org\//.test(text));
    return isMirror && hasRemote ? [{ type: 'git', access: 'push', place }] : [];
  }
  const known = pipeOperations[name];
  if (known === undefined) {
    return variables.some((text) => credentialVariable.test(text)) ? [{ type: 'unknown', place }] : [];
  }
  const waits = variables.some((text) => /^\s*WAIT\s*:\s*["']?true/i.test(text));
  return [...known.operations, ...(waits ? (known.wait ?? []) : [])].map((operation) => {
    const [method = '', address = ''] = operation.split(' ');
    return { type: 'operation', methods: [method], address, place };
  });
}
