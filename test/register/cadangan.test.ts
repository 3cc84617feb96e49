import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { daftarArsip, tulisArsip } from '../../src/register/arsip.ts';
import { bukaRegister } from '../../src/register/berkas-json.ts';
import { buatCadangan } from '../../src/register/cadangan.ts';
import { kumpulkan } from '../../src/register/isi-cadangan.ts';
import { registerMemori } from '../../src/register/memori.ts';
import { pulihkan } from '../../src/register/pulihkan.ts';
import { periksaCadangan } from '../../src/register/telaah-cadangan.ts';
import { tempat } from '../../src/register/tempat.ts';
import { namaMilikSendiri } from '../../src/register/tulis.ts';
import { awal, diatur, diselesaikan, penerimaan, pindaian, tindakan } from '../bantuan/contoh-kejadian.ts';
import { folderBaru, potret, registerBaru } from '../bantuan/folder-uji.ts';
import { denganCela } from '../bantuan/fs-bercela.ts';
import { denganJejak } from '../bantuan/jejak-fs.ts';
import { isi, registerBerisi, SAAT, salinan } from '../bantuan/register-isi.ts';

vi.setConfig({ testTimeout: 120_000 });

let asal: string;
let arsip: string;
let bytes: Buffer;
beforeAll(async () => {
  const { folder, r } = await registerBerisi();
  asal = folder;
  arsip = join(folderBaru(), 'cadangan.zip');
  await r.cadangkan(arsip, SAAT);
  bytes = readFileSync(arsip);
});

const tujuanBaru = () => join(folderBaru(), 'pulih');
const tulis = (isi: Uint8Array) => {
  const jalur = join(folderBaru(), 'lain.zip');
  writeFileSync(jalur, isi);
  return jalur;
};
/** All but the stamp of the index, which is the file system's own time. */
const isiRegister = (folder: string) => {
  const { 'indeks/cap': _, 'indeks/cap-agenda': __, ...lain } = potret(folder);
  return lain;
};
const rusakDi = async (folder: string) => (await (await bukaRegister(folder)).periksa()).temuan.filter((x) => x.rusak);

