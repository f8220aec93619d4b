import { gitCommands } from './git-command.ts';
import { lineStart } from './lines.ts';
import { type GitUse, lineCounter, type Source } from './use.ts';

/** What is before the host; the placeholders of GitHub have spaces. */
const loginText = '(?:\\$\\{\\{[^}\\n]{0,100}\\}\\}|(?!\\$\\{\\{)[^\\s/"\'`<>]){1,300}@';
/** A repository on Bitbucket over HTTPS; `git@bitbucket.org:…` needs a key and no token. */
const remote = new RegExp(
  `https?://(?:${loginText})?bitbucket\\.org/(?!!?api/|site/|account/|product|blog|support)[^\\s"'\`<>()]{1,500}`,
  'g',
);
/** What programs other than git clone: modules of Terraform, and packages of pip and npm. */
const dependency = new RegExp(`git(?:\\+|::)https?://(?:${loginText})?bitbucket\\.org/`, 'g');
/** The same in files of one kind of program, which have short forms. */
const shortForms: readonly (readonly [file: RegExp, text: RegExp])[] = [
  [/\.tf$/, /^[ \t]*source[ \t]*=[ \t]*"bitbucket\.org\//gm],
  [/(?:^|\/)(?:Gemfile|gems\.rb)$/, /^[ \t]*gem\b[^\n#]{0,200}\bbitbucket(?::|['"]?[ \t]*=>)/gm],
  [/(?:^|\/)go\.mod$/, /^[ \t]*(?:require[ \t]+)?bitbucket\.org\/\S+[ \t]+v\d/gm],
];
/** What gives Git the login for every repository. */
const loginForAll = new RegExp(
  `\\burl\\.["']?https?://(?:${loginText})?bitbucket\\.org\\b[^\\s"']{0,500}["']?\\.insteadOf\\b|\\bmachine\\s+bitbucket\\.org\\b|https?://${loginText}bitbucket\\.org/?["'\`]?\\s*>`,
  'gi',
);
/** Keys whose value is cloned, in configuration of any tool. With `url`, only its end shows that it isn't a page. */
const cloneKey = /\b(?:repo|repoURL|git|remote|git_?url|git_?repo|clone_?url|source|scm)["']?\s*(?::|=>?)\s*["']?$/;
const cloneUrlKey = /\b(?:url|uri)["']?\s*(?::|=>?)\s*["']?$/;
const repositoryUrl = /bitbucket\.org\/[^/]+\/[^/]+?(?<end>\.git)?[/,;)\]}]*$/;
const library = /\b(?:clone_from|PlainClone(?:Context)?|cloneRepository|simpleGit\([^()]*\)\.clone|\.clone)\(|setURI\(/;
const pushCall =
  /\b(?:git|repo|repo\.git|origin|remote|remotes?(?:\.\w+|\[[^\]\n]*\]|\([^()\n]*\)))\.push(?:Tags)?\(|\bPushOptions\b/g;
const otherHost = /git@|ssh:|github\.com|gitlab\.com|dev\.azure\.com|codecommit|heroku/;

/** Finds Git access to bitbucket.org over HTTPS. Pure; never throws. */
export function readGit({ path, text }: Source): readonly GitUse[] {
  if (!/bitbucket/i.test(text)) return [];
  const lineAt = lineCounter(text);
  const use = (access: GitUse['access'], at: number, by: string): GitUse => ({
    type: 'git',
    access,
    place: { path, line: lineAt(at), by },
  });
  const lineOf = (at: number) => text.slice(lineStart(text, at), endOfLine(text, at));
  const isCode = (at: number) => !/^\s*(?:#|\/\/|\*|<!--)/.test(lineOf(at));

  const find = (pattern: RegExp) => [...text.matchAll(pattern)].filter(({ index }) => isCode(index));
  const remotes = find(remote);
  const isPackage = /(?:^|\/)package\.json$/.test(path);
  // The address of a package itself isn't cloned.
  const isOwn = (at: number) => isPackage && /"(?:repository|url)"\s*:/.test(lineOf(at));
  const dependencies = find(dependency).filter(({ index }) => !isOwn(index));
  const short = shortForms.flatMap(([file, form]) => (file.test(path) ? find(form) : []));
  const isModules = /(?:^|\/)\.gitmodules$/.test(path);
  const keys = isPackage || isModules ? [] : remotes.filter((match) => isClonedKey(text, match));
  const modules = isModules ? remotes : [];
  const calls = remotes.filter(({ index }) => library.test(lineOf(index)));
  const hasRemote = remotes.some((match) => isRemote(match[0], lineOf(match.index)));
  const commands = hasRemote ? gitCommands(text).filter(({ index }) => isCode(index)) : [];
  const pushes = hasRemote ? find(pushCall) : [];
  return [
    ...[...dependencies, ...short].map(({ index }) => use('clone', index, 'dependency')),
    ...find(loginForAll).map(({ index }) => use('clone', index, 'login')),
    ...keys.map(({ index }) => use('clone', index, 'repository')),
    ...modules.map(({ index }) => use('clone', index, 'submodule')),
    ...calls.map(({ index }) => use('clone', index, 'clone')),
    ...pushes.map(({ index }) => use('push', index, 'push')),
    ...commands.flatMap(({ index, name, rest }) => {
      if (name === 'remote' || (otherHost.test(rest) && !rest.includes('bitbucket.org/'))) return [];
      return [use(name === 'push' ? 'push' : 'clone', index, `git ${name}`)];
    }),
  ];
}

function isClonedKey(text: string, { 0: url, index }: RegExpExecArray): boolean {
  const before = text.slice(lineStart(text, index, 80), index);
  const shape = repositoryUrl.exec(url);
  return shape !== null && (cloneKey.test(before) || (shape.groups?.end !== undefined && cloneUrlKey.test(before)));
}

/** Whether a URL is that of a repository, and not of a page. */
function isRemote(url: string, line: string): boolean {
  return /\.git$|\/\/[^/]*@/.test(url) || /\bgit\b|remote|origin|repo|mirror|clone/i.test(line);
}

function endOfLine(text: string, at: number): number {
  const end = text.slice(at, at + 2000).indexOf('\n');
  return end === -1 ? Math.min(text.length, at + 2000) : at + end;
}
