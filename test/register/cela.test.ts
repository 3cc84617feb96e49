import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Kejadian } from '../../src/permohonan/kejadian.ts';
import { buatRegister, bukaRegister } from '../../src/register/berkas-json.ts';
import type { Register } from '../../src/register/register.ts';
import {
  awal,
  diatur,
  diselesaikan,
  diterima,
  ditutup,
  penerimaan,
  pindaian,
  tindakan,
} from '../bantuan/contoh-kejadian.ts';
import { folderBaru, potret, registerBaru } from '../bantuan/folder-uji.ts';
import { denganCela, Mati } from '../bantuan/fs-bercela.ts';

// Hundreds of small registers, each synced to disk.
vi.setConfig({ testTimeout: 120_000 });

const pindai = pindaian('%PDF');
const surat = penerimaan('baru', { susun: ({ agenda }) => [diterima(agenda), pindai.fakta], berkas: [pindai.berkas] });

/** Each writing verb, and how to see that its act is there exactly once. */
const PERINTAH: readonly (readonly [string, (r: Register) => Promise<unknown>, (r: Register) => Promise<number>])[] = [
  [
    'terima',
    (r) => r.terima(surat),
    async (r) => (await r.daftar(true)).baris.filter((b) => b.id !== '2026-001').length,
  ],
  [
    'tambah',
    (r) => r.tambah('2026-001', 1, tindakan<Kejadian>('maju', diselesaikan(2), pindai.fakta), [pindai.berkas]),
    async (r) => (await r.baca('2026-001')).tindakan.filter((x) => x.kunci === 'maju').length,
  ],
  [
    'tambah (closing)',
    (r) => r.tambah('2026-001', 1, tindakan('tutup', ditutup)),
    async (r) => (await r.daftar(true)).baris.filter((b) => b.permohonan.status === 'dicabut').length,
  ],
  [
    'tambahKantor',
    (r) => r.tambahKantor(1, tindakan('atur', diatur('kantor.nama', 'Baru'))),
    async (r) => (await r.kantor()).tindakan.filter((x) => x.kunci === 'atur').length,
  ],
];

async function salinan(asal: string): Promise<Readonly<{ folder: string; r: Register }>> {
  const folder = join(folderBaru(), 'register');
  cpSync(asal, folder, { recursive: true });
  return { folder, r: await bukaRegister(folder) };
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
    const { folder, a } = await registerBaru();
    await a.terima(penerimaan('a'));
    return folder;
  };
  const jumlahOperasi = async (asal: string) => {
    const { r } = await salinan(asal);
    return (await denganCela({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () => perintah(r))).operasi;
  };

  it.each(['mati', 'ENOSPC', 'EIO'])(
    'is whole after every single operation fails (%s), and the same key goes on',
    async (galat) => {
      const asal = await siap();
      const banyak = await jumlahOperasi(asal);
      expect(banyak).toBeGreaterThan(15);
      for (let ke = 1; ke <= banyak; ke++) {
        for (const sesudah of galat === 'mati' ? [false, true] : [false]) {
          const { folder, r } = await salinan(asal);
          const { e, kena } = await denganCela({ ke, galat, sesudah }, () => perintah(r));
          const letak = `operation ${ke} ${kena} ${galat} ${sesudah ? 'after' : 'before'}: ${e}`;
          const lain = await bukaRegister(folder);
          const ada = await berapa(lain);
          if (e === undefined) expect(ada, letak).toBe(1);
          else if (galat !== 'mati') {
            expect(e, letak).toMatchObject({ name: 'Galat', keluar: expect.toSatisfy((k) => k === 5 || k === 7) });
            if ((e as { kode?: string }).kode === 'TIDAK_DAPAT_MENULIS') expect(ada, letak).toBe(0);
          } else expect(e, letak).toBeInstanceOf(Error);
          expect(
            (await lain.periksa()).temuan.filter((x) => x.rusak),
            letak,
          ).toEqual([]);

          expect(tanpaTanda(folder), letak).toEqual([]);
          if (galat === 'ENOSPC' && kena !== 'unlinkSync') {
            expect(readdirSync(join(folder, 'sementara')), letak).toEqual([]);
          }

          await perintah(lain);
          expect(await berapa(await bukaRegister(folder)), letak).toBe(1);
          if (_nama === 'terima') {
            const baris = (await lain.daftar(true)).baris.map((b) => [b.id, b.permohonan.agenda.nomor]);
            expect(baris, letak).toEqual([
              ['2026-001', 1],
              ['2026-002', 2],
            ]);
          }
          if (ke % 4 !== 0) continue; // rebuilding costs most of the time
          await lain.bangunUlang();
          expect(readdirSync(join(folder, 'indeks/kotor')), letak).toEqual([]);
        }
      }
    },
  );

  it('takes its own temporary files away again when the disk is full', async () => {
    const asal = await siap();
    const { folder, r } = await salinan(asal);
    await denganCela({ ke: 2, galat: 'ENOSPC' }, () => perintah(r));
    expect(readdirSync(join(folder, 'sementara'))).toEqual([]);
    expect(Object.keys(potret(folder)).filter((f) => f.includes('kotor'))).toEqual([]);
  });
});

