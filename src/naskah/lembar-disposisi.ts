/** The disposition sheet that travels with the letter: a row for each hop so far, blank rows for those to come (domain §6). */
import type { Kejadian } from '../permohonan/permohonan.ts';
import { namaPeran, type Sop } from '../sop/sop.ts';
import { tulisJam, tulisTanggal, tulisTanggalSurat } from '../waktu/tulis.ts';
import { NOMOR, SURAT } from './butir.ts';
import { KOP, KOP_BILA } from './kop.ts';
import type { BahanNaskah, Naskah } from './naskah.ts';
import { tulisTangan } from './susun.ts';

/** Rows to write on by hand, below those that are known. */
const BARIS_KOSONG = 4;

export const lembarDisposisi: Naskah = {
  kode: 'lembar-disposisi',
  judul: 'Lembar disposisi',
  teks: {
    ...KOP,
    ...SURAT,
    ...NOMOR,
    tanggal_terima: {
      arti: 'hari dan tanggal surat diterima',
      contoh: 'Rabu, 19 Agustus 2026',
      kosong: tulisTangan(40),
      pokok: true,
      nilai: (b) => tulisTanggal(b.kasus.diterima),
    },
  },
  baris: {
    hop: {
      arti: 'satu baris tiap disposisi, lalu baris kosong untuk tulisan tangan',
      kolom: {
        no: 'nomor urut',
        tanggal: 'tanggal dan jam disposisi',
        dari: 'jabatan yang mendisposisi',
        kepada: 'diteruskan kepada',
        isi: 'isi disposisi',
      },
      pokok: true,
      nilai: hop,
    },
  },
  bila: { ...KOP_BILA },
};

type Diselesaikan = Extract<Kejadian, { jenis: 'Diselesaikan' }>;

function hop({ riwayat, sop }: BahanNaskah) {
  const ada = riwayat.filter((k): k is Diselesaikan => k.jenis === 'Diselesaikan' && !!(k.disposisi || k.kepada));
  const baris = ada.map((k, i) => ({
    no: `${i + 1}`,
    tanggal: [tulisTanggalSurat(k.pada), tulisJam(k.pada)].filter(Boolean).join(' '),
    dari: namaPeran(sop, k.oleh.peran),
    kepada: tujuan(sop, k),
    isi: k.disposisi ?? '',
  }));
  const kosong = { no: '', tanggal: '', dari: '', kepada: '', isi: '' };
  return [...baris, ...Array.from({ length: BARIS_KOSONG }, () => kosong)];
}

/** The role named in the disposition, else whoever the next step belongs to. */
const tujuan = (sop: Sop, k: Diselesaikan): string => {
  const peran = k.kepada ?? (typeof k.ke === 'string' ? null : k.ke.pelaksana);
  return peran ? namaPeran(sop, peran) : '';
};
