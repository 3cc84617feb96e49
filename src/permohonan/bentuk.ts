/** The shapes of what facts and rows of the index are made of. */
import * as v from 'valibot';
import { IRAMA, KEWAJIBAN, PENERIMA } from './pengesahan.ts';
import { JENIS_LEMBAGA, METODE, PEMANFAATAN, STATUS, type StatusAkhir } from './permohonan.ts';

/** The same keys, each of which may be absent. */
export const sebagian = <E extends v.ObjectEntries>(isi: E) =>
  v.object(
    Object.fromEntries(Object.entries(isi).map(([kunci, bentuk]) => [kunci, v.exactOptional(bentuk)])) as {
      [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>;
    },
  );

/** Any text; or none, as null. */
export const teks = v.string();
export const teksAtauKosong = v.nullable(teks);
/** A whole number from nought on. */
export const bulat = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const daftarTeks = v.array(teks);
const jam = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\+07:00';
const hari = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
/** A day, or an instant in WIB. */
export const skemaSaat = v.pipe(teks, v.regex(new RegExp(`^${hari}(?:${jam})?$`)));
/** Always an instant in WIB. */
export const skemaDetik = v.pipe(teks, v.regex(new RegExp(`^${hari}${jam}$`)));
/** A day 'YYYY-MM-DD'. */
export const skemaHari = v.pipe(teks, v.regex(new RegExp(`^${hari}$`)));
/** sha256, hex. */
export const sidik = v.pipe(teks, v.regex(/^[0-9a-f]{64}$/));
/** A file inside the case folder, named by pks. */
export const berkas = v.pipe(teks, v.regex(/^(?:lampiran|naskah)\/[A-Za-z0-9][A-Za-z0-9._-]*$/));
/** The name under which a number is claimed. */
export const klaim = v.pipe(teks, v.regex(/^\d{4}\.[a-z0-9][a-z0-9.-]*$/));
/** The number an incoming letter bears, and of which year. */
export const agenda = v.object({ nomor: bulat, tahun: bulat });

const tanggungan = v.picklist(['kantor', 'pemohon', 'kemendagri']);
/** `Jam`: whose days ran from when on. */
export const jamKasus = v.array(v.object({ siapa: tanggungan, sejak: skemaHari }));
/** `Tangan`: who held the case from when on. */
export const tangan = v.array(v.object({ siapa: teks, sejak: skemaHari, terima: v.exactOptional(v.literal(true)) }));
/** `Tiba`: when the ministry's reply came in. */
export const tiba = v.nullable(v.object({ h: bulat, tanggal: skemaHari }));

/** `LangkahMenunggu`. */
export const langkah = v.object({
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

/** `Pelaku`. */
export const oleh = v.object({
  nama: teks,
  peran: teksAtauKosong,
  dicatatOleh: teks,
  sebagai: v.exactOptional(teks),
  akun: v.exactOptional(teks),
  meja: v.exactOptional(teks),
  mewakili: v.exactOptional(v.object({ sifat: v.picklist(['plt', 'plh']), dasar: teks, nama: v.exactOptional(teks) })),
});

/** `Lembaga`. */
export const lembaga = v.object({
  nama: teks,
  jenis: v.picklist(JENIS_LEMBAGA),
  alamat: teksAtauKosong,
  pimpinan: teksAtauKosong,
  jabatanPimpinan: teksAtauKosong,
  kontak: teksAtauKosong,
});

/** `IsiPermohonan`. */
export const permohonan = v.object({
  pemanfaatan: v.picklist(PEMANFAATAN),
  tujuan: teksAtauKosong,
  elemen: daftarTeks,
  metode: v.nullable(v.picklist(METODE)),
  dataBalikan: teksAtauKosong,
  jangkaWaktu: teksAtauKosong,
});

/** `Surat`: the one that began the case. */
export const surat = v.object({ nomor: teks, tanggal: skemaSaat, hal: teks });

/** The keys of `NomorTanggal`. */
export const nomorTanggal = { nomor: teks, tanggal: skemaSaat };
/** `Balasan`, or none yet. */
export const balasan = v.nullable(
  v.object({ nomor: teks, tanggal: skemaSaat, hasil: v.picklist(['setuju', 'tolak']), agenda }),
);
/** `SuratKeluar`, or none yet. */
export const suratKeluar = v.nullable(v.object({ nomor: teksAtauKosong, tanggal: v.nullable(skemaSaat) }));

/** `StatusAkhir`. */
export const akhir = v.picklist(STATUS.filter((s): s is StatusAkhir => s !== 'aktif'));

/** `CatatanKoreksi`. */
export const koreksi = v.object({ langkah: bulat, catatan: teks, oleh, pada: skemaSaat });

const bagianGerak = {
  dokumen: v.array(v.object({ kode: teks, langkah: bulat })),
  revisi: bulat,
  koreksi: v.nullable(koreksi),
  balasan,
  suratKeluar,
  jam: jamKasus,
  tiba,
  terakhir: skemaSaat,
  dikerjakan: v.array(v.object({ langkah: bulat, oleh })),
};

/** A number and the naskah it is for. */
export const nomorMilik = v.object({ naskah: teks, nomor: teks });

/** `Gerak`: what an undo puts back. */
export const gerak = v.variant('status', [
  v.object({ ...bagianGerak, status: v.literal('aktif'), langkah }),
  v.object({
    ...bagianGerak,
    status: akhir,
    langkah: v.null(),
    ditutup: v.object({ pada: skemaSaat, alasan: teksAtauKosong }),
  }),
]);

/** The keys of `Pengesahan`. */
export const isiPengesahan = {
  nomorKesatu: teks,
  nomorKedua: teks,
  tanggal: skemaHari,
  mulai: skemaHari,
  berakhir: skemaHari,
  penandatanganKedua: teks,
  jabatanKedua: teks,
  irama: v.picklist(IRAMA),
};

/** `KerjaSama`. */
export const kerjaSama = v.object({
  ...isiPengesahan,
  diserahkan: v.array(v.object({ kepada: v.picklist(PENERIMA), penerima: teks, pada: skemaSaat })),
  userId: v.nullable(skemaHari),
  jaringan: v.nullable(skemaHari),
  kewajiban: v.array(v.object({ kewajiban: v.picklist(KEWAJIBAN), periode: teks, pada: skemaSaat })),
  diperpanjang: teksAtauKosong,
});