describe('a backup', () => {
  it('comes back byte for byte, views and all', async () => {
    const folder = tujuanBaru();
    const { kasus, fakta, keterangan } = await pulihkan(arsip, folder, false);
    expect(isiRegister(folder)).toEqual(isiRegister(asal));
    expect(await rusakDi(folder)).toEqual([]);
    const segel = await (await bukaRegister(folder)).segel(SAAT);
    expect({ kasus, fakta }).toEqual({ kasus: segel.kasus, fakta: segel.fakta });
    expect(keterangan).toMatchObject({ kepala: segel.kepala, tindakan: segel.tindakan, register: 'uji', dibuat: SAAT });
  });

  it('can be written in: keys, numbers and cases go on where they were', async () => {
    const folder = tujuanBaru();
    await pulihkan(arsip, folder, false);
    const r = await bukaRegister(folder);
    expect((await r.terima(penerimaan('d'))).baru).toBe(false);
    expect(await r.agenda(2026, 'balasan')).toBe(3);
    expect((await r.terima(penerimaan('baru'))).berkas).toMatchObject({ id: '2026-003' });
    await r.tambah('2026-001', 3, tindakan('z', diselesaikan(4)));
    expect(await rusakDi(folder)).toEqual([]);
  });

  it('reads the register alone, never writes over a file, and leaves none half made', async () => {
    const semula = potret(asal);
    const r = await bukaRegister(asal);
    const folder = folderBaru();
    writeFileSync(join(folder, 'ada.zip'), 'milik orang');
    await expect(r.cadangkan(join(folder, 'ada.zip'), SAAT)).rejects.toMatchObject({ kode: 'BERKAS_SUDAH_ADA' });
    await expect(r.cadangkan(join(folder, 'tidak/ada.zip'), SAAT)).rejects.toMatchObject({
      kode: 'TIDAK_DAPAT_MENULIS',
    });
    expect(readdirSync(folder)).toEqual(['ada.zip']);
    expect(readFileSync(join(folder, 'ada.zip'), 'utf8')).toBe('milik orang');
    expect(potret(asal)).toEqual(semula);
  });

  it('of the same register at the same time is the same archive', async () => {
    const lain = join(folderBaru(), 'lain.zip');
    await (await bukaRegister(asal)).cadangkan(lain, SAAT);
    expect(readFileSync(lain).equals(bytes)).toBe(true);
  });

  it('is not made of damage', async () => {
    const folder = salinan(asal);
    const pindai = pindaian('%PDF asli').berkas.nama;
    writeFileSync(join(folder, 'kasus/2026-001', pindai), 'lain');
    const r = await bukaRegister(folder);
    const tujuan = tujuanBaru();
    await expect(r.cadangkan(tujuan, SAAT)).rejects.toMatchObject({ kode: 'REGISTER_RUSAK' });
    expect(existsSync(tujuan)).toBe(false);
  });

  it('leaves out, and names, what Word or a person left among the templates', async () => {
    const folder = salinan(asal);
    writeFileSync(join(folder, 'template/pks/~$pks.docx'), 'kunci Word');
    const tujuan = join(folderBaru(), 'x.zip');
    const { dilewati } = await (await bukaRegister(folder)).cadangkan(tujuan, SAAT);
    expect(dilewati).toEqual(['template/pks/~$pks.docx']);
  });

  it('unpacked by hand is a register once its views are made again', async () => {
    const folder = folderBaru();
    for (const [nama, isi] of Object.entries(unzipSync(bytes))) {
      mkdirSync(join(folder, nama, '..'), { recursive: true });
      writeFileSync(join(folder, nama), isi);
    }
    const { temuan } = await (await bukaRegister(folder)).bangunUlang();
    expect(temuan.filter((x) => x.rusak)).toEqual([]);
    expect(isiRegister(folder)).toMatchObject(isiRegister(asal));
  });

  it('of a register in memory is one of files', async () => {
    const r = registerMemori(awal);
    await isi(r);
    const jalur = join(folderBaru(), 'memori.zip');
    const { kepala } = await r.cadangkan(jalur, SAAT);
    const folder = tujuanBaru();
    await pulihkan(jalur, folder, false);
    expect((await (await bukaRegister(folder)).segel(SAAT)).kepala).toBe(kepala);
  });
});

describe('a backup while others write', () => {
  it('is whole whichever moment the register goes on at', async () => {
    const kini = salinan(asal);
    const kelak = salinan(asal);
    const r = await bukaRegister(kelak);
    const pindai = pindaian('%PDF kelak');
    await r.tambah('2026-001', 3, tindakan('x', pindai.fakta), [pindai.berkas]);
    await r.terima(penerimaan('y'));
    await r.tambah('2026-003', 1, tindakan('z', diselesaikan(2)));
    await r.tambahKantor(2, tindakan('k', diatur('kantor.nama', 'Dinas Kelak')));
    let berkas = 1;
    for (let di = 0; di <= berkas; di++) {
      const folder = salinan(kini);
      const jalur = join(folderBaru(), 'x.zip');
      let n = 0;
      const hasil = buatCadangan(jalur, SAAT, (tambah) =>
        kumpulkan(tempat(folder), SAAT, (nama, isi) => {
          if (n++ === di) cpSync(kelak, folder, { recursive: true });
          tambah(nama, isi);
        }),
      );
      berkas = hasil.berkas;
      const pulih = tujuanBaru();
      await pulihkan(jalur, pulih, false);
      expect({ di, rusak: await rusakDi(pulih) }).toEqual({ di, rusak: [] });
      const { temuan } = await (await bukaRegister(pulih)).periksa();
      expect(temuan.filter((x) => /dipakai tanpa diambil/.test(x.sebab))).toEqual([]);
    }
    expect(berkas).toBeGreaterThan(15);
  });

  it('is whole while real processes do', async () => {
    const program = join(folderBaru(), 'pekerja.mjs');
    const sumber = join(import.meta.dirname, 'serempak-pekerja.ts');
    await build({ entryPoints: [sumber], outfile: program, bundle: true, platform: 'node', format: 'esm' });
    const { folder, a } = await registerBaru();
    await a.terima(penerimaan('awal'));
    let jalan = 3;
    const anak = ['p', 'q', 'r'].map((s) => spawn(process.execPath, [program, folder, s], { stdio: 'inherit' }));
    const kode = anak.map(
      (satu) =>
        new Promise<number | null>((beres) => {
          satu.on('close', (k) => {
            jalan--;
            beres(k);
          });
        }),
    );
    let dulu = 0;
    while (jalan > 0) {
      const jalur = join(folderBaru(), 'x.zip');
      const { tindakan: kini } = await a.cadangkan(jalur, SAAT);
      const pulih = tujuanBaru();
      await pulihkan(jalur, pulih, false);
      expect(await rusakDi(pulih)).toEqual([]);
      expect(kini).toBeGreaterThanOrEqual(dulu);
      dulu = kini;
      await new Promise((lanjut) => setImmediate(lanjut));
    }
    expect(await Promise.all(kode)).toEqual([0, 0, 0]);
  });
});

