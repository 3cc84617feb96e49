/** `--isian NAMA=NILAI`, where NAMA is a flag of `new`. */

import { lembagaFromFlags, permohonanFromFlags } from '../../desk/flags/kasus-fields.ts';
import { readPksEnd, readPksStart } from '../../desk/flags/pks-days.ts';
import { oneOfWords } from '../../desk/flags/standard-flags.ts';
import { readTypedDay, readTypedMoment } from '../../desk/flags/typed-dates.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { parseNipOrNrp } from '../../office/kantor/pejabat/nrp.ts';
import { JENIS_LEMBAGA, METODE, PEMANFAATAN } from '../../office/permohonan/facts/kasus-parts.ts';
import { IRAMA, type Pengesahan } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { LETTER_FIELDS } from './letter-fields.ts';
import type { RalatChange, RalatField } from './ralat-field.ts';

function pengesahanField<K extends Exclude<keyof Pengesahan, 'tempo'>>(
  kunci: K,
  baca: (sesi: Sitting, teks: string, kasus: OpenKasus['berkas']) => Pengesahan[K],
): RalatField {
  return {
    lama: (p) => p.kerjaSama?.[kunci] ?? null,
    baru: (sesi, teks, kasus) => ({ kerjaSama: { [kunci]: baca(sesi, teks, kasus) } }),
  };
}

const RALAT_FIELDS: Readonly<Record<string, RalatField>> = {
  lembaga: { lama: (p) => p.lembaga.nama, baru: (_, lembaga) => ({ lembaga: lembagaFromFlags({ lembaga }) }) },
  jenis: { lama: (p) => p.lembaga.jenis, baru: (_, jenis) => ({ lembaga: lembagaFromFlags({ jenis }) }) },
  alamat: { lama: (p) => p.lembaga.alamat, baru: (_, alamat) => ({ lembaga: lembagaFromFlags({ alamat }) }) },
  pimpinan: { lama: (p) => p.lembaga.pimpinan, baru: (_, pimpinan) => ({ lembaga: lembagaFromFlags({ pimpinan }) }) },
  'jabatan-pimpinan': {
    lama: (p) => p.lembaga.jabatanPimpinan,
    baru: (_, jabatanPimpinan) => ({ lembaga: lembagaFromFlags({ jabatanPimpinan }) }),
  },
  kontak: { lama: (p) => p.lembaga.kontak, baru: (_, kontak) => ({ lembaga: lembagaFromFlags({ kontak }) }) },
  'dasar-pimpinan': {
    lama: (p) => p.lembaga.dasarPimpinan ?? null,
    baru: (_, dasarPimpinan) => ({ lembaga: lembagaFromFlags({ dasarPimpinan }) }),
  },
  'nip-pimpinan': {
    lama: (p) => p.lembaga.nipPimpinan ?? null,
    baru: (_, nipPimpinan) => ({ lembaga: lembagaFromFlags({ nipPimpinan }) }),
  },
  'pangkat-pimpinan': {
    lama: (p) => p.lembaga.pangkatPimpinan ?? null,
    baru: (_, pangkatPimpinan) => ({ lembaga: lembagaFromFlags({ pangkatPimpinan }) }),
  },
  akta: { lama: (p) => p.lembaga.akta ?? null, baru: (_, akta) => ({ lembaga: lembagaFromFlags({ akta }) }) },
  'nomor-surat': { lama: (p) => p.surat?.nomor ?? null, baru: (_, nomor) => ({ surat: { nomor: nomor.trim() } }) },
  'tanggal-surat': {
    lama: (p) => p.surat?.tanggal ?? null,
    baru: (sesi, tgl, kasus) => ({ surat: { tanggal: readTypedDay(sesi, '--tanggal-surat', tgl, { kasus }) } }),
  },
  hal: { lama: (p) => p.surat?.hal ?? null, baru: (_, hal) => ({ surat: { hal: hal.trim() } }) },
  pemanfaatan: {
    lama: (p) => p.permohonan.pemanfaatan,
    baru: (_, pemanfaatan) => ({ permohonan: permohonanFromFlags({ pemanfaatan }) }),
  },
  tujuan: { lama: (p) => p.permohonan.tujuan, baru: (_, tujuan) => ({ permohonan: permohonanFromFlags({ tujuan }) }) },
  elemen: {
    lama: (p) => p.permohonan.elemen,
    baru: (_, daftar) => ({
      permohonan: permohonanFromFlags({ elemen: daftar.split(',').map((kode) => kode.trim()) }),
    }),
  },
  metode: { lama: (p) => p.permohonan.metode, baru: (_, metode) => ({ permohonan: permohonanFromFlags({ metode }) }) },
  'data-balikan': {
    lama: (p) => p.permohonan.dataBalikan,
    baru: (_, dataBalikan) => ({ permohonan: permohonanFromFlags({ dataBalikan }) }),
  },
  ...LETTER_FIELDS,
  diterima: {
    lama: (p) => p.diterima,
    baru: (sesi, saat, kasus) => ({ diterima: readTypedMoment(sesi, '--diterima', saat, { kasus }) }),
  },
  'penerima-surat': { lama: (p) => p.penerima ?? null, baru: (_, penerima) => ({ penerima: penerima.trim() }) },
  'nomor-kesatu': pengesahanField('nomorKesatu', (_, teks) => teks.trim()),
  'nomor-kedua': pengesahanField('nomorKedua', (_, teks) => teks.trim()),
  'tanggal-pks': pengesahanField('tanggal', (sesi, teks, kasus) =>
    readTypedDay(sesi, 'sahkan --tanggal', teks, { kasus }),
  ),
  mulai: pengesahanField('mulai', (sesi, teks, k) =>
    readPksStart(sesi, k, teks, k.permohonan.kerjaSama?.tanggal ?? undefined),
  ),
  berakhir: pengesahanField('berakhir', (sesi, teks, k) => readPksEnd(sesi, k, teks, k.permohonan.kerjaSama?.mulai)),
  'penandatangan-kedua': pengesahanField('penandatanganKedua', (_, teks) => teks.trim()),
  'jabatan-kedua': pengesahanField('jabatanKedua', (_, teks) => teks.trim()),
  'dasar-kedua': pengesahanField('dasarKedua', (_, teks) => teks.trim()),
  'nip-kedua': pengesahanField('nipKedua', (sesi, teks) => parseNipOrNrp('nip-kedua', teks, sesi.hariIni)),
  'pangkat-kedua': pengesahanField('pangkatKedua', (_, teks) => teks.trim()),
  irama: pengesahanField('irama', (_, teks) => oneOfWords('--isian irama', IRAMA, teks.trim())),
  'jangka-waktu': {
    lama: (p) => p.permohonan.jangkaWaktu,
    baru: (_, jangkaWaktu) => ({ permohonan: permohonanFromFlags({ jangkaWaktu }) }),
  },
};

