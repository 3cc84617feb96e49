/** The receipt for a signed PKS, after the last step. */

import { formatTanggal, formatTanggalSurat } from '../days/format-days.ts';
import { endOfTerm, type KerjaSama } from '../permohonan/kerja-sama/pengesahan.ts';
import { personName } from '../permohonan/text/person-name.ts';
import type { NaskahDefinition, NaskahSource, TextField } from './naskah.ts';
import { dateOnPaper, NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { KANTOR_FIELDS, KOP_CONDITIONS, KOP_FIELDS, kantorPlace } from './parts/kop.ts';
import { byHand, unknownName } from './parts/naskah-values.ts';

const lastPenyerahan = ({ riwayat }: NaskahSource) => {
  const k = riwayat.findLast((satu) => satu.jenis === 'Diserahkan' && satu.kepada === 'lembaga');
  return k?.jenis === 'Diserahkan' ? k : null;
};

const agreementField = (
  arti: string,
  contoh: string,
  nilai: (k: KerjaSama) => string | null,
  lain?: Readonly<{ pokok: true }>,
): TextField => ({
  arti,
  contoh,
  kosong: byHand(30),
  ...lain,
  nilai: ({ kasus }) => (kasus.kerjaSama ? nilai(kasus.kerjaSama) : null),
});

/** Not the PKS's own names: a document that prints those is numbered as an agreement. */
const AGREEMENT_FIELDS = {
  nomor_perjanjian_kesatu: agreementField('nomor PKS dari PIHAK KESATU', '470/021', (k) => k.nomorKesatu, {
    pokok: true,
  }),
  nomor_perjanjian_kedua: agreementField('nomor PKS dari PIHAK KEDUA', '445/77', (k) => k.nomorKedua, { pokok: true }),
  tanggal_perjanjian: agreementField('tanggal penandatanganan PKS', '23 November 2026', (k) => dateOnPaper(k.tanggal)),
  mulai_berlaku: agreementField('hari pertama PKS berlaku', '23 November 2026', (k) => formatTanggalSurat(k.mulai)),
  akhir_berlaku: agreementField('hari terakhir PKS berlaku', '22 November 2028', (k) => dateOnPaper(endOfTerm(k))),
} as const satisfies Record<string, TextField>;

export const serahTerima: NaskahDefinition = {
  kode: 'serah-terima',
  judul: 'Tanda terima penyerahan PKS',
  teks: {
    ...KOP_FIELDS,
    kantor_nama: KANTOR_FIELDS.kantor_nama,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    nomor_kasus: NOMOR_FIELDS.nomor_kasus,
    ...AGREEMENT_FIELDS,
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
  tolak: ({ id, kasus }) =>
    kasus.kerjaSama ? null : { sebab: `PKS kasus ${id} belum disahkan`, saran: [`pks sahkan ${id}`] },
};
