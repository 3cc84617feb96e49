/** Register surat keluar (domain §6): the letters that left the office, in the order they were recorded, as in a bound book. */
import { banding } from '../permohonan/lihat.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { type BahanBuku, type BarisBuku, type Buku, type KasusBuku, KEMENDAGRI, type Kolom, sel } from './buku.ts';
import { batal, denganRalat } from './ralatan.ts';

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

type Keluar = BarisBuku & Readonly<{ dicatat: string; id: string }>;

export function bukuKeluar(b: BahanBuku, tahun: number): Buku {
  const baris = b.kasus
    .flatMap((k) => dikirim(b, k))
    .filter((x) => x.pada.startsWith(String(tahun)))
    .sort((x, y) => banding(x.dicatat, y.dicatat) || banding(x.id, y.id))
    .map(({ dicatat: _, id: __, ...x }, i) => ({ ...x, sel: { ...x.sel, noUrut: sel(i + 1) } }));
  return { kode: 'keluar', judul: `Register surat keluar ${tahun}`, kolom: KOLOM, baris };
}

/** The request to the ministry, as the step marked `kirim` sent it. */
function dikirim(b: BahanBuku, kasus: KasusBuku): readonly Keluar[] {
  const awal = kasus.fakta[0]?.k;
  const belakangan = dilengkapi(kasus);
  return kasus.fakta.flatMap((satu) => {
    const { k } = satu;
    if (k.jenis !== 'Diselesaikan' || awal?.jenis !== 'Diterima') return [];
    if (!b.sop(awal.sop).langkah.find((l) => l.no === k.langkah)?.kirim) return [];
    const tgl = denganRalat(kasus, k.suratKeluar?.tanggal ?? belakangan.tanggal, (r) => r.suratKeluar?.tanggal);
    return [
      {
        sel: {
          noUrut: sel(null),
          noSurat: denganRalat(kasus, k.suratKeluar?.nomor ?? belakangan.nomor, (r) => r.suratKeluar?.nomor),
          tgl,
          tujuan: sel(KEMENDAGRI),
          perihal: sel(`Permohonan hak akses pemanfaatan data kependudukan ${awal.lembaga.nama}`),
          lampiran: sel('1 berkas'),
          penandatangan: sel(b.penandatangan),
          caraKirim: sel(null),
          kasus: sel(kasus.id),
        },
        pada: String(tgl.nilai ?? hariDari(k.pada)),
        batal: batal(kasus, satu),
        dicatat: k.dicatat,
        id: kasus.id,
      },
    ];
  });
}

/** Number and date that were entered after the letter had left. */
function dilengkapi({ fakta }: KasusBuku): Readonly<{ nomor: string | null; tanggal: string | null }> {
  const isi = fakta.flatMap(({ k }) => (k.jenis === 'Dilengkapi' && k.suratKeluar ? [k.suratKeluar] : []));
  return {
    nomor: isi.findLast((x) => x.nomor !== undefined)?.nomor ?? null,
    tanggal: isi.findLast((x) => x.tanggal !== undefined)?.tanggal ?? null,
  };
}
