import { suratKey } from '../compare/compare-key.ts';
import { openPksWork } from '../kerja-sama/open-work.ts';
import { findOutstanding } from '../kerja-sama/outstanding.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { lastAsked, reminderDraft, remindersSent } from '../standing/reminder-due.ts';
import { compactHolders } from '../standing/whose-hands.ts';
import type { IndexedKerjaSama, IndexHead, IndexRow, KasusSummary } from './kasus-row.ts';

export const summarizeKasus = (p: ReceivedKasus): KasusSummary => {
  const { status, langkah, lembaga, surat, diterima, revisi, sop, terakhir, agenda, kerjaSama, jam, tiba } = p;
  const pengingat = status === 'aktif' ? remindersSent(p) : [];
  const konsepPengingat = status === 'aktif' ? reminderDraft(p) : undefined;
  const ditanyakan = status === 'aktif' ? lastAsked(p) : null;
  return {
    status,
    langkah,
    lembaga,
    surat,
    diterima,
    revisi,
    sop,
    terakhir,
    agenda,
    jam,
    tangan: compactHolders(p.tangan),
    tiba,
    ...(status === 'aktif' && p.koreksi && { koreksi: p.koreksi }),
    ...(pengingat.length > 0 && { pengingat }),
    ...(konsepPengingat && { konsepPengingat }),
    ...(ditanyakan && { ditanyakan }),
    ...(kerjaSama && { kerjaSama }),
    ...(p.impor && { impor: p.impor }),
  };
};

export const indexRow = ({
  id,
  versi,
  permohonan,
}: Readonly<{ id: string; versi: number; permohonan: ReceivedKasus }>): IndexRow => ({
  id,
  versi,
  permohonan: summarizeKasus(permohonan),
});

export function indexHead({ id, versi, permohonan: p }: IndexRow): IndexHead {
  const { no = null, h = null, tanggungan = null } = p.langkah ?? {};
  return {
    id,
    versi,
    diterima: p.diterima.slice(0, 10),
    status: p.status,
    langkah: no,
    h,
    tanggungan,
    ...(p.kerjaSama && { kerjaSama: indexedKerjaSama(p.kerjaSama) }),
  };
}

const indexedKerjaSama = (k: NonNullable<KasusSummary['kerjaSama']>): IndexedKerjaSama => ({
  mulai: k.mulai,
  berakhir: k.berakhir,
  ...findOutstanding(k),
  tuntas: openPksWork(k),
});

export const suratKeyOf = (p: Pick<KasusSummary, 'lembaga' | 'surat'>): string =>
  suratKey(p.lembaga.nama, p.surat?.nomor ?? '');
