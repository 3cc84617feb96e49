import type { NaskahDefinition, NaskahSource } from './naskah.ts';
import { NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { kemendagriParts, notYetSendable } from './parts/kemendagri-package.ts';
import { KEPALA_DINAS_SURAT, ownNomorFields } from './parts/surat-dinas.ts';

export const suratPengantar: NaskahDefinition = {
  kode: 'surat-pengantar',
  judul: 'Surat pengantar',
  menurut: { naskah: 'surat-kemendagri', sejak: 8 },
  teks: {
    ...KEPALA_DINAS_SURAT.teks,
    ...ownNomorFields('surat-pengantar'),
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    nomor_kasus: NOMOR_FIELDS.nomor_kasus,
  },
  baris: {
    kirim: {
      arti: 'satu baris tiap berkas yang dikirim',
      kolom: { no: 'nomor urut', jenis: 'jenis berkas', banyak: 'banyaknya', keterangan: 'keterangan' },
      pokok: true,
      nilai: (b) =>
        kemendagriParts(b).map(({ judul, berkas }, i) => ({
          no: `${i + 1}`,
          jenis: judul,
          banyak: '1 (satu) berkas',
          keterangan: berkas !== null && i === 0 ? suratNomorText(b) : '',
        })),
    },
  },
  bila: KEPALA_DINAS_SURAT.bila,
  tolak: notYetSendable,
};

const suratNomorText = ({ kasus }: NaskahSource): string =>
  kasus.suratKeluar?.nomor ? `Nomor ${kasus.suratKeluar.nomor}` : '';