describe('a damaged archive', () => {
  it('with any byte flipped is refused, or holds what it held', async () => {
    const utuh = unzipSync(bytes);
    let ditolak = 0;
    const langkah = Math.max(1, Math.floor(bytes.length / 400));
    for (let i = 0; i < bytes.length; i += langkah) {
      const rusak = Buffer.from(bytes);
      rusak[i] = (rusak[i] ?? 0) ^ 1;
      const jalur = tulis(rusak);
      const { temuan } = await periksaCadangan(jalur).catch((e: unknown) => {
        expect(e).toMatchObject({ kode: 'CADANGAN_RUSAK', keluar: 7 });
        return { temuan: [{ rusak: true }] };
      });
      if (temuan.some((x) => x.rusak)) {
        ditolak++;
        await expect(pulihkan(jalur, tujuanBaru(), false)).rejects.toMatchObject({ kode: 'CADANGAN_RUSAK' });
      } else expect({ i, isi: unzipSync(rusak) }).toEqual({ i, isi: utuh });
      rmSync(jalur);
    }
    expect(ditolak).toBeGreaterThan(250);
  });

  it('cut off anywhere is refused, and nothing is made of it', async () => {
    for (let i = 0; i < bytes.length; i += Math.floor(bytes.length / 40)) {
      const folder = tujuanBaru();
      await expect(pulihkan(tulis(bytes.subarray(0, i)), folder, false)).rejects.toMatchObject({
        kode: 'CADANGAN_RUSAK',
      });
      expect(existsSync(folder)).toBe(false);
    }
  });

  const AKTA = 'kasus/2026-001/kejadian/000003.json';
  const kemas = (ubah: (isi: Record<string, Uint8Array>) => void, level: 0 | 6 = 0) => {
    const isi = unzipSync(bytes);
    ubah(isi);
    return tulis(zipSync(isi, { level }));
  };

  it.each<readonly [string, () => string]>([
    ['a name that climbs', () => kemas((z) => Object.assign(z, { '../keluar.txt': new Uint8Array(3) }))],
    ['a name that climbs from within', () => kemas((z) => Object.assign(z, { 'sop/../../x': new Uint8Array(3) }))],
    ['a whole path', () => kemas((z) => Object.assign(z, { '/etc/x': new Uint8Array(3) }))],
    ['a path of Windows', () => kemas((z) => Object.assign(z, { 'sop/..\\..\\x': new Uint8Array(3) }))],
    ['a device', () => kemas((z) => Object.assign(z, { 'sop/CON': new Uint8Array(3) }))],
    ['a place that is none of a register', () => kemas((z) => Object.assign(z, { 'indeks/cap': new Uint8Array(3) }))],
    [
      'two names that one disk cannot tell apart',
      () => kemas((z) => Object.assign(z, { [AKTA.replace('json', 'JSON')]: new Uint8Array(3) })),
    ],
    ['a bomb', () => kemas((z) => Object.assign(z, { 'sop/bom.json': new Uint8Array(20_000_000) }), 6)],
    ['no manifest', () => kemas((z) => delete z['MANIFES.txt'])],
    ['no note of what it is', () => kemas((z) => delete z['CADANGAN.json'])],
    ['a file more than its manifest', () => kemas((z) => Object.assign(z, { 'sop/lain.json': new Uint8Array(3) }))],
    ['a file less', () => kemas((z) => delete z[AKTA])],
    ['another file under a name', () => kemas((z) => Object.assign(z, { [AKTA]: z['kejadian/000001.json'] }))],
    ['an act taken out of file and manifest alike', () => kemas((z) => buang(z, AKTA))],
    [
      'a scan taken out of file and manifest alike',
      () => kemas((z) => buang(z, `kasus/2026-001/${pindaian('%PDF asli').berkas.nama}`)),
    ],
    ['nothing of a zip', () => tulis(Buffer.from('bukan zip'))],
    ['nothing', () => tulis(new Uint8Array())],
  ])('with %s is refused; nothing is written anywhere', async (_, buat) => {
    const jalur = buat();
    const induk = folderBaru();
    await expect(pulihkan(jalur, join(induk, 'a/b'), false)).rejects.toMatchObject({
      kode: 'CADANGAN_RUSAK',
      keluar: 7,
    });
    expect(readdirSync(induk)).toEqual([]);
  });

  it('is not inflated to be looked at: the same files, compressed, are refused', async () => {
    await expect(
      pulihkan(
        kemas(() => {}),
        tujuanBaru(),
        true,
      ),
    ).resolves.toMatchObject({ kasus: 2 });
    const e: unknown = await pulihkan(
      kemas(() => {}, 6),
      tujuanBaru(),
      true,
    ).catch((x: unknown) => x);
    expect(e).toMatchObject({ kode: 'CADANGAN_RUSAK', message: expect.stringContaining('dimampatkan') });
  });

  it('is told file by file without being restored', async () => {
    const { temuan } = await periksaCadangan(
      kemas((z) => Object.assign(z, { [AKTA]: new TextEncoder().encode('{}\n') })),
    );
    expect(temuan).toContainEqual({ berkas: AKTA, fakta: null, sebab: 'isi tidak sama dengan manifes', rusak: true });
  });

  it('is told apart from one made before the seal', async () => {
    const { blok } = await (await bukaRegister(asal)).segel(SAAT);
    expect((await periksaCadangan(arsip, blok)).temuan).toEqual([]);
    const folder = salinan(asal);
    const r = await bukaRegister(folder);
    await r.tambah('2026-001', 3, tindakan('z', diselesaikan(4)));
    const { temuan } = await periksaCadangan(arsip, (await r.segel(SAAT)).blok);
    expect(temuan.map((x) => x.berkas)).toEqual(['kasus/2026-001/kejadian/000004.json']);
  });
});

