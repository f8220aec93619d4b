import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minify } from 'terser';

/**
 * Builds `docs/explain/index.html` from `web/`: one file with everything in it, which loads nothing. It's minified, unlike
 * `dist/`: it has to be small, and the sources are next to it.
 *
 * @param root of the repository
 * @param version of the program
 * @returns the text of the page, the same on every machine
 * @throws if `web/` doesn't compile or can't be bundled
 */
export async function explainPage(root: string, version: string): Promise<string> {
  const read = (file: string) => readFileSync(join(root, 'web', file), 'utf8');
  const script = await bundle(root);
  const style = minifyStyle(read('page.css'));
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const values: Readonly<Record<string, string>> = {
    policy,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
    version,
  };
  return read('page.html').replace(/<!-- (\w+) -->|%(\w+)%/g, (_, part = '', text = '') => values[part || text] ?? '');
}

/** The script, with what it doesn't use removed. It isn't a module: browsers load those only from a server. */
async function bundle(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'token-preflight-page-'));
  try {
    const bin = (name: string) => join(root, 'node_modules', '.bin', name);
    execFileSync(bin('tsc'), ['-p', 'web/tsconfig.json'], { cwd: root, stdio: 'inherit' });
    removeUnused(join(root, 'build', 'page', 'src'));
    execFileSync(bin('ncc'), ['build', 'build/page/web/main.js', '--out', folder, '--quiet'], { cwd: root });
    const { code = '' } = await minify(readFileSync(join(folder, 'index.js'), 'utf8'), {
      module: true,
      ecma: 2020,
      // More passes make it shorter, but larger when it's compressed.
      compress: {
        passes: 1,
        inline: 1,
        keep_fargs: false,
        lhs_constants: false,
        pure_getters: true,
        unsafe_arrows: true,
        hoist_funs: true,
      },
      format: { ascii_only: true },
    });
    const [found] =
      /.{0,40}(?:<\/script|<!--|\bimport\s*[("'{]|\bimport\.meta|\bexport\s*[{*]).{0,40}/i.exec(code) ?? [];
    if (found !== undefined) throw new Error(`The script can't be inline: ${found}`);
    return `(()=>{${code}})();`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sentences that only the reference has, sources that only a check reports, and the short fix of a terminal: a tenth of the page. */
function removeUnused(folder: string): void {
  const messages = join(folder, 'messages');
  for (const file of readdirSync(messages)) {
    edit(join(messages, file), (text) => text.replace(/^ +(?:when: (['"`]).*\1|fix: (?:\[|renewalFix).*),$/gm, ''));
  }
  // A text shows nothing of a declaration, which these are about.
  const ofChecks =
    /^ {4}'?(?:(?:permission|resource|scope)-unverified|scope-(?:excess|contradiction)|interrupted|email-missing|response-unverifiable)'?: message\(.*?^ {4}\}\),$/gms;
  for (const file of ['account.js', 'connectivity.js', 'resource.js', 'scope.js'])
    edit(join(messages, file), (text) => text.replace(ofChecks, ''));
  // Nor of options, tools, dates, an organization, and the route.
  const severities =
    /^ {4}'(?:option|tool|rotation|current|admin|route|scope-(?:un|ex)|token-(?:un|missing|prefixed|not-bare)|expir(?:es|y)|proxy-un|tls-unv)[\w-]*': '\w+',$/gm;
  const finding = join(folder, 'check', 'finding.js');
  edit(finding, (text) => text.replace(severities, ''));
  // A link can show each finding whose words the page has.
  const kept = readFileSync(finding, 'utf8');
  for (const file of ['account', 'authentication', 'connectivity', 'git', 'operation', 'resource', 'scope']) {
    for (const [, code = ''] of readFileSync(join(messages, `${file}.js`), 'utf8').matchAll(
      /^ {4}'?([\w-]+)'?: message\(/gm,
    ))
      if (!new RegExp(`^ {4}'?${code}'?: '`, 'm').test(kept)) throw new Error(`The page has no severity for ${code}`);
  }
  // A text shows no file of certificates.
  edit(join(messages, 'connectivity.js'), (text) => text.replace(/^ {4}if \(file === 'pem'.*?(?=^}$)/ms, ''));
  // Git's 401 has several possible causes, and a text doesn't show two attempts.
  edit(join(messages, 'git.js'), (text) =>
    text.replace(
      /^ {4}(?:if \(reason === 'credential'\) \{.*?^ {4}\}|return \{\n +cause: [^\n]*BCLOUD-24107.*?^ {4}\};)\n/gms,
      '',
    ),
  );
  const rows = /^((?:GET|POST|PUT|DELETE) \S+ \S+ \S+ \S+) .*$/gm;
  edit(join(folder, 'bitbucket', 'permissions.data.js'), (text) => text.replace(rows, '$1'));
  // What an operation creates is no matter of a single request, and no tool is declared.
  const stubs = {
    'check/created-resources.js': { isCreated: 'false' },
    'check/findings/excess.js': { excessFindings: '[]' },
    'messages/scope.js': { silentText: '[]' },
    'messages/tool-text.js': { callersText: "''", useText: "''" },
    'check/find-created.js': { createdByBody: '[]', isPartCreated: 'false', findCreated: '[]' },
  };
  for (const [file, values] of Object.entries(stubs)) {
    edit(join(folder, file), (text) =>
      Object.entries(values).reduce(
        (rest, [name, value]) =>
          rest.replace(new RegExp(`(?<=function ${name}\\().*?^}$`, 'ms'), `) { return ${value}; }`),
        text,
      ),
    );
  }
  // Why a scope is of no use is for a list of declared scopes.
  const reasons = /(?<=^const .*)(?:'[A-Z].*\.'|`.*`)/gm;
  edit(join(folder, 'bitbucket', 'scopes.data.js'), (text) => text.replace(reasons, "''"));
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function minifyStyle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .trim();
}

/** How a policy names an inline style or script. */
function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
