/** A site that is not used ends; open pages are told first. */

const IDLE_MS = 30 * 60_000;
const FAREWELL_MS = 2 * 60_000;

export type IdleClock = ReturnType<typeof idleClock>;

export function idleClock(now: () => Date) {
  let terakhir = now().getTime();
  const diam = () => now().getTime() - terakhir;
  return {
    seen: (): void => {
      terakhir = now().getTime();
    },
    end: (): Date => new Date(terakhir + IDLE_MS),
    isFarewell: (): boolean => diam() >= IDLE_MS - FAREWELL_MS,
    isOver: (): boolean => diam() >= IDLE_MS,
  };
}
