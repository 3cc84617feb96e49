import { formatClock, formatTanggalSurat } from '../days/format-days.ts';
import { nameHeldPeran } from '../permohonan/rules/empat-mata.ts';
import { peranName } from '../sop/sop.ts';
import type { NaskahDefinition, NaskahSource } from './naskah.ts';
import { NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { KOP_CONDITIONS, KOP_FIELDS } from './parts/kop.ts';

export const lembarKoreksi: NaskahDefinition = {
  kode: 'lembar-koreksi',
  judul: 'Lembar koreksi',
  teks: {
    ...KOP_FIELDS,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    nomor_surat: SURAT_FIELDS.nomor_surat,
    ...NOMOR_FIELDS,
    banyak_koreksi: {
      arti: 'sudah berapa kali dikoreksi',
      contoh: '2',
      kosong: { cara: 'kosong' },
      nilai: (b) => `${koreksiRounds(b).length}`,
    },
  },
  baris: {
    koreksi: {
      arti: 'satu baris tiap koreksi, yang pertama lebih dulu',
      kolom: {
        no: 'putaran',
        tanggal: 'tanggal dan jam koreksi',
        langkah: 'langkah SOP yang memeriksa',
        dari: 'jabatan yang mengoreksi',
        kepada: 'jabatan yang memperbaiki',
        catatan: 'yang harus diubah',
      },
      pokok: true,
      nilai: (b) => koreksiRounds(b),
    },
  },
  bila: { ...KOP_CONDITIONS },
  tolak: (b) => {
    if (koreksiRounds(b).length === 0) return { sebab: `kasus ${b.id} belum pernah dikoreksi` };
    return b.kasus.koreksi ? null : { lewat: true, sebab: 'perbaikannya sudah disetujui', saran: [`pks show ${b.id}`] };
  },
};

const koreksiRounds = ({ riwayat, sop }: NaskahSource) =>
  riwayat
    .filter((k) => k.jenis === 'Diselesaikan')
    .filter((k) => k.hasil === 'koreksi')
    .map((k, i) => ({
      no: `${i + 1}`,
      tanggal: [formatTanggalSurat(k.pada), formatClock(k.pada)].filter(Boolean).join(' '),
      langkah: `${k.langkah}. ${k.ringkas}`,
      dari: nameHeldPeran(sop, k.oleh),
      kepada: typeof k.ke === 'string' ? '' : peranName(sop, k.ke.pelaksana),
      catatan: k.catatan ?? '',
    }));
