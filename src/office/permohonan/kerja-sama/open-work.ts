/** What a signed PKS still needs from the office: handing over, and access. */
import { type KerjaSama, PENERIMA, type Penerima } from './pengesahan.ts';

export type OpenPksWork = Readonly<{ penyerahan: boolean; akses: boolean }>;

/** The institution, and the copy for the Dirjen. */
export const missingRecipients = (k: Pick<KerjaSama, 'diserahkan'>): readonly Penerima[] =>
  PENERIMA.filter((penerima) => !k.diserahkan.some((d) => d.kepada === penerima));

/** Until both have it, and the user ID and the network statement are there. */
export const openPksWork = (k: KerjaSama): OpenPksWork => ({
  penyerahan: missingRecipients(k).length > 0,
  akses: k.userId === null || k.jaringan === null,
});
