/**
 * Stored facts, as read back. What does not have the shape of a fact is damage,
 * never `undefined`. Unknown keys are tolerated and dropped: a newer pks may add
 * a key that only tells more; one that changes the meaning of a fact must be a
 * new `jenis` or a higher schema number. A change by hand is caught by the
 * chain of hashes, so tolerance here hides nothing.
 */
import * as v from 'valibot';
import { Galat } from '../galat.ts';
import {
  IRAMA,
  JENIS_GERAK,
  JENIS_LEMBAGA,
  KEWAJIBAN,
  type Kejadian,
  METODE,
  PEMANFAATAN,
  PENERIMA,
  STATUS,
  type StatusAkhir,
} from './permohonan.ts';

const teks = v.string();
const teksAtauKosong = v.nullable(teks);
const bulat = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const daftarTeks = v.array(teks);
const jam = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\+07:00';
const hari = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
/** A day, or an instant in WIB. */
export const skemaSaat = v.pipe(teks, v.regex(new RegExp(`^${hari}(?:${jam})?$`)));
/** Always an instant in WIB. */
export const skemaDetik = v.pipe(teks, v.regex(new RegExp(`^${hari}${jam}$`)));
/** A day 'YYYY-MM-DD'. */
export const skemaHari = v.pipe(teks, v.regex(new RegExp(`^${hari}$`)));
const sidik = v.pipe(teks, v.regex(/^[0-9a-f]{64}$/));
const berkas = v.pipe(teks, v.regex(/^(?:lampiran|naskah)\/[A-Za-z0-9][A-Za-z0-9._-]*$/));
const klaim = v.pipe(teks, v.regex(/^\d{4}\.[a-z0-9][a-z0-9.-]*$/));
const agenda = v.object({ nomor: bulat, tahun: bulat });

const tanggungan = v.picklist(['kantor', 'pemohon', 'kemendagri']);
const jamKasus = v.array(v.object({ siapa: tanggungan, sejak: skemaHari }));
const tiba = v.nullable(v.object({ h: bulat, tanggal: skemaHari }));

const langkah = v.object({
  no: bulat,
  aktivitas: teks,
  ringkas: teks,
  pelaksana: teks,
  h: bulat,
  menit: v.nullable(v.pipe(v.number(), v.finite())),
  tanggungan,
  balasan: v.boolean(),
  akhirBilaTolak: v.boolean(),
  jeda: v.exactOptional(v.object({ sejak: skemaSaat, alasan: teks, semula: tanggungan })),
});

const isiLembaga = {
  nama: teks,
  jenis: v.picklist(JENIS_LEMBAGA),
  alamat: teksAtauKosong,
  pimpinan: teksAtauKosong,
  jabatanPimpinan: teksAtauKosong,
  kontak: teksAtauKosong,
};

const isiPermohonan = {
  pemanfaatan: v.picklist(PEMANFAATAN),
  tujuan: teksAtauKosong,
  elemen: daftarTeks,
  metode: v.nullable(v.picklist(METODE)),
  dataBalikan: teksAtauKosong,
  jangkaWaktu: teksAtauKosong,
};

const oleh = v.object({
  nama: teks,
  peran: teks,
  dicatatOleh: teks,
  akun: v.exactOptional(teks),
  mewakili: v.exactOptional(v.object({ sifat: v.picklist(['plt', 'plh']), dasar: teks, nama: v.exactOptional(teks) })),
});
const umum = { pada: skemaSaat, dicatat: skemaDetik, oleh };

const lembaga = v.object(isiLembaga);
const surat = v.object({ nomor: teks, tanggal: skemaSaat, hal: teks });

const diterima = v.object({
  ...umum,
  jenis: v.literal('Diterima'),
  sop: teks,
  lembaga,
  surat,
  agenda,
  data: v.picklist(['individu', 'agregat']),
  permohonan: v.object(isiPermohonan),
  ada: daftarTeks,
  ke: langkah,
  catatan: teksAtauKosong,
  perpanjanganDari: v.exactOptional(teks),
});

const balasan = v.nullable(
  v.object({ nomor: teks, tanggal: skemaSaat, hasil: v.picklist(['setuju', 'tolak']), agenda }),
);
const suratKeluar = v.nullable(v.object({ nomor: teksAtauKosong, tanggal: v.nullable(skemaSaat) }));

const diselesaikan = v.object({
  ...umum,
  jenis: v.literal('Diselesaikan'),
  langkah: bulat,
  ringkas: teks,
  hasil: v.picklist(['selesai', 'setuju', 'koreksi']),
  ada: daftarTeks,
  keluaran: daftarTeks,
  tarikDari: v.nullable(bulat),
  mintaBaru: daftarTeks,
  ke: v.union([langkah, v.picklist(['selesai', 'ditolak'])]),
  disposisi: teksAtauKosong,
  kepada: teksAtauKosong,
  menit: v.nullable(v.pipe(v.number(), v.finite())),
  catatan: teksAtauKosong,
  balasan,
  suratKeluar,
  kertas: v.exactOptional(v.literal(true)),
  tembus: v.exactOptional(v.object({ langkah: bulat, alasan: teks })),
});

