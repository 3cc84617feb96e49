/** What a signed PKS still needs from the office: handing over, and access. */
import { type KerjaSama, PENERIMA, type Penerima } from './pengesahan.ts';

export type OpenPksWork = Readonly<{ penyerahan: boolean; akses: boolean }>;

/** Who does not have it yet: the institution, and the Dirjen his copy. */
export const missingRecipients = (k: Pick<KerjaSama, 'diserahkan'>): readonly Penerima[] =>
  PENERIMA.filter((penerima) => !k.diserahkan.some((d) => d.kepada === penerima));

/** Open until both have it, and until the user ID and the statement of a closed network are there. */
export const openPksWork = (k: KerjaSama): OpenPksWork => ({
  penyerahan: missingRecipients(k).length > 0,
  akses: k.userId === null || k.jaringan === null,
});
