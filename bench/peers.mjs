// The peers, given the same cases: one task, one record, one transaction, one row for each.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What each of them is given and asked, by the name of its command. */
export const PEERS = {
  taskwarrior: ['task', prepareTaskwarrior],
  recutils: ['recsel', prepareRecutils],
  hledger: ['hledger', prepareHledger],
  sqlite3: ['sqlite3', prepareSqlite],
};

/** taskwarrior 2: one line for a task, the closed ones in a file of their own, as its own gc leaves them. */
function prepareTaskwarrior(folder, baris, { cari, env }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'taskrc'), `data.location=${folder}\nconfirmation=off\nverbose=nothing\n`);
  const detik = (tanggal) => Math.floor(Date.parse(`${tanggal.slice(0, 10)}T00:00:00+07:00`) / 1000);
  const tugas = (b, i) => {
    const uuid = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
    const isi = {
      description: `${b.id} ${b.lembaga}`,
      ...(b.target ? { due: detik(b.target.tanggal) } : { end: detik(b.diterima) }),
      entry: detik(b.diterima),
      project: b.langkah ? `L${b.langkah.no}` : 'tutup',
      status: b.langkah ? 'pending' : 'completed',
      uuid,
    };
    return `[${Object.entries(isi)
      .map(([k, v]) => `${k}:"${v}"`)
      .join(' ')}]\n`;
  };
  const aktif = baris.filter((b) => b.langkah);
  writeFileSync(join(folder, 'pending.data'), aktif.map(tugas).join(''));
  writeFileSync(
    join(folder, 'completed.data'),
    baris
      .filter((b) => !b.langkah)
      .map((b, i) => tugas(b, aktif.length + i))
      .join(''),
  );
  const task = (...argv) => ({
    argv: [cari('task'), ...argv],
    env: { ...env, TASKRC: join(folder, 'taskrc'), TASKDATA: folder },
  });
  return {
    overdue: () => task('overdue'),
    list: () => task('list', 'limit:50'),
    show: (kali) => task(String(1 + kali), 'info'),
    advance: (kali) => task(String(100 + kali), 'modify', 'project:L22'),
    new: (kali) => task('add', `Surat contoh ${kali}`, 'due:tomorrow'),
  };
}

/** recutils: one record for each, in a file that it reads whole. */
function prepareRecutils(folder, baris, { cari, env }) {
  mkdirSync(folder, { recursive: true });
  const berkas = join(folder, 'kasus.rec');
  const isi = (b) =>
    `Id: ${b.id}\nLembaga: ${b.lembaga}\nStatus: ${b.status}\nLangkah: ${b.langkah?.no ?? 0}\nTarget: ${b.target?.tanggal ?? '9999-12-31'}\n`;
  writeFileSync(berkas, `%rec: Kasus\n%key: Id\n%sort: Target\n\n${baris.map(isi).join('\n')}`);
  const rec = (perintah, ...argv) => ({ argv: [cari(perintah), ...argv, berkas], env });
  const hariIni = new Date().toISOString().slice(0, 10);
  return {
    overdue: () => rec('recsel', '-t', 'Kasus', '-e', `Status = 'aktif' && Target << '${hariIni}'`),
    list: () => rec('recsel', '-t', 'Kasus', '-e', "Status = 'aktif'"),
    show: (kali) => rec('recsel', '-t', 'Kasus', '-e', `Id = '${baris[kali].id}'`),
    new: (kali) =>
      rec('recins', '-t', 'Kasus', ...['-f', 'Id', '-v', `X-${Date.now()}-${kali}`, '-f', 'Status', '-v', 'aktif']),
  };
}

/** hledger: one transaction for each, in a journal that it reads whole. */
function prepareHledger(folder, baris, { cari, env }) {
  mkdirSync(folder, { recursive: true });
  const berkas = join(folder, 'kasus.journal');
  const isi = (b) =>
    `${b.diterima.slice(0, 10)} (${b.id}) ${b.lembaga}\n    ${b.status}:L${b.langkah?.no ?? 0}  1\n    masuk\n`;
  writeFileSync(
    berkas,
    [...baris]
      .sort((a, b) => (a.diterima < b.diterima ? -1 : 1))
      .map(isi)
      .join('\n'),
  );
  const hledger = (...argv) => ({ argv: [cari('hledger'), '-f', berkas, ...argv], env });
  return {
    list: () => hledger('register', 'aktif'),
    show: (kali) => hledger('register', `code:${baris[kali].id}`),
  };
}

/** sqlite3: one table, indexed by status and target. */
function prepareSqlite(folder, baris, { cari }) {
  mkdirSync(folder, { recursive: true });
  const db = join(folder, 'kasus.db');
  const teks = (t) => (t === null || t === undefined ? 'null' : `'${String(t).replaceAll("'", "''")}'`);
  const sql = [
    'create table kasus (id text primary key, lembaga text, status text, langkah int, target text, diterima text);',
    'begin;',
    ...baris.map(
      (b) =>
        `insert into kasus values (${[b.id, b.lembaga, b.status, b.langkah?.no, b.target?.tanggal, b.diterima].map(teks)});`,
    ),
    'create index urut on kasus (status, target);',
    'commit;',
  ];
  spawnSync(cari('sqlite3'), [db], { input: sql.join('\n') });
  const tanya = (perintah) => ({ argv: [cari('sqlite3'), db, perintah] });
  const aktif = baris.filter((b) => b.langkah).map((b) => b.id);
  const satu = (kali) => teks(aktif[kali % aktif.length]);
  const hariIni = teks(new Date().toISOString().slice(0, 10));
  const terlambat = `from kasus where status='aktif' and target<${hariIni} order by target, id limit 50;`;
  return {
    overdue: () => tanya(`select count(*) ${terlambat} select * ${terlambat}`),
    list: () => tanya(`select * from kasus where status='aktif' order by target limit 50;`),
    show: (kali) => tanya(`select * from kasus where id=${satu(kali)};`),
    advance: (kali) => tanya(`update kasus set langkah=langkah+1 where id=${satu(kali)};`),
    new: (kali) =>
      tanya(`insert into kasus values ('x-'||hex(randomblob(8)),'Contoh ${kali}','aktif',2,${hariIni},${hariIni});`),
  };
}