const opsional = {
  lembaga: v.object({
    nama: v.exactOptional(isiLembaga.nama),
    jenis: v.exactOptional(isiLembaga.jenis),
    alamat: v.exactOptional(isiLembaga.alamat),
    pimpinan: v.exactOptional(isiLembaga.pimpinan),
    jabatanPimpinan: v.exactOptional(isiLembaga.jabatanPimpinan),
    kontak: v.exactOptional(isiLembaga.kontak),
  }),
  permohonan: v.object({
    pemanfaatan: v.exactOptional(isiPermohonan.pemanfaatan),
    tujuan: v.exactOptional(isiPermohonan.tujuan),
    elemen: v.exactOptional(isiPermohonan.elemen),
    metode: v.exactOptional(isiPermohonan.metode),
    dataBalikan: v.exactOptional(isiPermohonan.dataBalikan),
    jangkaWaktu: v.exactOptional(isiPermohonan.jangkaWaktu),
  }),
};

const nomorTanggal = v.object({ nomor: v.exactOptional(teks), tanggal: v.exactOptional(skemaSaat) });

const akhir = v.picklist(STATUS.filter((s): s is StatusAkhir => s !== 'aktif'));

const bagianGerak = {
  dokumen: v.array(v.object({ kode: teks, langkah: bulat })),
  revisi: bulat,
  koreksi: v.nullable(v.object({ langkah: bulat, catatan: teks, oleh, pada: skemaSaat })),
  balasan,
  suratKeluar,
  jam: jamKasus,
  tiba,
  terakhir: skemaSaat,
  dikerjakan: v.array(v.object({ langkah: bulat, oleh })),
};

const gerak = v.variant('status', [
  v.object({ ...bagianGerak, status: v.literal('aktif'), langkah }),
  v.object({
    ...bagianGerak,
    status: akhir,
    langkah: v.null(),
    ditutup: v.object({ pada: skemaSaat, alasan: teksAtauKosong }),
  }),
]);

const isiPengesahan = {
  nomorKesatu: teks,
  nomorKedua: teks,
  tanggal: skemaHari,
  mulai: skemaHari,
  berakhir: skemaHari,
  penandatanganKedua: teks,
  jabatanKedua: teks,
  irama: v.picklist(IRAMA),
};

const kerjaSama = v.object({
  ...isiPengesahan,
  diserahkan: v.array(v.object({ kepada: v.picklist(PENERIMA), penerima: teks, pada: skemaSaat })),
  userId: v.nullable(skemaHari),
  jaringan: v.nullable(skemaHari),
  kewajiban: v.array(v.object({ kewajiban: v.picklist(KEWAJIBAN), periode: teks, pada: skemaSaat })),
  diperpanjang: teksAtauKosong,
});

const skemaKejadian = v.variant('jenis', [
  diterima,
  diselesaikan,
  v.object({
    ...umum,
    jenis: v.literal('Dilengkapi'),
    ...opsional,
    suratKeluar: v.exactOptional(nomorTanggal),
  }),
  v.object({
    ...umum,
    jenis: v.literal('Diralat'),
    isian: teks,
    lama: v.union([teksAtauKosong, daftarTeks]),
    ...opsional,
    surat: v.object({
      nomor: v.exactOptional(surat.entries.nomor),
      tanggal: v.exactOptional(surat.entries.tanggal),
      hal: v.exactOptional(surat.entries.hal),
    }),
    suratKeluar: v.exactOptional(nomorTanggal),
    balasan: v.exactOptional(nomorTanggal),
    diterima: v.exactOptional(skemaSaat),
    kerjaSama: v.exactOptional(
      v.object({
        nomorKesatu: v.exactOptional(teks),
        nomorKedua: v.exactOptional(teks),
        tanggal: v.exactOptional(skemaHari),
        mulai: v.exactOptional(skemaHari),
        berakhir: v.exactOptional(skemaHari),
        penandatanganKedua: v.exactOptional(teks),
        jabatanKedua: v.exactOptional(teks),
        irama: v.exactOptional(isiPengesahan.irama),
      }),
    ),
    alasan: teks,
  }),
  v.object({
    ...umum,
    jenis: v.literal('Dilampirkan'),
    lampiran: v.object({ dokumen: teks, berkas, asal: teks, sidik, ukuran: bulat }),
    catatan: teksAtauKosong,
  }),
  v.object({
    ...umum,
    jenis: v.literal('Dikonsep'),
    naskah: teks,
    versi: bulat,
    berkas,
    sidik,
    ukuran: bulat,
    templat: teks,
    kosong: daftarTeks,
    dari: v.exactOptional(v.object({ kasus: bulat, kantor: bulat })),
    dibaca: v.exactOptional(v.object({ asal: teks, versi: bulat, berubah: daftarTeks })),
  }),
  v.object({ ...umum, jenis: v.literal('Ditutup'), status: akhir, alasan: teks }),
  v.object({ ...umum, jenis: v.literal('NomorDipesan'), naskah: teks, nomor: teks, klaim: v.array(klaim) }),
  v.object({ ...umum, jenis: v.literal('NomorDipakai'), naskah: teks, nomor: teks, tanggal: skemaHari }),
  v.object({ ...umum, jenis: v.literal('NomorDibatalkan'), naskah: teks, nomor: teks, alasan: teks }),
  v.object({ ...umum, jenis: v.literal('DibukaLagi'), ke: langkah, alasan: teks }),
  v.object({ ...umum, jenis: v.literal('Ditunggu'), siapa: v.picklist(['pemohon', 'kemendagri']), alasan: teks }),
  v.object({ ...umum, jenis: v.literal('Dilanjutkan'), catatan: teksAtauKosong }),
  v.object({
    ...umum,
    jenis: v.literal('Diurungkan'),
    tindakan: bulat,
    urung: v.picklist(JENIS_GERAK),
    langkah: v.nullable(bulat),
    ringkas: teksAtauKosong,
    alasan: teks,
    kembali: gerak,
  }),
  v.object({ ...umum, jenis: v.literal('Disahkan'), pengesahan: v.object(isiPengesahan) }),
  v.object({
    ...umum,
    jenis: v.literal('Diserahkan'),
    kepada: v.picklist(PENERIMA),
    penerima: teks,
    catatan: teksAtauKosong,
  }),
  v.object({
    ...umum,
    jenis: v.literal('AksesDicatat'),
    userId: v.exactOptional(skemaHari),
    jaringan: v.exactOptional(skemaHari),
    catatan: teksAtauKosong,
  }),
  v.object({
    ...umum,
    jenis: v.literal('KewajibanDicatat'),
    kewajiban: v.picklist(KEWAJIBAN),
    periode: teks,
    nomor: teksAtauKosong,
    catatan: teksAtauKosong,
  }),
  v.object({ ...umum, jenis: v.literal('Diperpanjang'), kasus: teks }),
]);

