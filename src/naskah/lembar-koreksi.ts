/** What the checkers want changed, round by round: it travels back with the draft (SOP: the checking steps). */
import { sebutanPeran } from '../permohonan/empat-mata.ts';
import { namaPeran } from '../sop/sop.ts';
import { tulisJam, tulisTanggalSurat } from '../waktu/tulis.ts';
import { NOMOR, SURAT } from './butir.ts';
import { KOP, KOP_BILA } from './kop.ts';
import type { BahanNaskah, Naskah } from './naskah.ts';

export const lembarKoreksi: Naskah = {
  kode: 'lembar-koreksi',
  judul: 'Lembar koreksi',
  teks: {
    ...KOP,
    nama_pengguna: SURAT.nama_pengguna,
    nomor_surat: SURAT.nomor_surat,
    ...NOMOR,
    banyak_koreksi: {
      arti: 'sudah berapa kali dikoreksi',
      contoh: '2',
      kosong: { cara: 'kosong' },
      nilai: (b) => `${putaran(b).length}`,
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
      nilai: (b) => putaran(b),
    },
  },
  bila: { ...KOP_BILA },
  tolak: (b) => {
    if (putaran(b).length === 0) return { sebab: `kasus ${b.id} belum pernah dikoreksi` };
    return b.kasus.koreksi ? null : { sebab: 'koreksi yang terakhir sudah disetujui' };
  },
};

const putaran = ({ riwayat, sop }: BahanNaskah) =>
  riwayat
    .filter((k) => k.jenis === 'Diselesaikan')
    .filter((k) => k.hasil === 'koreksi')
    .map((k, i) => ({
      no: `${i + 1}`,
      tanggal: [tulisTanggalSurat(k.pada), tulisJam(k.pada)].filter(Boolean).join(' '),
      langkah: `${k.langkah}. ${k.ringkas}`,
      dari: sebutanPeran(sop, k.oleh),
      kepada: typeof k.ke === 'string' ? '' : namaPeran(sop, k.ke.pelaksana),
      catatan: k.catatan ?? '',
    }));
