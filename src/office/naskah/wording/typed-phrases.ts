/** Typed words are fitted into a sentence that says the words around them itself. */

/** The sentence says these words before, so typed again they would stand there twice. */
const SAID_BEFORE = {
  tujuan:
    /^(?:(?:(?:dengan )?tujuan(?:nya)?(?= (?:untuk|adalah|yaitu)|:)|bertujuan|yaitu|yakni|adalah|ialah|untuk (?:tujuan|keperluan|kepentingan)|untuk|guna|dalam rangka|(?:pelayanan publik|perencanaan pembangunan|alokasi anggaran|pembangunan demokrasi|penegakan hukum(?: dan pencegahan kriminal)?)(?:,? (?:berupa|yaitu|yakni|melalui)|(?=:)))(?![\w-])\s*:?\s*)+/i,
  'data-balikan':
    /^(?:(?:data balikan(?:nya)?(?= (?:berupa|adalah|yaitu|meliputi)|:)|berupa|yaitu|yakni|adalah|ialah|meliputi)\b:?\s*)+/i,
  dasar:
    /^(?:(?:dasar(?= (?:hukum|jabatan)|:)|hukum(?=:)|jabatan(?=:)|berdasarkan|atas dasar|menurut|sesuai dengan)\b:?\s*)+/i,
  alamat: /^(?:(?:alamat(?:nya)?(?= di\b|:)|beralamat(?:kan)?|berkedudukan|bertempat|di)\b:?\s*)+/i,
  syarat:
    /^(?:(?:dengan syarat|syarat(?:nya)?(?= (?:adalah|yaitu|bahwa)|:)|dengan ketentuan|ketentuan(?=:)|adalah|yaitu|bahwa)\b:?\s*)+/i,
  hal: /^(?:(?:perihal|hal(?=[\s:])|tentang)\b\s*:?\s*)+/i,
  jabatan: /^(?:(?:selaku|sebagai|jabatan(?=:))\b:?\s*)+/i,
  alasan:
    /^(?:(?:alasan(?:nya)?(?= (?:adalah|yaitu|karena)|:)|dengan alasan|adalah|yaitu|karena|sebab|bahwa)\b:?\s*)+/i,
  nomor: /^(?:(?:surat )?(?:nomor|nomer|no)\b[.:\s]+(?=\S))+/i,
  lembaga: /^$/,
  orang: /^(?:(?:bapak|bpk|ibu|sdri?|saudar[ai])\b[.\s]+(?=\S))+/i,
  pangkat: /^(?:(?:pangkat|gol(?:ongan)?)\b[\s/.:]*(?=\S))+/i,
} as const satisfies Record<string, RegExp>;

export type PhraseKind = keyof typeof SAID_BEFORE;

/** These nouns and verbs begin with a capital only because they were typed first. */
const COMMON_WORD = new RegExp(
  `^(?!Pekalongan|Kepulauan)(?:${[
    'Data|Jumlah|Rekap|Rekapitulasi|Daftar|Laporan|Hasil|Status|Nomor|Nama|Tanggal|Rekam|Angka|Bukti|Untuk|Tidak',
    'Informasi|Realisasi|Verifikasi|Validasi|Identifikasi|Sinkronisasi|Integrasi|Optimalisasi|Akses|Layanan|Jaringan',
    'Mendukung|Mempercepat|Mempermudah|Menunjang|Menjamin|Membantu|Me[a-z]{3,}(?:kan|asi|i)',
    'Pe[a-z]{3,}an|Ke[a-z]{3,}an',
  ].join('|')})(?= [a-z(]|$)`,
);

/** 'D.I.Y.' and 'Tbk.' keep their point in front of a comma. */
const POINTED = /(?:(?:^|[\s.(])\p{L}\.(?:\p{L}\.)+|\b(?:Tbk|dll|dsb|dst)\.)$/u;
const KEEPS_POINT: ReadonlySet<PhraseKind> = new Set(['dasar', 'alamat', 'lembaga']);
/** A name keeps its capital. */
const KEEPS_CAPITAL: ReadonlySet<PhraseKind> = new Set([
  ...['dasar', 'alamat', 'hal', 'jabatan', 'nomor', 'lembaga', 'orang', 'pangkat'],
] as const);

/** It makes 'verifikasi pasien' of '- untuk Verifikasi pasien.', and gives null where nothing was said. */
export function typedPhrase(jenis: PhraseKind, teks: string | null | undefined): string | null {
  const rapi = withoutEnd(jenis, unquoted((teks ?? '').trim().replace(/^[-–—•*:]\s*/, '')));
  const isi = rapi.replace(SAID_BEFORE[jenis], '').trim() || rapi;
  if (isi === '') return null;
  return KEEPS_CAPITAL.has(jenis) ? isi : isi.replace(COMMON_WORD, (kata) => kata.toLowerCase());
}

const unquoted = (teks: string): string => /^["“'‘]([^"“”'‘’]*)["”'’]\.?$/.exec(teks)?.[1]?.trim() ?? teks;

function withoutEnd(jenis: PhraseKind, teks: string): string {
  const isi = teks.replace(/[;:,\s]+$/, '');
  if (jenis === 'orang' || (KEEPS_POINT.has(jenis) && POINTED.test(isi))) return isi; // Like 'Contoh, M.Si.'.
  return isi.replace(/[.;:,\s]+$/, '');
}
