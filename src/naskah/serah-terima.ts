/** The receipt for a signed PKS when it is handed to the institution (after the last step; di luar SOP). */
import { namaOrang } from '../permohonan/nama-orang.ts';
import type { KerjaSama } from '../permohonan/pengesahan.ts';
import { tulisTanggal, tulisTanggalSurat } from '../waktu/tulis.ts';
import { NOMOR, SURAT } from './butir.ts';
import { KANTOR, KOP, KOP_BILA, tempatKantor } from './kop.ts';
import type { BahanNaskah, IsianTeks, Naskah } from './naskah.ts';
import { tanpaNama, tulisTangan } from './susun.ts';

const penyerahan = ({ riwayat }: BahanNaskah) => {
  const k = riwayat.findLast((satu) => satu.jenis === 'Diserahkan' && satu.kepada === 'lembaga');
  return k?.jenis === 'Diserahkan' ? k : null;
};

/** A value of the signed agreement. */
const darinya = (
  arti: string,
  contoh: string,
  nilai: (k: KerjaSama) => string,
  lain?: Readonly<{ pokok: true }>,
): IsianTeks => ({
  arti,
  contoh,
  kosong: tulisTangan(30),
  ...lain,
  nilai: ({ kasus }) => (kasus.kerjaSama ? nilai(kasus.kerjaSama) : null),
});

/** By other names than in the PKS itself: what may print those is numbered as an agreement. */
const PERJANJIAN = {
  nomor_perjanjian_kesatu: darinya('nomor PKS dari PIHAK KESATU', '470/021', (k) => k.nomorKesatu, { pokok: true }),
  nomor_perjanjian_kedua: darinya('nomor PKS dari PIHAK KEDUA', '445/77', (k) => k.nomorKedua, { pokok: true }),
  tanggal_perjanjian: darinya('tanggal penandatanganan PKS', '23 November 2026', (k) => tulisTanggalSurat(k.tanggal)),
  mulai_berlaku: darinya('hari pertama PKS berlaku', '23 November 2026', (k) => tulisTanggalSurat(k.mulai)),
  akhir_berlaku: darinya('hari terakhir PKS berlaku', '22 November 2028', (k) => tulisTanggalSurat(k.berakhir)),
} as const satisfies Record<string, IsianTeks>;

export const serahTerima: Naskah = {
  kode: 'serah-terima',
  judul: 'Tanda terima penyerahan PKS',
  teks: {
    ...KOP,
    kantor_nama: KANTOR.kantor_nama,
    nama_pengguna: SURAT.nama_pengguna,
    nomor_kasus: NOMOR.nomor_kasus,
    ...PERJANJIAN,
    hari_penyerahan: {
      arti: 'hari dan tanggal PKS diserahkan',
      contoh: 'Rabu, 25 November 2026',
      kosong: tulisTangan(50),
      nilai: (b) => {
        const k = penyerahan(b);
        return k && tulisTanggal(k.pada);
      },
    },
    tempat: { arti: 'tempat penyerahan', contoh: 'Sleman', kosong: tulisTangan(12), nilai: tempatKantor },
    tanggal_penyerahan: {
      arti: 'tanggal PKS diserahkan',
      contoh: '25 November 2026',
      kosong: tulisTangan(24),
      nilai: (b) => {
        const k = penyerahan(b);
        return k && tulisTanggalSurat(k.pada);
      },
    },
    yang_menyerahkan: {
      arti: 'nama yang menyerahkan dari dinas',
      contoh: 'Siti A.',
      kosong: tanpaNama('yang menyerahkan dari dinas'),
      nilai: (b) => {
        const k = penyerahan(b);
        return k && namaOrang(k.oleh);
      },
    },
    yang_menerima: {
      arti: 'nama yang menerima dari lembaga',
      contoh: 'Ani Contoh',
      kosong: tulisTangan(40),
      nilai: (b) => penyerahan(b)?.penerima ?? null,
    },
  },
  baris: {},
  bila: KOP_BILA,
  sesudahSah: true,
  tolak: ({ id, kasus }) =>
    kasus.kerjaSama ? null : { sebab: `PKS kasus ${id} belum disahkan`, saran: [`pks sahkan ${id}`] },
};
