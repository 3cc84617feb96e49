/** What a case and a date must be before anything is done with them. */
import { Galat } from '../galat.ts';
import { type Saat, sebelum } from '../waktu/tanggal.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import type { Permohonan, StatusAkhir, Tercatat } from './permohonan.ts';

export type Berjalan = Extract<Permohonan, { status: 'aktif' }>;

const KATA_STATUS: Readonly<Record<StatusAkhir, string>> = {
  selesai: 'sudah selesai',
  ditolak: 'sudah ditolak',
  dicabut: 'sudah dicabut pemohon',
  dikembalikan: 'sudah dikembalikan karena belum lengkap',
  dialihkan: 'sudah dialihkan (data agregat, dijawab dengan surat)',
  batal: 'sudah dibatalkan',
};

/** Narrows to a case that is still open. @throws Galat KASUS_DITUTUP */
export function terbuka(aturan: Readonly<{ id: string }>, p: Tercatat): Berjalan {
  if (p.status === 'aktif') return p;
  throw new Galat('KASUS_DITUTUP', `Kasus ${aturan.id} ${KATA_STATUS[p.status]}.`, [`pks show ${aturan.id}`], {
    status: p.status,
  });
}

/** @throws Galat TANGGAL_MASA_DEPAN where `saat` lies after the moment of typing */
export function bukanMasaDepan(dicatat: Saat, saat: Saat): void {
  if (!sebelum(dicatat, saat)) return;
  throw new Galat('TANGGAL_MASA_DEPAN', `${tulisSaat(saat)} masih di masa depan.`, [
    'Sebut tanggal kejadiannya, mis. hari ini, kemarin, 12 Agt.',
  ]);
}
