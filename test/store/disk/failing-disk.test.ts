import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import { makeRegister, openRegister } from '../../../src/store/folder/open-register.ts';
import type { Register } from '../../../src/store/register.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  samplePindaian,
  sampleReceipt,
  sampleStart,
} from '../../support/sample-facts.ts';
import { Killed, withFsFault } from '../../support/store/faulty-fs.ts';
import { hashFolder, newTempFolder, newTempRegister } from '../../support/store/temp-folder.ts';

// Hundreds of small registers, each synced to disk.
vi.setConfig({ testTimeout: 120_000 });

const pindai = samplePindaian('%PDF');
const surat = sampleReceipt('baru', {
  susun: ({ agenda }) => [sampleDiterima(agenda), pindai.fakta],
  berkas: [pindai.berkas],
});

/** Each writing verb, and how to see that its act is there exactly once. */
const PERINTAH: readonly (readonly [string, (r: Register) => Promise<unknown>, (r: Register) => Promise<number>])[] = [
  [
    'terima',
    (r) => r.receiveKasus(surat),
    async (r) => (await r.listRows({})).baris.filter((b) => b.id !== '2026-001').length,
  ],
  [
    'tambah',
    (r) =>
      r.appendAct('2026-001', 1, sampleAct<KasusFact>('maju', sampleDiselesaikan(2), pindai.fakta), [pindai.berkas]),
    async (r) => (await r.readKasus('2026-001')).tindakan.filter((x) => x.kunci === 'maju').length,
  ],
  [
    'tambah (closing)',
    (r) => r.appendAct('2026-001', 1, sampleAct('tutup', sampleDitutup)),
    async (r) => (await r.listRows({})).baris.filter((b) => b.permohonan.status === 'dicabut').length,
  ],
  [
    'tambahKantor',
    (r) => r.appendKantorAct(1, sampleAct('atur', sampleDiatur('kantor.nama', 'Baru'))),
    async (r) => (await r.readKantor()).tindakan.filter((x) => x.kunci === 'atur').length,
  ],
];

async function salinan(asal: string): Promise<Readonly<{ folder: string; r: Register }>> {
  const folder = join(newTempFolder(), 'register');
  cpSync(asal, folder, { recursive: true });
  return { folder, r: await openRegister(folder) };
}

/** Cases whose row lags behind their acts though no mark tells of it. */
const tanpaTanda = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'kasus')).filter((id) => {
    const versi = readdirSync(join(folder, 'kasus', id, 'kejadian')).length;
    const berbaris = readdirSync(join(folder, 'indeks'), { recursive: true, encoding: 'utf8' });
    return !berbaris.some((n) => n.includes(`/${id}.${versi}.`));
  });

