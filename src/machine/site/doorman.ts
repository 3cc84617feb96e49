/** Who may ask for anything at all, judged by the request alone. */
import type { IncomingHttpHeaders } from 'node:http';
import type { SiteRefusal } from '../../env.ts';

export type SiteRequest = Readonly<{ metode: string; tujuan: string; kepala: IncomingHttpHeaders }>;

/**
 * `tuan`: host and port of the site, exactly as a browser writes them. Another name that leads here (a foreign one
 * rebound to this address, `localhost`) is refused, and so is all that a page of another site, or of another port of
 * this PC, asks for: to a browser's cookies all ports of a host are one site.
 */
export function refuseStranger({ metode, tujuan, kepala }: SiteRequest, tuan: string): SiteRefusal | null {
  if (kepala.host !== tuan || !tujuan.startsWith('/')) return 'alamat-lain';
  if (metode !== 'GET' && metode !== 'HEAD') return 'hanya-lihat';
  const { origin, 'sec-fetch-site': dari = 'none', 'sec-fetch-dest': untuk = 'document' } = kepala;
  if (origin !== undefined && origin !== `http://${tuan}`) return 'dari-situs-lain';
  if (dari !== 'none' && dari !== 'same-origin') return 'dari-situs-lain';
  // What is fetched ahead, or into a page, nobody looks at: it must not use up the opening address.
  if (untuk !== 'document' || kepala['sec-purpose'] !== undefined) return 'dari-situs-lain';
  return null;
}

/** A page that renews itself is no sign of a person; a browser too old to tell is believed. */
export const isPersonAsking = ({ kepala }: SiteRequest): boolean =>
  kepala['sec-fetch-site'] === undefined || kepala['sec-fetch-user'] === '?1';
