import { Failure } from '../../errors.ts';
import type { FinalStatus } from './facts/standing-parts.ts';
import type { Permohonan, ReceivedKasus } from './permohonan.ts';

export type ActiveKasus = Extract<Permohonan, { status: 'aktif' }>;

const STATUS_WORDS: Readonly<Record<FinalStatus, string>> = {
  selesai: 'sudah selesai',
  ditolak: 'sudah ditolak',
  dicabut: 'sudah dicabut pemohon',
  dikembalikan: 'sudah dikembalikan karena belum lengkap',
  dialihkan: 'sudah dialihkan (data agregat, dijawab dengan surat)',
  batal: 'sudah dibatalkan',
};

/** `lain` can be done with a closed one instead. @throws KASUS_DITUTUP */
export function requireActive(
  aturan: Readonly<{ id: string }>,
  p: ReceivedKasus,
  lain = `pks show ${aturan.id}`,
): ActiveKasus {
  if (p.status === 'aktif') return p;
  throw new Failure('KASUS_DITUTUP', `Kasus ${aturan.id} ${STATUS_WORDS[p.status]}.`, [lain], { status: p.status });
}

export function requireReceived(p: Permohonan): ReceivedKasus {
  if (p.status === 'baru') throw new Error('a case without its first fact');
  return p;
}
