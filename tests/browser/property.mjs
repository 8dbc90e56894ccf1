// What holds of anything that is made up, not of examples only.

import fc from "fast-check";

/** The same in every run; with TARAZY_RUNS so many, others each time. */
const { TARAZY_RUNS: runs } = process.env;
fc.configureGlobal(runs ? { numRuns: Number(runs) } : { seed: 9, numRuns: 100 });

export { fc };
