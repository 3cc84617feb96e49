// sqlite's full-text search (FTS5), given the texts that `pks cari` searches: one row for each text of a case.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many cases are shown, as by `pks cari`. */
const SHOWN = 10;

/** `cari`: the command that is measured beside it. Gives the same question to sqlite: how many cases, and what the newest say. */
export function prepareFullText(folder, cari, kata, sqlite3) {
  mkdirSync(folder, { recursive: true });
  const [perintah, ...argv] = cari.argv;
  const { status, stderr } = spawnSync(perintah, argv, {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: folder },
  });
  if (status !== 0) throw new Error(stderr);
  const db = join(folder, 'teks.db');
  const kutip = (teks) => `'${String(teks).replaceAll("'", "''").replaceAll('\0', '')}'`;
  const sql = [
    'create virtual table t using fts5(teks, tempat unindexed, id unindexed);',
    'begin;',
    ...textsOfCases(folder).map((baris) => `insert into t values (${baris.map(kutip)});`),
    "insert into t(t) values ('optimize');",
    'commit;',
  ];
  const dibuat = spawnSync(sqlite3, [db], { input: sql.join('\n'), encoding: 'utf8' });
  if (dibuat.status !== 0) throw new Error(dibuat.stderr);
  const cocok = `from t where t match '"${kata}"'`;
  const tanya = `select count(distinct id) ${cocok};
    select id, tempat, snippet(t, 0, '»', '«', '…', 14) ${cocok} and id in (select distinct id ${cocok} order by id desc limit ${SHOWN});`;
  return { cari: () => ({ argv: [sqlite3, db, tanya] }) };
}

/** What pks keeps of them in the user's cache: [text, place, case]. */
function textsOfCases(folder) {
  const cache = join(folder, 'pks');
  const isi = readFileSync(
    join(
      cache,
      readdirSync(cache).find((nama) => nama.startsWith('cariisi-')),
    ),
  );
  const teks = new Map();
  const hasil = [];
  for (let di = isi.indexOf(10) + 1; di < isi.length; ) {
    const akhir = isi.indexOf(10, di);
    const baris = JSON.parse(isi.toString('utf8', di, akhir));
    if (baris.length === 3) teks.set(di, baris);
    else for (const satu of baris[5]) hasil.push([teks.get(satu)[1], teks.get(satu)[0], baris[0]]);
    di = akhir + 1;
  }
  return hasil;
}
