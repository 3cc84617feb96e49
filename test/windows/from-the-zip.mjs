// What an office does on its first day, from a folder with a blank in its name; and what Windows does to words.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

export async function fromTheZip({ PKS, newDesk, expectTrue, suratFlags }) {
  const daftar = readFileSync(`${PKS}\\SHA256SUMS.txt`, 'utf8').trim().split('\n');
  for (const baris of daftar) {
    const [sidik, nama] = baris.split('  ');
    expectTrue(
      createHash('sha256')
        .update(readFileSync(`${PKS}\\${nama}`))
        .digest('hex') === sidik,
      `sum of ${nama}`,
    );
  }
  for (const nama of ['pks.cmd', 'Meja PKS.cmd', 'BACA DULU.txt']) {
    expectTrue(!/[^\r]\n/.test(readFileSync(`${PKS}\\${nama}`, 'latin1')), `${nama} has the line ends of Windows`);
  }
  const meja = newDesk();
  const cmd = (baris) =>
    meja.ok([`/d /s /c ""${PKS}\\pks.cmd" ${baris}"`], { program: ['C:\\windows\\system32\\cmd.exe'], verbatim: true });
  expectTrue(/^\d+\.\d+\.\d+\r?\n$/.test((await cmd('--version')).out), 'pks.cmd says its version');
  await cmd('init --register "C:\\kerja\\Register Kantor" -q');
  const R = ['--register', 'C:\\kerja\\Register Kantor'];
  const masuk = await meja.json(['new', ...suratFlags('445/1/2026'), ...R]);
  expectTrue(masuk.id.endsWith('-001') && masuk.langkah.no === 2, 'a letter is recorded', masuk);
  const terima = await meja.json(['draft', '1', 'tanda-terima', '--ke', 'Tanda Terima.DOCX', ...R]);
  const isi = readFileSync(`${meja.cwd}\\Tanda Terima.DOCX`);
  expectTrue(createHash('sha256').update(isi).digest('hex') === terima.sha256, 'the copy is the receipt', terima);
  await meja.ok(['advance', '1', '--lengkap', ...R]);
  expectTrue((await meja.json(['list', ...R])).length === 1, 'the list holds it');
  const { arsip } = await meja.json(['backup', ...R]);
  expectTrue(statSync(arsip).size > 10_000, 'a backup is written');
  await meja.ok(['check', '--cadangan', arsip]);
  await meja.ok(['restore', arsip, '--ke', 'C:\\kerja\\Pulih Kembali']);
  const { temuan } = await meja.json(['check', '--register', 'C:\\kerja\\Pulih Kembali']);
  expectTrue(temuan.length === 0, 'what was restored is whole', temuan);
  expectTrue(!readdirSync('C:\\kerja\\Register Kantor\\sementara').length, 'nothing is left in sementara');
  const dipaket = readdirSync(PKS, { recursive: true, withFileTypes: true }).filter((d) => d.isFile()).length;
  expectTrue(dipaket === daftar.length + 1, 'nothing is written into the package', dipaket);
  return `${daftar.length} files, pks.cmd, init, new, tanda-terima, advance, list, backup, restore, check`;
}

export async function wordsOfWindows({ newDesk, holdAlone, expectTrue, suratFlags }) {
  const meja = newDesk();
  await meja.ok(['init']);
  await meja.ok(['new', ...suratFlags('1')]);
  const refused = async (argv, kode, kata, opsi) => {
    const hasil = await meja.pks(argv, opsi);
    const teks = hasil.err.replaceAll(/\s+/g, ' ');
    expectTrue(hasil.kode === kode && kata.test(teks), `pks ${argv.join(' ')}: ${kode} ${kata}`, hasil);
  };
  for (const nama of ['con', 'aux.d', 'lat.', 'lat:x']) await refused(['init', nama], 2, /Windows/);
  await refused(['draft', '1', 'tanda-terima', '--ke', 'nul.docx'], 2, /Windows menyimpannya untuk perangkat/);
  await refused(['list', '--register', `${meja.cwd}\\data"`], 2, /tanpa garis miring di akhir/);
  const PKS_REGISTER = `"${meja.cwd}\\data"`;
  expectTrue((await meja.json(['list'], { env: { PKS_REGISTER } })).length === 1, 'quotes around PKS_REGISTER');
  await meja.ok(['draft', '1', 'tanda-terima', '--ke', `\\\\?\\${meja.cwd}\\panjang.docx`]);
  expectTrue(existsSync(`${meja.cwd}\\panjang.docx`), 'a \\\\?\\ path');
  meja.write('bukan.txt', 'bukan program');
  const PKS_SOFFICE = `"${meja.cwd}\\bukan.txt"`;
  await refused(['draft', '1', 'lembar-disposisi', '--pdf'], 8, /tidak dapat dijalankan/, { env: { PKS_SOFFICE } });

  const { out } = await meja.ok(['check', '--komputer', 'C:\\kerja']);
  expectTrue(/Register dapat ditaruh di sini/.test(out) && !out.includes('✗'), 'check --komputer', out);

  await meja.ok(['draft', '1', 'tanda-terima', '--ke', 'h.docx']);
  meja.write('~$h.docx', 'pemilik');
  const dulu = readFileSync(`${meja.cwd}\\h.docx`);
  const lepas = holdAlone(`${meja.cwd}\\h.docx`);
  await refused(['draft', '1', 'tanda-terima', '--ke', 'h.docx', '--timpa'], 5, /sedang terbuka di Word/);
  await refused(['draft', '1', 'tanda-terima', '--baca', 'h.docx'], 5, /sedang terbuka di Word/);
  lepas();
  expectTrue(readFileSync(`${meja.cwd}\\h.docx`).equals(dulu), 'the open document stays as it was');
  writeFileSync(
    `${meja.cwd}\\data\\libur\\libur.json`,
    `\ufeff${readFileSync(`${meja.cwd}\\data\\libur\\libur.json`)}`,
  );
  await meja.ok(['check']);
  return 'reserved names, swallowed quotes, \\\\?\\, a document open in Word, PKS_SOFFICE that is no program, a BOM';
}
