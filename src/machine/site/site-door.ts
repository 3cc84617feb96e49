/** The opening address, good for one browser, and the cookie by which that browser is known from then on. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export type SiteDoor = ReturnType<typeof siteDoor>;

export function siteDoor() {
  const kunci = randomBytes(16).toString('base64url');
  const kue = randomBytes(32).toString('base64url');
  let terpakai = false;
  return {
    kunci,
    /** The cookie's value, once. */
    open: (dicoba: string): string | 'terpakai' | null => {
      if (!isSame(dicoba, kunci)) return null;
      if (terpakai) return 'terpakai';
      terpakai = true;
      return kue;
    },
    isKnown: (dibawa: string | undefined): boolean => dibawa !== undefined && isSame(dibawa, kue),
  };
}

/** In the same time, whatever they are. */
function isSame(a: string, b: string): boolean {
  const [satu, dua] = [a, b].map((teks) => createHash('sha256').update(teks).digest());
  return timingSafeEqual(satu!, dua!);
}
