import { formatNip } from '../../kantor/pejabat/nip.ts';
import { bareKabupaten, type Setting } from '../../kantor/work-settings.ts';
import { USUAL_DUE_DAYS } from '../../permohonan/kerja-sama/owed-periods.ts';
import type { NaskahSource } from '../naskah.ts';

const EMAIL_SHAPE = { pola: /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]+$/, arti: 'alamat pos-el' };

/** The letterhead follows the signer (SOP step 11). */
export const PENANDATANGAN = [
  'Kepala Dinas',
  'a.n. Bupati, Sekretaris Daerah',
  'Bupati',
  'Bupati melalui Dinas',
] as const;
export type Penandatangan = (typeof PENANDATANGAN)[number];

export const NASKAH_SETTINGS = [
  {
    kunci: 'kantor.nama',
    bawaan: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman',
    arti: 'nama kantor, lengkap dengan kabupatennya',
    contoh: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman',
  },
  { kunci: 'kantor.kabupaten', bawaan: 'Sleman', arti: 'nama kabupaten', contoh: 'Sleman', rapi: bareKabupaten },
  {
    kunci: 'kantor.alamat',
    bawaan: null,
    arti: 'alamat kantor dengan kode pos, untuk kop dan PKS',
    contoh: 'Jalan Contoh Nomor 1, Sleman 55511',
  },
  { kunci: 'kantor.telepon', bawaan: null, arti: 'telepon kantor, untuk kop', contoh: '(0274) 000000' },
  {
    kunci: 'kantor.pos-el',
    bawaan: null,
    arti: 'pos-el kantor, untuk kop dan korespondensi PKS',
    contoh: 'dukcapil@contoh.go.id',
    bentuk: EMAIL_SHAPE,
  },
  { kunci: 'kantor.laman', bawaan: null, arti: 'laman kantor, untuk kop', contoh: 'dukcapil.contoh.go.id' },
  {
    kunci: 'kantor.tempat',
    bawaan: null,
    arti: 'tempat pada tanggal surat (bawaan: nama kabupaten)',
    contoh: 'Sleman',
  },
  {
    kunci: 'kabupaten.alamat',
    bawaan: null,
    arti: 'alamat pemerintah kabupaten, untuk kop surat Sekda atau Bupati',
    contoh: 'Jalan Contoh Nomor 9, Sleman 55511',
  },
  {
    kunci: 'penandatangan',
    bawaan: 'Kepala Dinas',
    arti: 'penanda tangan surat ke Kemendagri; kop surat mengikutinya',
    contoh: 'Kepala Dinas',
    pilihan: PENANDATANGAN,
  },
  {
    kunci: 'kepala-dinas.nama',
    bawaan: null,
    arti: 'nama Kepala Dinas dengan gelar',
    contoh: 'Dra. Contoh Nama, M.Si.',
  },
  { kunci: 'kepala-dinas.nip', bawaan: null, arti: 'NIP Kepala Dinas', contoh: '19700101 199503 2 001', nip: true },
  {
    kunci: 'kepala-dinas.pangkat',
    bawaan: null,
    arti: 'pangkat dan golongan Kepala Dinas',
    contoh: 'Pembina Utama Muda, IV/c',
  },
  {
    kunci: 'kepala-dinas.dasar',
    bawaan: null,
    arti: 'keputusan yang menjadi dasar jabatan Kepala Dinas, untuk PKS',
    contoh: 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024',
  },
  { kunci: 'sekda.nama', bawaan: null, arti: 'nama Sekretaris Daerah dengan gelar', contoh: 'Drs. Contoh Nama, M.M.' },
  { kunci: 'sekda.nip', bawaan: null, arti: 'NIP Sekretaris Daerah', contoh: '19690101 199403 1 002', nip: true },
  {
    kunci: 'sekda.pangkat',
    bawaan: null,
    arti: 'pangkat dan golongan Sekretaris Daerah',
    contoh: 'Pembina Utama Madya, IV/d',
  },
  { kunci: 'bupati.nama', bawaan: null, arti: 'nama Bupati', contoh: 'Contoh Nama' },
  {
    kunci: 'pengingat.hari',
    bawaan: '14',
    arti: 'hari kerja menunggu balasan Kemendagri sebelum pengingat, dan antara dua pengingat',
    contoh: '14',
    bilangan: true,
  },
  {
    kunci: 'keamanan.bulan',
    // The Dirjen's letter of 29 September 2022; whether it outlived Permendagri 17/2023 is not known.
    bawaan: `${USUAL_DUE_DAYS.bulanKeamanan}`,
    arti: 'bulan bagi pengguna memenuhi standar keamanan; periksa surat Dirjen',
    contoh: '6',
    bentuk: { pola: /^[1-9]\d?$/, arti: 'banyaknya bulan, 1 sampai 99' },
  },
] as const satisfies readonly Setting[];

export const KERTAS = ['F4', 'A4'] as const;
export type Kertas = (typeof KERTAS)[number];

/** Change the template, not its values. */
export const PRINT_SETTINGS = [
  { kunci: 'naskah.kertas', bawaan: 'F4', arti: 'kertas semua naskah', contoh: 'A4', pilihan: KERTAS },
  {
    kunci: 'kop.logo',
    bawaan: null,
    arti: 'lambang daerah di kop: berkas PNG atau JPEG',
    contoh: 'lambang.png',
    gambar: true,
  },
  {
    kunci: 'kop.logo-bupati',
    bawaan: null,
    arti: 'lambang di kop surat Bupati: berkas PNG atau JPEG',
    contoh: 'lambang-bupati.png',
    gambar: true,
  },
] as const satisfies readonly Setting[];

export type NaskahSettingKey = (typeof NASKAH_SETTINGS)[number]['kunci'];

/**
 * Takes the entered official's value, else the setting, its default, or null. Settings do not fill an official's gaps,
 * since they may be the predecessor's.
 */
export function naskahSetting(b: Pick<NaskahSource, 'kantor' | 'pejabat'>, kunci: NaskahSettingKey): string | null {
  const nilai = valueInForce(b, kunci);
  return nilai !== null && kunci.endsWith('.nip') ? formatNip(nilai) : nilai;
}

function valueInForce(b: Pick<NaskahSource, 'kantor' | 'pejabat'>, kunci: NaskahSettingKey): string | null {
  const [peran = '', apa] = kunci.split('.');
  const pejabat = b.pejabat?.(peran);
  if (pejabat?.nama === '') return null;
  if (pejabat && (apa === 'nama' || apa === 'nip' || apa === 'pangkat')) return pejabat[apa];
  if (pejabat && pejabat.dasar !== null && apa === 'dasar') return pejabat.dasar || null;
  return b.kantor(kunci) || (NASKAH_SETTINGS.find((p) => p.kunci === kunci)?.bawaan ?? null);
}

/** It holds even where the Dinas passes his letter on: the letterhead is his, without rank or NIP. */
export const isBupatiSigning = (b: Pick<NaskahSource, 'kantor'>): boolean => penandatanganOf(b).startsWith('Bupati');

export const penandatanganOf = (b: Pick<NaskahSource, 'kantor'>): Penandatangan =>
  PENANDATANGAN.find((p) => p === naskahSetting(b, 'penandatangan')) ?? 'Kepala Dinas';
