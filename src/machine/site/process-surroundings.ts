/** A site's machine as this process knows it. */
import type { SiteSurroundings } from './serve-site.ts';

/** How often it is looked whether anybody still looks. */
const LOOKED_AFTER_MS = 15_000;
const RENEWED_AFTER_SECONDS = 30;
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export const processSurroundings = (now: () => Date): SiteSurroundings => ({
  now,
  renewedAfter: RENEWED_AFTER_SECONDS,
  regularly: (kerja) => {
    const jam = setInterval(kerja, LOOKED_AFTER_MS);
    return () => clearInterval(jam);
  },
  onStop: (kerja) => {
    for (const satu of STOP_SIGNALS) process.once(satu, kerja);
    return () => {
      for (const satu of STOP_SIGNALS) process.off(satu, kerja);
    };
  },
});
