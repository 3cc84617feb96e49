/** The disposition sheet: a row for each hop so far, and blank rows. */

import { formatClock, formatTanggal, formatTanggalSurat } from '../days/format-days.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import { nameCapacity } from '../permohonan/rules/empat-mata.ts';
import { peranName, type Sop } from '../sop/sop.ts';
import type { NaskahDefinition, NaskahSource } from './naskah.ts';
import { agendaText, dateOnPaper, NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { KOP_CONDITIONS, KOP_FIELDS } from './parts/kop.ts';
import { byHand } from './parts/naskah-values.ts';

const BLANK_ROWS = 4;

export const lembarDisposisi: NaskahDefinition = {
  kode: 'lembar-disposisi',
  judul: 'Lembar disposisi',
  teks: {
    ...KOP_FIELDS,
    ...SURAT_FIELDS,
    ...NOMOR_FIELDS,
    nama_pengguna: { ...SURAT_FIELDS.nama_pengguna, arti: 'surat dari', nilai: (b) => suratOnSheet(b).dari },
    nomor_surat: { ...SURAT_FIELDS.nomor_surat, arti: 'nomor surat', nilai: (b) => suratOnSheet(b).nomor },
    tanggal_surat: {
      ...SURAT_FIELDS.tanggal_surat,
      arti: 'tanggal surat',
      nilai: (b) => dateOnPaper(suratOnSheet(b).tanggal),
    },
    hal_surat: { ...SURAT_FIELDS.hal_surat, arti: 'hal surat', nilai: (b) => suratOnSheet(b).hal },
    nomor_agenda: { ...NOMOR_FIELDS.nomor_agenda, nilai: (b) => suratOnSheet(b).agenda },
    tanggal_terima: {
      arti: 'hari dan tanggal surat diterima',
      contoh: 'Rabu, 19 Agustus 2026',
      kosong: byHand(40),
      pokok: true,
      nilai: (b) => formatTanggal(suratOnSheet(b).diterima),
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
      nilai: hopRows,
    },
  },
  bila: { ...KOP_CONDITIONS },
};

/** The institution's letter, or the ministry's reply once it is there. */
function suratOnSheet({ kasus, riwayat }: NaskahSource) {
  const { balasan } = kasus;
  if (!balasan) {
    const { lembaga, surat: s, agenda, diterima } = kasus;
    const { nomor = null, tanggal = null, hal = null } = s ?? {};
    return { dari: lembaga.nama, nomor, tanggal, hal, agenda: agendaText(agenda), diterima };
  }
  const tiba = riwayat.find((k) => k.jenis === 'Diselesaikan' && k.balasan);
  return {
    dari: 'Direktorat Jenderal Kependudukan dan Pencatatan Sipil, Kementerian Dalam Negeri',
    nomor: balasan.nomor,
    tanggal: balasan.tanggal,
    hal: `Balasan permohonan hak akses data ${kasus.lembaga.nama}`,
    agenda: agendaText(balasan.agenda),
    diterima: tiba?.pada ?? balasan.tanggal,
  };
}

type Diselesaikan = Extract<KasusFact, { jenis: 'Diselesaikan' }>;

function hopRows({ riwayat, sop }: NaskahSource) {
  const balasan = riwayat.findIndex((k) => k.jenis === 'Diselesaikan' && k.balasan);
  const ada = riwayat
    .slice(Math.max(0, balasan))
    .filter((k): k is Diselesaikan => k.jenis === 'Diselesaikan' && !!(k.disposisi || k.kepada));
  const baris = ada.map((k, i) => ({
    no: `${i + 1}`,
    tanggal: [formatTanggalSurat(k.pada), formatClock(k.pada)].filter(Boolean).join(' '),
    dari: nameCapacity(sop, k.oleh),
    kepada: addresseeOf(sop, k),
    isi: k.disposisi ?? '',
  }));
  const kosong = { no: '', tanggal: '', dari: '', kepada: '', isi: '' };
  return [...baris, ...Array.from({ length: BLANK_ROWS }, () => kosong)];
}

/** The role in the disposition, else that of the next step. */
const addresseeOf = (sop: Sop, k: Diselesaikan): string => {
  const peran = k.kepada ?? (typeof k.ke === 'string' ? null : k.ke.pelaksana);
  return peran ? peranName(sop, peran) : '';
};
