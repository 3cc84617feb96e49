import type { SiteSurroundings } from '../../src/machine/site/serve-site.ts';

/** What a served site would hear from its machine, by hand: that time passed, that somebody pressed Ctrl+C. */
export class SiteSwitch {
  /** Seconds. */
  renewedAfter = 30;
  /** Ctrl+C as soon as the site stands, for all who type a line without looking at its pages. */
  leaveAtOnce = true;
  private readonly ticked = new Set<() => void>();
  private readonly stopped = new Set<() => void>();

  surroundings(now: () => Date): SiteSurroundings {
    const listen = (semua: Set<() => void>) => (kerja: () => void) => {
      semua.add(kerja);
      return () => {
        semua.delete(kerja);
      };
    };
    const listenToStop = (kerja: () => void) => {
      if (this.leaveAtOnce) queueMicrotask(kerja);
      return listen(this.stopped)(kerja);
    };
    return { now, renewedAfter: this.renewedAfter, regularly: listen(this.ticked), onStop: listenToStop };
  }

  tick(): void {
    for (const kerja of this.ticked) kerja();
  }

  stop(): void {
    for (const kerja of this.stopped) kerja();
  }
}
