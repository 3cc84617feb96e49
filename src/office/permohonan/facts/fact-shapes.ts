/** The shapes of what facts and rows of the index are made of. */
import * as v from 'valibot';
import { IRAMA, KEWAJIBAN, PENERIMA } from '../kerja-sama/pengesahan.ts';
import { type FinalStatus, JENIS_LEMBAGA, METODE, PEMANFAATAN, STATUS } from '../permohonan.ts';

/** The same keys, each of which may be absent. */
export const partialShape = <E extends v.ObjectEntries>(isi: E) =>
  v.object(
    Object.fromEntries(Object.entries(isi).map(([kunci, bentuk]) => [kunci, v.exactOptional(bentuk)])) as {
      [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>;
    },
  );

/** Any text; or none, as null. */
export const textShape = v.string();
export const nullableText = v.nullable(textShape);
/** A whole number from nought on. */
export const wholeNumberShape = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const textList = v.array(textShape);
const CLOCK_PART = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\+07:00';
const DAY_PART = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
/** A day, or an instant in WIB. */
export const momentShape = v.pipe(textShape, v.regex(new RegExp(`^${DAY_PART}(?:${CLOCK_PART})?$`)));
/** Always an instant in WIB. */
export const instantShape = v.pipe(textShape, v.regex(new RegExp(`^${DAY_PART}${CLOCK_PART}$`)));
/** A day 'YYYY-MM-DD'. */
export const dayShape = v.pipe(textShape, v.regex(new RegExp(`^${DAY_PART}$`)));
/** sha256, hex. */
export const sha256Shape = v.pipe(textShape, v.regex(/^[0-9a-f]{64}$/));
/** A file inside the case folder, named by pks. */
export const kasusFileShape = v.pipe(textShape, v.regex(/^(?:lampiran|naskah)\/[A-Za-z0-9][A-Za-z0-9._-]*$/));
/** The name under which a number is claimed. */
export const claimShape = v.pipe(textShape, v.regex(/^\d{4}\.[a-z0-9][a-z0-9.-]*$/));
/** The number an incoming letter bears, and of which year. */
export const agendaShape = v.object({ nomor: wholeNumberShape, tahun: wholeNumberShape });

const tanggunganShape = v.picklist(['kantor', 'pemohon', 'kemendagri']);
/** `KasusClock`: whose days ran from when on. */
export const kasusClockShape = v.array(v.object({ siapa: tanggunganShape, sejak: dayShape }));
/** `Holders`: who held the case from when on. */
export const holdersShape = v.array(
  v.object({ siapa: textShape, sejak: dayShape, terima: v.exactOptional(v.literal(true)) }),
);
/** `ReplyArrival`: when the ministry's reply came in. */
export const replyArrivalShape = v.nullable(v.object({ h: wholeNumberShape, tanggal: dayShape }));

/** `WaitingLangkah`. */
export const waitingLangkahShape = v.object({
  no: wholeNumberShape,
  aktivitas: textShape,
  ringkas: textShape,
  pelaksana: textShape,
  h: wholeNumberShape,
  menit: v.nullable(v.pipe(v.number(), v.finite())),
  tanggungan: tanggunganShape,
  balasan: v.boolean(),
  akhirBilaTolak: v.boolean(),
  jeda: v.exactOptional(v.object({ sejak: momentShape, alasan: textShape, semula: tanggunganShape })),
});

/** `Actor`. */
export const actorShape = v.object({
  nama: textShape,
  peran: nullableText,
  dicatatOleh: textShape,
  sebagai: v.exactOptional(textShape),
  akun: v.exactOptional(textShape),
  meja: v.exactOptional(textShape),
  mewakili: v.exactOptional(
    v.object({ sifat: v.picklist(['plt', 'plh']), dasar: textShape, nama: v.exactOptional(textShape) }),
  ),
});

/** `Lembaga`. */
export const lembagaShape = v.object({
  nama: textShape,
  jenis: v.picklist(JENIS_LEMBAGA),
  alamat: nullableText,
  pimpinan: nullableText,
  jabatanPimpinan: nullableText,
  kontak: nullableText,
  dasarPimpinan: v.exactOptional(textShape),
  nipPimpinan: v.exactOptional(textShape),
  pangkatPimpinan: v.exactOptional(textShape),
  akta: v.exactOptional(textShape),
});

/** `PermohonanDetails`. */
export const permohonanDetailsShape = v.object({
  pemanfaatan: v.picklist(PEMANFAATAN),
  tujuan: nullableText,
  elemen: textList,
  metode: v.nullable(v.picklist(METODE)),
  dataBalikan: nullableText,
  jangkaWaktu: nullableText,
});

/** `Surat`: the one that began the case. */
export const suratShape = v.object({ nomor: textShape, tanggal: momentShape, hal: textShape });

/** The keys of `NomorTanggal`. */
export const nomorTanggalEntries = { nomor: textShape, tanggal: momentShape };
/** `Balasan`, or none yet. */
export const balasanShape = v.nullable(
  v.object({ nomor: textShape, tanggal: momentShape, hasil: v.picklist(['setuju', 'tolak']), agenda: agendaShape }),
);
/** `SuratKeluar`, or none yet. */
export const suratKeluarShape = v.nullable(v.object({ nomor: nullableText, tanggal: v.nullable(momentShape) }));

/** `FinalStatus`. */
export const finalStatusShape = v.picklist(STATUS.filter((s): s is FinalStatus => s !== 'aktif'));

/** `CatatanKoreksi`. */
export const catatanKoreksiShape = v.object({
  langkah: wholeNumberShape,
  catatan: textShape,
  oleh: actorShape,
  pada: momentShape,
});

const movedPartsEntries = {
  dokumen: v.array(v.object({ kode: textShape, langkah: wholeNumberShape })),
  revisi: wholeNumberShape,
  koreksi: v.nullable(catatanKoreksiShape),
  balasan: balasanShape,
  suratKeluar: suratKeluarShape,
  jam: kasusClockShape,
  tiba: replyArrivalShape,
  terakhir: momentShape,
  dikerjakan: v.array(v.object({ langkah: wholeNumberShape, oleh: actorShape })),
};

/** A number and the naskah it is for. */
export const naskahAndNomorShape = v.object({ naskah: textShape, nomor: textShape });

/** `MovedParts`: what an undo puts back. */
export const movedPartsShape = v.variant('status', [
  v.object({ ...movedPartsEntries, status: v.literal('aktif'), langkah: waitingLangkahShape }),
  v.object({
    ...movedPartsEntries,
    status: finalStatusShape,
    langkah: v.null(),
    ditutup: v.object({ pada: momentShape, alasan: nullableText }),
  }),
]);

/** The keys of `Pengesahan`. */
export const pengesahanEntries = {
  nomorKesatu: textShape,
  nomorKedua: textShape,
  tanggal: dayShape,
  mulai: dayShape,
  berakhir: dayShape,
  penandatanganKedua: textShape,
  jabatanKedua: textShape,
  irama: v.picklist(IRAMA),
  dasarKedua: v.exactOptional(textShape),
  nipKedua: v.exactOptional(textShape),
  pangkatKedua: v.exactOptional(textShape),
};

/** `CountedKerjaSama`. */
export const kerjaSamaShape = v.object({
  ...pengesahanEntries,
  diserahkan: v.array(v.object({ kepada: v.picklist(PENERIMA), penerima: textShape, pada: momentShape })),
  userId: v.nullable(dayShape),
  jaringan: v.nullable(dayShape),
  kewajiban: v.array(v.object({ kewajiban: v.picklist(KEWAJIBAN), periode: textShape, pada: momentShape })),
  diperpanjang: nullableText,
});
