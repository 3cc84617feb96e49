// Verifies every chain of a register without pks: node audit.mjs REGISTER [SEGEL]. FORMAT.md says what it relies on.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const [folder, segel] = process.argv.slice(2);
const baca = (jalur) => readFileSync(jalur, 'latin1'); // one character a byte
const sha256 = (teks) => createHash('sha256').update(teks, 'latin1').digest('hex');
const salah = [];
const idKasus = readdirSync(`${folder}/kasus`).filter((n) => /^(?:\d{4}|B)-\d+$/.test(n));
const rantai = new Map([['register', 'kejadian'], ...idKasus.sort().map((id) => [id, `kasus/${id}/kejadian`])]);
for (const [id, di] of rantai) {
  const sidik = [];
  const nama = existsSync(`${folder}/${di}`) ? readdirSync(`${folder}/${di}`) : [];
  for (const berkas of nama.filter((n) => /^\d{6}\.json$/.test(n)).sort()) {
    const [, badan = '', akhir] = /^(.*),\n "sidik": "(\w{64})"\n\}\n$/s.exec(baca(`${folder}/${di}/${berkas}`)) ?? [];
    const awal = `{\n "v": ${sidik.length + 1},\n "sebelum": ${JSON.stringify(sidik.at(-1) ?? null)},\n`;
    const urut = Number(berkas.slice(0, 6)) === sidik.length + 1 && badan.startsWith(awal);
    if (!urut || sha256(`${badan}\n}\n`) !== akhir) salah.push(`${di}/${berkas}`);
    sidik.push(akhir);
  }
  if (sidik.length === 0) salah.push(di);
  rantai.set(id, sidik);
}
const kepala = (baris) => sha256(baris.map(([id, v, sidik]) => `${id} ${v} ${sidik}\n`).join(''));
const disegel = segel ? [...baca(segel).matchAll(/^(\S+) (\d+) (\w{64})\r?$/gm)].map((b) => b.slice(1)) : [];
for (const [id, v, sidik] of disegel) if (rantai.get(id)?.[v - 1] !== sidik) salah.push(`${id}: bukan yang disegel`);
console.log(`register ${kepala([...rantai].map(([id, sidik]) => [id, sidik.length, sidik.at(-1)]))}`);
if (segel) console.log(`segel    ${kepala(disegel)}`);
for (const satu of salah) console.log(`SALAH ${satu}`);
process.exitCode = salah.length > 0 ? 7 : 0;
