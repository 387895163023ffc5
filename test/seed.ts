/**
 * Properties draw the same bids in every run, so that a release is stopped by what it changed and not by chance;
 * CONSORT_SEED=7 npm test draws others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.CONSORT_SEED ?? 20251128) });
