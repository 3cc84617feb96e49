/** SOP step 1. */

import { capitalized } from '../../text/capitalized.ts';
import { joinNames } from '../../text/in-sentence.ts';
import { formatMoment, formatTanggalSurat } from '../days/format-days.ts';
import { missingButirNames } from '../permohonan/rules/enam-butir.ts';
import { personName } from '../permohonan/text/person-name.ts';
import type { NaskahDefinition, NaskahSource } from './naskah.ts';
import { NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { KANTOR_FIELDS, KOP_CONDITIONS, KOP_FIELDS, kantorPlace } from './parts/kop.ts';
import { byHand, unknownName } from './parts/naskah-values.ts';
import { receiptedDokumen } from './parts/receipted-dokumen.ts';

export const tandaTerima: NaskahDefinition = {
  kode: 'tanda-terima',
  judul: 'Tanda terima',
  teks: {
    ...KOP_FIELDS,
    kantor_nama: KANTOR_FIELDS.kantor_nama,
    ...SURAT_FIELDS,
    ...NOMOR_FIELDS,
    waktu_terima: {
      arti: 'hari, tanggal dan jam surat diterima',
      contoh: 'Rabu, 19 Agustus 2026 07.35 WIB',
      kosong: byHand(40),
      pokok: true,
      nilai: (b) => formatMoment(b.kasus.diterima),
    },
    tempat: { arti: 'tempat penerimaan', contoh: 'Sleman', kosong: byHand(12), nilai: kantorPlace },
    tanggal_terima: {
      arti: 'tanggal surat diterima',
      contoh: '19 Agustus 2026',
      kosong: byHand(20),
      nilai: (b) => formatTanggalSurat(b.kasus.diterima),
    },
    penerima: {
      arti: 'nama petugas penerima',
      contoh: 'Siti A.',
      kosong: unknownName('petugas penerima', (id) => ` Sebut namanya: pks lengkapi ${id}`),
      nilai: penerimaName,
    },
    butir_kurang: {
      arti: 'butir permohonan yang belum ada',
      contoh: 'data balikan dan jangka waktu PKS',
      kosong: { cara: 'kosong' },
      nilai: (b) => joinNames(missingButirNames(b.kasus.permohonan)),
    },
  },
  baris: {
    berkas: {
      arti: 'berkas yang diterima bersama surat, satu baris tiap berkas',
      kolom: { no: 'nomor urut', nama: 'nama berkas', banyak: 'banyaknya' },
      pokok: true,
      nilai: receivedPapers,
    },
  },
  bila: {
    ...KOP_CONDITIONS,
    bila_butir_kurang: {
      arti: 'ada butir permohonan yang belum ada (data perseorangan)',
      nilai: (b) => b.kasus.data === 'individu' && missingButirNames(b.kasus.permohonan).length > 0,
    },
    bila_agregat: {
      arti: 'yang diminta hanya data agregat: tidak perlu PKS',
      nilai: (b) => b.kasus.data === 'agregat',
    },
  },
};

function penerimaName({ kasus, riwayat }: NaskahSource): string | null {
  const diterima = riwayat.find((k) => k.jenis === 'Diterima');
  return kasus.penerima ?? (diterima ? personName(diterima.oleh) : null);
}

function receivedPapers({ kasus, sop }: NaskahSource) {
  const [, ...lain] = receiptedDokumen(kasus, sop).map((kode) => sop.dokumen[kode] ?? kode);
  return ['surat permohonan', ...new Set(lain)].map((nama, i) => ({
    no: `${i + 1}`,
    nama: capitalized(nama),
    banyak: '1 (satu) berkas',
  }));
}
