/**
 * The tables guarantee: no gap, no false link or hash, nothing rewritten, every act with its sender's login. They use
 * only what other engines of the language have too.
 */
import { GUARDS_SQL } from './guards.ts';
import { rowCheck } from './row-rules.ts';

/** Earlier ones have several shapes; `upkeep/raise-tables.ts` makes all of them this one. */
export const TABLES_VERSION = 6;

const ACT_HEAD = String.raw`convert_to(E'{\n "v": ' || v || E',\n "sebelum": ' || coalesce('"' || sebelum || '"', 'null')
  || E',\n "kunci": ' || to_json(kunci)::text || E',\n "permintaan": ' || to_json(permintaan)::text || E',\n "kejadian": [\n', 'UTF8')`;

/** Cases of old books have lower ones (`urut`). */
export const FIRST_URUT_OF_LETTERS = 1_000_000;

/** Made anew from the acts at any time. */
export const LISTS_TABLE_SQL = `
create table pks.kasus (
  id text primary key,
  urut bigint not null,
  versi int not null,
  sidik text not null,
  status text not null,
  langkah int,
  mulai text,
  berakhir text,
  dilihat_dari text,
  dilihat_sampai text,
  surat text not null,
  kelompok text,
  kepala text not null,
  baris text not null
);
create table pks.menunggu (kelompok text primary key, jumlah int not null);
create index kasus_buku_lama on pks.kasus (urut) where urut < ${FIRST_URUT_OF_LETTERS};
create index kasus_status on pks.kasus (status, langkah);
create index kasus_menunggu on pks.kasus (kelompok, urut) where kelompok is not null;
create index kasus_dilihat on pks.kasus (dilihat_dari) where dilihat_dari is not null;
create index kasus_berakhir on pks.kasus (berakhir);
create index kasus_surat on pks.kasus (surat);
`;

/** It tells where the same scan is. */
export const FILES_BY_HASH = 'create index if not exists berkas_sidik on pks.berkas (sidik);';

const TABLES = String.raw`
create schema pks;

create table pks.register (
  satu boolean primary key default true check (satu),
  bentuk int not null,
  skema int not null,
  dipindah_ke text
);

create table pks.tindakan (
  kasus text not null check (kasus ~ '^(register|([0-9]{4}|B)-([0-9]{3}|[1-9][0-9]{3,5}))$'),
  v int not null check (v between 1 and 999999),
  kunci text not null,
  permintaan text not null,
  v_sebelum int,
  sebelum text,
  sidik text not null,
  isi bytea not null check (octet_length(isi) between 82 and 65536),
  akun_basis text not null default session_user,
  masuk timestamptz not null default now(),
  primary key (kasus, v),
  unique (kasus, kunci),
  unique (kasus, v, sidik),
  constraint tindakan_bersambung check ((v = 1 and v_sebelum is null and sebelum is null)
    or (v > 1 and v_sebelum is not null and v_sebelum = v - 1 and sebelum is not null)),
  constraint tindakan_sesudah foreign key (kasus, v_sebelum, sebelum) references pks.tindakan (kasus, v, sidik),
  constraint tindakan_bersidik check (
    sidik = encode(sha256(substring(isi from 1 for octet_length(isi) - 81) || convert_to(E'\n}\n', 'UTF8')), 'hex')
    and substring(isi from octet_length(isi) - 80) = convert_to(E',\n "sidik": "' || sidik || E'"\n}\n', 'UTF8')),
  constraint tindakan_berkolom check (position(${ACT_HEAD} in isi) = 1),
  constraint tindakan_json check (convert_from(isi, 'UTF8')::json is not null)
);

${LISTS_TABLE_SQL}
create table pks.buku (tahun int not null, kasus text not null, primary key (tahun, kasus));

create table pks.berkas (
  kasus text not null,
  nama text not null,
  sidik text not null,
  ukuran int not null,
  isi bytea not null,
  primary key (kasus, nama),
  ${rowCheck('berkas')},
  constraint berkas_bersidik check (sidik = encode(sha256(isi), 'hex') and ukuran = octet_length(isi))
);
${FILES_BY_HASH}

create table pks.salinan (
  jalur text primary key,
  isi bytea not null check (octet_length(isi) <= 26214400),
  ${rowCheck('salinan')}
);

create table pks.kunci (
  jalur text primary key,
  kasus text,
  agenda int not null,
  permintaan text,
  ${rowCheck('kunci')}
);
create table pks.nomor (
  ruang text not null,
  tahun int not null,
  terakhir int not null,
  primary key (ruang, tahun),
  ${rowCheck('nomor')}
);
create table pks.nomor_diambil (
  ruang text not null,
  tahun int not null,
  nomor int not null,
  penanda text not null,
  primary key (ruang, tahun, nomor),
  ${rowCheck('nomor_diambil')}
);
create table pks.klaim (nama text primary key, pemilik text not null, ${rowCheck('klaim')});
create table pks.cadangan (saat text primary key, ${rowCheck('cadangan')});
create table pks.pindahan (kasus text primary key, versi int not null);
`;

/** Counts the rows themselves, those of `syarat` alone. */
export const countWaiting = (syarat = 'true'): string =>
  `select kelompok, count(*)::int as jumlah from pks.kasus where kelompok is not null and ${syarat} group by kelompok`;

export const TABLES_SQL = `${TABLES}${GUARDS_SQL}`;

export const WRITER_ROLE = 'pks_tulis';
export const READER_ROLE = 'pks_baca';

/** Two roles, whose members are people. Short lines, as people copy them in narrow terminals. */
export const ROLES_SQL: readonly string[] = [WRITER_ROLE, READER_ROLE].map(
  (nama) => `do $$ begin create role ${nama} nologin;\nexception when duplicate_object then null; end $$;`,
);

/** The owner runs these. */
export const RIGHTS_SQL: readonly string[] = [
  `grant usage on schema "pks" to ${WRITER_ROLE}, ${READER_ROLE};`,
  `grant select on all tables in schema "pks"\n  to ${WRITER_ROLE}, ${READER_ROLE};`,
  `grant insert on pks.tindakan, pks.kasus, pks.buku,\n  pks.berkas, pks.salinan, pks.kunci, pks.nomor,\n  pks.nomor_diambil, pks.klaim, pks.cadangan\n  to ${WRITER_ROLE};`,
  `grant update on pks.kasus, pks.nomor to ${WRITER_ROLE};`,
];
