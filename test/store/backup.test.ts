import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ownName } from '../../src/disk/own-names.ts';
import { sha256 } from '../../src/store/chain/canonical.ts';
import { keyFileBytes } from '../../src/store/chain/claim-bytes.ts';
import { collectBackup } from '../../src/store/folder/backup/backup-content.ts';
import { restoreBackup } from '../../src/store/folder/backup/restore-backup.ts';
import { checkBackup } from '../../src/store/folder/backup/verify-backup.ts';
import { writeBackup } from '../../src/store/folder/backup/write-backup.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { registerPaths } from '../../src/store/folder/register-paths.ts';
import { memoryRegister } from '../../src/store/memory/memory-register.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDiselesaikan,
  samplePindaian,
  sampleReceipt,
  sampleStart,
} from '../support/sample-facts.ts';
import { archivedFiles } from '../support/store/archived-files.ts';
import { backUpTo } from '../support/store/back-up-to.ts';
import { withFsFault } from '../support/store/faulty-fs.ts';
import { copyRegister, FILLED_AT, filledRegister, fillRegister } from '../support/store/filled-register.ts';
import { withFsTrace } from '../support/store/fs-trace.ts';
import { hashFolder, newTempFolder, newTempRegister } from '../support/store/temp-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

let asal: string;
let arsip: string;
let bytes: Buffer;
beforeAll(async () => {
  const { folder, r } = await filledRegister();
  asal = folder;
  arsip = join(newTempFolder(), 'cadangan.zip');
  await backUpTo(r, arsip, FILLED_AT);
  bytes = readFileSync(arsip);
});

const tujuanBaru = () => join(newTempFolder(), 'pulih');
const tulis = (isi: Uint8Array) => {
  const jalur = join(newTempFolder(), 'lain.zip');
  writeFileSync(jalur, isi);
  return jalur;
};
/** All but the stamp of the index, which is the file system's own time. */
const isiRegister = (folder: string) => {
  const { 'indeks/cap': _, 'indeks/cap-agenda': __, ...lain } = hashFolder(folder);
  return lain;
};
const rusakDi = async (folder: string) => (await (await openRegister(folder)).check()).temuan.filter((x) => x.rusak);

describe('a backup', () => {
  it('comes back byte for byte, views and all', async () => {
    const folder = tujuanBaru();
    const { kasus, fakta, keterangan } = await restoreBackup([arsip], folder, false);
    expect(isiRegister(folder)).toEqual(isiRegister(asal));
    expect(await rusakDi(folder)).toEqual([]);
    const segel = await (await openRegister(folder)).segel(FILLED_AT);
    expect({ kasus, fakta }).toEqual({ kasus: segel.kasus, fakta: segel.fakta });
    expect(keterangan).toMatchObject({
      kepala: segel.kepala,
      tindakan: segel.tindakan,
      register: 'uji',
      dibuat: FILLED_AT,
    });
  });

  it('can be written in: keys, numbers and cases go on where they were', async () => {
    const folder = tujuanBaru();
    await restoreBackup([arsip], folder, false);
    const r = await openRegister(folder);
    expect((await r.receiveKasus(sampleReceipt('d'))).baru).toBe(false);
    expect(await r.claimAgenda(2026, 'balasan')).toBe(3);
    expect((await r.receiveKasus(sampleReceipt('baru'))).berkas).toMatchObject({ id: '2026-003' });
    await r.appendAct('2026-001', 3, sampleAct('z', sampleDiselesaikan(4)));
    expect(await rusakDi(folder)).toEqual([]);
  });

  it('reads the register alone, never writes over a file, and leaves none half made', async () => {
    const semula = hashFolder(asal);
    const r = await openRegister(asal);
    const folder = newTempFolder();
    writeFileSync(join(folder, 'ada.zip'), 'milik orang');
    await expect(backUpTo(r, join(folder, 'ada.zip'), FILLED_AT)).rejects.toMatchObject({ kode: 'BERKAS_SUDAH_ADA' });
    await expect(backUpTo(r, join(folder, 'tidak/ada.zip'), FILLED_AT)).rejects.toMatchObject({
      kode: 'TIDAK_DAPAT_MENULIS',
    });
    expect(readdirSync(folder)).toEqual(['ada.zip']);
    expect(readFileSync(join(folder, 'ada.zip'), 'utf8')).toBe('milik orang');
    expect(hashFolder(asal)).toEqual(semula);
  });

  it('of the same register at the same time is the same archive', async () => {
    const lain = join(newTempFolder(), 'lain.zip');
    await backUpTo(await openRegister(asal), lain, FILLED_AT);
    expect(readFileSync(lain).equals(bytes)).toBe(true);
  });

  it('is not made of damage', async () => {
    const folder = copyRegister(asal);
    const pindai = samplePindaian('%PDF asli').berkas.nama;
    writeFileSync(join(folder, 'kasus/2026-001', pindai), 'lain');
    const r = await openRegister(folder);
    const tujuan = tujuanBaru();
    await expect(backUpTo(r, tujuan, FILLED_AT)).rejects.toMatchObject({ kode: 'REGISTER_RUSAK' });
    expect(existsSync(tujuan)).toBe(false);
  });

  it('leaves out, and names, what Word or a person left among the templates', async () => {
    const folder = copyRegister(asal);
    writeFileSync(join(folder, 'template/pks/~$pks.docx'), 'kunci Word');
    const tujuan = join(newTempFolder(), 'x.zip');
    const { dilewati } = await backUpTo(await openRegister(folder), tujuan, FILLED_AT);
    expect(dilewati).toEqual(['template/pks/~$pks.docx']);
  });

  it('unpacked by hand is a register once its views are made again', async () => {
    const folder = newTempFolder();
    for (const [nama, isi] of Object.entries(archivedFiles(bytes))) {
      mkdirSync(join(folder, nama, '..'), { recursive: true });
      writeFileSync(join(folder, nama), isi);
    }
    const { temuan } = await (await openRegister(folder)).rebuild();
    expect(temuan.filter((x) => x.rusak)).toEqual([]);
    expect(isiRegister(folder)).toMatchObject(isiRegister(asal));
  });

  it('of a register in memory is one of files', async () => {
    const r = memoryRegister(sampleStart);
    await fillRegister(r);
    const jalur = join(newTempFolder(), 'memori.zip');
    const { kepala } = await backUpTo(r, jalur, FILLED_AT);
    const folder = tujuanBaru();
    await restoreBackup([jalur], folder, false);
    expect((await (await openRegister(folder)).segel(FILLED_AT)).kepala).toBe(kepala);
  });
});