/** Other commands fill empty ones. */
export const filledFields = (p: ReceivedKasus): readonly Readonly<{ isian: string; lama: string }>[] =>
  Object.entries(RALAT_FIELDS).flatMap(([isian, { lama }]) => {
    const nilai = lama(p);
    const teks = nilai === null || typeof nilai === 'string' ? nilai : nilai.join(', ');
    return teks ? { isian, lama: teks } : [];
  });

export const FIELD_CHOICES: Readonly<Record<string, readonly string[]>> = {
  jenis: JENIS_LEMBAGA,
  pemanfaatan: PEMANFAATAN,
  metode: METODE,
  irama: IRAMA,
};

export const PENGESAHAN_FIELDS = [
  'nomor-kesatu',
  'nomor-kedua',
  'tanggal-pks',
  'mulai',
  'berakhir',
  'penandatangan-kedua',
  'jabatan-kedua',
  'dasar-kedua',
  'nip-kedua',
  'pangkat-kedua',
  'irama',
] as const;

export const isKnownField = (nama: string): boolean => Object.hasOwn(RALAT_FIELDS, nama);

/** @throws NILAI_TIDAK_DIKENAL */
export function parseRalat(sesi: Sitting, { berkas }: OpenKasus, teks: string): RalatChange {
  const tanda = teks.indexOf('=');
  const isian = oneOfWords('--isian', Object.keys(RALAT_FIELDS), teks.slice(0, tanda).trim());
  const bidang = RALAT_FIELDS[isian]!; // `oneOfWords` let only its keys through.
  return {
    isian,
    lama: bidang.lama(berkas.permohonan),
    lembaga: {},
    surat: {},
    permohonan: {},
    ...bidang.baru(sesi, teks.slice(tanda + 1), berkas),
  };
}
