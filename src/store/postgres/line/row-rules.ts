/** The tables demand this of a row, and `check` verifies it again. */

/** It is as in `isSafeName`. */
const NAME = '[A-Za-z0-9][A-Za-z0-9._-]{0,150}';
const KASUS = '([0-9]{4}|B)-([0-9]{3}|[1-9][0-9]{3,5})';
/** A backup must read it back as one word. */
const WORD = '[!-~]{1,200}';

type RowRule = Readonly<{ nama: string; syarat: string }>;

export const ROW_RULES = {
  berkas: {
    nama: "kasus || '/' || nama",
    syarat: `kasus ~ '^${KASUS}$' and nama ~ '^(lampiran|naskah)/${NAME}$'`,
  },
  salinan: { nama: 'jalur', syarat: `jalur ~ '^(sop|libur|template|impor)(/${NAME})+$'` },
  kunci: {
    nama: 'jalur',
    syarat: `jalur ~ '^kunci/[0-9a-f]{64}$' and (kasus is null or kasus ~ '^${KASUS}$') and agenda between 1 and 999999`,
  },
  nomor: {
    nama: "ruang || ' ' || tahun",
    syarat: "ruang in ('kasus', 'agenda') and tahun between 1000 and 9999 and terakhir between 0 and 999999",
  },
  nomor_diambil: {
    nama: "ruang || ' ' || tahun || ' ' || nomor",
    syarat: `ruang in ('kasus', 'agenda') and tahun between 1000 and 9999 and nomor between 1 and 999999
      and penanda ~ '^${WORD}$'`,
  },
  klaim: { nama: 'nama', syarat: `nama ~ '^${NAME}$' and pemilik ~ '^${WORD}$'` },
  cadangan: {
    nama: 'saat',
    syarat: "saat ~ '^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9][+]07:00$'",
  },
} as const satisfies Readonly<Record<string, RowRule>>;

export const rowCheck = (tabel: keyof typeof ROW_RULES): string =>
  `constraint ${tabel}_sah check (${ROW_RULES[tabel].syarat})`;

/** The tables may have no rule yet, or an older one; a row that breaks it is refused. */
export const RENEW_ROW_CHECKS = (Object.keys(ROW_RULES) as (keyof typeof ROW_RULES)[])
  .map((tabel) => `alter table pks.${tabel} drop constraint if exists ${tabel}_sah, add ${rowCheck(tabel)};\n`)
  .join('');
