/** Register surat masuk: the letters of the institutions and the replies of the ministry, by agenda number. */

import type { Kejadian } from '../permohonan/kejadian.ts';
import { peranDiminta } from '../permohonan/titipan.ts';
import { namaPeran } from '../sop/sop.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { type BahanBuku, type BarisBuku, type Buku, type KasusBuku, KEMENDAGRI, type Kolom, sel } from './buku.ts';
import { batal, berbalasan, denganRalat, selama } from './ralatan.ts';

const KOLOM: readonly Kolom[] = [
  { kunci: 'noAgenda', judul: 'No. agenda', jenis: 'angka', lebar: 8 },
  { kunci: 'tglTerima', judul: 'Tgl terima', jenis: 'tanggal', lebar: 12 },
  { kunci: 'tglSurat', judul: 'Tgl surat', jenis: 'tanggal', lebar: 12 },
  { kunci: 'noSurat', judul: 'No. surat', jenis: 'teks', lebar: 22 },
  { kunci: 'pengirim', judul: 'Pengirim', jenis: 'teks', lebar: 30 },
  { kunci: 'perihal', judul: 'Perihal', jenis: 'teks', lebar: 36 },
  { kunci: 'klasifikasi', judul: 'Klasifikasi', jenis: 'teks', lebar: 11 },
  { kunci: 'diteruskanKepada', judul: 'Diteruskan kepada', jenis: 'teks', lebar: 20 },
  { kunci: 'tgl', judul: 'Tgl', jenis: 'tanggal', lebar: 12 },
  { kunci: 'catatan', judul: 'Catatan', jenis: 'teks', lebar: 22 },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 10 },
];

export function bukuMasuk(b: BahanBuku, tahun: number): Buku {
  const baris = b.kasus
    .flatMap((k) => [...permohonan(b, k, tahun), ...balasan(b, k, tahun)])
    .sort((x, y) => Number(x.sel.noAgenda?.nilai) - Number(y.sel.noAgenda?.nilai));
  return { kode: 'masuk', judul: `Register surat masuk ${tahun}`, kolom: KOLOM, baris };
}

/** The agenda number a fact gives to a letter that came in. */
export const agendaFakta = (k: Kejadian | undefined): Readonly<{ nomor: number; tahun: number }> | null =>
  k?.jenis === 'Diterima' ? k.agenda : k?.jenis === 'Diselesaikan' ? (k.balasan?.agenda ?? null) : null;

function permohonan(b: BahanBuku, kasus: KasusBuku, tahun: number): readonly BarisBuku[] {
  const pertama = kasus.fakta[0];
  const awal = pertama?.k;
  if (!pertama || awal?.jenis !== 'Diterima' || awal.agenda.tahun !== tahun) return [];
  const terus = diteruskan(b, kasus, awal.sop);
  const diterima = denganRalat(kasus, awal.pada, (r) => r.diterima);
  return [
    {
      sel: {
        noAgenda: sel(awal.agenda.nomor),
        tglTerima: diterima,
        tglSurat: denganRalat(kasus, awal.surat.tanggal, (r) => r.surat.tanggal),
        noSurat: denganRalat(kasus, awal.surat.nomor, (r) => r.surat.nomor),
        pengirim: denganRalat(kasus, awal.lembaga.nama, (r) => r.lembaga.nama),
        perihal: denganRalat(kasus, awal.surat.hal, (r) => r.surat.hal),
        klasifikasi: sel(b.klasifikasi),
        ...terus,
        catatan: sel(awal.catatan),
        kasus: sel(kasus.id),
      },
      pada: hariDari(String(diterima.nilai)),
      batal: batal(kasus, pertama),
    },
  ];
}

function balasan(b: BahanBuku, kasus: KasusBuku, tahun: number): readonly BarisBuku[] {
  const awal = kasus.fakta[0]?.k;
  return kasus.fakta.flatMap((satu) => {
    const { k } = satu;
    if (k.jenis !== 'Diselesaikan' || k.balasan?.agenda.tahun !== tahun || awal?.jenis !== 'Diterima') return [];
    const miliknya = selama(kasus, satu, berbalasan);
    return [
      {
        sel: {
          noAgenda: sel(k.balasan.agenda.nomor),
          tglTerima: sel(k.pada),
          tglSurat: denganRalat(miliknya, k.balasan.tanggal, (r) => r.balasan?.tanggal),
          noSurat: denganRalat(miliknya, k.balasan.nomor, (r) => r.balasan?.nomor),
          pengirim: sel(KEMENDAGRI),
          perihal: sel(`Balasan (${k.balasan.hasil}) atas permohonan ${awal.lembaga.nama}`),
          klasifikasi: sel(b.klasifikasi),
          ...diteruskan(b, miliknya, awal.sop),
          catatan: sel(k.catatan),
          kasus: sel(kasus.id),
        },
        pada: hariDari(k.pada),
        batal: batal(kasus, satu),
      },
    ];
  });
}

/** To whom the letter went first after it was received, and when: the next step that is another role's. */
function diteruskan(b: BahanBuku, { fakta }: KasusBuku, sop: string) {
  const penerima = fakta[0] && peranDiminta(fakta[0].k.oleh);
  const k = fakta
    .flatMap((x) => (x.k.jenis === 'Diselesaikan' && (!x.urung || fakta[0]?.urung) ? x.k : []))
    .find((x) => typeof x.ke !== 'string' && x.ke.pelaksana !== penerima);
  const peran = k && (k.kepada ?? (typeof k.ke === 'string' ? null : k.ke.pelaksana));
  return {
    diteruskanKepada: sel(peran ? namaPeran(b.sop(sop), peran) : null),
    tgl: sel(k ? hariDari(k.pada) : null),
  };
}
