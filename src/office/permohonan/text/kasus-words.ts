import { formatMoment } from '../../days/format-days.ts';
import { NO_END } from '../kerja-sama/pengesahan.ts';
import { codeWord } from './code-words.ts';

export const langkahCode = (no: number): string => `L${String(no).padStart(2, '0')}`;

const PARTY_NAMES: Readonly<Record<string, string>> = {
  kantor: 'kantor',
  pemohon: 'pemohon',
  kemendagri: 'Kemendagri',
};
export const tanggunganName = (siapa: string | null): string => (siapa === null ? '' : (PARTY_NAMES[siapa] ?? siapa));

export const sendingText = ({
  caraKirim,
  resi,
}: Readonly<{ caraKirim?: string | null; resi?: string | null }>): string =>
  [...(caraKirim ? [caraKirim] : []), ...(resi ? [`resi ${resi}`] : [])].join(', ');

export const noted = (catatan: string | null): string => (catatan ? ` — ${catatan}` : '');

export const changedValueText = (lama: unknown, baru: unknown): string =>
  `semula ${valueText(lama)}, menjadi ${valueText(baru)}`;

export function valueText(n: unknown): string {
  const teks = Array.isArray(n) ? n.join(', ') : String(n ?? '');
  if (teks === '') return 'kosong';
  if (teks === NO_END) return 'tidak disebut';
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:]+\+07:00)?$/.test(teks) ? formatMoment(teks) : `"${codeWord(teks)}"`;
}

/** A case that is one with another names it before the reason. */
export const closingReason = ({
  alasan,
  satuDengan,
}: Readonly<{ alasan: string | null; satuDengan?: string }>): string =>
  [satuDengan && `satu dengan kasus ${satuDengan}`, alasan].filter(Boolean).join(': ');

export const HUBUNGAN_NAMES = {
  'lembaga-setuju': 'Lembaga menyetujui draf PKS',
  ditanyakan: 'Ditanyakan kepada Kemendagri',
  dijawab: 'Dijawab Kemendagri',
} as const;

const OTHER_DOKUMEN: Readonly<Record<string, string>> = {
  'lembaga-setuju': 'persetujuan lembaga atas draf PKS',
  ditanyakan: 'pertanyaan kepada Kemendagri',
  dijawab: 'jawaban Kemendagri atas pertanyaan',
};

export const dokumenName = (dokumen: Readonly<Record<string, string>>, kode: string): string =>
  dokumen[kode] ?? OTHER_DOKUMEN[kode] ?? codeWord(kode);
