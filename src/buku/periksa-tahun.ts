/** What an auditor asks of the books of all years together: a number used in two of them, a letter where nobody looks for it. */
import { tulisTanggal } from '../waktu/tulis.ts';
import type { BarisBuku, Buku } from './buku.ts';
import { kunciNomor, menyebutTahun } from './kunci-nomor.ts';
import type { TemuanBuku } from './periksa.ts';
import type { NomorTercatat } from './periksa-nomor.ts';

/** A row of a book whatever its year, as far as its number and its days tell; `diterima`: when its case came in. */
export type BarisRingkas = Readonly<{
  buku: 'keluar' | 'pks';
  nomor: string;
  tanggal: string;
  kasus: string;
  batal: string | null;
  diterima: string;
}>;

const tahunDari = (hari: string): string => hari.slice(0, 4);

/** `baris`: those of all years. The book of `tahun` lists what stands in it, or belongs to a case that came in then. */
export function periksaTahun(
  tahun: number,
  masuk: Buku,
  baris: readonly BarisRingkas[],
  nomor: readonly NomorTercatat[],
): readonly TemuanBuku[] {
  const t = String(tahun);
  return [
    ...luarTahun(masuk, t),
    ...bertanggalJanggal(baris, t),
    ...gandaLintasTahun(baris, t),
    ...tanpaBaris(baris, nomor, t),
  ];
}

/** Incoming letters stand by their agenda number, whatever became of the day they came in. */
export const luarTahun = ({ kode, baris }: Buku, tahun: string): readonly TemuanBuku[] =>
  baris.flatMap((b) => {
    if (tahunDari(b.pada) === tahun) return [];
    const sebab = `diterima ${tulisTanggal(b.pada)}, di luar tahun ${tahun}: tidak masuk bulan mana pun`;
    return [{ buku: kode, nomor: nomorAgenda(b), sebab, dijelaskan: true }];
  });

const nomorAgenda = (b: BarisBuku): string => String(b.sel.noAgenda?.nilai ?? '');

/** A letter of ours that is older than the request it is about: it stands in the book of a year where nobody expects it. */
function bertanggalJanggal(baris: readonly BarisRingkas[], tahun: string): readonly TemuanBuku[] {
  return baris.flatMap((b) => {
    if (b.batal !== null || b.tanggal >= b.diterima) return [];
    if (tahunDari(b.tanggal) !== tahun && tahunDari(b.diterima) !== tahun) return [];
    const di = tahunDari(b.tanggal) === tahun ? '' : ` (ada di buku ${tahunDari(b.tanggal)})`;
    const sebab = `bertanggal ${tulisTanggal(b.tanggal)}${di}, sebelum kasus ${b.kasus} diterima (${tulisTanggal(b.diterima)})`;
    return [{ buku: b.buku, nomor: b.nomor || 'tanpa nomor', sebab, dijelaskan: false }];
  });
}

/** One number on papers of two years. A number that names no year begins again each year, and is no finding. */
function gandaLintasTahun(baris: readonly BarisRingkas[], tahun: string): readonly TemuanBuku[] {
  const menurutNomor = new Map<string, BarisRingkas[]>();
  for (const b of baris) {
    if (b.batal !== null || !menyebutTahun(b.nomor)) continue;
    const kunci = `${b.buku} ${kunciNomor(b.nomor)}`;
    menurutNomor.set(kunci, [...(menurutNomor.get(kunci) ?? []), b]);
  }
  return [...menurutNomor.values()].flatMap((semua) => {
    const ini = semua.find((b) => tahunDari(b.tanggal) === tahun);
    const lain = semua.find((b) => tahunDari(b.tanggal) !== tahun);
    if (!ini || !lain) return [];
    const apa = ini.buku === 'pks' ? 'nomor PKS' : 'nomor surat keluar';
    const sebab = `${apa} dipakai dua kali: kasus ${ini.kasus}, dan kasus ${lain.kasus} di buku ${tahunDari(lain.tanggal)}`;
    return [{ buku: ini.buku, nomor: ini.nomor, sebab, dijelaskan: false }];
  });
}

/** A number that was used stands in a book, or it is said that it does not; also which, where that is another year's. */
function tanpaBaris(
  baris: readonly BarisRingkas[],
  nomor: readonly NomorTercatat[],
  tahun: string,
): readonly TemuanBuku[] {
  return nomor.flatMap((n) => {
    if (n.keadaan !== 'dipakai' || n.nomor === null) return [];
    const buku = n.jenis === 'pks' ? 'pks' : 'keluar';
    const kunci = kunciNomor(n.nomor);
    const milik = baris.filter((b) => b.buku === buku && b.kasus === n.kasus && kunciNomor(b.nomor) === kunci);
    if (milik.some((b) => tahunDari(b.tanggal) === tahun)) return [];
    const [lain] = milik;
    const sebab = lain
      ? `dipakai surat bertanggal ${tulisTanggal(lain.tanggal)}: ada di buku ${tahunDari(lain.tanggal)}`
      : `dipakai untuk ${n.naskah} kasus ${n.kasus}, tetapi belum ada di buku mana pun`;
    return [{ buku, nomor: n.nomor, sebab, dijelaskan: lain !== undefined }];
  });
}
