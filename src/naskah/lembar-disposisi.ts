/** The disposition sheet that travels with the letter: a row for each hop so far, blank rows for those to come. */
import { sebutan } from '../permohonan/empat-mata.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
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
    nama_pengguna: { ...SURAT.nama_pengguna, arti: 'surat dari', nilai: (b) => surat(b).dari },
    nomor_surat: { ...SURAT.nomor_surat, arti: 'nomor surat', nilai: (b) => surat(b).nomor },
    tanggal_surat: { ...SURAT.tanggal_surat, arti: 'tanggal surat', nilai: (b) => tulisTanggalSurat(surat(b).tanggal) },
    hal_surat: { ...SURAT.hal_surat, arti: 'hal surat', nilai: (b) => surat(b).hal },
    nomor_agenda: { ...NOMOR.nomor_agenda, nilai: (b) => surat(b).agenda },
    tanggal_terima: {
      arti: 'hari dan tanggal surat diterima',
      contoh: 'Rabu, 19 Agustus 2026',
      kosong: tulisTangan(40),
      pokok: true,
      nilai: (b) => tulisTanggal(surat(b).diterima),
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

/** The letter the sheet travels with: the institution's, and once it is there the ministry's reply. */
function surat({ kasus, riwayat }: BahanNaskah) {
  const { balasan } = kasus;
  if (!balasan) {
    const { lembaga, surat: s, agenda, diterima } = kasus;
    return { dari: lembaga.nama, ...s, agenda: `${agenda.nomor}/${agenda.tahun}`, diterima };
  }
  const tiba = riwayat.find((k) => k.jenis === 'Diselesaikan' && k.balasan);
  return {
    dari: 'Direktorat Jenderal Kependudukan dan Pencatatan Sipil, Kementerian Dalam Negeri',
    nomor: balasan.nomor,
    tanggal: balasan.tanggal,
    hal: `Balasan permohonan hak akses data ${kasus.lembaga.nama}`,
    agenda: `${balasan.agenda.nomor}/${balasan.agenda.tahun}`,
    diterima: tiba?.pada ?? balasan.tanggal,
  };
}

type Diselesaikan = Extract<Kejadian, { jenis: 'Diselesaikan' }>;

function hop({ riwayat, sop }: BahanNaskah) {
  const balasan = riwayat.findIndex((k) => k.jenis === 'Diselesaikan' && k.balasan);
  const ada = riwayat
    .slice(Math.max(0, balasan))
    .filter((k): k is Diselesaikan => k.jenis === 'Diselesaikan' && !!(k.disposisi || k.kepada));
  const baris = ada.map((k, i) => ({
    no: `${i + 1}`,
    tanggal: [tulisTanggalSurat(k.pada), tulisJam(k.pada)].filter(Boolean).join(' '),
    dari: sebutan(sop, k.oleh),
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
