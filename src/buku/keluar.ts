/** Register surat keluar: the letters that left the office, in the order they were recorded, as in a bound book. */

import { banding } from '../permohonan/id.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { hariDari } from '../waktu/tanggal.ts';
import {
  type BahanBuku,
  type BarisBuku,
  type Buku,
  type Fakta,
  type KasusBuku,
  KEMENDAGRI,
  type Kolom,
  type Penanda,
  type Sel,
  sel,
} from './buku.ts';
import { batal, denganRalat, selama } from './ralatan.ts';

const KOLOM: readonly Kolom[] = [
  { kunci: 'noUrut', judul: 'No. urut', jenis: 'angka', lebar: 8 },
  { kunci: 'noSurat', judul: 'No. surat', jenis: 'teks', lebar: 26 },
  { kunci: 'tgl', judul: 'Tgl', jenis: 'tanggal', lebar: 12 },
  { kunci: 'tujuan', judul: 'Tujuan', jenis: 'teks', lebar: 40 },
  { kunci: 'perihal', judul: 'Perihal', jenis: 'teks', lebar: 40 },
  { kunci: 'lampiran', judul: 'Lampiran', jenis: 'teks', lebar: 16 },
  { kunci: 'penandatangan', judul: 'Penanda tangan', jenis: 'teks', lebar: 22 },
  { kunci: 'caraKirim', judul: 'Cara kirim', jenis: 'teks', lebar: 14 },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 10 },
];

/** With when it was recorded, by which the book is in order. */
export type BarisTercatat = BarisBuku & Readonly<{ dicatat: string; id: string }>;

/** What a letter is about, to whom it goes and who signs it, by its naskah. */
const SURAT: Readonly<
  Record<string, Readonly<{ kepada: 'lembaga' | 'kemendagri'; perihal: string; lampiran: string; ttd: Penanda }>>
> = {
  'surat-kemendagri': {
    kepada: 'kemendagri',
    perihal: 'Permohonan hak akses pemanfaatan data kependudukan',
    lampiran: '1 berkas',
    ttd: 'surat-kemendagri',
  },
  'surat-pengantar': {
    kepada: 'kemendagri',
    perihal: 'Surat pengantar berkas permohonan hak akses',
    lampiran: '1 berkas',
    ttd: 'kepala-dinas',
  },
  'pengingat-kemendagri': {
    kepada: 'kemendagri',
    perihal: 'Pengingat permohonan hak akses pemanfaatan data kependudukan',
    lampiran: '-',
    ttd: 'surat-kemendagri',
  },
  kekurangan: { kepada: 'lembaga', perihal: 'Kekurangan berkas permohonan', lampiran: '-', ttd: 'kepala-dinas' },
  penolakan: { kepada: 'lembaga', perihal: 'Penolakan permohonan hak akses', lampiran: '-', ttd: 'kepala-dinas' },
};
/** The letter that leaves at the step marked `kirim`. */
const KIRIM = 'surat-kemendagri';
/** The naskah that is no letter. */
const PERJANJIAN = 'pks';

export function bukuKeluar(b: BahanBuku, tahun: number): Buku {
  const baris = b.kasus
    .flatMap((k) => suratKasus(b, k))
    .filter((x) => x.pada.startsWith(`${tahun}-`))
    .sort((x, y) => banding(x.dicatat, y.dicatat) || banding(x.id, y.id))
    .map(({ dicatat: _, id: __, ...x }, i) => ({ ...x, sel: { ...x.sel, noUrut: sel(i + 1) } }));
  return { kode: 'keluar', judul: `Register surat keluar ${tahun}`, kolom: KOLOM, baris };
}

