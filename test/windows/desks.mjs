// Several processes on one register, and processes that are killed.

export async function desksAtOnce({ newDesk, expectTrue, suratFlags }) {
  const meja = newDesk();
  await meja.ok(['init']);
  const satuMeja = async (n) => {
    for (let kali = 1; kali <= 4; kali++) await meja.ok(['new', ...suratFlags(`${n}.${kali}`), '-q']);
  };
  await Promise.all([1, 2, 3, 4].map(satuMeja));
  const semua = await meja.json(['list', '--status', 'semua', '--batas', '100']);
  expectTrue(new Set(semua.map((k) => k.id)).size === 16, 'sixteen letters have sixteen numbers', semua.length);
  // One case, four at once: one wins, the others hear who was first.
  const maju = await Promise.all([1, 2, 3, 4].map(() => meja.pks(['advance', '1', '--lengkap', '--versi', '1'])));
  const kode = maju.map((h) => h.kode).sort();
  expectTrue(kode.join() === '0,5,5,5', 'of four desks one advances the case', maju);
  const { temuan } = await meja.json(['check']);
  expectTrue(temuan.length === 0, 'the register is whole', temuan);
  return 'four desks: 16 letters, 16 numbers; of four acts on one case one counts';
}

export async function killedAndRepeated({ newDesk, expectTrue, suratFlags }) {
  const meja = newDesk();
  await meja.ok(['init']);
  let mati = 0;
  const saat = [60, 110, 150, 190, 230, 280, 340, 420];
  for (const [i, kill] of saat.entries()) {
    const argv = ['new', ...suratFlags(`m${i}`), '--kunci', `kunci-${i}`];
    if ((await meja.pks(argv, { kill })).kode !== 0) mati++;
    const [a, b] = [await meja.json(argv), await meja.json(argv)];
    expectTrue(a.id === b.id, `killed after ${kill} ms, repeated twice: one case`, [a.id, b.id]);
  }
  const semua = await meja.json(['list', '--status', 'semua', '--batas', '100']);
  expectTrue(semua.length === saat.length, 'each letter is there once', semua.length);
  const { temuan } = await meja.json(['check']);
  expectTrue(temuan.length === 0, 'the register is whole', temuan);
  expectTrue(mati > 0, 'some were killed', mati);
  return `${mati} of ${saat.length} killed, each repeated twice with its key: one case each`;
}
