import type { Command } from 'commander';
import { formatJangka, parseJangka } from '../../office/days/jangka.ts';
import { parseNipOrNrp } from '../../office/kantor/pejabat/nrp.ts';
import {
  JENIS_LEMBAGA,
  type Lembaga,
  METODE,
  PEMANFAATAN,
  type PermohonanDetails,
} from '../../office/permohonan/facts/kasus-parts.ts';
import { collectValue, oneOfWords } from './standard-flags.ts';

export type KasusFieldFlags = Readonly<{
  lembaga?: string;
  jenis?: string;
  alamat?: string;
  pimpinan?: string;
  jabatanPimpinan?: string;
  kontak?: string;
  dasarPimpinan?: string;
  nipPimpinan?: string;
  pangkatPimpinan?: string;
  akta?: string;
  pemanfaatan?: string;
  tujuan?: string;
  elemen?: readonly string[];
  metode?: string;
  dataBalikan?: string;
  jangkaWaktu?: string;
  penerima?: string;
}>;

export const withKasusFields = (c: Command): Command =>
  c
    .option('--alamat <teks>', 'alamat lembaga')
    .option('--pimpinan <nama>', 'nama pimpinan lembaga beserta gelar')
    .option('--jabatan-pimpinan <teks>', 'jabatan pimpinan lembaga')
    .option('--kontak <teks>', 'telepon atau pos-el lembaga')
    .option('--dasar-pimpinan <teks>', 'keputusan yang menjadi dasar jabatan pimpinan, untuk PKS')
    .option('--nip-pimpinan <teks>', 'NIP pimpinan; bila anggota Polri atau TNI: "NRP 76051234"')
    .option('--pangkat-pimpinan <teks>', 'pangkat (dan golongan) pimpinan, bila pegawai negeri, Polri atau TNI')
    .option('--akta <teks>', 'akta pendirian dan pengesahan badan hukum, untuk PKS')
    .option(
      '--pemanfaatan <kode>',
      `tujuan menurut undang-undang: ${PEMANFAATAN.join(' | ')} (bawaan: ${PEMANFAATAN[0]})`,
    )
    .option('--tujuan <teks>', 'tujuan pemanfaatan data')
    .option('--elemen <kode>', 'kode elemen data (boleh diulang)', collectValue)
    .option('--metode <kode>', `metode akses: ${METODE.join(' | ')}`)
    .option('--data-balikan <teks>', 'data balikan yang dijanjikan')
    .option('--jangka-waktu <teks>', 'jangka waktu PKS, mis. "2 tahun"')
    .option('--penerima <nama>', 'nama orang yang menerima surat, untuk tanda terima');

/** Serves to judge a NIP where today is not at hand. */
const LAST_DAY = '9999-12-31';

/** @throws NILAI_TIDAK_DIKENAL */
export function lembagaFromFlags(i: KasusFieldFlags): Partial<Lembaga> {
  return {
    ...(i.lembaga !== undefined && { nama: i.lembaga.trim() }),
    ...(i.jenis !== undefined && { jenis: oneOfWords('--jenis', JENIS_LEMBAGA, i.jenis) }),
    ...(i.alamat !== undefined && { alamat: i.alamat.trim() }),
    ...(i.pimpinan !== undefined && { pimpinan: i.pimpinan.trim() }),
    ...(i.jabatanPimpinan !== undefined && { jabatanPimpinan: i.jabatanPimpinan.trim() }),
    ...(i.kontak !== undefined && { kontak: i.kontak.trim() }),
    ...(i.dasarPimpinan !== undefined && { dasarPimpinan: i.dasarPimpinan.trim() }),
    ...(i.nipPimpinan !== undefined && {
      nipPimpinan: parseNipOrNrp('--nip-pimpinan', i.nipPimpinan, LAST_DAY),
    }),
    ...(i.pangkatPimpinan !== undefined && { pangkatPimpinan: i.pangkatPimpinan.trim() }),
    ...(i.akta !== undefined && { akta: i.akta.trim() }),
  };
}

export const penerimaFromFlags = ({ penerima }: KasusFieldFlags): Readonly<{ penerima?: string }> =>
  penerima?.trim() ? { penerima: penerima.trim() } : {};

/** @throws NILAI_TIDAK_DIKENAL */
export function permohonanFromFlags(i: KasusFieldFlags): Partial<PermohonanDetails> {
  return {
    ...(i.pemanfaatan !== undefined && { pemanfaatan: oneOfWords('--pemanfaatan', PEMANFAATAN, i.pemanfaatan) }),
    ...(i.tujuan !== undefined && { tujuan: i.tujuan.trim() }),
    ...(i.elemen !== undefined && { elemen: [...new Set(i.elemen)] }),
    ...(i.metode !== undefined && { metode: oneOfWords('--metode', METODE, i.metode) }),
    ...(i.dataBalikan !== undefined && { dataBalikan: i.dataBalikan.trim() }),
    ...(i.jangkaWaktu !== undefined && { jangkaWaktu: formatJangka(parseJangka(i.jangkaWaktu)) }),
  };
}

export const emptyLembaga = { alamat: null, pimpinan: null, jabatanPimpinan: null, kontak: null } as const;

export const emptyPermohonan: PermohonanDetails = {
  pemanfaatan: 'pelayanan-publik',
  tujuan: null,
  elemen: [],
  metode: null,
  dataBalikan: null,
  jangkaWaktu: null,
};
