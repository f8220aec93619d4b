import fc from 'fast-check';

/** The same cases on every run, so that a failure is about the change at hand; PROPERTY_SEED looks for others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261123) });
