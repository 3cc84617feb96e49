// A newer package unzipped over an older one, as the guide says; the register and its letters stay where they are.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const OLDER = '0.0.9';

/** The same package under an older number, with a file that the newer has no longer. */
function makeOlder(pks, tempat) {
  cpSync(pks, tempat, { recursive: true });
  const paket = `${tempat}\\package.json`;
  const { version } = JSON.parse(readFileSync(paket, 'utf8'));
  for (const nama of ['package.json', 'dist\\pks.cjs', 'dist\\quick.cjs', 'dist\\run.cjs']) {
    const isi = readFileSync(`${tempat}\\${nama}`, 'utf8');
    writeFileSync(`${tempat}\\${nama}`, isi.replaceAll(`"${version}"`, `"${OLDER}"`));
  }
  writeFileSync(`${tempat}\\dist\\dulu.cjs`, "throw new Error('of the older one');\n");
  rmSync(`${tempat}\\SHA256SUMS.txt`);
  return version;
}

export async function upgraded({ PKS, newDesk, expectTrue, suratFlags }) {
  const meja = newDesk();
  const tempat = `${meja.cwd}\\pks`;
  const version = makeOlder(PKS, tempat);
  const di = { program: [`${tempat}\\node\\node.exe`, `${tempat}\\bin\\pks.js`] };
  const versi = async () => (await meja.ok(['--version'], di)).out.trim();
  expectTrue((await versi()) === OLDER, 'the older one says its number', await versi());
  await meja.ok(['init'], di);
  await meja.ok(['new', ...suratFlags('445/9/2026')], di);
  await meja.ok(['show', '1'], di);
  await meja.ok(['show', '1'], di); // now from its own code cache
  const tercatat = await meja.json(['show', '1'], di);

  cpSync(PKS, tempat, { recursive: true, force: true });
  expectTrue(existsSync(`${tempat}\\dist\\dulu.cjs`), 'unzipping removes nothing');
  expectTrue((await versi()) === version, 'the newer one says its number', await versi());
  expectTrue((await meja.json(['show', '1'], di)).versi === tercatat.versi, 'the letter is there');
  await meja.ok(['advance', '1', '--lengkap'], di);
  await meja.ok(['new', ...suratFlags('445/10/2026')], di);
  const { out } = await meja.ok(['list'], di);
  expectTrue(/-001/.test(out) && /-002/.test(out), 'it records and lists', out);
  const { temuan } = await meja.json(['check'], di);
  expectTrue(temuan.length === 0, 'the register is whole', temuan);
  return `${OLDER}, a letter, ${version} over it: the letter is there, and the next is recorded`;
}
