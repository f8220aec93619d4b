/** What shows in a file that a tool is used. */
interface ToolSign {
  /** Its name in the option `tools`. */
  readonly tool: string;
  /** Its feature; none: the default features. */
  readonly feature?: string;
  /** The only files in which it counts. */
  readonly file?: RegExp;
  /** A part of the text, to find the pattern only where it can be: a pattern of several lines is slow. */
  readonly word?: string;
  /** What the file contains. */
  readonly text: RegExp;
  /** Whether it shows that the tool works with Bitbucket. Otherwise, the repository or file must. */
  readonly isBitbucket?: true;
  /** What it is, in a few words. */
  readonly by: string;
}

const renovateFile =
  /(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?|renovate[\w.-]*\.[cm]?[jt]s|config\.[cm]?js)$/;
const packageFile = /(?:^|\/)package\.json$/;
const pipelineFile =
  /(?:^|\/)(?:bitbucket-pipelines\.yml|\.github\/workflows\/[^/]+\.ya?ml|Jenkinsfile|\.drone\.yml)$|\.(?:sh|bash|ya?ml|mk)$|(?:^|\/)Makefile$/;
const pythonList = /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile)$/;

/** Signs of the measured tools. The names of tools and features are those of `src/tools/tools.data.ts`. */
export const toolSigns: readonly ToolSign[] = [
  {
    tool: 'renovate',
    file: /(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/,
    text: /[{]/,
    by: 'configuration',
  },
  { tool: 'renovate', file: packageFile, text: /^ *"renovate" *:/m, by: 'package.json' },
  {
    tool: 'renovate',
    word: 'RENOVATE_PLATFORM',
    text: /\bRENOVATE_PLATFORM["']?\s*[:=]\s*["']?bitbucket\b(?!-)/,
    isBitbucket: true,
    by: 'RENOVATE_PLATFORM',
  },
  {
    tool: 'renovate',
    file: renovateFile,
    text: /["']?platform["']?\s*:\s*["']bitbucket["']/,
    isBitbucket: true,
    by: 'platform',
  },
  {
    tool: 'renovate',
    file: pipelineFile,
    text: /\brenovate\/renovate\b|\brenovatebot\/github-action@|\bnpx (?:-\S+ )*renovate\b/,
    by: 'renovate',
  },
  {
    tool: 'renovate',
    feature: 'automerge',
    file: renovateFile,
    text: /["']?automerge["']?\s*:\s*true/,
    by: 'automerge',
  },
  {
    tool: 'renovate',
    feature: 'autodiscover',
    word: 'RENOVATE_AUTODISCOVER',
    text: /\bRENOVATE_AUTODISCOVER["']?\s*[:=]\s*["']?true/,
    by: 'RENOVATE_AUTODISCOVER',
  },
  {
    tool: 'renovate',
    feature: 'autodiscover',
    file: renovateFile,
    text: /["']?autodiscover["']?\s*:\s*true/,
    by: 'autodiscover',
  },
  {
    tool: 'renovate',
    feature: 'autodiscover-namespaces',
    file: renovateFile,
    text: /["']?autodiscoverNamespaces["']?\s*:/,
    by: 'autodiscoverNamespaces',
  },
  {
    tool: 'renovate',
    feature: 'autodiscover-namespaces',
    word: 'RENOVATE_AUTODISCOVER_NAMESPACES',
    text: /\bRENOVATE_AUTODISCOVER_NAMESPACES\b/,
    by: 'RENOVATE_AUTODISCOVER_NAMESPACES',
  },
  { tool: 'danger', file: /(?:^|\/)dangerfile\.[jt]sx?$/i, text: /\S/, by: 'dangerfile' },
  { tool: 'danger', file: packageFile, text: /^ *"danger" *: *"/m, by: 'dependency' },
  { tool: 'danger', file: pipelineFile, text: /\bdanger(?:-js)? ci\b|\bdanger\/danger-js@/, by: 'danger ci' },
  {
    tool: 'semantic-release',
    file: /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.\w+)$/,
    text: /\S/,
    by: 'configuration',
  },
  { tool: 'semantic-release', file: packageFile, text: /^ *"semantic-release" *: *"/m, by: 'dependency' },
  {
    tool: 'semantic-release',
    file: pipelineFile,
    text: /\bnpx (?:-\S+ )*semantic-release\b|\bcycjimmy\/semantic-release-action@/,
    by: 'semantic-release',
  },
  { tool: 'release-it', file: /(?:^|\/)\.release-it\.\w+$/, text: /\S/, by: 'configuration' },
  { tool: 'release-it', file: packageFile, text: /^ *"release-it" *: *"/m, by: 'dependency' },
  { tool: 'git-lfs', file: /(?:^|\/)\.gitattributes$/, text: /\bfilter=lfs\b/, by: 'filter=lfs' },
  {
    tool: 'backstage',
    feature: 'catalog-file',
    file: /app-config[\w.-]*\.ya?ml$/,
    text: /^ {2,}bitbucketCloud:/m,
    isBitbucket: true,
    by: 'bitbucketCloud',
  },
  {
    tool: 'backstage',
    feature: 'discovery',
    file: /app-config[\w.-]*\.ya?ml$/,
    text: /^ *providers:\s*\n(?:.*\n){0,40}? +bitbucketCloud:/m,
    isBitbucket: true,
    by: 'catalog provider',
  },
  {
    tool: 'backstage',
    feature: 'publish',
    word: 'publish:bitbucketCloud',
    text: /\baction: *["']?publish:bitbucketCloud["']?\s*$/m,
    isBitbucket: true,
    by: 'publish:bitbucketCloud',
  },
  {
    tool: 'backstage',
    feature: 'publish-pull-request',
    word: 'publish:bitbucketCloud:pull-request',
    text: /\bpublish:bitbucketCloud:pull-request\b/,
    isBitbucket: true,
    by: 'publish:bitbucketCloud:pull-request',
  },
  {
    tool: 'backstage',
    feature: 'pipelines-run',
    word: 'bitbucket:pipelines:run',
    text: /\baction: *["']?bitbucket:pipelines:run\b/,
    isBitbucket: true,
    by: 'bitbucket:pipelines:run',
  },
  {
    tool: 'reviewdog',
    word: 'bitbucket-code-report',
    text: /-reporter[= ]+["']?bitbucket-code-report\b/,
    isBitbucket: true,
    by: 'bitbucket-code-report',
  },
  {
    tool: 'argocd',
    feature: 'pull-request-generator',
    word: 'pullRequest:',
    text: /^ *(?:- )?pullRequest:\s*\n(?:.*\n){0,8}? +bitbucket:/m,
    isBitbucket: true,
    by: 'pullRequest.bitbucket',
  },
  {
    tool: 'argocd',
    feature: 'scm-generator',
    word: 'scmProvider:',
    text: /^ *(?:- )?scmProvider:\s*\n(?:.*\n){0,8}? +bitbucket:/m,
    isBitbucket: true,
    by: 'scmProvider.bitbucket',
  },
  {
    tool: 'atlantis',
    text: /\bATLANTIS_BITBUCKET_(?:USER|TOKEN)\b|--bitbucket-(?:user|token)\b/,
    isBitbucket: true,
    by: 'atlantis',
  },
  {
    tool: 'flux',
    word: 'kind: Provider',
    text: /^kind: *Provider\s*$(?:\n.*){0,20}?\n *type: *["']?bitbucket["']?\s*$/m,
    isBitbucket: true,
    by: 'kind: Provider',
  },
  {
    tool: 'bkt',
    feature: 'pull-requests',
    word: 'bkt pr ',
    text: /\bbkt pr (?:list|view|comment)\b/,
    isBitbucket: true,
    by: 'bkt pr',
  },
  {
    tool: 'bkt',
    feature: 'create',
    word: 'bkt pr create',
    text: /\bbkt pr create\b/,
    isBitbucket: true,
    by: 'bkt pr create',
  },
  {
    tool: 'bkt',
    feature: 'merge',
    word: 'bkt pr merge',
    text: /\bbkt pr merge\b/,
    isBitbucket: true,
    by: 'bkt pr merge',
  },
  {
    tool: 'bkt',
    feature: 'pipelines',
    word: 'bkt pipeline list',
    text: /\bbkt pipeline list\b/,
    isBitbucket: true,
    by: 'bkt pipeline',
  },
  {
    tool: 'bkt',
    feature: 'repositories',
    word: 'bkt ',
    text: /\bbkt (?:repo (?:list|view)|branch list)\b/,
    isBitbucket: true,
    by: 'bkt repo',
  },
  {
    tool: 'checkov',
    word: 'bitbucket_configuration',
    text: /\bbitbucket_configuration\b/,
    isBitbucket: true,
    by: 'bitbucket_configuration',
  },
  {
    tool: 'atlassian-python-api',
    file: /\.py$/,
    text: /^[ \t]*from atlassian\.bitbucket import Cloud\b/m,
    isBitbucket: true,
    by: 'import',
  },
  { tool: 'atlassian-python-api', file: pythonList, text: /^["' ]*atlassian-python-api\b/m, by: 'dependency' },
  { tool: 'bitbucket', file: packageFile, text: /^ *"bitbucket" *: *"/m, isBitbucket: true, by: 'dependency' },
  {
    tool: 'go-scm',
    file: /(?:^|\/)go\.mod$/,
    text: /^[ \t]*(?:require )?github\.com\/drone\/go-scm\b/m,
    by: 'dependency',
  },
];
