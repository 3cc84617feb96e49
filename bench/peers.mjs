// The peers, given the same cases: one task and one row for each. One that is not installed is left out, and said so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const isInstalled = (perintah) => spawnSync(perintah, ['--version'], { input: '' }).error === undefined;

export const PEERS = { taskwarrior: isInstalled('task'), sqlite3: isInstalled('sqlite3') };
export const FILLERS = ['docxtemplater', 'easy-template-x'].map((nama) => ({
  nama,
  ada: existsSync(join(HERE, 'node_modules', nama)),
  skrip: join(HERE, 'pengisi', `${nama}.mjs`),
}));

/** taskwarrior 2: one line for a task, the closed ones in a file of their own, as its own gc leaves them. */
export function prepareTaskwarrior(folder, baris) {
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
  const task = (...argv) => ({ argv: ['task', ...argv], env: { TASKRC: join(folder, 'taskrc'), TASKDATA: folder } });
  return {
    overdue: () => task('overdue'),
    list: () => task('list', 'limit:50'),
    show: (kali) => task(String(1 + kali), 'info'),
    advance: (kali) => task(String(100 + kali), 'modify', 'project:L22'),
    new: (kali) => task('add', `Surat contoh ${kali}`, 'due:tomorrow'),
  };
}

/** sqlite3: one table, indexed by status and target. */
export function prepareSqlite(folder, baris) {
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
  spawnSync('sqlite3', [db], { input: sql.join('\n') });
  const tanya = (perintah) => ({ argv: ['sqlite3', db, perintah] });
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
