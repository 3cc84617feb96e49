/** All failures a person can cause, with their exit codes. A test demands a session of each, or says where it is shown. */
export const EXIT_CODES = {
  // 2 is wrong use.
  PEMAKAIAN_SALAH: 2,
  PERINTAH_TIDAK_DIKENAL: 2,
  NILAI_TIDAK_DIKENAL: 2,
  TANGGAL_TIDAK_TERBACA: 2,
  TANGGAL_MASA_DEPAN: 2,
  ISIAN_KURANG: 2,
  TEKS_TERLARANG: 2,
  KUNCI_LAIN_ISI: 2,
  BERKAS_TIDAK_DAPAT_DIBACA: 2,
  BERKAS_TERLALU_BESAR: 2,
  BUKAN_PINDAIAN: 2,
  KOLOM_TIDAK_DIKENAL: 2,
  FOLDER_TERPAKAI: 2,
  SUDAH_REGISTER: 2,
  // 3 is not found, or ambiguous.
  KASUS_TIDAK_ADA: 3,
  KASUS_TAHUN_LAIN: 3,
  TEMPLAT_TIDAK_ADA: 3,
  LIBUR_TIDAK_ADA: 3,
  VERSI_NASKAH_TIDAK_ADA: 3,
  TINDAKAN_TIDAK_ADA: 3,
  PEJABAT_TIDAK_ADA: 3,
  PEJABAT_GANDA: 3,
  KASUS_GANDA: 3,
  LEMBAGA_TIDAK_ADA: 3,
  LEMBAGA_GANDA: 3,
  ISTILAH_TIDAK_ADA: 3,
  BERKAS_KASUS_TIDAK_ADA: 3,
  BERKAS_KASUS_GANDA: 3,
  LATIHAN_TIDAK_ADA: 3,
  IMPOR_TIDAK_ADA: 3,
  // 4 is refused by a rule; nothing was written.
  KELENGKAPAN_KURANG: 4,
  BUTIR_KURANG: 4,
  BUKAN_PELAKSANA: 4,
  HASIL_TIDAK_BERLAKU: 4,
  TANGGAL_MUNDUR: 4,
  KASUS_DITUTUP: 4,
  ELEMEN_DILINDUNGI: 4,
  NIK_DITOLAK: 4,
  SURAT_GANDA: 4,
  KERJA_SAMA_GANDA: 4,
  PERPANJANGAN_GANDA: 4,
  ISIAN_NASKAH_KOSONG: 4,
  NASKAH_BELUM_WAKTUNYA: 4,
  NASKAH_BERUBAH: 4,
  NASKAH_SUDAH_KELUAR: 4,
  FOLDER_TIDAK_ANDAL: 4,
  BERKAS_SUDAH_ADA: 4,
  CADANGAN_TIDAK_SAMBUNG: 4,
  SUDAH_TERISI: 4,
  SYARAT_NASKAH_KURANG: 4,
  NOMOR_TERPAKAI: 4,
  NOMOR_BELUM_DIPESAN: 4,
  NASKAH_BELUM_DIBUAT: 4,
  KASUS_DIJEDA: 4,
  KASUS_TIDAK_DIJEDA: 4,
  TIDAK_DAPAT_DIURUNGKAN: 4,
  TIDAK_DAPAT_DIBUKA: 4,
  EMPAT_MATA: 4,
  MANDAT_DITOLAK: 4,
  NIP_TERPAKAI: 4,
  PKS_BELUM_SAH: 4,
  TANGGAL_JANGGAL: 4,
  BUKU_BELUM_RUNTUT: 4,
  BUKU_DITUTUP: 4,
  IMPOR_CACAT: 4,
  IMPOR_TERPAKAI: 4,
  JAM_JANGGAL: 4,
  LATIHAN_DITOLAK: 4,
  // 5 means that another was first, or a disk or server refused; trying again is safe.
  KASUS_BERUBAH: 5,
  BELUM_PASTI_TERSIMPAN: 5,
  TIDAK_DAPAT_MENULIS: 5,
  TIDAK_BOLEH_DIBACA: 5,
  SERVER_TIDAK_TERJANGKAU: 5,
  TIDAK_BOLEH_MASUK: 5,
  SEDANG_DIPAKAI: 5,
  PORT_TERPAKAI: 5,
  // 6 is no register, or one this pks cannot read.
  REGISTER_TIDAK_DITEMUKAN: 6,
  REGISTER_LEBIH_BARU: 6,
  REGISTER_LEBIH_LAMA: 6,
  REGISTER_DIPINDAHKAN: 6,
  // 7 is damage.
  REGISTER_RUSAK: 7,
  CADANGAN_RUSAK: 7,
  SEGEL_RUSAK: 7,
  PENGATURAN_RUSAK: 7,
  // 8 is a template or document.
  TEMPLAT_SALAH: 8,
  DOKUMEN_SALAH: 8,
  BUKU_TIDAK_TERBACA: 8,
  LIBREOFFICE_TIDAK_ADA: 8,
  PDF_GAGAL: 8,
  ADA_TEMUAN: 9,
  DIBATALKAN: 130,
  DIHENTIKAN: 143,
} as const satisfies Record<string, number>;

export type FailureCode = keyof typeof EXIT_CODES;
export type ExitCode = 0 | 1 | (typeof EXIT_CODES)[FailureCode];

/** A foreseen failure has one Indonesian sentence, `saran` (commands or sentences), and details for programs. */
export class Failure extends Error {
  override readonly name = 'Galat';
  readonly kode: FailureCode;
  readonly saran: readonly string[];
  readonly rinci: Readonly<Record<string, unknown>>;

  constructor(
    kode: FailureCode,
    pesan: string,
    saran: readonly string[] = [],
    rinci: Readonly<Record<string, unknown>> = {},
  ) {
    super(pesan);
    this.kode = kode;
    this.saran = saran;
    this.rinci = rinci;
  }

  get keluar(): ExitCode {
    return EXIT_CODES[this.kode];
  }
}

/** So ends what is said where something was to be recorded; whoever only looked is not told so. */
export const NOTHING_RECORDED = ' Tidak ada yang dicatat.';

/** Where something was recorded before this failed. */
export const saidAfterRecord = ({ message }: Failure): string => message.replace(NOTHING_RECORDED, '');

/** The answer was given; only the exit code remains (`--gagal-bila-ada`, damage found by `check`). */
export class ExitWith extends Error {
  readonly keluar: ExitCode;

  constructor(kode: FailureCode) {
    super(kode);
    this.keluar = EXIT_CODES[kode];
  }
}

/** Esc was pressed where no earlier question is left: the list on which the case was picked may be shown again. */
export class LeftByEsc extends Failure {
  constructor(pesan = 'Dibatalkan. Tidak ada yang disimpan.') {
    super('DIBATALKAN', pesan);
  }
}

/** Esc at a question goes back one, two quick ones two. */
export class StepBack extends Error {
  readonly kali: number;

  constructor(kali = 1) {
    super('mundur');
    this.kali = kali;
  }
}