describe('a backup with documents', () => {
  /** What two documents of one template have in common is compressed already. */
  const common = Buffer.from(Array.from({ length: 600 }, (_, i) => sha256(`bagian ${i}`)).join(''), 'hex');

  it('holds what those of a case have in common once, and refuses one that is not as recorded', async () => {
    const folder = copyRegister(asal);
    const r = await openRegister(folder);
    const { pada, dicatat, oleh } = samplePindaian('').fakta;
    const namaNaskah = ['tanda-terima', 'lembar-disposisi'] as const;
    for (const [ke, naskah] of namaNaskah.entries()) {
      const isi = Buffer.concat([Buffer.from(naskah), common]);
      const berkas = `naskah/${naskah}-v1-${sha256(isi).slice(0, 8)}.docx`;
      const data = {
        naskah,
        versi: 1,
        berkas,
        sidik: sha256(isi),
        ukuran: isi.length,
        templat: sha256(''),
        kosong: [],
      };
      const fakta = { jenis: 'Dikonsep', pada, dicatat, oleh, ...data } as const;
      await r.appendAct('2026-001', 3 + ke, sampleAct(naskah, fakta), [{ nama: berkas, isi }]);
    }
    const jalur = join(newTempFolder(), 'naskah.zip');
    await backUpTo(r, jalur, FILLED_AT);
    expect(readFileSync(jalur).length - bytes.length).toBeLessThan(1.5 * common.length);
    const pulih = tujuanBaru();
    await restoreBackup([jalur], pulih, false);
    expect(isiRegister(pulih)).toEqual(isiRegister(folder));
    const [salah = ''] = readdirSync(join(folder, 'kasus/2026-001/naskah'));
    writeFileSync(join(folder, 'kasus/2026-001/naskah', salah), Buffer.concat([Buffer.from('Tanda-terima'), common]));
    await expect(backUpTo(r, join(newTempFolder(), 'x.zip'), FILLED_AT)).rejects.toMatchObject({
      kode: 'REGISTER_RUSAK',
    });
  });
});

