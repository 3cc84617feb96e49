import { type KerjaSama, PENERIMA, type Penerima } from './pengesahan.ts';

export type OpenPksWork = Readonly<{ penyerahan: boolean; akses: boolean }>;

export const missingRecipients = (k: Pick<KerjaSama, 'diserahkan'>): readonly Penerima[] =>
  PENERIMA.filter((penerima) => !k.diserahkan.some((d) => d.kepada === penerima));

export const openPksWork = (k: KerjaSama): OpenPksWork => ({
  penyerahan: k.sejakPks === undefined && missingRecipients(k).length > 0,
  akses: k.sejakPks === undefined && (k.userId === null || k.jaringan === null),
});
