/** How often and with which numbers properties are tried: the same at every run, unless `FC_RUNS` and `FC_SEED` say otherwise. */
import fc from 'fast-check';

const SEED = Number(process.env['FC_SEED'] ?? 20_211_119);

/** Texts that a property of any text is tried with. */
export const RUNS = Number(process.env['FC_RUNS'] ?? 2_000);

fc.configureGlobal({ seed: SEED, numRuns: RUNS });

/** Says which numbers were tried, before any property is. */
export function setup(): void {
  console.log(`property tests: FC_SEED=${SEED} FC_RUNS=${RUNS}`);
}