describe('a backup while others write', () => {
  it('is whole whichever moment the register goes on at', async () => {
    const kini = copyRegister(asal);
    const kelak = copyRegister(asal);
    const r = await openRegister(kelak);
    const pindai = samplePindaian('%PDF kelak');
    await r.appendAct('2026-001', 3, sampleAct('x', pindai.fakta), [pindai.berkas]);
    await r.receiveKasus(sampleReceipt('y'));
    await r.appendAct('2026-003', 1, sampleAct('z', sampleDiselesaikan(2)));
    await r.appendKantorAct(2, sampleAct('k', sampleDiatur('kantor.nama', 'Dinas Kelak')));
    let berkas = 1;
    for (let di = 0; di <= berkas; di++) {
      const folder = copyRegister(kini);
      const jalur = join(newTempFolder(), 'x.zip');
      let n = 0;
      const hasil = await writeBackup(jalur, FILLED_AT, async (tambah) =>
        collectBackup(registerPaths(folder), FILLED_AT, (nama, isi) => {
          if (n++ === di) cpSync(kelak, folder, { recursive: true });
          tambah(nama, isi);
        }),
      );
      berkas = hasil.berkas;
      const pulih = tujuanBaru();
      await restoreBackup([jalur], pulih, false);
      expect({ di, rusak: await rusakDi(pulih) }).toEqual({ di, rusak: [] });
      const { temuan } = await (await openRegister(pulih)).check();
      expect(temuan.filter((x) => /dipakai tanpa diambil/.test(x.sebab))).toEqual([]);
    }
    expect(berkas).toBeGreaterThan(15);
  });

  it('is whole while real processes do', async () => {
    const program = join(newTempFolder(), 'pekerja.mjs');
    const sumber = join(import.meta.dirname, 'disk/concurrent-writer.ts');
    await build({ entryPoints: [sumber], outfile: program, bundle: true, platform: 'node', format: 'esm' });
    const { folder, a } = await newTempRegister();
    await a.receiveKasus(sampleReceipt('awal'));
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
      const jalur = join(newTempFolder(), 'x.zip');
      const { tindakan: kini } = await backUpTo(a, jalur, FILLED_AT);
      const pulih = tujuanBaru();
      await restoreBackup([jalur], pulih, false);
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
    const utuh = archivedFiles(bytes);
    let ditolak = 0;
    const langkah = Math.max(1, Math.floor(bytes.length / 400));
    for (let i = 0; i < bytes.length; i += langkah) {
      const rusak = Buffer.from(bytes);
      rusak[i] = (rusak[i] ?? 0) ^ 1;
      const jalur = tulis(rusak);
      const { temuan } = await checkBackup([jalur]).catch((e: unknown) => {
        expect(e).toMatchObject({ kode: 'CADANGAN_RUSAK', keluar: 7 });
        return { temuan: [{ rusak: true }] };
      });
      if (temuan.some((x) => x.rusak)) {
        ditolak++;
        await expect(restoreBackup([jalur], tujuanBaru(), false)).rejects.toMatchObject({ kode: 'CADANGAN_RUSAK' });
      } else expect({ i, isi: archivedFiles(rusak) }).toEqual({ i, isi: utuh });
      rmSync(jalur);
    }
    expect(ditolak).toBeGreaterThan(250);
  });

  it('cut off anywhere is refused, and nothing is made of it', async () => {
    for (let i = 0; i < bytes.length; i += Math.floor(bytes.length / 40)) {
      const folder = tujuanBaru();
      await expect(restoreBackup([tulis(bytes.subarray(0, i))], folder, false)).rejects.toMatchObject({
        kode: 'CADANGAN_RUSAK',
      });
      expect(existsSync(folder)).toBe(false);
    }
  });

  const AKTA = 'kasus/2026-001/kejadian/000003.json';
  const kemas = (ubah: (isi: Record<string, Uint8Array>) => void, level: 0 | 6 = 0) => {
    const isi = { ...archivedFiles(bytes) }; // every file by itself, as archives were made at first
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
      () => kemas((z) => buang(z, `kasus/2026-001/${samplePindaian('%PDF asli').berkas.nama}`)),
    ],
    ['nothing of a zip', () => tulis(Buffer.from('bukan zip'))],
    ['nothing', () => tulis(new Uint8Array())],
  ])('with %s is refused; nothing is written anywhere', async (_, buat) => {
    const jalur = buat();
    const induk = newTempFolder();
    await expect(restoreBackup([jalur], join(induk, 'a/b'), false)).rejects.toMatchObject({
      kode: 'CADANGAN_RUSAK',
      keluar: 7,
    });
    expect(readdirSync(induk)).toEqual([]);
  });

  it.each<readonly [string, (z: Record<string, Uint8Array>) => unknown, string]>([
    ['a copy that its facts name', (z) => buang(z, 'sop/470-08.json'), 'sop/470-08.json'],
    ['a number claimed by another', (z) => tukar(z, 'nomor/agenda/2026-001', 'lain\n'), 'nomor/agenda/2026-001'],
    ['a copy that is no JSON', (z) => tukar(z, 'sop/470-08.json', '{'), 'sop/470-08.json'],
    ['a key of a case that is not there', (z) => tukar(z, KUNCI(z), KUNCI_LAIN), 'kasus/2026-777'],
  ])('is judged as what is made of it will be: %s', async (_, ubah, berkas) => {
    const jalur = kemas(ubah);
    const { temuan } = await checkBackup([jalur]);
    expect(temuan.map((x) => [x.berkas, x.rusak])).toEqual([[berkas, true]]);
    const e: unknown = await restoreBackup([jalur], tujuanBaru(), true).catch((x: unknown) => x);
    expect(e).toMatchObject({ kode: 'CADANGAN_RUSAK', rinci: { berkas } });
  });

  it('holds no name in a block either that leads out of a register', async () => {
    const z = unzipSync(bytes);
    const blok = Buffer.from(z['ISI-000001.tar'] ?? new Uint8Array());
    const di = blok.indexOf('sop/470-08.json');
    blok.write('sop/../../08.js', di, 'latin1'); // of the same length
    const jumlah = blok.subarray(di, di + 512).reduce((n, b, i) => n + (i >= 148 && i < 156 ? 32 : b), 0);
    blok.write(`${jumlah.toString(8).padStart(6, '0')}\0 `, di + 148, 'latin1');
    const jalur = tulis(zipSync({ ...z, 'ISI-000001.tar': blok }, { level: 0 }));
    for (const kerja of [checkBackup([jalur]), restoreBackup([jalur], tujuanBaru(), true)]) {
      await expect(kerja).rejects.toMatchObject({
        kode: 'CADANGAN_RUSAK',
        message: expect.stringContaining('tidak boleh'),
      });
    }
  });

  it('is not inflated to be looked at: the same files, compressed, are refused', async () => {
    await expect(restoreBackup([kemas(() => {})], tujuanBaru(), true)).resolves.toMatchObject({ kasus: 2 });
    const e: unknown = await restoreBackup([kemas(() => {}, 6)], tujuanBaru(), true).catch((x: unknown) => x);
    expect(e).toMatchObject({ kode: 'CADANGAN_RUSAK', message: expect.stringContaining('dimampatkan') });
  });

  it('is told file by file without being restored', async () => {
    const { temuan } = await checkBackup([
      kemas((z) => Object.assign(z, { [AKTA]: new TextEncoder().encode('{}\n') })),
    ]);
    expect(temuan).toContainEqual({ berkas: AKTA, fakta: null, sebab: 'isi tidak sama dengan manifes', rusak: true });
  });

  it('is told apart from one made before the seal', async () => {
    const { blok } = await (await openRegister(asal)).segel(FILLED_AT);
    expect((await checkBackup([arsip], blok)).temuan).toEqual([]);
    const folder = copyRegister(asal);
    const r = await openRegister(folder);
    await r.appendAct('2026-001', 3, sampleAct('z', sampleDiselesaikan(4)));
    const { temuan } = await checkBackup([arsip], (await r.segel(FILLED_AT)).blok);
    expect(temuan.map((x) => x.berkas)).toEqual(['kasus/2026-001/kejadian/000004.json']);
  });
});

