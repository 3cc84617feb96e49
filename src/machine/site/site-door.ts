/** The opening address works once; a cookie then identifies that browser. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export type SiteDoor = ReturnType<typeof siteDoor>;

export function siteDoor() {
  const kunci = randomBytes(16).toString('base64url');
  const kue = randomBytes(32).toString('base64url');
  let terpakai = false;
  return {
    kunci,
    open: (dicoba: string): string | 'terpakai' | null => {
      if (!isSame(dicoba, kunci)) return null;
      if (terpakai) return 'terpakai';
      terpakai = true;
      return kue;
    },
    isKnown: (dibawa: string | undefined): boolean => dibawa !== undefined && isSame(dibawa, kue),
  };
}

/** Compares in constant time. */
function isSame(a: string, b: string): boolean {
  const [satu, dua] = [a, b].map((teks) => createHash('sha256').update(teks).digest());
  return timingSafeEqual(satu!, dua!);
}
