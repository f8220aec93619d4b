import type { Tool } from '../tool.ts';
import { danger } from './danger.ts';
import { git, gitLfs } from './git.ts';
import { releaseIt, semanticRelease } from './releases.ts';
import { renovate } from './renovate.ts';

/** Every tool that is measured. */
export const tools: readonly Tool[] = [git, gitLfs, renovate, semanticRelease, releaseIt, danger];
