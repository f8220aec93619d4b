import fc from 'fast-check';

/** The same cases on every run, so that a failure is about the change at hand; with FUZZ_SEED, others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261123) });