/** Every kind of fact: one that is forgotten here does not compile. */
const JENIS = {
  Diterima: true,
  Diselesaikan: true,
  Dilengkapi: true,
  Diralat: true,
  Dilampirkan: true,
  Dikonsep: true,
  Ditutup: true,
  NomorDipesan: true,
  NomorDipakai: true,
  NomorDibatalkan: true,
  DibukaLagi: true,
  Ditunggu: true,
  Dilanjutkan: true,
  Diurungkan: true,
  Disahkan: true,
  Diserahkan: true,
  AksesDicatat: true,
  KewajibanDicatat: true,
  Diperpanjang: true,
} as const satisfies Record<Kejadian['jenis'], true>;

/** One stored fact of a case. @throws Galat REGISTER_RUSAK saying which key is wrong (the file is the caller's to name) */
export const bacaKejadian = (isi: unknown): Kejadian => bacaFakta(skemaKejadian, Object.keys(JENIS), isi);

const skemaRingkasan = v.object({
  status: v.picklist(STATUS),
  langkah: v.nullable(langkah),
  lembaga,
  surat,
  diterima: skemaSaat,
  revisi: bulat,
  sop: teks,
  terakhir: skemaSaat,
  agenda,
  jam: jamKasus, // a row of an earlier pks has none: its case is read instead
  tiba,
  kerjaSama: v.exactOptional(kerjaSama),
});

/** The content of a row of the index, or null where it is not one (then the case itself is read). */
export function bacaRingkasan(isi: unknown): v.InferOutput<typeof skemaRingkasan> | null {
  const hasil = v.safeParse(skemaRingkasan, isi);
  return hasil.success && (hasil.output.status === 'aktif') === (hasil.output.langkah !== null) ? hasil.output : null;
}

/** Decodes one fact by its schema, in words a clerk can pass on. @throws Galat REGISTER_RUSAK, REGISTER_LEBIH_BARU */
export function bacaFakta<S extends v.GenericSchema>(
  skema: S,
  jenis: readonly string[],
  isi: unknown,
): v.InferOutput<S> {
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw cacat('fakta bukan objek JSON');
  const namaJenis = (isi as { jenis?: unknown }).jenis;
  if (typeof namaJenis !== 'string') throw cacat('fakta tanpa "jenis"');
  if (!jenis.includes(namaJenis)) {
    const sebab = `jenis fakta ${JSON.stringify(namaJenis)} tidak dikenal`;
    // What is named like a fact was recorded by a newer pks; anything else by none.
    throw /^[A-Z][A-Za-z]+$/.test(namaJenis) ? new Galat('REGISTER_LEBIH_BARU', sebab, [], { sebab }) : cacat(sebab);
  }
  const hasil = v.safeParse(skema, isi, { abortEarly: true });
  if (hasil.success) return hasil.output;
  const letak = v.getDotPath(hasil.issues[0]) ?? 'jenis';
  throw cacat(`fakta ${namaJenis}: isi "${letak}" tidak sesuai bentuknya`);
}

const cacat = (sebab: string): Galat =>
  new Galat('REGISTER_RUSAK', `Register rusak: ${sebab}.`, ['pks check'], { sebab });
