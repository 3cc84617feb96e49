import { formatKasusId, isBookId } from '../../../office/permohonan/kasus-id.ts';
import { filesOfFacts } from '../../chain/new-files.ts';
import { kasusFolder } from '../../chain/register-layout.ts';
import { usedAgendaNomor } from '../../chain/used-numbers.ts';
import type { StoredKasus } from '../../register.ts';
import type { RegisterFinding } from '../../upkeep.ts';
import { GUARD_CONSTRAINTS, GUARD_TRIGGERS } from '../line/guards.ts';
import type { Query } from '../line/server-session.ts';
import { countWaiting } from '../line/tables.ts';

export const finding = (berkas: string, sebab: string, rusak: boolean): RegisterFinding => ({
  berkas,
  fakta: null,
  sebab,
  rusak,
});

/** Only the owner of the tables can remove these guards. */
export async function checkGuards(query: Query): Promise<readonly RegisterFinding[]> {
  const picu = await query<{ nama: string }>(
    `select c.relname || '.' || t.tgname as nama from pg_trigger t join pg_class c on c.oid = t.tgrelid
     join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'pks' and t.tgenabled in ('O', 'A')`,
  );
  const syarat = await query<{ nama: string }>(
    `select c.conname as nama from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where n.nspname = 'pks' and c.convalidated`,
  );
  const ada = new Set([...picu, ...syarat].map((b) => b.nama));
  return [...GUARD_TRIGGERS, ...GUARD_CONSTRAINTS]
    .filter((nama) => !ada.has(nama))
    .map((nama) => finding('basis data', `penjaga ${nama} dimatikan atau dihapus oleh pemilik tabelnya`, true));
}

/** All standbys have one note. Without further rights an account sees that they exist, not their state. */
export async function checkStandbys(query: Query): Promise<readonly RegisterFinding[]> {
  const [satu] = await query<{ lepas: boolean }>(
    `select current_setting('synchronous_standby_names') = '' and exists (
       select 1 from pg_stat_replication where coalesce(state, 'streaming') = 'streaming') as lepas`,
  );
  const sebab =
    'server cadangannya menyalin tanpa ditunggu (synchronous_standby_names kosong): bila ia mengambil alih, tindakan yang baru saja dijawab berhasil dapat hilang. Minta pengelola server mengisinya';
  return satu?.lepas ? [finding('basis data', sebab, false)] : [];
}

/** Rows for lists and books of cases without an act. */
export async function checkStrayRows(query: Query): Promise<readonly RegisterFinding[]> {
  const tanpa = 'not exists (select from pks.tindakan t where t.kasus = k.kasus)';
  const baris = await query<{ kasus: string }>(
    `select kasus from (select id as kasus from pks.kasus) k where ${tanpa}`,
  );
  const buku = await query<{ kasus: string; tahun: number }>(`select kasus, tahun from pks.buku k where ${tanpa}`);
  return [
    ...baris.map(({ kasus }) =>
      finding(kasusFolder(kasus), 'ada ikhtisarnya, tetapi tidak satu kejadian pun: kejadian hilang', true),
    ),
    ...buku.map(({ kasus, tahun }) => inForeignBook(kasus, tahun)),
  ];
}

/** Tells whether what is under way was counted otherwise than its rows are. */
export async function waitingMiscounted(query: Query): Promise<boolean> {
  const [beda] = await query(
    `select from (${countWaiting()}) k full join pks.menunggu m using (kelompok, jumlah)
     where k.kelompok is null or m.kelompok is null limit 1`,
  );
  return beda !== undefined;
}

/** Maps a case to the years of its books. */
export async function storedYears(query: Query): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const tahun = new Map<string, Set<number>>();
  for (const b of await query<{ tahun: number; kasus: string }>('select tahun, kasus from pks.buku')) {
    tahun.set(b.kasus, (tahun.get(b.kasus) ?? new Set()).add(b.tahun));
  }
  return tahun;
}

export const inForeignBook = (kasus: string, tahun: number): RegisterFinding =>
  finding(kasusFolder(kasus), `terdaftar di buku tahun ${tahun} tanpa kejadian`, false);

/** The server hashes the files, so that none travels. */
export async function checkServerFiles(query: Query) {
  const semua = await query<{ kasus: string; nama: string; sidik: string; ukuran: number }>(
    "select kasus, nama, encode(sha256(isi), 'hex') as sidik, octet_length(isi) as ukuran from pks.berkas",
  );
  const sisa = new Map(semua.map((b) => [`${kasusFolder(b.kasus)}/${b.nama}`, b]));
  const bernama = new Set<string>();
  return {
    look: ({ id, tindakan }: StoredKasus): readonly RegisterFinding[] =>
      tindakan.flatMap(({ v, kejadian }) =>
        filesOfFacts(kejadian).flatMap(({ berkas, sidik, ukuran }) => {
          const nama = `${kasusFolder(id)}/${berkas}`;
          const ada = sisa.get(nama);
          bernama.add(nama);
          if (ada?.sidik === sidik && ada.ukuran === ukuran) return [];
          const sebab = ada ? 'isi tidak sama dengan yang dicatat' : 'berkas hilang';
          return [{ berkas: nama, fakta: String(v), sebab, rusak: true }];
        }),
      ),
    rest: (): readonly RegisterFinding[] =>
      [...sisa.keys()]
        .filter((nama) => !bernama.has(nama))
        .map((nama) => finding(nama, 'tidak disebut kejadian mana pun', false)),
  };
}

/** A gap is explained, a number used twice is named. */
export async function checkServerNumbers(query: Query) {
  const diambil = await query<{ ruang: string; tahun: number; nomor: number }>(
    'select ruang, tahun, nomor from pks.nomor_diambil',
  );
  const sisa = new Set(diambil.map((b) => `${b.ruang} ${formatKasusId(b.tahun, b.nomor)}`));
  const dipakai = new Map<string, string>();
  const temuan: RegisterFinding[] = [];
  const pakai = (id: string, ruang: string, nomor: string): void => {
    const nama = `${ruang} ${nomor}`;
    const dulu = dipakai.get(nama);
    if (dulu !== undefined)
      temuan.push(finding(kasusFolder(id), `nomor ${nama} dipakai juga oleh kasus ${dulu}`, true));
    else if (!sisa.delete(nama)) temuan.push(finding(kasusFolder(id), `nomor ${nama} dipakai tanpa diambil`, false));
    dipakai.set(nama, id);
  };
  return {
    look: (berkas: StoredKasus): void => {
      if (!isBookId(berkas.id)) pakai(berkas.id, 'kasus', berkas.id);
      for (const nomor of usedAgendaNomor(berkas)) pakai(berkas.id, 'agenda', nomor);
    },
    rest: (): readonly RegisterFinding[] => [
      ...temuan,
      ...[...sisa].map((nama) =>
        finding('basis data', `nomor ${nama} terlewati: diambil perintah yang terputus`, false),
      ),
    ],
  };
}
