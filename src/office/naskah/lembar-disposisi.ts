/** A row for each hop so far, then blank rows. */

import { joinNames } from '../../text/in-sentence.ts';
import { formatClock, formatTanggal, formatTanggalSurat } from '../days/format-days.ts';
import type { SifatSurat } from '../permohonan/facts/kasus-parts.ts';
import { nameCapacity } from '../permohonan/rules/empat-mata.ts';
import { hopTo, sifatOfSurat, suratHopsOf } from '../permohonan/standing/surat-hops.ts';
import { disposisiOnSheet, HARAP, SIFAT_NAMES } from '../permohonan/text/disposisi-words.ts';
import { peranName } from '../sop/sop.ts';
import { CETAKAN, type NaskahDefinition, type NaskahSource, type TextField } from './naskah.ts';
import { agendaText, dateOnPaper, NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { KOP_CONDITIONS, KOP_FIELDS } from './parts/kop.ts';
import { byHand, mayBeEmpty } from './parts/naskah-values.ts';

const BLANK_ROWS = 4;

const sheetHops = ({ riwayat }: NaskahSource) => suratHopsOf(riwayat);

const asked = (b: NaskahSource): readonly string[] => sheetHops(b).flatMap((k) => k.harap ?? []);

/** The box is ticked by pen if empty. */
const box = (arti: string, dicentang: (b: NaskahSource) => boolean): TextField => ({
  arti,
  contoh: '☐',
  kosong: mayBeEmpty,
  nilai: (b) => (dicentang(b) ? '☒' : '☐'),
});
const sifatBox = (sifat: SifatSurat): TextField =>
  box(`kotak sifat surat ${SIFAT_NAMES[sifat]}, dicentang bila demikian`, (b) => sifatOfSurat(sheetHops(b)) === sifat);
const harapBox = (kode: keyof typeof HARAP): TextField =>
  box(`kotak "${HARAP[kode]}", dicentang bila diminta`, (b) => asked(b).includes(kode));

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
    sangat_segera: sifatBox('sangat-segera'),
    segera: sifatBox('segera'),
    rahasia: sifatBox('rahasia'),
    tanggapan: harapBox('tanggapan-dan-saran'),
    proses: harapBox('proses-lebih-lanjut'),
    koordinasi: harapBox('koordinasi'),
    harap_lain: {
      arti: 'yang diminta selain ketiga kotak itu',
      contoh: 'bicarakan dengan saya',
      kosong: mayBeEmpty,
      nilai: (b) => [...new Set(asked(b).filter((satu) => !Object.hasOwn(HARAP, satu)))].join(', '),
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
  bila: {
    ...KOP_CONDITIONS,
    bila_harap_lain: {
      arti: 'diminta hal lain daripada ketiga kotak itu',
      nilai: (b) => asked(b).some((satu) => !Object.hasOwn(HARAP, satu)),
    },
  },
};

/** The institution's letter, later the ministry's reply. */
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

function hopRows(b: NaskahSource) {
  const baris = sheetHops(b).map((k, i) => ({
    no: (b.cetakan ?? CETAKAN) < 7 ? `${i + 1}` : `${i + 1}.`,
    tanggal: [formatTanggalSurat(k.pada), formatClock(k.pada)].filter(Boolean).join(' '),
    dari: nameCapacity(b.sop, k.oleh),
    kepada: joinNames(hopTo(k).map((peran) => peranName(b.sop, peran))),
    isi: disposisiOnSheet(k),
  }));
  const kosong = { no: '', tanggal: '', dari: '', kepada: '', isi: '' };
  return [...baris, ...Array.from({ length: BLANK_ROWS }, () => kosong)];
}
