/** Stored facts of the register's own chain, as read back; see permohonan/dekode.ts for what is tolerated. */
import * as v from 'valibot';
import { skemaDetik, skemaHari, skemaSaat } from '../permohonan/bentuk.ts';
import { bacaFakta } from '../permohonan/fakta.ts';
import type { KejadianKantor } from './kantor.ts';

const teks = v.string();
const tahun = v.pipe(teks, v.regex(/^\d{4}$/));
const skema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const hitungan = v.picklist(['hari-kerja', 'hari-kalender']);

const tahunLibur = v.object({
  dasar: teks,
  hari: v.array(v.object({ tanggal: skemaHari, jenis: teks, nama: teks, sumber: v.exactOptional(teks) })),
  catatan: v.exactOptional(teks),
});

const umum = { pada: skemaSaat, dicatat: skemaDetik, oleh: v.object({ nama: teks, dicatatOleh: teks }) };

const peran = v.pipe(teks, v.nonEmpty());
const hariAtauKosong = v.nullable(skemaHari);
const teksAtauKosong = v.nullable(teks);
const baris = v.object({ nama: teks, peran, mulai: skemaHari });
const isiPejabat = {
  nama: teks,
  nip: teksAtauKosong,
  pangkat: teksAtauKosong,
  peran,
  akun: teksAtauKosong,
  mulai: skemaHari,
  sampai: hariAtauKosong,
};

const skemaKejadianKantor = v.variant('jenis', [
  v.object({
    ...umum,
    jenis: v.literal('RegisterDibuka'),
    id: v.pipe(teks, v.nonEmpty()),
    skema,
    kantor: teks,
    kabupaten: teks,
    sop: teks,
    hitungan,
    libur: v.record(tahun, tahunLibur),
    salinan: v.exactOptional(v.array(v.object({ jalur: teks, sidik: v.pipe(teks, v.regex(/^[0-9a-f]{64}$/)) }))),
  }),
  v.pipe(
    v.object({
      ...umum,
      jenis: v.literal('Diatur'),
      kunci: v.pipe(teks, v.regex(/^[A-Za-z][A-Za-z0-9.-]*$/)),
      nilai: teks,
    }),
    v.check((k) => k.kunci !== 'hitungan' || v.is(hitungan, k.nilai)),
  ),
  v.object({ ...umum, jenis: v.literal('LiburDitambah'), tanggal: skemaHari, nama: teks }),
  v.object({ ...umum, jenis: v.literal('LiburDicabut'), tanggal: skemaHari, alasan: teks }),
  v.object({ ...umum, jenis: v.literal('LiburDiperbarui'), tahun, libur: tahunLibur }),
  v.object({ ...umum, jenis: v.literal('RegisterDinaikkan'), skema, cadangan: teks }),
  v.object({ ...umum, jenis: v.literal('PejabatDitambah'), ...isiPejabat }),
  v.object({
    ...umum,
    jenis: v.literal('PejabatDiubah'),
    baris,
    ubah: v.object({
      nama: v.exactOptional(teks),
      nip: v.exactOptional(teksAtauKosong),
      pangkat: v.exactOptional(teksAtauKosong),
      akun: v.exactOptional(teksAtauKosong),
      mulai: v.exactOptional(skemaHari),
      sampai: v.exactOptional(hariAtauKosong),
    }),
    sejak: hariAtauKosong,
    alasan: teksAtauKosong,
  }),
  v.object({ ...umum, jenis: v.literal('PejabatDiakhiri'), baris, sampai: skemaHari, alasan: teks }),
  v.object({
    ...umum,
    jenis: v.literal('MandatDiberikan'),
    peran,
    nama: teks,
    sifat: v.picklist(['plt', 'plh']),
    dari: skemaHari,
    sampai: skemaHari,
    dasar: teks,
  }),
  v.object({
    ...umum,
    jenis: v.literal('MandatDiakhiri'),
    peran,
    dari: skemaHari,
    sampai: skemaHari,
    alasan: teks,
  }),
  v.object({ ...umum, jenis: v.literal('LembagaDisamakan'), nama: teks, dengan: teks, alasan: teksAtauKosong }),
  v.object({ ...umum, jenis: v.literal('LembagaDipisahkan'), nama: teks, dengan: teks, alasan: teksAtauKosong }),
]);

const JENIS = [
  'RegisterDibuka',
  'Diatur',
  'LiburDitambah',
  'LiburDicabut',
  'LiburDiperbarui',
  'RegisterDinaikkan',
  'PejabatDitambah',
  'PejabatDiubah',
  'PejabatDiakhiri',
  'MandatDiberikan',
  'MandatDiakhiri',
  'LembagaDisamakan',
  'LembagaDipisahkan',
] as const satisfies readonly KejadianKantor['jenis'][];

/** One stored fact of the office. @throws Galat REGISTER_RUSAK saying which key is wrong */
export const bacaKejadianKantor = (isi: unknown): KejadianKantor => bacaFakta(skemaKejadianKantor, JENIS, isi);
