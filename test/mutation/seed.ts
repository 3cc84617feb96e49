/** A mutant that one random input kills and another does not would make the score a matter of luck. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 470_008, numRuns: 100 });
