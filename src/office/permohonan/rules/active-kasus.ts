import { Failure } from '../../../errors.ts';
import { formatMoment } from '../../days/format-days.ts';
import { isBefore, type Moment } from '../../days/tanggal.ts';
import type { FinalStatus, Permohonan, ReceivedKasus } from '../permohonan.ts';

export type ActiveKasus = Extract<Permohonan, { status: 'aktif' }>;

const STATUS_WORDS: Readonly<Record<FinalStatus, string>> = {
  selesai: 'sudah selesai',
  ditolak: 'sudah ditolak',
  dicabut: 'sudah dicabut pemohon',
  dikembalikan: 'sudah dikembalikan karena belum lengkap',
  dialihkan: 'sudah dialihkan (data agregat, dijawab dengan surat)',
  batal: 'sudah dibatalkan',
};

/** Narrows to a case that is still open. @throws Failure KASUS_DITUTUP */
export function requireActive(aturan: Readonly<{ id: string }>, p: ReceivedKasus): ActiveKasus {
  if (p.status === 'aktif') return p;
  throw new Failure('KASUS_DITUTUP', `Kasus ${aturan.id} ${STATUS_WORDS[p.status]}.`, [`pks show ${aturan.id}`], {
    status: p.status,
  });
}

/** @throws Failure TANGGAL_MASA_DEPAN where `saat` lies after the moment of typing */
export function refuseFuture(dicatat: Moment, saat: Moment): void {
  if (!isBefore(dicatat, saat)) return;
  throw new Failure('TANGGAL_MASA_DEPAN', `${formatMoment(saat)} masih di masa depan.`, [
    'Sebut tanggal kejadiannya, mis. hari ini, kemarin, 12 Agt.',
  ]);
}