/** The letters of a case, of any year: the requests the steps sent, and every other that left under a number; none twice. */
export function suratKasus(b: BahanBuku, kasus: KasusBuku): readonly BarisTercatat[] {
  const dikirim = new Map(kasus.fakta.map((satu) => [satu, permohonan(b, kasus, satu)]));
  // The step that sent it used its number; a step taken back since takes back only what it used itself.
  const sudah = ({ v }: Fakta, nomor: string): boolean =>
    [...dikirim].some(([satu, baris]) => (!satu.urung || satu.v === v) && baris.some((x) => bernomor(x, nomor)));
  return kasus.fakta.flatMap((satu) => {
    const { k } = satu;
    if (k.jenis !== 'NomorDipakai') return dikirim.get(satu) ?? [];
    if (k.naskah === KIRIM && sudah(satu, k.nomor)) return [];
    return surat(b, kasus, satu, k.naskah, sel(k.nomor), sel(k.tanggal));
  });
}

/** Whether a letter bears a number, or bore it before it was put right. */
const bernomor = ({ sel: { noSurat } }: BarisBuku, nomor: string): boolean =>
  noSurat !== undefined && [noSurat.nilai, ...noSurat.dicoret].includes(nomor);

/** The request to the ministry, as the step marked `kirim` sent it. */
function permohonan(b: BahanBuku, kasus: KasusBuku, satu: Fakta): readonly BarisTercatat[] {
  const { k } = satu;
  const awal = kasus.fakta[0]?.k;
  if (k.jenis !== 'Diselesaikan' || awal?.jenis !== 'Diterima') return [];
  const { langkah } = b.sop(awal.sop);
  const mengirim = (x: Kejadian): boolean =>
    x.jenis === 'Diselesaikan' && langkah.find((l) => l.no === x.langkah)?.kirim === true;
  if (!mengirim(k)) return [];
  const miliknya = selama(kasus, satu, mengirim);
  const belakangan = dilengkapi(miliknya);
  const nomor = denganRalat(miliknya, k.suratKeluar?.nomor ?? belakangan.nomor, (r) => r.suratKeluar?.nomor);
  const tgl = denganRalat(miliknya, k.suratKeluar?.tanggal ?? belakangan.tanggal, (r) => r.suratKeluar?.tanggal);
  return surat(b, kasus, satu, KIRIM, nomor, tgl);
}

/** One row; the agreement, which stands in a book of its own, has none. */
function surat(
  b: BahanBuku,
  kasus: KasusBuku,
  satu: Fakta,
  naskah: string,
  noSurat: Sel,
  tgl: Sel,
): readonly BarisTercatat[] {
  const isi = SURAT[naskah] ?? { kepada: 'lembaga', perihal: naskah, lampiran: '-', ttd: 'kepala-dinas' };
  const awal = kasus.fakta[0]?.k;
  if (naskah === PERJANJIAN || awal?.jenis !== 'Diterima') return [];
  const { pada: terjadi, dicatat } = satu.k;
  const pada = String(tgl.nilai ?? hariDari(terjadi));
  const lembaga = denganRalat(kasus, awal.lembaga.nama, (r) => r.lembaga.nama);
  return [
    {
      sel: {
        noUrut: sel(null),
        noSurat,
        tgl,
        tujuan: isi.kepada === 'lembaga' ? lembaga : sel(KEMENDAGRI),
        perihal: sel(`${isi.perihal} ${lembaga.nilai}`),
        lampiran: sel(isi.lampiran),
        penandatangan: sel(b.penandatangan(isi.ttd, pada)),
        caraKirim: sel(null),
        kasus: sel(kasus.id),
      },
      pada,
      batal: batal(kasus, satu),
      dicatat,
      id: kasus.id,
    },
  ];
}

/** Number and date that were entered after the letter had left. */
function dilengkapi({ fakta }: KasusBuku): Readonly<{ nomor: string | null; tanggal: string | null }> {
  const isi = fakta.flatMap(({ k }) => (k.jenis === 'Dilengkapi' && k.suratKeluar ? [k.suratKeluar] : []));
  return {
    nomor: isi.findLast((x) => x.nomor !== undefined)?.nomor ?? null,
    tanggal: isi.findLast((x) => x.tanggal !== undefined)?.tanggal ?? null,
  };
}
