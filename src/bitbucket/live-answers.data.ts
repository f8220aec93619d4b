// What live checks at Bitbucket answered, without names. Written by `npm run live-check`; do not edit.
import type { LiveAnswer } from './evidence.data.ts';

/** The answers to open questions, in their order. */
export const liveAnswers: readonly LiveAnswer[] = [];