/** Other content, in the file and in the manifest. */
const tukar = (z: Record<string, Uint8Array>, nama: string, isi: string | Uint8Array) => {
  const baru = typeof isi === 'string' ? new TextEncoder().encode(isi) : isi;
  const manifes = new TextDecoder().decode(z['MANIFES.txt']);
  expect(manifes).toContain(`  ${nama}\n`);
  z[nama] = baru;
  z['MANIFES.txt'] = new TextEncoder().encode(
    manifes.replace(new RegExp(`^[0-9a-f]{64}  ${nama}$`, 'm'), `${sha256(baru)}  ${nama}`),
  );
};
const KUNCI = (z: Record<string, Uint8Array>) => Object.keys(z).find((nama) => nama.startsWith('kunci/')) ?? '';
const KUNCI_LAIN = keyFileBytes({ id: '2026-777', agenda: 777, permintaan: null });

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
    const folder = newTempFolder();
    await restoreBackup([arsip], folder, false);
    const semula = hashFolder(folder);
    await expect(restoreBackup([arsip], folder, false)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI', keluar: 2 });
    expect(hashFolder(folder)).toEqual(semula);
    const tersembunyi = newTempFolder();
    writeFileSync(join(tersembunyi, '.x'), '');
    await expect(restoreBackup([arsip], tersembunyi, false)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
  });

  it('tried only, makes nothing', async () => {
    const folder = tujuanBaru();
    expect((await restoreBackup([arsip], folder, true)).kasus).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });

  it('is in a folder that is safe itself before the card makes it a register', async () => {
    const folder = join(newTempFolder(), 'baru', 'pulih');
    const { jejak } = await withFsTrace(() => restoreBackup([arsip], folder, false));
    const kartu = jejak.findIndex((x) => x.operasi === 'nama' && x.jalur === join(folder, 'register.json'));
    for (const atas of [join(folder, '..'), join(folder, '../..')]) {
      const aman = jejak.findIndex((x) => x.operasi === 'sinkron' && x.jalur === atas);
      expect(aman).toBeGreaterThanOrEqual(0);
      expect(aman).toBeLessThan(kartu);
    }
  });

  it('is synced, each file and each folder, before the register is there', async () => {
    const folder = tujuanBaru();
    const { jejak } = await withFsTrace(() => restoreBackup([arsip], folder, false));
    const kartu = jejak.findIndex((x) => x.operasi === 'nama' && x.jalur === join(folder, 'register.json'));
    const sinkron = jejak.slice(0, kartu).filter((x) => x.operasi === 'sinkron');
    const aman = new Set(sinkron.map((x) => x.jalur.replace(/^.*\/sementara\/[^/]+\//, '')));
    const semua = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    // The stamps are made once all is in its place, and the folder is the register's own.
    const laluDibuat = /^(?:indeks\/cap.*|sementara)$/;
    expect(semua.filter((nama) => !aman.has(nama) && !laluDibuat.test(nama))).toEqual([]);
    expect(semua.length).toBeGreaterThan(50);
  });

  it('takes up a folder that a dead restore had begun in, and not that of a living one', async () => {
    const folder = tujuanBaru();
    const [, mesin] = /^([0-9a-f]{8})-/.exec(ownName()) ?? [];
    const mati = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(join(folder, 'sementara', `${mesin}-${mati}-x`, 'kasus'), { recursive: true });
    await restoreBackup([arsip], folder, false);
    expect(isiRegister(folder)).toEqual(isiRegister(asal));
    expect(sisaDi(join(folder, 'sementara'))).toEqual([]);

    const lain = tujuanBaru();
    mkdirSync(join(lain, 'sementara', ownName(), 'kasus'), { recursive: true });
    await expect(restoreBackup([arsip], lain, false)).rejects.toMatchObject({ kode: 'FOLDER_TERPAKAI' });
  });

  it('on a disk that fails leaves no half register: none, or a whole one', async () => {
    const hitung = await withFsFault({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' }, () =>
      restoreBackup([arsip], tujuanBaru(), false),
    );
    expect(hitung.operasi).toBeGreaterThan(300);
    for (const galat of ['mati', 'ENOSPC']) {
      for (let ke = 1; ke <= hitung.operasi; ke += ke < 12 || ke > hitung.operasi - 30 ? 1 : 53) {
        const folder = tujuanBaru();
        const { hasil, e } = await withFsFault({ ke, galat }, () => restoreBackup([arsip], folder, false));
        const r = await openRegister(folder).catch((x: unknown) => x);
        if (r instanceof Error)
          expect({ ke, hasil, r }).toMatchObject({ hasil: undefined, r: { kode: 'REGISTER_TIDAK_DITEMUKAN' } });
        else {
          const { temuan } = await (await openRegister(folder)).rebuild();
          expect({ ke, rusak: temuan.filter((x) => x.rusak) }).toEqual({ ke, rusak: [] });
          expect({ ke, isi: isiRegister(folder) }).toMatchObject({ ke, isi: isiRegister(asal) });
        }
        if (galat === 'ENOSPC' && e !== undefined) expect(sisaDi(folder)).toEqual([]);
        rmSync(join(folder, '..'), { recursive: true, force: true });
      }
    }
  });
});
