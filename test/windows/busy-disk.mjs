// Files that another program holds: for a moment, each new one; for long, each kind of file of a register.
import { readdirSync } from 'node:fs';

const ROUNDS = 2;

export async function busyDisk({ newDesk, expectTrue, suratFlags }) {
  const node = ['--require', 'C:\\uji\\scanner.cjs'];
  const meja = newDesk();
  for (let kali = 1; kali <= ROUNDS; kali++) {
    const R = ['--register', `${meja.cwd}\\r${kali}`];
    await meja.ok(['init', `r${kali}`], { node });
    await meja.ok(['new', ...suratFlags('1'), ...R], { node });
    await meja.ok(['draft', '1', 'tanda-terima', ...R], { node });
    await meja.ok(['advance', '1', '--lengkap', ...R], { node });
    await meja.ok(['backup', `c${kali}.zip`, ...R], { node });
    await meja.ok(['restore', `c${kali}.zip`, '--ke', `p${kali}`], { node });
    const { temuan } = await meja.json(['check', '--register', `${meja.cwd}\\p${kali}`]);
    expectTrue(temuan.length === 0, 'what was restored is whole', temuan);
  }
  const folder = await meja.json(['check', '--komputer', meja.cwd], { node });
  const dipegang = folder.find((x) => x.kode === 'dipegang');
  expectTrue(dipegang.hasil === 'catatan', 'check --komputer notices the scanner', folder);
  const sisa = readdirSync(meja.cwd).filter((n) => n.startsWith('.pks-'));
  expectTrue(sisa.length === 0, 'nothing is left behind', sisa);
  return `${ROUNDS} × init, new, draft, advance, backup, restore, while each new file is held for 20 ms`;
}

/** One file of each kind: the numbers and hashes in their names make none. */
function oneOfEachKind(folder) {
  const kinds = new Map();
  for (const d of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const jalur = `${d.parentPath}\\${d.name}`;
    if (d.isFile()) kinds.set(jalur.slice(folder.length + 1).replaceAll(/[0-9a-f]{6,}|\d+/g, '#'), jalur);
  }
  return [...kinds.values()];
}

export async function lockedFiles({ newDesk, holdAlone, expectTrue, suratFlags }) {
  const meja = newDesk();
  await meja.ok(['init']);
  await meja.ok(['new', ...suratFlags('1')]);
  await meja.ok(['draft', '1', 'tanda-terima']);
  await meja.ok(['advance', '1', '--lengkap']);
  const berkas = oneOfEachKind(`${meja.cwd}\\data`);
  expectTrue(berkas.length >= 15, 'a register has these kinds of files', berkas);
  let sibuk = 0;
  for (const satu of berkas) {
    const lepas = holdAlone(satu);
    const perintah = [['show', '1'], ['check'], ['new', ...suratFlags(`k ${satu.length}`), '-n'], ['list']];
    const hasil = await Promise.all(perintah.map((argv) => meja.pks(argv)));
    lepas();
    for (const [i, h] of hasil.entries()) {
      const apa = `pks ${perintah[i].join(' ')} while ${satu} is held`;
      expectTrue(h.kode === 0 || h.kode === 5, `${apa} ends with ${h.kode}`, h);
      expectTrue(!/rusak/i.test(h.err + h.out), `${apa} speaks of damage`, h);
      if (h.kode === 5) expectTrue(/sedang dipakai program lain/.test(h.err.replaceAll(/\s+/g, ' ')), apa, h);
      if (h.kode === 5) sibuk++;
    }
  }
  expectTrue(sibuk > 10, 'locks that last are noticed', sibuk);
  for (const satu of ['register.json', 'kejadian\\000001.json']) {
    const lepas = holdAlone(`${meja.cwd}\\data\\${satu}`);
    const hasil = meja.pks(['list']);
    setTimeout(lepas, 400);
    expectTrue((await hasil).kode === 0, `${satu} held for 400 ms is waited for`, await hasil);
  }
  await meja.ok(['check']);
  return `${berkas.length} kinds of files held for long: ${sibuk} times busy, never damage; 2 held for 400 ms: waited for`;
}
