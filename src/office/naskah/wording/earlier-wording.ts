/** An older pks fitted typed words in by these rules, and what it printed or what was approved of it keeps its words. */
import { joinNames } from '../../../text/in-sentence.ts';
import type { PhraseKind } from './typed-phrases.ts';

const COMMON_FIRST_WORD =
  /^(?:Data|Jumlah|Rekap|Rekapitulasi|Daftar|Laporan|Hasil|Status|Untuk|Verifikasi|Validasi|Identifikasi|Sinkronisasi|Pe[a-z]{3,}an|Ke[a-z]{3,}an)(?= [a-z]|$)/;

const AS_TYPED: ReadonlySet<PhraseKind> = new Set(['jabatan', 'nomor', 'lembaga', 'orang', 'pangkat']);

const withoutEnd = (teks: string): string => teks.trim().replace(/[.;,\s]+$/, '');

function phrase(jenis: PhraseKind, teks: string | null | undefined): string | null {
  if (teks == null || AS_TYPED.has(jenis)) return teks ?? null;
  if (jenis === 'dasar' || jenis === 'alamat') {
    return withoutEnd(teks.trim().replace(/^berdasarkan\s+/i, '')) || null;
  }
  const isi = withoutEnd(teks);
  if (jenis === 'hal' || jenis === 'alasan') return isi || null;
  return isi.replace(COMMON_FIRST_WORD, (kata) => kata.toLowerCase());
}

function title(jabatan: string, lembaga: string): string {
  const kata = jabatan.trim().split(/\s+/);
  const nama = lembaga.trim().toLowerCase().split(/\s+/);
  const ulang = kata.findIndex((_, i) => i > 0 && kata.slice(i).every((satu, ke) => satu.toLowerCase() === nama[ke]));
  return ulang < 0 ? jabatan : kata.slice(0, ulang).join(' ');
}

const RHYTHMS: readonly (readonly [RegExp, string])[] = [
  [/triwulan|tiga bulan|3 bulan|kuartal/i, 'setiap triwulan'],
  [/semester|enam bulan|6 bulan/i, 'setiap semester'],
  [/bulan/i, 'setiap bulan'],
  [/tahun/i, 'setiap tahun'],
  [/^(?:tidak ada|nihil|-)$/i, 'setiap kali tersedia'],
];

const rhythm = (dataBalikan: string | null): string =>
  RHYTHMS.find(([pola]) => pola.test(dataBalikan?.trim() ?? ''))?.[1] ??
  'secara berkala, paling sedikit setiap semester';

export const EARLIER_WORDING = {
  phrase,
  title,
  rhythm,
  withoutRhythm: (teks: string): string => {
    const akhir = `, ${rhythm(teks)}`;
    return teks.endsWith(akhir) ? teks.slice(0, -akhir.length) : teks;
  },
  joined: (nama: readonly string[]): string => joinNames(nama),
};
