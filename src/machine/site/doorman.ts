import type { IncomingHttpHeaders } from 'node:http';
import type { SiteRefusal } from '../../paper-desk.ts';

export type SiteRequest = Readonly<{ metode: string; tujuan: string; kepala: IncomingHttpHeaders }>;

/**
 * `tuan` is the site's host and port. Other names for it are refused, and requests from other pages, as browsers
 * share cookies among all ports of a host.
 */
export function refuseStranger({ metode, tujuan, kepala }: SiteRequest, tuan: string): SiteRefusal | null {
  if (kepala.host !== tuan || !tujuan.startsWith('/')) return 'alamat-lain';
  if (metode !== 'GET' && metode !== 'HEAD') return 'hanya-lihat';
  const { origin, 'sec-fetch-site': dari = 'none', 'sec-fetch-dest': untuk = 'document' } = kepala;
  if (origin !== undefined && origin !== `http://${tuan}`) return 'dari-situs-lain';
  if (dari !== 'none' && dari !== 'same-origin') return 'dari-situs-lain';
  // No person sees a prefetched or embedded page, so it must not use up the opening address.
  if (untuk !== 'document' || kepala['sec-purpose'] !== undefined) return 'dari-situs-lain';
  return null;
}

/** A page that renews itself is no person; a browser too old to tell is believed. */
export const isPersonAsking = ({ kepala }: SiteRequest): boolean =>
  kepala['sec-fetch-site'] === undefined || kepala['sec-fetch-user'] === '?1';
