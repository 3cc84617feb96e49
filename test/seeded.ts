/**
 * Random inputs that are the same each time, so that a commit passes or fails for itself.
 * `PKS_BENIH=7 npm test` draws others; a failing run names the seed and the input.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PKS_BENIH ?? 470_008) });

export default fc;
