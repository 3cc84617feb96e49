import { formatTanggal } from '../days/format-days.ts';
import { yearOf } from '../days/tanggal.ts';
import { type Buku, type BukuRow, KEMENDAGRI } from './buku.ts';
import { bukuNomorKey, namesYear } from './buku-nomor-key.ts';
import type { BukuFinding } from './check-buku.ts';
import type { NomorInCounter } from './check-buku-nomor.ts';

/** `diterima` is when its case came in. */
export type BukuRowSummary = Readonly<{
  buku: 'keluar' | 'pks';
  nomor: string;
  tanggal: string;
  kasus: string;
  batal: string | null;
  diterima: string;
}>;

/** `baris` are of all years. The book of `tahun` covers its own rows and the cases received then. */
export function checkBukuYear(
  tahun: number,
  masuk: Buku,
  baris: readonly BukuRowSummary[],
  nomor: readonly NomorInCounter[],
): readonly BukuFinding[] {
  return [
    ...outsideYear(masuk, tahun),
    ...oddlyDated(baris, tahun),
    ...doubledAcrossYears(baris, tahun),
    ...withoutRow(baris, nomor, tahun),
    ...outOfOrder(baris, nomor, tahun),
    ...repliesOfOneNumber(masuk),
  ];
}

/** Incoming letters belong to the year of their agenda number. */
const outsideYear = ({ kode, baris }: Buku, tahun: number): readonly BukuFinding[] =>
  baris.flatMap((b) => {
    if (yearOf(b.pada) === tahun) return [];
    const sebab = `diterima ${formatTanggal(b.pada)}, di luar tahun ${tahun}: tidak masuk bulan mana pun`;
    return [{ buku: kode, nomor: agendaOf(b), sebab, dijelaskan: true }];
  });

const agendaOf = (b: BukuRow): string => String(b.sel.noAgenda?.nilai ?? '');

function oddlyDated(baris: readonly BukuRowSummary[], tahun: number): readonly BukuFinding[] {
  return baris.flatMap((b) => {
    if (b.batal !== null || b.tanggal >= b.diterima) return [];
    if (yearOf(b.tanggal) !== tahun && yearOf(b.diterima) !== tahun) return [];
    const di = yearOf(b.tanggal) === tahun ? '' : ` (ada di buku ${yearOf(b.tanggal)})`;
    const sebab = `bertanggal ${formatTanggal(b.tanggal)}${di}, sebelum kasus ${b.kasus} diterima (${formatTanggal(b.diterima)})`;
    return [{ buku: b.buku, nomor: b.nomor || 'tanpa nomor', sebab, dijelaskan: false }];
  });
}

/** A number without a year begins again each year and is no finding. */
function doubledAcrossYears(baris: readonly BukuRowSummary[], tahun: number): readonly BukuFinding[] {
  const menurutNomor = new Map<string, BukuRowSummary[]>();
  for (const b of baris) {
    if (b.batal !== null || !namesYear(b.nomor)) continue;
    const kunci = `${b.buku} ${bukuNomorKey(b.nomor)}`;
    menurutNomor.set(kunci, [...(menurutNomor.get(kunci) ?? []), b]);
  }
  return [...menurutNomor.values()].flatMap((semua) => {
    const ini = semua.find((b) => yearOf(b.tanggal) === tahun);
    const lain = semua.find((b) => yearOf(b.tanggal) !== tahun);
    if (!ini || !lain) return [];
    const apa = ini.buku === 'pks' ? 'nomor PKS' : 'nomor surat keluar';
    const sebab = `${apa} dipakai dua kali: kasus ${ini.kasus}, dan kasus ${lain.kasus} di buku ${yearOf(lain.tanggal)}`;
    return [{ buku: ini.buku, nomor: ini.nomor, sebab, dijelaskan: false }];
  });
}

function withoutRow(
  baris: readonly BukuRowSummary[],
  nomor: readonly NomorInCounter[],
  tahun: number,
): readonly BukuFinding[] {
  return nomor.flatMap((n) => {
    if (n.keadaan !== 'dipakai' || n.nomor === null) return [];
    const buku = n.jenis === 'pks' ? 'pks' : 'keluar';
    const kunci = bukuNomorKey(n.nomor);
    const milik = baris.filter((b) => b.buku === buku && b.kasus === n.kasus && bukuNomorKey(b.nomor) === kunci);
    if (milik.some((b) => yearOf(b.tanggal) === tahun)) return [];
    const [lain] = milik;
    const sebab = lain
      ? `dipakai surat bertanggal ${formatTanggal(lain.tanggal)}: ada di buku ${yearOf(lain.tanggal)}`
      : `dipakai untuk ${n.naskah} kasus ${n.kasus}, tetapi belum ada di buku mana pun`;
    return [{ buku, nomor: n.nomor, sebab, dijelaskan: lain !== undefined }];
  });
}

/** A number that was given later stands on an older letter. One that bears no day of this year is passed over. */
function outOfOrder(
  baris: readonly BukuRowSummary[],
  nomor: readonly NomorInCounter[],
  tahun: number,
): readonly BukuFinding[] {
  return (['surat-keluar', 'pks'] as const).flatMap((jenis) => {
    const buku = jenis === 'pks' ? 'pks' : 'keluar';
    const urut = nomor.flatMap((n) => {
      if (n.jenis !== jenis || n.keadaan !== 'dipakai' || n.nomor === null || n.urut === null) return [];
      const kunci = bukuNomorKey(n.nomor);
      const surat = baris.find((b) => b.buku === buku && b.batal === null && bukuNomorKey(b.nomor) === kunci);
      return surat && yearOf(surat.tanggal) === tahun ? [surat] : [];
    });
    return urut.flatMap((b, i): BukuFinding[] => {
      const dulu = urut[i - 1];
      if (!dulu || b.tanggal >= dulu.tanggal) return [];
      const sebab = `bertanggal ${formatTanggal(b.tanggal)}, sebelum ${dulu.nomor} (${formatTanggal(dulu.tanggal)}): nomornya diambil belakangan`;
      return [{ buku, nomor: b.nomor, sebab, dijelaskan: true }];
    });
  });
}

/** One letter of the ministry may answer two cases, but it has one date. */
function repliesOfOneNumber({ baris }: Buku): readonly BukuFinding[] {
  const menurutNomor = new Map<string, BukuRow>();
  return baris.flatMap((b): BukuFinding[] => {
    const teks = (kunci: string, dari = b): string => String(dari.sel[kunci]?.nilai ?? '');
    if (b.batal !== null || teks('pengirim') !== KEMENDAGRI || teks('noSurat') === '') return [];
    const kunci = bukuNomorKey(teks('noSurat'));
    const dulu = menurutNomor.get(kunci);
    if (!dulu) menurutNomor.set(kunci, b);
    if (!dulu || teks('tglSurat', dulu) === teks('tglSurat')) return [];
    const surat = (x: BukuRow): string => `kasus ${teks('kasus', x)} bertanggal ${formatTanggal(teks('tglSurat', x))}`;
    const sebab = `balasan ${teks('noSurat')} bertanggal dua: ${surat(dulu)}, ${surat(b)}; yang keliru: pks ralat ${teks('kasus')} --isian tanggal-balasan`;
    return [{ buku: 'masuk', nomor: agendaOf(b), sebab, dijelaskan: false }];
  });
}
