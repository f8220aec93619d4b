import { lineStart } from './lines.ts';
import { type GitUse, lineCounter, type Source } from './use.ts';

/** A repository on Bitbucket over HTTPS; `git@bitbucket.org:…` needs a key and no token. */
const remote =
  /https?:\/\/(?:[^\s/"'`<>]{1,300}@)?bitbucket\.org\/(?!!?api\/|site\/|account\/|product|blog|support)[^\s"'`<>()]+/g;
const command =
  /\bgit\s+(?:(?:-[cC]|--git-dir|--work-tree)[ =]?(?:"[^"\n]*"|'[^'\n]*'|\S+)\s+|--?[\w-]+\s+)*(?<name>clone|fetch|pull|push|ls-remote|submodule|remote)\b(?<rest>[^\n;|&]*)/g;
/** What programs other than git clone: modules of Terraform, and packages of pip and npm. */
const dependency = /git(?:\+|::)https?:\/\/(?:[^\s/"'`]{1,300}@)?bitbucket\.org\//g;
const library = /\b(?:clone_from|PlainClone(?:Context)?|cloneRepository|simpleGit\([^()]*\)\.clone|\.clone)\(|setURI\(/;
const otherHost = /git@|ssh:|github\.com|gitlab\.com|dev\.azure\.com|codecommit|heroku/;

/** Finds Git access to bitbucket.org over HTTPS. Pure; never throws. */
export function readGit({ path, text }: Source): readonly GitUse[] {
  const lineAt = lineCounter(text);
  const use = (access: GitUse['access'], at: number, by: string): GitUse => ({
    type: 'git',
    access,
    place: { path, line: lineAt(at), by },
  });
  const lineOf = (at: number) => text.slice(lineStart(text, at), endOfLine(text, at));
  const isCode = (at: number) => !/^\s*(?:#|\/\/|\*|<!--)/.test(lineOf(at));

  const remotes = [...text.matchAll(remote)].filter(({ index }) => isCode(index));
  const dependencies = [...text.matchAll(dependency)].filter(({ index }) => isCode(index));
  const modules = /(?:^|\/)\.gitmodules$/.test(path) ? remotes : [];
  const calls = remotes.filter(({ index }) => library.test(lineOf(index)));
  const commands = remotes.some((match) => isRemote(match[0], lineOf(match.index)))
    ? [...text.matchAll(command)].filter(({ index }) => isCode(index))
    : [];
  return [
    ...dependencies.map(({ index }) => use('clone', index, 'dependency')),
    ...modules.map(({ index }) => use('clone', index, 'submodule')),
    ...calls.map(({ index }) => use('clone', index, 'clone')),
    ...commands.flatMap(({ index, groups }) => {
      const { name = '', rest = '' } = groups ?? {};
      if (name === 'remote' || (otherHost.test(rest) && !rest.includes('bitbucket.org/'))) return [];
      return [use(name === 'push' ? 'push' : 'clone', index, `git ${name}`)];
    }),
  ];
}

/** Whether a URL is that of a repository, and not of a page. */
function isRemote(url: string, line: string): boolean {
  return /\.git$|\/\/[^/]*@/.test(url) || /\bgit\b|remote|origin|repo|mirror|clone/i.test(line);
}

function endOfLine(text: string, at: number): number {
  const end = text.slice(at, at + 2000).indexOf('\n');
  return end === -1 ? Math.min(text.length, at + 2000) : at + end;
}
