/**
 * The tables refuse to be rewritten, and to be added to where a register was left, and count what is under way: by
 * triggers of a row, which other engines of the language have too.
 */

const MOVED_STATE = 'PK001';

const GUARDS = `
create or replace function pks.cap_tindakan() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare ke text;
begin
  select dipindah_ke into ke from pks.register for share;
  if ke is not null then
    raise exception '%', ke using errcode = '${MOVED_STATE}';
  end if;
  new.akun_basis := session_user;
  new.masuk := clock_timestamp();
  return new;
end $$;
create or replace trigger cap before insert on pks.tindakan for each row execute function pks.cap_tindakan();

create or replace function pks.satu_demi_satu() returns trigger language plpgsql as $$
begin
  if new.terakhir <> 1 + (case tg_op when 'UPDATE' then old.terakhir else 0 end)
    -- Agenda numbers go on after those of an old book that was read in.
    and not (new.ruang = 'agenda' and (tg_op = 'INSERT' or old.terakhir < new.terakhir) and exists (
      select from pks.tindakan t, json_array_elements(convert_from(t.isi, 'UTF8')::json -> 'kejadian') k
      where t.kasus = 'register' and k ->> 'jenis' = 'ImporDicatat'
        and (k -> 'agenda' ->> new.tahun::text)::int = new.terakhir - 1))
    and not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'MEMBER')
  then
    raise exception 'pks.nomor hanya naik satu demi satu, atau sesudah buku lama yang diimpor' using errcode = '42501';
  end if;
  return new;
end $$;
create or replace trigger naik before insert or update on pks.nomor for each row execute function pks.satu_demi_satu();

create or replace function pks.tolak_pindah() returns trigger language plpgsql as $$
declare ke text;
begin
  if tg_argv[0] = 'daftar' and pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'MEMBER') then
    return new;
  end if;
  select dipindah_ke into ke from pks.register;
  if ke is not null then
    raise exception '%', ke using errcode = '${MOVED_STATE}';
  end if;
  return new;
end $$;

create or replace function pks.hitung_menunggu() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if old.kelompok is not distinct from new.kelompok then
    return null;
  end if;
  -- In one order, so that two acts never wait for each other.
  insert into pks.menunggu as m (kelompok, jumlah)
    select * from (values (old.kelompok, -1), (new.kelompok, 1)) as k (kelompok) where kelompok is not null order by kelompok
    on conflict (kelompok) do update set jumlah = m.jumlah + excluded.jumlah;
  delete from pks.menunggu where kelompok = old.kelompok and jumlah = 0;
  return null;
end $$;
create or replace trigger hitung after insert or update or delete on pks.kasus
  for each row execute function pks.hitung_menunggu();

create or replace function pks.tolak_ubah() returns trigger language plpgsql as $$
begin
  raise exception 'pks.% hanya ditambah, tidak diubah', tg_table_name using errcode = '42501';
end $$;
`;

const APPEND_ONLY = ['tindakan', 'berkas', 'salinan', 'kunci', 'nomor_diambil', 'klaim', 'pindahan'] as const;

const appendOnly = APPEND_ONLY.map(
  (nama) =>
    `create or replace trigger tetap before update or delete on pks.${nama} for each row execute function pks.tolak_ubah();\n`,
).join('');

/** Where a register was left nothing is added; lists may be made anew by the owner of their tables. */
const STAYS_READ: readonly string[] = [...APPEND_ONLY.filter((nama) => nama !== 'tindakan'), 'cadangan'];
const LISTED: readonly string[] = ['kasus', 'buku', 'nomor'];

const movedGuard = (nama: string, arti: string): string =>
  `create or replace trigger pindah before insert or update on pks.${nama} for each row execute function pks.tolak_pindah(${arti});\n`;
const readOnlyOnceMoved = [
  ...STAYS_READ.map((nama) => movedGuard(nama, '')),
  ...LISTED.map((nama) => movedGuard(nama, "'daftar'")),
].join('');

/** It may also be run over what is there. */
export const GUARDS_SQL = `${GUARDS}${appendOnly}${readOnlyOnceMoved}`;

/** These triggers must exist and be on; a name is like 'tindakan.tetap'. */
export const GUARD_TRIGGERS: readonly string[] = [
  ...['tindakan.cap', 'nomor.naik', 'kasus.hitung'],
  ...APPEND_ONLY.map((nama) => `${nama}.tetap`),
  ...[...STAYS_READ, ...LISTED].map((nama) => `${nama}.pindah`),
];

export const GUARD_CONSTRAINTS: readonly string[] = [
  ...['tindakan_bersambung', 'tindakan_sesudah', 'tindakan_bersidik', 'tindakan_berkolom', 'tindakan_json'],
  ...['tindakan_pkey', 'tindakan_kasus_kunci_key', 'tindakan_kasus_v_sidik_key', 'berkas_bersidik'],
];

export const isMovedState = (kode: string): boolean => kode === MOVED_STATE;
