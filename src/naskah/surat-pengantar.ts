/** The covering note of the package for Kemendagri, one of the records the SOP names (columns: domain, small forms). */
import { NOMOR, SURAT } from './butir.ts';
import { bagianKirim, belumDapatDikirim } from './kirim.ts';
import type { BahanNaskah, Naskah } from './naskah.ts';
import { nomorSendiri, SURAT_KEPALA_DINAS } from './surat-dinas.ts';

export const suratPengantar: Naskah = {
  kode: 'surat-pengantar',
  judul: 'Surat pengantar',
  teks: {
    ...SURAT_KEPALA_DINAS.teks,
    ...nomorSendiri('surat-pengantar'),
    nama_pengguna: SURAT.nama_pengguna,
    nomor_kasus: NOMOR.nomor_kasus,
  },
  baris: {
    kirim: {
      arti: 'satu baris tiap berkas yang dikirim',
      kolom: { no: 'nomor urut', jenis: 'jenis berkas', banyak: 'banyaknya', keterangan: 'keterangan' },
      pokok: true,
      nilai: (b) =>
        bagianKirim(b).map(({ judul, berkas }, i) => ({
          no: `${i + 1}`,
          jenis: judul,
          banyak: '1 (satu) berkas',
          keterangan: berkas !== null && i === 0 ? nomorSurat(b) : '',
        })),
    },
  },
  bila: SURAT_KEPALA_DINAS.bila,
  tolak: belumDapatDikirim,
};

/** 'Nomor 470/388', once the letter has its number. */
const nomorSurat = ({ kasus }: BahanNaskah): string =>
  kasus.suratKeluar?.nomor ? `Nomor ${kasus.suratKeluar.nomor}` : '';
