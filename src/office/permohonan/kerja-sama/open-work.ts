/** What a signed PKS still needs from the office: handing over, and access. */
import { type KerjaSama, PENERIMA, type Penerima } from './pengesahan.ts';

export type OpenPksWork = Readonly<{ penyerahan: boolean; akses: boolean }>;

/** The institution, and the copy for the Dirjen. */
export const missingRecipients = (k: Pick<KerjaSama, 'diserahkan'>): readonly Penerima[] =>
  PENERIMA.filter((penerima) => !k.diserahkan.some((d) => d.kepada === penerima));

/** Until both have it, and the user ID and the network statement are there; what was done before pks is not known. */
export const openPksWork = (k: KerjaSama): OpenPksWork => ({
  penyerahan: k.sejakPks === undefined && missingRecipients(k).length > 0,
  akses: k.sejakPks === undefined && (k.userId === null || k.jaringan === null),
});
