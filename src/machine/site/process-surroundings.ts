import type { SiteSurroundings } from './serve-site.ts';

const LOOKED_AFTER_MS = 15_000;
const RENEWED_AFTER_SECONDS = 30;

export const processSurroundings = (now: () => Date, onStop: SiteSurroundings['onStop']): SiteSurroundings => ({
  now,
  onStop,
  renewedAfter: RENEWED_AFTER_SECONDS,
  regularly: (kerja) => {
    const jam = setInterval(kerja, LOOKED_AFTER_MS);
    return () => clearInterval(jam);
  },
});
