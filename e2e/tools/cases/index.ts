import type { Tool } from '../tool.ts';
import { danger } from './danger.ts';
import { git, gitLfs } from './git.ts';
import { argocd, atlantis, bkt, flux, goScm, reviewdog } from './go.ts';
import { atlassianPythonApi, backstage, bitbucket, checkov } from './libraries.ts';
import { releaseIt, semanticRelease } from './releases.ts';
import { renovate } from './renovate.ts';
import { terraform } from './terraform.ts';

/** Every tool that is measured. */
export const tools: readonly Tool[] = [
  git,
  gitLfs,
  renovate,
  terraform,
  danger,
  semanticRelease,
  releaseIt,
  backstage,
  reviewdog,
  argocd,
  atlantis,
  goScm,
  flux,
  bkt,
  checkov,
  atlassianPythonApi,
  bitbucket,
];
