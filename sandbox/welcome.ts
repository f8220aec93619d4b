import type { Sample, SampleName, Samples } from './samples.ts';

/** What a user reads when the sandbox has started at `apiUrl`. */
export function welcome(apiUrl: string, gitUrl: string, samples: Samples): string {
  return [
    `An emulated Bitbucket Cloud listens at ${apiUrl}`,
    `For Git, use ${gitUrl}. Pass both: --api-url ${apiUrl} --git-url ${gitUrl}. Otherwise, requests go to bitbucket.org.`,
    'Workspace acme: repositories web (private), handbook (public), legacy (Pipelines off); projects WEB, OPS.',
    '',
    'Sample credentials. They are made up, good for nothing but this sandbox, and safe to paste:',
    '',
    ...Object.values(samples).map(describe),
    'Lines to paste in another terminal, in the root of the project:',
    '',
    ...lines(apiUrl, gitUrl, samples),
    '',
    'Ctrl-C ends it.',
    '',
  ].join('\n');
}

function describe(sample: Sample): string {
  const email = sample.email ? [`    email   ${sample.email}`] : [];
  return [
    `  ${sample.name.padEnd(24)}${sample.description}`,
    ...email,
    `    scopes  ${sample.scopes.join(' ') || '-'}`,
    `    token   ${sample.token}`,
    '',
  ].join('\n');
}

function lines(apiUrl: string, gitUrl: string, samples: Samples): string[] {
  const line = (name: SampleName, rest: string): string => {
    const { email } = samples[name];
    const owner = email ? ` --email ${email}` : '';
    return `  TOKEN_PREFLIGHT_TOKEN=$(node build/sandbox/token.js ${name}) node dist/index.js --api-url ${apiUrl}${owner} ${rest}`;
  };
  return [
    line('api-least', '--repository acme/web --scopes read:repository:bitbucket'),
    line('api-read-only', '--repository acme/web --scopes read:repository:bitbucket,write:pullrequest:bitbucket'),
    line('api-expired', '--repository acme/web --scopes read:repository:bitbucket'),
    line('api-viewer', '--repository acme/web --scopes read:webhook:bitbucket'),
    line('repo-access-token', '--repository acme/web --scopes repository:write'),
    line('api-full', `--git-url ${gitUrl} --repository acme/web --git push`),
  ];
}
