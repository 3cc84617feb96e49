/** `pks` alone shows at most one screen, late cases first, each with what to type. */

import { formatClock, formatTanggal } from '../../office/days/format-days.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { wrapLines } from '../layout/wrap.ts';
import { upcomingFooter } from './case-cells.ts';
import { followUpFooter } from './follow-up-footer.ts';
import { backupFooter, koreksiLines, lateFooter, sinceFooter } from './meja-footers.ts';
import { kantorLines, luarLines, type MejaBasis, type MejaLists, type MejaRow, shortCommand } from './meja-rows.ts';
import { kerjaSamaFooter } from './show-kerja-sama.ts';

export const MEJA_ROWS = 9;
const NAMED_KASUS = 2;
const SCREEN_LINES = 24;

/**
 * As many rows as fit one screen, two thirds for the person, at least one of each list; what is to be done is whole
 * where that hides none.
 */
export function showMeja(d: MejaLists, dasar: MejaBasis, g: ScreenStyle): string {
  const muat = SCREEN_LINES - (dasar.latihan ? 1 : 0) - 1; // The last line is for the next command.
  const compose = mejaComposer(d, dasar, g);
  for (let n = Math.max(2, d.anda.length + d.luar.length); n >= 2; n--) {
    const muatan = [true, false].flatMap((utuh) => Object.values(compose(n, utuh)));
    const dapat = muatan.find((teks) => lineCount(teks) <= muat);
    if (dapat !== undefined) return dapat;
  }
  return compose(2, false).rapat;
}

const lineCount = (teks: string): number => teks.split('\n').length;

/** `lapang` puts a blank line above the last one. */
function mejaComposer(
  d: MejaLists,
  dasar: MejaBasis,
  g: ScreenStyle,
): (banyak: number, utuh: boolean) => Readonly<{ lapang: string; rapat: string }> {
  const { jumlah, hariIni } = dasar;
  const kepala = `${formatTanggal(dasar.saat)} ${formatClock(dasar.saat)} · ${dasar.siapa} · register ${dasar.folder}`;
  const kaki = [
    ...lateFooter(worstFirst(d), jumlah.terlambat, dasar, g.lebar),
    ...koreksiLines(d.anda, dasar, g.lebar),
    upcomingFooter(dasar, dasar.mendekati),
    ...followUpFooter(dasar.lanjutan, NAMED_KASUS, dasar, g.lebar),
    ...kerjaSamaFooter(dasar.sesudah),
    backupFooter(dasar.cadangan),
    ...sinceFooter(dasar, g.lebar),
  ].filter(Boolean);
  const lines = (semua: readonly string[]) => semua.map((baris) => wrapLines(baris, g.lebar)).join('\n');
  const bawah = lines(['', ...kaki]);
  const akhir = lines([nextCommand(d, hariIni, dasar.pindah)]);
  return (banyak, utuh) => {
    const bagian =
      jumlah.kantor + jumlah.luar === 0 ? ['', 'Tidak ada kasus aktif.'] : kasusSections(d, dasar, banyak, utuh, g);
    const rapat = `${lines([kepala, ...bagian])}\n${bawah}\n`;
    return { lapang: `${rapat}${kaki.length > 0 ? '\n' : ''}${akhir}`, rapat: `${rapat}${akhir}` };
  };
}

function kasusSections(
  d: MejaLists,
  dasar: MejaBasis,
  banyak: number,
  utuh: boolean,
  g: ScreenStyle,
): readonly string[] {
  const { jumlah, peran, namaPeran } = dasar;
  const siapa = peran > 0 ? 'Anda' : 'kantor';
  const pada = (b: MejaRow) => (peran === 1 ? '' : namaPeran(b.langkah?.pelaksana ?? ''));
  const lain = jumlah.kantor - jumlah.anda;
  const sedikit = Math.min(d.luar.length, Math.max(1, Math.floor(banyak / 3)));
  const anda = d.anda.slice(0, Math.max(1, banyak - sedikit));
  const luar = d.luar.slice(0, Math.max(1, banyak - anda.length));
  return [
    '',
    ...(jumlah.anda === 0
      ? [`Tidak ada yang menunggu ${siapa}.`]
      : [
          g.bold(`MENUNGGU ${siapa.toUpperCase()} (${jumlah.anda})`),
          ...kantorLines(anda, dasar, pada, utuh, g.lebar),
          ...moreLine(jumlah.anda - anda.length),
        ]),
    ...(lain > 0 ? [`Menunggu peran lain di kantor: ${lain} → pks list`] : []),
    ...(jumlah.luar === 0
      ? []
      : [
          '',
          g.bold(`MENUNGGU PIHAK LUAR (${jumlah.luar})`),
          ...luarLines(luar, dasar, g.lebar),
          ...moreLine(jumlah.luar - luar.length),
        ]),
  ];
}

const moreLine = (lagi: number): readonly string[] => (lagi > 0 ? [`  … dan ${lagi} lagi: pks list`] : []);

/** What waits for the person also waits for the office. */
const worstFirst = ({ kantor, luar }: MejaLists): readonly MejaRow[] =>
  [...kantor, ...luar].sort((a, b) => b.lewatHariKerja - a.lewatHariKerja || (a.id < b.id ? -1 : 1));

/** `pindah` is where the register went; this one is closed. */
function nextCommand({ anda, luar }: MejaLists, hariIni: string, pindah: string | null): string {
  if (pindah !== null) return `Berikut: pks config register ${shownWord(pindah)}`;
  const satu = anda[0] ?? luar[0];
  if (!satu) return 'Berikut: pks new · pks menu · pks sop · pks jadwal --diterima "hari ini"';
  const lihat = shortCommand(`pks show ${satu.id}`, satu.id, hariIni);
  const maju = shortCommand(satu.perintah, satu.id, hariIni);
  return `Berikut: ${[...new Set([maju, lihat, 'pks new', 'pks menu'])].join(' · ')}`;
}
