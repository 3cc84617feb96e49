import { formatKasusId, isBookId } from '../../../office/permohonan/kasus-id.ts';
import { filesOfFacts } from '../../chain/new-files.ts';
import { kasusFolder } from '../../chain/register-layout.ts';
import { usedAgendaNomor } from '../../chain/used-numbers.ts';
import type { StoredKasus } from '../../register.ts';
import type { RegisterFinding } from '../../upkeep.ts';
import { GUARD_CONSTRAINTS, GUARD_TRIGGERS } from '../line/guards.ts';
import type { Query } from '../line/server-session.ts';
import type { CheckAnswers } from './check-questions.ts';

export const finding = (berkas: string, sebab: string, rusak: boolean): RegisterFinding => ({
  berkas,
  fakta: null,
  sebab,
  rusak,
});

/** Only the owner of the tables can remove these guards. */
export function checkGuards({ penjaga }: CheckAnswers): readonly RegisterFinding[] {
  const ada = new Set(penjaga.map((b) => b.nama));
  return [...GUARD_TRIGGERS, ...GUARD_CONSTRAINTS]
    .filter((nama) => !ada.has(nama))
    .map((nama) => finding('basis data', `penjaga ${nama} dimatikan atau dihapus oleh pemilik tabelnya`, true));
}

/** All standbys have one note. */
export function checkStandbys({ lepas }: CheckAnswers): readonly RegisterFinding[] {
  const sebab =
    'server cadangannya menyalin tanpa ditunggu (synchronous_standby_names kosong): bila ia mengambil alih, tindakan yang baru saja dijawab berhasil dapat hilang. Minta pengelola server mengisinya';
  return lepas.length > 0 ? [finding('basis data', sebab, false)] : [];
}

/** Rows for lists and books of cases without an act. */
export const checkStrayRows = ({ tanpaTindakan }: CheckAnswers): readonly RegisterFinding[] =>
  tanpaTindakan.map(({ kasus, tahun }) =>
    tahun === null
      ? finding(kasusFolder(kasus), 'ada ikhtisarnya, tetapi tidak satu kejadian pun: kejadian hilang', true)
      : inForeignBook(kasus, tahun),
  );

export function storedYears({ buku }: CheckAnswers): ReadonlyMap<string, ReadonlySet<number>> {
  const tahun = new Map<string, Set<number>>();
  for (const b of buku) tahun.set(b.kasus, (tahun.get(b.kasus) ?? new Set()).add(b.tahun));
  return tahun;
}

export const inForeignBook = (kasus: string, tahun: number): RegisterFinding =>
  finding(kasusFolder(kasus), `terdaftar di buku tahun ${tahun} tanpa kejadian`, false);

export type ServerFileRow = Readonly<{ kasus: string; nama: string; sidik: string; ukuran: number }>;

/** Hashing more in one statement could take longer than an answer is waited for. */
const FILES_AT_ONCE = 200;

/** The server hashes the files, so that none travels. */
async function hashFiles(query: Query): Promise<readonly ServerFileRow[]> {
  const semua: ServerFileRow[] = [];
  for (;;) {
    const { kasus = '', nama = '' } = semua.at(-1) ?? {};
    const halaman = await query<ServerFileRow>(
      `select kasus, nama, encode(sha256(isi), 'hex') as sidik, octet_length(isi) as ukuran from pks.berkas
       where (kasus, nama) > ($1, $2) order by kasus, nama limit ${FILES_AT_ONCE}`,
      [kasus, nama],
    );
    for (const satu of halaman) semua.push(satu);
    if (halaman.length < FILES_AT_ONCE) return semua;
  }
}

export async function checkServerFiles(query: Query) {
  const semua = await hashFiles(query);
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
export function checkServerNumbers({ diambil }: CheckAnswers) {
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
