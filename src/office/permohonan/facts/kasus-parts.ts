/** What a case is about: who acts, the institution, what it asks for, the letters and files. */
import * as v from 'valibot';
import {
  kasusFileShape,
  momentShape,
  nullableText,
  type Stored,
  sha256Shape,
  textList,
  textShape,
  wholeNumberShape,
} from './fact-shapes.ts';

/**
 * Who acted, in which role, and who typed it (equal where one person did both). `nama` is the account where no official
 * is known, and '' in older facts of a vacant post. `peran` is the role held that day, or null; `sebagai` the role the
 * step belongs to, where it is another. `akun` is the account of the computer, where `dicatatOleh` is the name of the
 * official it is mapped to; `meja` the computer, absent in older facts. `mewakili`: the role was held by a mandate,
 * and the `nama` in it is the holder who was stood in for.
 */
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
export type Actor = Stored<typeof actorShape>;

export const JENIS_LEMBAGA = [
  'opd',
  'kalurahan',
  'rsud-blud',
  'instansi-vertikal',
  'perguruan-tinggi',
  'badan-hukum-profit',
  'badan-hukum-nonprofit',
] as const;
export type JenisLembaga = (typeof JENIS_LEMBAGA)[number];

export const lembagaShape = v.object({
  nama: textShape,
  jenis: v.picklist(JENIS_LEMBAGA),
  alamat: nullableText,
  pimpinan: nullableText,
  jabatanPimpinan: nullableText,
  kontak: nullableText,
  // By what its head signs; of an official NIP and pangkat, of a badan hukum the deed. Absent while not said.
  dasarPimpinan: v.exactOptional(textShape),
  nipPimpinan: v.exactOptional(textShape),
  pangkatPimpinan: v.exactOptional(textShape),
  akta: v.exactOptional(textShape),
});
export type Lembaga = Stored<typeof lembagaShape>;

export const METODE = ['web-service', 'web-portal', 'card-reader', 'biometrik'] as const;
export type Metode = (typeof METODE)[number];

/** As papers and books say it. */
export const METODE_NAMES = {
  'web-service': 'web service',
  'web-portal': 'web portal',
  'card-reader': 'card reader (alat pembaca KTP-el)',
  biometrik: 'verifikasi biometrik sidik jari',
} as const satisfies Record<Metode, string>;

/** The five lawful purposes (UU 24/2013 pasal 58). */
export const PEMANFAATAN = [
  'pelayanan-publik',
  'perencanaan-pembangunan',
  'alokasi-anggaran',
  'pembangunan-demokrasi',
  'penegakan-hukum',
] as const;
export type Pemanfaatan = (typeof PEMANFAATAN)[number];

/** What the institution asks for; with the name of the user these are the six items of the letter to Kemendagri. */
export const permohonanDetailsShape = v.object({
  pemanfaatan: v.picklist(PEMANFAATAN),
  tujuan: nullableText,
  elemen: textList,
  metode: v.nullable(v.picklist(METODE)),
  dataBalikan: nullableText,
  jangkaWaktu: nullableText, // '2 tahun', '18 bulan'
});
export type PermohonanDetails = Stored<typeof permohonanDetailsShape>;

/** The letter that began the case. */
export const suratShape = v.object({ nomor: textShape, tanggal: momentShape, hal: textShape });
export type Surat = Stored<typeof suratShape>;

/** How a letter is to be handled, as its sheet says; a sheet without a tick is `biasa` only where somebody said so. */
export const SIFAT_SURAT = ['biasa', 'segera', 'sangat-segera', 'rahasia'] as const;
export type SifatSurat = (typeof SIFAT_SURAT)[number];

/** Number and year of an incoming letter. */
export const agendaShape = v.object({ nomor: wholeNumberShape, tahun: wholeNumberShape });

export const nomorTanggalShape = v.object({ nomor: textShape, tanggal: momentShape });
export type NomorTanggal = Stored<typeof nomorTanggalShape>;

/** What the reply approves where it says so apart: no elements and no term are those that were asked for. */
export const approvedShape = v.object({ elemen: textList, jangkaWaktu: nullableText, syarat: nullableText });

/** The ministry's reply. */
export const balasanShape = v.object({
  ...nomorTanggalShape.entries,
  hasil: v.picklist(['setuju', 'tolak']),
  agenda: v.nullable(agendaShape), // null of one that came before pks
  disetujui: v.exactOptional(approvedShape),
});
export type Balasan = Stored<typeof balasanShape>;

/** How a letter was sent, and the number of the receipt for it. */
const sendingEntries = { caraKirim: v.exactOptional(textShape), resi: v.exactOptional(textShape) };
export const suratKeluarShape = v.object({ nomor: nullableText, tanggal: v.nullable(momentShape), ...sendingEntries });
/** What is filled in or put right of it. */
export const suratKeluarPartShape = v.object({
  nomor: v.exactOptional(textShape),
  tanggal: v.exactOptional(momentShape),
  ...sendingEntries,
});
export type SuratKeluar = Stored<typeof suratKeluarShape>;

/** One version of a paper, by its content too. */
export const naskahVersionShape = v.object({ kode: textShape, versi: wholeNumberShape, sidik: sha256Shape });
export type NaskahVersi = Stored<typeof naskahVersionShape>;

/** What passes with those outside beside the steps: an agreement to the draft, a call to the ministry, its answer. */
export const HUBUNGAN = ['lembaga-setuju', 'ditanyakan', 'dijawab'] as const;
export type Hubungan = (typeof HUBUNGAN)[number];
/** Oldest first by when they were recorded. `naskah`: the version an institution agreed to. */
export const contactsShape = v.array(
  v.object({ jenis: v.picklist(HUBUNGAN), pada: momentShape, naskah: v.exactOptional(naskahVersionShape) }),
);
export type Contacts = Stored<typeof contactsShape>;

/** A file inside the case folder. `berkas` is relative to that folder, with '/'; `asal` the name it came in with. */
export const lampiranShape = v.object({
  dokumen: textShape,
  berkas: kasusFileShape,
  asal: textShape,
  sidik: sha256Shape,
  ukuran: wholeNumberShape, // bytes
});
export type Lampiran = Stored<typeof lampiranShape>;

/** A document that is held, and the step at which it came into the folder. */
export const heldDokumenShape = v.object({ kode: textShape, langkah: wholeNumberShape });

/** Where something from before pks was read: the import, the book's file name and row; null where it was typed. */
export const importSourceShape = v.object({
  impor: wholeNumberShape,
  buku: nullableText,
  baris: v.nullable(wholeNumberShape),
});
export type ImportSource = Stored<typeof importSourceShape>;
