-- The tables of a register as the first pks that knew servers made them.
create schema pks;

create table pks.register (
  satu boolean primary key default true check (satu),
  bentuk int not null,
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
  constraint tindakan_berkolom check (position(convert_to(E'{\n "v": ' || v || E',\n "sebelum": ' || coalesce('"' || sebelum || '"', 'null')
  || E',\n "kunci": ' || to_json(kunci)::text || E',\n "permintaan": ' || to_json(permintaan)::text || E',\n "kejadian": [\n', 'UTF8') in isi) = 1),
  constraint tindakan_json check (convert_from(isi, 'UTF8')::json is not null)
);

create table pks.kasus (
  id text primary key,
  urut bigint not null,
  versi int not null,
  sidik text not null,
  status text not null,
  langkah int,
  mulai text,
  berakhir text,
  terbuka boolean,
  terutang text,
  surat text not null,
  kepala text not null,
  baris text not null
);
create index kasus_status on pks.kasus (status, langkah);
create index kasus_berakhir on pks.kasus (berakhir);
create index kasus_surat on pks.kasus (surat);

create table pks.buku (tahun int not null, kasus text not null, primary key (tahun, kasus));

create table pks.berkas (
  kasus text not null,
  nama text not null,
  sidik text not null,
  ukuran int not null,
  isi bytea not null,
  primary key (kasus, nama),
  constraint berkas_bersidik check (sidik = encode(sha256(isi), 'hex') and ukuran = octet_length(isi))
);

create table pks.salinan (
  jalur text primary key,
  isi bytea not null check (octet_length(isi) <= 26214400)
);

create table pks.kunci (jalur text primary key, kasus text, agenda int not null, permintaan text);
create table pks.nomor (ruang text not null, tahun int not null, terakhir int not null, primary key (ruang, tahun));
create table pks.nomor_diambil (
  ruang text not null,
  tahun int not null,
  nomor int not null,
  penanda text not null,
  primary key (ruang, tahun, nomor)
);
create table pks.klaim (nama text primary key, pemilik text not null);
create table pks.cadangan (saat text primary key);
create table pks.pindahan (kasus text primary key, versi int not null);

create function pks.cap_tindakan() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare ke text;
begin
  select dipindah_ke into ke from pks.register for share;
  if ke is not null then
    raise exception '%', ke using errcode = 'PK001';
  end if;
  new.akun_basis := session_user;
  new.masuk := clock_timestamp();
  return new;
end $$;
create trigger cap before insert on pks.tindakan for each row execute function pks.cap_tindakan();

create function pks.tolak_ubah() returns trigger language plpgsql as $$
begin
  raise exception 'pks.% hanya ditambah, tidak diubah', tg_table_name using errcode = '42501';
end $$;
create trigger tetap before update or delete on pks.tindakan for each row execute function pks.tolak_ubah();
create trigger tetap before update or delete on pks.berkas for each row execute function pks.tolak_ubah();
create trigger tetap before update or delete on pks.salinan for each row execute function pks.tolak_ubah();
create trigger tetap before update or delete on pks.kunci for each row execute function pks.tolak_ubah();
create trigger tetap before update or delete on pks.nomor_diambil for each row execute function pks.tolak_ubah();
create trigger tetap before update or delete on pks.klaim for each row execute function pks.tolak_ubah();
create trigger tetap before update or delete on pks.pindahan for each row execute function pks.tolak_ubah();
