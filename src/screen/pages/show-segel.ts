import { formatMoment } from '../../office/days/format-days.ts';
import { shownWord } from '../../text/typed-line.ts';
import { wrapText } from '../layout/wrap.ts';

export type SegelPage = Readonly<{
  kantor: string;
  saat: string; // In +07:00.
  register: string;
  kasus: number;
  tindakan: number;
  fakta: number;
  kepala: string;
  berkas: string;
}>;

/** Fits A4 in any monospaced type. */
const PAGE_WIDTH = 76;

/** '3F9C 2A1B 77D0 12AB 9E01 44CD' is enough of a sha256 to compare by eye. */
export const shortHash = (kepala: string): string =>
  kepala
    .slice(0, 24)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ');

export function showSegel(s: SegelPage): string {
  const garis = '-'.repeat(PAGE_WIDTH);
  const titik = '.'.repeat(30);
  const dua = (kiri: string, kanan: string) => `  ${kiri.padEnd(38)}${kanan}`.trimEnd();
  return [
    'SEGEL REGISTER PKS',
    ...wrapText(s.kantor, PAGE_WIDTH),
    garis,
    `Keadaan pada  ${formatMoment(s.saat)}`,
    `Isi           ${s.kasus} kasus, ${s.tindakan} kejadian, ${s.fakta} fakta`,
    `Nama register ${s.register}`,
    '',
    `SIDIK         ${shortHash(s.kepala)}`,
    '',
    'Lengkap       (SHA-256)',
    `  ${s.kepala}`,
    garis,
    ...wrapText(
      'Sidik ini dihitung dari seluruh kejadian dalam register. Kejadian boleh bertambah sesudahnya; yang sudah ' +
        'disegel tidak dapat diubah, dihapus, atau ditulis ulang tanpa ketahuan. Untuk memeriksanya kelak:',
      PAGE_WIDTH,
    ),
    '',
    `  pks check --segel ${shownWord(s.berkas)}`,
    '',
    ...wrapText(
      'Sidik yang disebut perintah itu harus sama dengan yang tercetak di lembar bertanda tangan ini.',
      PAGE_WIDTH,
    ),
    '',
    dua('Yang menyegel,', 'Mengetahui,'),
    '',
    '',
    '',
    dua(titik, titik),
    dua(`NIP ${titik.slice(4)}`, `NIP ${titik.slice(4)}`),
    dua(`Tanggal ${titik.slice(8)}`, `Tanggal ${titik.slice(8)}`),
  ].join('\n');
}
