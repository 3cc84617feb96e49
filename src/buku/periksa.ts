/** What an auditor asks of a book: gaps, doubles, numbers out of order; each explained by the facts, or left open. */
import { tulisTanggal } from '../waktu/tulis.ts';
import type { BarisBuku, Buku } from './buku.ts';
import { kunciNomor } from './kunci-nomor.ts';

/** `nomor` as it stands in the book; `dijelaskan` false: a person has to look into it. */
export type TemuanBuku = Readonly<{ buku: Buku['kode']; nomor: string; sebab: string; dijelaskan: boolean }>;

/** Numbers of incoming letters that were claimed in the year, used or not. */
export type Klaim = ReadonlySet<number>;

/** Which case bears an agenda number of the year, as its facts have it. */
export type Beragenda = ReadonlyMap<number, string>;

export const periksaBuku = (
  masuk: Buku,
  keluar: Buku,
  pks: Buku,
  klaim: Klaim,
  beragenda: Beragenda = new Map(),
): readonly TemuanBuku[] => [
  ...periksaMasuk(masuk, klaim, beragenda),
  ...periksaKeluar(keluar),
  ...ganda(pks, 'noPksKesatu', 'nomor PKS'),
];

const teks = (b: BarisBuku, kunci: string): string => String(b.sel[kunci]?.nilai ?? '');
const angka = (b: BarisBuku): number => Number(b.sel.noAgenda?.nilai);

function periksaMasuk(buku: Buku, klaim: Klaim, beragenda: Beragenda): readonly TemuanBuku[] {
  const temuan: TemuanBuku[] = [];
  const catat = (nomor: number, sebab: string, dijelaskan: boolean) =>
    temuan.push({ buku: 'masuk', nomor: String(nomor), sebab, dijelaskan });
  const dipakai = new Map<number, BarisBuku>();
  for (const b of buku.baris) {
    const lain = dipakai.get(angka(b));
    if (lain) catat(angka(b), `dipakai dua kali: kasus ${teks(lain, 'kasus')} dan ${teks(b, 'kasus')}`, false);
    dipakai.set(angka(b), b);
    if (b.batal !== null) catat(angka(b), b.batal, true);
  }
  const terbesar = [...dipakai.keys(), ...klaim, ...beragenda.keys()].reduce((a, b) => Math.max(a, b), 0);
  for (let n = 1; n <= terbesar; n++) {
    if (dipakai.has(n)) continue;
    const kasus = beragenda.get(n);
    if (kasus !== undefined) catat(n, `ada di kasus ${kasus}, tetapi tidak di buku ini; jalankan pks check`, false);
    else if (klaim.has(n)) catat(n, 'terlewati: diambil perintah yang terputus, tidak ada suratnya', true);
    else catat(n, 'nomor ini tidak ada di buku, dan tidak pernah diambil', false);
  }
  buku.baris.forEach((b, i) => {
    const dulu = buku.baris[i - 1];
    if (!dulu || b.pada >= dulu.pada) return;
    const sebab = `diterima ${tulisTanggal(b.pada)}, sebelum no. ${angka(dulu)} (${tulisTanggal(dulu.pada)}): dicatat belakangan`;
    catat(angka(b), sebab, true);
  });
  return temuan.sort((x, y) => Number(x.nomor) - Number(y.nomor));
}

function periksaKeluar(buku: Buku): readonly TemuanBuku[] {
  const kurang = buku.baris.flatMap((b): TemuanBuku[] => {
    const nomor = teks(b, 'noSurat') || `urut ${teks(b, 'noUrut')}`;
    const satu = (sebab: string, dijelaskan: boolean) => ({ buku: 'keluar' as const, nomor, sebab, dijelaskan });
    if (b.batal !== null) return [satu(b.batal, true)];
    const kasus = teks(b, 'kasus');
    return [
      ...(teks(b, 'noSurat') === '' ? [satu(`surat kasus ${kasus} belum bernomor`, false)] : []),
      ...(teks(b, 'tgl') === '' ? [satu(`surat kasus ${kasus} belum bertanggal`, false)] : []),
    ];
  });
  return [...kurang, ...ganda(buku, 'noSurat', 'nomor surat keluar')];
}

function ganda(buku: Buku, kunci: string, apa: string): readonly TemuanBuku[] {
  const pertama = new Map<string, BarisBuku>();
  return buku.baris.flatMap((b): TemuanBuku[] => {
    const nomor = teks(b, kunci);
    const lain = pertama.get(kunciNomor(nomor));
    if (nomor === '' || b.batal !== null) return [];
    if (!lain) pertama.set(kunciNomor(nomor), b);
    if (!lain) return [];
    const sebab = `${apa} dipakai dua kali: kasus ${teks(lain, 'kasus')} dan ${teks(b, 'kasus')}`;
    return [{ buku: buku.kode, nomor, sebab, dijelaskan: false }];
  });
}