describe.each(PERINTAH)('%s on a disk that fails', (_nama, perintah, berapa) => {
  const siap = async () => {
    const { folder, a } = await newTempRegister();
    await a.receiveKasus(sampleReceipt('a'));
    return folder;
  };
  const jumlahOperasi = async (asal: string) => {
    const { r } = await salinan(asal);
    return (await withFsFault({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () => perintah(r))).operasi;
  };

  it.each(['mati', 'ENOSPC', 'EIO'])(
    'is whole after every single operation fails (%s), and the same key goes on',
    async (galat) => {
      const asal = await siap();
      const banyak = await jumlahOperasi(asal);
      expect(banyak).toBeGreaterThan(15);
      // EIO and ENOSPC take turns: what refuses the one refuses the other.
      for (let ke = galat === 'EIO' ? 2 : 1; ke <= banyak; ke += galat === 'mati' ? 1 : 2) {
        for (const sesudah of galat === 'mati' ? [false, true] : [false]) {
          const { folder, r } = await salinan(asal);
          const { e, kena } = await withFsFault({ ke, galat, sesudah }, () => perintah(r));
          const letak = `operation ${ke} ${kena} ${galat} ${sesudah ? 'after' : 'before'}: ${e}`;
          const lain = await openRegister(folder);
          const ada = await berapa(lain);
          if (e === undefined) expect(ada, letak).toBe(1);
          else if (galat !== 'mati') {
            expect(e, letak).toMatchObject({ name: 'Galat', keluar: expect.toSatisfy((k) => k === 5 || k === 7) });
            if ((e as { kode?: string }).kode === 'TIDAK_DAPAT_MENULIS') expect(ada, letak).toBe(0);
          } else expect(e, letak).toBeInstanceOf(Error);
          expect(
            (await lain.check()).temuan.filter((x) => x.rusak),
            letak,
          ).toEqual([]);

          expect(tanpaTanda(folder), letak).toEqual([]);
          if (galat === 'ENOSPC' && kena !== 'unlinkSync') {
            expect(readdirSync(join(folder, 'sementara')), letak).toEqual([]);
          }

          await perintah(lain);
          expect(await berapa(await openRegister(folder)), letak).toBe(1);
          if (_nama === 'terima') {
            const baris = (await lain.listRows({})).baris.map((b) => [b.id, b.permohonan.agenda?.nomor]);
            expect(baris, letak).toEqual([
              ['2026-001', 1],
              ['2026-002', 2],
            ]);
          }
          if (ke % 4 !== 0) continue; // rebuilding costs most of the time
          await lain.rebuild();
          expect(readdirSync(join(folder, 'indeks/kotor')), letak).toEqual([]);
        }
      }
    },
  );

  it('takes its own temporary files away again when the disk is full', async () => {
    const asal = await siap();
    const { folder, r } = await salinan(asal);
    await withFsFault({ ke: 2, galat: 'ENOSPC' }, () => perintah(r));
    expect(readdirSync(join(folder, 'sementara'))).toEqual([]);
    expect(Object.keys(hashFolder(folder)).filter((f) => f.includes('kotor'))).toEqual([]);
  });
});

it('refuses another request under a key that died before its case was there', async () => {
  for (let ke = 1; ; ke++) {
    const { folder, a, b } = await newTempRegister();
    await withFsFault({ ke, galat: 'mati' }, () => a.receiveKasus(sampleReceipt('a')));
    if (!readdirSync(join(folder, 'kunci')).some((n) => !n.endsWith('.mulai'))) continue;
    expect(await b.hasKasus('2026-001')).toBe(false);
    const lain = sampleReceipt('a', { permintaan: 'lain' });
    await expect(b.receiveKasus(lain)).rejects.toMatchObject({ kode: 'KUNCI_LAIN_ISI' });
    return;
  }
});

describe('init on a disk that fails', () => {
  it('is finished by the same init, whatever operation the first one died at', async () => {
    const { operasi } = await withFsFault({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () =>
      makeRegister(join(newTempFolder(), 'data'), sampleStart),
    );
    for (let ke = 1; ke <= operasi; ke++) {
      for (const sesudah of [false, true]) {
        const folder = join(newTempFolder(), 'data');
        const { e } = await withFsFault({ ke, galat: 'mati', sesudah }, () => makeRegister(folder, sampleStart));
        const lain = { ...sampleStart, kunci: 'kunci acak lain' };
        const sudah = e === undefined || (e as { kode?: string }).kode === 'BELUM_PASTI_TERSIMPAN';
        const r = await makeRegister(folder, sudah ? sampleStart : lain).catch(() => makeRegister(folder, sampleStart));
        expect((await r.readKantor()).versi, `operation ${ke}: ${e}`).toBe(1);
        expect(await r.readKantorFile('sop/470-08.json')).not.toBeNull();
        expect((await r.check()).temuan.filter((x) => x.rusak)).toEqual([]);
      }
    }
  });

  it('refuses a folder without hard links, and leaves nothing behind', async () => {
    const folder = join(newTempFolder(), 'a', 'b');
    const { operasi } = await withFsFault({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () =>
      makeRegister(folder, sampleStart),
    );
    expect(operasi).toBeGreaterThan(10);
    const fs = (await import('node:fs')).default;
    const asli = fs.linkSync;
    fs.linkSync = () => {
      throw Object.assign(new Error('EOPNOTSUPP'), { code: 'EOPNOTSUPP' });
    };
    const induk = newTempFolder();
    try {
      const galat = await makeRegister(join(induk, 'a', 'b'), sampleStart).catch((e: unknown) => e);
      expect(galat).toMatchObject({ kode: 'FOLDER_TIDAK_ANDAL', rinci: { sebab: 'tautan keras tidak didukung' } });
    } finally {
      fs.linkSync = asli;
    }
    expect(readdirSync(induk)).toEqual([]);
  });
});

it('the harness can kill: a dead process touches nothing any more', async () => {
  const { e } = await withFsFault({ ke: 1, galat: 'mati' }, async () => (await newTempRegister()).a);
  expect(e).toBeInstanceOf(Killed);
});