it('refuses another request under a key that died before its case was there', async () => {
  for (let ke = 1; ; ke++) {
    const { folder, a, b } = await registerBaru();
    await denganCela({ ke, galat: 'mati' }, () => a.terima(penerimaan('a')));
    if (!readdirSync(join(folder, 'kunci')).some((n) => !n.endsWith('.mulai'))) continue;
    expect(await b.ada('2026-001')).toBe(false);
    const lain = penerimaan('a', { permintaan: 'lain' });
    await expect(b.terima(lain)).rejects.toMatchObject({ kode: 'KUNCI_LAIN_ISI' });
    return;
  }
});

describe('init on a disk that fails', () => {
  it('is finished by the same init, whatever operation the first one died at', async () => {
    const { operasi } = await denganCela({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () =>
      buatRegister(join(folderBaru(), 'data'), awal),
    );
    for (let ke = 1; ke <= operasi; ke++) {
      for (const sesudah of [false, true]) {
        const folder = join(folderBaru(), 'data');
        const { e } = await denganCela({ ke, galat: 'mati', sesudah }, () => buatRegister(folder, awal));
        const lain = { ...awal, kunci: 'kunci acak lain' };
        const sudah = e === undefined || (e as { kode?: string }).kode === 'BELUM_PASTI_TERSIMPAN';
        const r = await buatRegister(folder, sudah ? awal : lain).catch(() => buatRegister(folder, awal));
        expect((await r.kantor()).versi, `operation ${ke}: ${e}`).toBe(1);
        expect(await r.milikKantor('sop/470-08.json')).not.toBeNull();
        expect((await r.periksa()).temuan.filter((x) => x.rusak)).toEqual([]);
      }
    }
  });

  it('refuses a folder without hard links, and leaves nothing behind', async () => {
    const folder = join(folderBaru(), 'a', 'b');
    const { operasi } = await denganCela({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () =>
      buatRegister(folder, awal),
    );
    expect(operasi).toBeGreaterThan(10);
    const fs = (await import('node:fs')).default;
    const asli = fs.linkSync;
    fs.linkSync = () => {
      throw Object.assign(new Error('EOPNOTSUPP'), { code: 'EOPNOTSUPP' });
    };
    const induk = folderBaru();
    try {
      const galat = await buatRegister(join(induk, 'a', 'b'), awal).catch((e: unknown) => e);
      expect(galat).toMatchObject({ kode: 'FOLDER_TIDAK_ANDAL', rinci: { sebab: 'tautan keras tidak didukung' } });
    } finally {
      fs.linkSync = asli;
    }
    expect(readdirSync(induk)).toEqual([]);
  });
});

it('the harness can kill: a dead process touches nothing any more', async () => {
  const { e } = await denganCela({ ke: 1, galat: 'mati' }, async () => (await registerBaru()).a);
  expect(e).toBeInstanceOf(Mati);
});
