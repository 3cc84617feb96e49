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
 * Tells who acted, in which role, and who typed it. `nama` is the account where no official is known, and '' in older
 * facts of a vacant post. `peran` is the role held that day; `sebagai` that of the step, where it is another; `akun`
 * that of the computer, where `dicatatOleh` is an official; `mewakili.nama` the holder who was stood in for.
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
  dasarPimpinan: v.exactOptional(textShape),
  nipPimpinan: v.exactOptional(textShape),
  pangkatPimpinan: v.exactOptional(textShape),
  akta: v.exactOptional(textShape),
});
export type Lembaga = Stored<typeof lembagaShape>;

export const METODE = ['web-service', 'web-portal', 'card-reader', 'biometrik'] as const;
export type Metode = (typeof METODE)[number];

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

/** With the name of the user these are the six items of the letter to Kemendagri. */
export const permohonanDetailsShape = v.object({
  pemanfaatan: v.picklist(PEMANFAATAN),
  tujuan: nullableText,
  elemen: textList,
  metode: v.nullable(v.picklist(METODE)),
  dataBalikan: nullableText,
  jangkaWaktu: nullableText, // Such as '2 tahun' or '18 bulan'.
});
export type PermohonanDetails = Stored<typeof permohonanDetailsShape>;

export const suratShape = v.object({ nomor: textShape, tanggal: momentShape, hal: textShape });
export type Surat = Stored<typeof suratShape>;

/** A sheet without a tick is `biasa` only where that was said. */
export const SIFAT_SURAT = ['biasa', 'segera', 'sangat-segera', 'rahasia'] as const;
export type SifatSurat = (typeof SIFAT_SURAT)[number];

export const agendaShape = v.object({ nomor: wholeNumberShape, tahun: wholeNumberShape });
export type Agenda = Stored<typeof agendaShape>;

export const nomorTanggalShape = v.object({ nomor: textShape, tanggal: momentShape });
export type NomorTanggal = Stored<typeof nomorTanggalShape>;

/** Without elements or a term, those asked for are approved. */
export const approvedShape = v.object({ elemen: textList, jangkaWaktu: nullableText, syarat: nullableText });

export const balasanShape = v.object({
  ...nomorTanggalShape.entries,
  hasil: v.picklist(['setuju', 'tolak']),
  agenda: v.nullable(agendaShape), // Null for one that came before pks.
  disetujui: v.exactOptional(approvedShape),
});
export type Balasan = Stored<typeof balasanShape>;

const sendingEntries = { caraKirim: v.exactOptional(textShape), resi: v.exactOptional(textShape) };
export const suratKeluarShape = v.object({ nomor: nullableText, tanggal: v.nullable(momentShape), ...sendingEntries });
export const suratKeluarPartShape = v.object({
  nomor: v.exactOptional(textShape),
  tanggal: v.exactOptional(momentShape),
  ...sendingEntries,
});
export type SuratKeluar = Stored<typeof suratKeluarShape>;

export const naskahVersionShape = v.object({ kode: textShape, versi: wholeNumberShape, sidik: sha256Shape });
export type NaskahVersi = Stored<typeof naskahVersionShape>;

export const HUBUNGAN = ['lembaga-setuju', 'ditanyakan', 'dijawab'] as const;
export type Hubungan = (typeof HUBUNGAN)[number];
/** They stand as recorded, oldest first. An institution agreed to the version `naskah`. */
export const contactsShape = v.array(
  v.object({ jenis: v.picklist(HUBUNGAN), pada: momentShape, naskah: v.exactOptional(naskahVersionShape) }),
);
export type Contacts = Stored<typeof contactsShape>;

/** `berkas` is relative to the case folder, with '/'; `asal` is the name it came in with. */
export const lampiranShape = v.object({
  dokumen: textShape,
  berkas: kasusFileShape,
  asal: textShape,
  sidik: sha256Shape,
  ukuran: wholeNumberShape, // Bytes.
});
export type Lampiran = Stored<typeof lampiranShape>;

export const heldDokumenShape = v.object({ kode: textShape, langkah: wholeNumberShape });

/** `buku` and `baris` are null where it was typed. */
export const importSourceShape = v.object({
  impor: wholeNumberShape,
  buku: nullableText,
  baris: v.nullable(wholeNumberShape),
});
export type ImportSource = Stored<typeof importSourceShape>;