const buang = (z: Record<string, Uint8Array>, nama: string) => {
  const manifes = new TextDecoder().decode(z['MANIFES.txt']);
  delete z[nama];
  z['MANIFES.txt'] = new TextEncoder().encode(
    manifes
      .split('\n')
      .filter((b) => !b.endsWith(`  ${nama}`))
      .join('\n'),
  );
};

/** What stands in a folder, but for the try whether it can hold a register, which cleans up after itself next time. */
const sisaDi = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((n) => !n.startsWith('.pks-uji-')) : [];

describe('restoring', () => {
  it('wants an empty folder, and changes nothing in another', async () => {
    const folder = folderBaru();
    await pulihkan(arsip, folder, false);
    const semula = potret(folder);
    await expect(pulihkan(arsip, folder, false)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI', keluar: 2 });
    expect(potret(folder)).toEqual(semula);
    const tersembunyi = folderBaru();
    writeFileSync(join(tersembunyi, '.x'), '');
    await expect(pulihkan(arsip, tersembunyi, false)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
  });

  it('tried only, makes nothing', async () => {
    const folder = tujuanBaru();
    expect((await pulihkan(arsip, folder, true)).kasus).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });

  it('is in a folder that is safe itself before the card makes it a register', async () => {
    const folder = join(folderBaru(), 'baru', 'pulih');
    const { jejak } = await denganJejak(() => pulihkan(arsip, folder, false));
    const kartu = jejak.findIndex((x) => x.operasi === 'nama' && x.jalur === join(folder, 'register.json'));
    for (const atas of [join(folder, '..'), join(folder, '../..')]) {
      const aman = jejak.findIndex((x) => x.operasi === 'sinkron' && x.jalur === atas);
      expect(aman).toBeGreaterThanOrEqual(0);
      expect(aman).toBeLessThan(kartu);
    }
  });

  it('takes up a folder that a dead restore had begun in, and not that of a living one', async () => {
    const folder = tujuanBaru();
    const [, mesin] = /^([0-9a-f]{8})-/.exec(namaMilikSendiri()) ?? [];
    const mati = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(join(folder, 'sementara', `${mesin}-${mati}-x`, 'kasus'), { recursive: true });
    await pulihkan(arsip, folder, false);
    expect(isiRegister(folder)).toEqual(isiRegister(asal));
    expect(sisaDi(join(folder, 'sementara'))).toEqual([]);

    const lain = tujuanBaru();
    mkdirSync(join(lain, 'sementara', namaMilikSendiri(), 'kasus'), { recursive: true });
    await expect(pulihkan(arsip, lain, false)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
  });

  it('on a disk that fails leaves no half register: none, or a whole one', async () => {
    const hitung = await denganCela({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () =>
      pulihkan(arsip, tujuanBaru(), false),
    );
    expect(hitung.operasi).toBeGreaterThan(300);
    for (const galat of ['mati', 'ENOSPC']) {
      for (let ke = 1; ke <= hitung.operasi; ke += ke < 12 || ke > hitung.operasi - 30 ? 1 : 53) {
        const folder = tujuanBaru();
        const { hasil, e } = await denganCela({ ke, galat }, () => pulihkan(arsip, folder, false));
        const r = await bukaRegister(folder).catch((x: unknown) => x);
        if (r instanceof Error)
          expect({ ke, hasil, r }).toMatchObject({ hasil: undefined, r: { kode: 'REGISTER_TIDAK_DITEMUKAN' } });
        else {
          const { temuan } = await (await bukaRegister(folder)).bangunUlang();
          expect({ ke, rusak: temuan.filter((x) => x.rusak) }).toEqual({ ke, rusak: [] });
          expect({ ke, isi: isiRegister(folder) }).toMatchObject({ ke, isi: isiRegister(asal) });
        }
        if (galat === 'ENOSPC' && e !== undefined) expect(sisaDi(folder)).toEqual([]);
        rmSync(join(folder, '..'), { recursive: true, force: true });
      }
    }
  });
});

it('an archive may hold more files than sixteen bits can count', () => {
  const jalur = join(folderBaru(), 'banyak.zip');
  const banyak = 66_000;
  tulisArsip(
    jalur,
    (tambah) => {
      for (let i = 0; i < banyak; i++) tambah(`sop/${i}`, new Uint8Array([i & 255]));
    },
    () => {},
  );
  const daftar = daftarArsip(readFileSync(jalur));
  expect([daftar.size, daftar.has('sop/0'), daftar.has(`sop/${banyak - 1}`)]).toEqual([banyak, true, true]);
});
