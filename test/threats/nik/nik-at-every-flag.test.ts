import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeSuratFlags, deskWithSurat, type TestDesk } from '../../support/test-desk.ts';
import { everyCommand, textFlags } from '../every-command.ts';

const NIK = '3404012305670001';
const NIP = '196605271993031003';
const BARU = completeSuratFlags({ 'nomor-surat': '2' });

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithSurat();
  t.writeFile('surat.pdf', 'pindaian');
});
afterAll(() => t.close());

const perintah = (await everyCommand()).filter((p) => textFlags(p.command).length > 0);
const flag = perintah.flatMap((p) =>
  textFlags(p.command).map((o) => [p.kata.join(' '), o.long ?? '', /nama=nilai/.test(o.flags)] as const),
);

/** The command with that flag alone, and a word for each argument it must have. */
const ketik = (kata: string, long: string, nilai: string): string[] => {
  const { command } = perintah.find((p) => p.kata.join(' ') === kata) ?? {};
  const argumen = command?.registeredArguments.filter((a) => a.required).map(() => '1') ?? [];
  return [...kata.split(' '), ...argumen, long, nilai];
};

/** Every byte kept, of any file, as text. */
const semuaIsi = (): string =>
  readdirSync(join(t.folder), { recursive: true, withFileTypes: true })
    .filter((d) => d.isFile())
    .map((d) => d.name + readFileSync(join(d.parentPath, d.name), 'latin1'))
    .join('\n');

describe('a citizen’s NIK', () => {
  it.each(flag)('is refused by pks %s %s', async (kata, long, bernama) => {
    const nilai = bernama ? `hal=Data ${NIK}` : `Data ${NIK}`;
    const { keluar, err } = await t.run([...ketik(kata, long, nilai), '--json']);
    expect(keluar).not.toBe(0);
    expect(JSON.parse(err)).toMatchObject({ kode: 'NIK_DITOLAK', keluar: 4 });
  });

  it.each([
    ['config', 'kantor.telepon', NIK],
    ['libur', 'tambah', '24/8/2026', `Libur ${NIK}`],
    ['new', ...BARU, '--lengkap', '--berkas', `${NIK}.pdf`],
    ['lampirkan', '1', `${NIK}.pdf`, '--untuk', 'disposisi'],
    ['advance', '1', '--lengkap', '--lampiran', `disposisi=${NIK}.pdf`],
  ])('is refused among the words of pks %s %s', async (...argv) => {
    t.writeFile(`${NIK}.pdf`, 'pindaian');
    expect(await t.failure(...argv)).toMatchObject({ kode: 'NIK_DITOLAK' });
  });

  it('of all this is nowhere in the register', () => {
    const isi = readdirSync(join(t.folder, 'data'), { recursive: true, encoding: 'utf8' }).join('\n') + semuaIsi();
    expect(isi.replaceAll(`${NIK}.pdf`, '')).not.toContain(NIK);
  });

  it('is not what a NIP of eighteen digits is', async () => {
    for (const [kata, long, bernama] of flag) {
      const { err } = await t.run([...ketik(kata, long, `${bernama ? 'hal=' : ''}${NIP}`), '--coba', '--json']);
      expect(err).not.toContain('NIK_DITOLAK');
    }
  });
});
