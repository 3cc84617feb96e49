import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
});
afterAll(() => t.close());

describe('a setting of a known form', () => {
  it.each([
    ['kepala-dinas.nip', '196605271993031003', '19660527 199303 1 003'],
    ['sekda.nip', '19660527.199303.1.003', '19660527 199303 1 003'],
    ['kantor.pos-el', 'dukcapil@contoh.go.id', 'dukcapil@contoh.go.id'],
  ])('%s takes %s and shows %s', async (kunci, nilai, tampil) => {
    expect((await t.json<{ nilai: string }[]>('config', kunci, nilai)).data[0]?.nilai).toBe(tampil);
  });

  it.each([
    ['kepala-dinas.nip', '1966052719930310'.slice(0, 15)],
    ['kepala-dinas.nip', 'NIP 19660527 199303 1 003'],
    ['kepala-dinas.nip', '19661327 199303 1 003'],
    ['sekda.nip', '19660527 199313 1 003'],
    ['kantor.pos-el', 'dukcapil'],
    ['kantor.pos-el', 'a@b@c.id'],
    ['kantor.pos-el', 'Dukcapil <a@b.id>'],
    ['sop', '470-09'],
    ['sop', '../../x'],
  ])('%s refuses %s (2), and says what it should be', async (kunci, nilai) => {
    const { saran, rinci, ...galat } = await t.failure('config', kunci, nilai);
    expect(galat).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL', keluar: 2 });
    expect([...saran, ...((rinci.keterangan as string[]) ?? [])]).toEqual([
      expect.stringMatching(/^pks config|^Pilihan: 470-08/),
    ]);
  });
});

it('a name no file system takes is refused in a sentence, wherever a path is asked for', async () => {
  const nama = 'x'.repeat(300);
  t.writeFile('kosong.zip', 'PK');
  for (const argv of [
    ['init', nama],
    ['init', nama, '--coba'],
    ['restore', 'kosong.zip', '--ke', nama],
    ['backup', `${nama}/a.zip`],
    ['segel', `${nama}.txt`, '--coba'],
    ['segel', `a\0b.txt`],
    ['list', '--register', nama],
    ['check', '--segel', nama],
    ['check', '--cadangan', nama],
  ]) {
    const { keluar, err } = await t.run(argv);
    expect([argv[0], argv[1], err]).toEqual([
      argv[0],
      argv[1],
      expect.not.stringMatching(/KESALAHAN_PKS|pks sendiri|Register rusak/),
    ]);
    if (!argv.includes('--coba')) expect(keluar).toBeGreaterThan(1);
  }
});
