/**
 * Letterhead, place and signature of the office's other letters. They are those of the letter to Kemendagri, so that
 * who signs, and how, is said once.
 */
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import type { BahanNaskah, BilaKosong, IsianBila, IsianTeks } from './naskah.ts';
import { suratBernomor } from './nomor.ts';
import { PENANDATANGAN } from './pengaturan.ts';
import { suratKemendagri } from './surat-kemendagri.ts';
import { bolehKosong, tulisTangan } from './susun.ts';

const BERSAMA = /^(kop_|kantor_|sebutan_|tempat_surat$|penandatangan_|bila_(?!konsep$))/;

type Tabel = Readonly<{
  teks: Readonly<Record<string, IsianTeks>>;
  bila: Readonly<Record<string, IsianBila>>;
}>;

/** Nobody in the SOP approves these letters: an official not entered yet is always dots and a warning. */
const selalu = (kosong: BilaKosong): BilaKosong => (kosong.cara === 'pejabat' ? { ...kosong, selalu: true } : kosong);

/** The same table, read from a case seen in another way. */
const dilihat = ({ teks, bila }: Tabel, cara: (b: BahanNaskah) => BahanNaskah): Tabel => ({
  teks: Object.fromEntries(
    Object.entries(teks).map(([kunci, satu]): [string, IsianTeks] => {
      const { kosong, nilai } = satu;
      const bilaKosong = (b: BahanNaskah) => selalu(typeof kosong === 'function' ? kosong(cara(b)) : kosong);
      return [kunci, { ...satu, kosong: bilaKosong, nilai: (b) => nilai(cara(b)) }];
    }),
  ),
  bila: Object.fromEntries(
    Object.entries(bila).map(([kunci, satu]): [string, IsianBila] => [
      kunci,
      { ...satu, nilai: (b) => satu.nilai(cara(b)) },
    ]),
  ),
});

const bersama = <I>(tabel: Readonly<Record<string, I>>): Readonly<Record<string, I>> =>
  Object.fromEntries(Object.entries(tabel).filter(([kunci]) => BERSAMA.test(kunci)));

const SURAT: Tabel = {
  teks: bersama(suratKemendagri.teks),
  bila: bersama(suratKemendagri.bila),
};

/** A letter that whoever signs for the office to Kemendagri signs as well. */
export const SURAT_PENANDATANGAN: Tabel = dilihat(SURAT, (b) => b);

/** A letter the Kepala Dinas signs, whoever signs to Kemendagri. */
export const SURAT_KEPALA_DINAS: Tabel = dilihat(SURAT, (b) => ({
  ...b,
  kantor: (kunci) => (kunci === 'penandatangan' ? PENANDATANGAN[0] : b.kantor(kunci)),
}));

/** Number and date of the letter itself: as reserved for it, else written in when it leaves. */
export const nomorSendiri = (kode: string) =>
  ({
    nomor_naskah: {
      arti: 'nomor surat ini',
      contoh: '470/401',
      kosong: tulisTangan(30),
      nilai: (b) => suratBernomor(b, kode).nomor,
    },
    tanggal_naskah: {
      arti: 'tanggal surat ini',
      contoh: '2 September 2026',
      kosong: tulisTangan(24),
      nilai: (b) => {
        const { tanggal } = suratBernomor(b, kode);
        return tanggal && tulisTanggalSurat(tanggal);
      },
    },
  }) satisfies Record<string, IsianTeks>;

/** The institution as addressee. */
export const KEPADA_LEMBAGA = {
  tujuan_jabatan: {
    arti: 'jabatan pimpinan lembaga, atau "Pimpinan"',
    contoh: 'Direktur',
    kosong: bolehKosong,
    nilai: (b) => b.kasus.lembaga.jabatanPimpinan ?? 'Pimpinan',
  },
  tujuan_alamat: {
    arti: 'alamat lembaga, atau "di tempat"',
    contoh: 'Jalan Contoh Nomor 2, Sleman',
    kosong: bolehKosong,
    nilai: (b) => b.kasus.lembaga.alamat ?? 'di tempat',
  },
} as const satisfies Record<string, IsianTeks>;
