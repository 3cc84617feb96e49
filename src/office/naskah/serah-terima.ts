import { formatTanggal, formatTanggalSurat } from '../days/format-days.ts';
import { personName } from '../permohonan/text/person-name.ts';
import type { NaskahDefinition, NaskahSource } from './naskah.ts';
import { AGREEMENT_FIELDS, AGREEMENT_TERM_FIELDS, endedWarnings, notYetSigned } from './parts/agreement-fields.ts';
import { NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { KANTOR_FIELDS, KOP_CONDITIONS, KOP_FIELDS, kantorPlace } from './parts/kop.ts';
import { byHand, unknownName } from './parts/naskah-values.ts';

const lastPenyerahan = ({ riwayat }: NaskahSource) => {
  const k = riwayat.findLast((satu) => satu.jenis === 'Diserahkan' && satu.kepada === 'lembaga');
  return k?.jenis === 'Diserahkan' ? k : null;
};

export const serahTerima: NaskahDefinition = {
  kode: 'serah-terima',
  judul: 'Tanda terima penyerahan PKS',
  menurut: { naskah: 'pks', sejak: 8 },
  teks: {
    ...KOP_FIELDS,
    kantor_nama: KANTOR_FIELDS.kantor_nama,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    nomor_kasus: NOMOR_FIELDS.nomor_kasus,
    ...AGREEMENT_FIELDS,
    ...AGREEMENT_TERM_FIELDS,
    hari_penyerahan: {
      arti: 'hari dan tanggal PKS diserahkan',
      contoh: 'Rabu, 25 November 2026',
      kosong: byHand(50),
      nilai: (b) => {
        const k = lastPenyerahan(b);
        return k && formatTanggal(k.pada);
      },
    },
    tempat: { arti: 'tempat penyerahan', contoh: 'Sleman', kosong: byHand(12), nilai: kantorPlace },
    tanggal_penyerahan: {
      arti: 'tanggal PKS diserahkan',
      contoh: '25 November 2026',
      kosong: byHand(24),
      nilai: (b) => {
        const k = lastPenyerahan(b);
        return k && formatTanggalSurat(k.pada);
      },
    },
    yang_menyerahkan: {
      arti: 'nama yang menyerahkan dari dinas',
      contoh: 'Siti A.',
      kosong: unknownName('yang menyerahkan dari dinas'),
      nilai: (b) => {
        const k = lastPenyerahan(b);
        return k && personName(k.oleh);
      },
    },
    yang_menerima: {
      arti: 'nama yang menerima dari lembaga',
      contoh: 'Ani Contoh',
      kosong: byHand(40),
      nilai: (b) => lastPenyerahan(b)?.penerima ?? null,
    },
  },
  baris: {},
  bila: KOP_CONDITIONS,
  sesudahSah: true,
  tolak: notYetSigned,
  peringatan: endedWarnings,
};
