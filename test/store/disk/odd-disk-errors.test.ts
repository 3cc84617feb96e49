import fs from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleAct, sampleDiselesaikan, sampleReceipt } from '../../support/sample-facts.ts';
import { withFsFault } from '../../support/store/faulty-fs.ts';
import { newTempRegister } from '../../support/store/temp-folder.ts';

afterEach(() => vi.restoreAllMocks());

const EIO = Object.assign(new Error('EIO'), { code: 'EIO' });

it('never says that nothing was recorded once a case has moved in', async () => {
  const { folder, a, b } = await newTempRegister();
  const asli = fs.lstatSync;
  vi.spyOn(fs, 'lstatSync').mockImplementation(((jalur: fs.PathLike, isi: fs.StatOptions) => {
    if (isi?.bigint && fs.existsSync(`${folder}/kasus/2026-001`) && String(jalur).endsWith('/kasus')) throw EIO;
    return asli(jalur, isi);
  }) as typeof fs.lstatSync);
  await expect(a.receiveKasus(sampleReceipt('a'))).rejects.toMatchObject({ kode: 'BELUM_PASTI_TERSIMPAN', keluar: 5 });
  vi.restoreAllMocks();
  expect((await b.receiveKasus(sampleReceipt('a'))).berkas.id).toBe('2026-001');
});

it('names what cannot be read, in lists and in a check', async () => {
  const { a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  const asli = fs.readdirSync;
  for (const folder of ['indeks/kotor', 'indeks/aktif', 'kasus', '2026-001/lampiran', '2026-001/kejadian']) {
    vi.spyOn(fs, 'readdirSync').mockImplementation(((jalur: fs.PathLike) => {
      if (String(jalur).endsWith(folder)) throw EIO;
      return asli(jalur);
    }) as typeof fs.readdirSync);
    const rusak = (await a.check()).temuan.filter((x) => x.rusak);
    expect(rusak.map((x) => x.sebab)).toContain('perangkat penyimpanan bermasalah');
    if (folder.startsWith('indeks')) {
      await expect(a.listRows({ status: ['aktif'] })).rejects.toMatchObject({ kode: 'REGISTER_RUSAK', keluar: 7 });
    }
    vi.restoreAllMocks();
  }
});

it('refuses to rebuild on a disk that fails, and rebuilds afterwards', async () => {
  const { a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  const { operasi } = await withFsFault({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () => a.rebuild());
  for (let ke = 1; ke <= operasi; ke++) {
    const { e } = await withFsFault({ ke, galat: 'ENOSPC' }, () => a.rebuild());
    if (e !== undefined) expect(e, `operation ${ke}`).toMatchObject({ name: 'Galat' });
  }
  expect((await a.rebuild()).temuan).toEqual([]);
});

it('takes up a key whose mark could not be taken away', async () => {
  const { folder, a } = await newTempRegister();
  await a.receiveKasus(sampleReceipt('a'));
  const kunci = fs.readdirSync(`${folder}/kunci`)[0];
  fs.writeFileSync(`${folder}/kunci/${kunci}.mulai`, '');
  await a.rebuild();
  expect(fs.readdirSync(`${folder}/kunci`)).toEqual([kunci]);
  await a.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
  expect((await a.check()).temuan).toEqual([]);
});
