import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SKEMA } from '../../src/kantor/kantor.ts';
import { bukaRegister } from '../../src/register/berkas-json.ts';
import { pulihkan } from '../../src/register/pulihkan.ts';
import { kanonik, sha256 } from '../../src/register/rantai.ts';
import { diatur, diselesaikan, penerimaan, tindakan } from '../bantuan/contoh-kejadian.ts';
import { folderBaru, potret, registerBaru } from '../bantuan/folder-uji.ts';
import { Terminal } from '../bantuan/terminal.ts';

/** Registers as the pks of each schema wrote them. They stay as they are, for ever; each new schema adds its own. */
const LAMA = readdirSync(import.meta.dirname).filter((nama) => /^skema-\d+$/.test(nama));

/** A desk whose register is a copy of an old one. */
function mejaLama(nama: string): Terminal {
  const t = new Terminal();
  cpSync(join(import.meta.dirname, nama), join(t.folder, 'data'), { recursive: true });
  return t;
}
const cadanganDi = (folder: string) => readdirSync(folder).filter((n) => n.endsWith('.zip'));
const riwayat = (kasus: { data: Record<string, unknown> }) => kasus.data.riwayat as unknown[];

describe.each(LAMA)('a register of %s', (nama) => {
  it('is read and verified, and not written by that', async () => {
    const t = mejaLama(nama);
    const asli = potret(join(t.folder, 'data'));
    const daftar = await t.json<{ id: string; status: string }[]>('list', '--status', 'semua');
    expect(Object.fromEntries(daftar.data.map((b) => [b.id, b.status]))).toEqual({
      '2026-001': 'selesai',
      '2026-002': 'ditolak',
      '2026-003': 'aktif',
      '2026-004': 'aktif',
      '2026-005': 'dialihkan',
    });
    for (const { id } of daftar.data) expect(riwayat(await t.json('show', id)).length).toBeGreaterThan(0);
    expect((await t.json('check')).data).toMatchObject({ baik: true, kasus: 5 });
    expect(cadanganDi(t.folder)).toEqual([]);
    expect(potret(join(t.folder, 'data'))).toEqual(asli);
    t.tutup();
  });

  it('is backed up, and restored as it was', async () => {
    const t = mejaLama(nama);
    const { data } = await t.json<{ kepala: string }>('backup', 'c.zip');
    await t.json('restore', 'c.zip', '--ke', 'pulih');
    expect((await t.json<{ kepala: string }>('backup', 'lagi.zip', '--register', 'pulih')).data.kepala).toBe(
      data.kepala,
    );
    t.tutup();
  });

  it('goes on where it stood, every old fact untouched', async () => {
    const t = mejaLama(nama);
    const fakta = Object.entries(potret(join(t.folder, 'data'))).filter(([jalur]) => jalur.includes('kejadian/'));
    const { data } = await t.json('advance', '3', '--lengkap');
    expect(data).toMatchObject({ versi: 4, langkah: { no: 4 } });
    expect(potret(join(t.folder, 'data'))).toMatchObject(Object.fromEntries(fakta));
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
    t.tutup();
  });
});

describe('a register of an older schema', () => {
  const naik = async (
    kerja: (r: Awaited<ReturnType<typeof bukaRegister>>) => Promise<{ peringatan: readonly string[] }>,
  ) => {
    const folder = join(folderBaru(), 'register');
    cpSync(join(import.meta.dirname, 'skema-1'), folder, { recursive: true });
    const { peringatan } = await kerja(await bukaRegister(folder));
    const r = await bukaRegister(folder);
    return { folder, peringatan, r, ...(await r.kantor()) };
  };
  const kepala = async (folder: string) =>
    (await (await bukaRegister(folder)).segel('2026-03-02T08:15:00+07:00')).kepala;

  it.each([
    ['a step', (r) => r.tambah('2026-003', 3, tindakan('x', diselesaikan(4)))],
    ['a letter', (r) => r.terima(penerimaan('x'))],
    ['a setting', (r) => r.tambahKantor(5, tindakan('x', diatur('kantor.telepon', '1')))],
  ] as const satisfies readonly (readonly [string, Parameters<typeof naik>[0]])[])(
    'is raised by %s',
    async (_, kerja) => {
      const { folder, peringatan, r, kantor, tindakan: fakta } = await naik(kerja);
      expect(kantor.skema).toBe(SKEMA);
      expect(fakta[5]?.kejadian).toMatchObject([{ jenis: 'RegisterDinaikkan', skema: SKEMA }]);
      expect(peringatan).toEqual([expect.stringContaining(`dinaikkan ke skema ${SKEMA}`)]);
      expect((await r.periksa()).temuan).toEqual([]);
      const arsip = cadanganDi(dirname(folder));
      expect(arsip).toHaveLength(1);
      const pulih = join(folderBaru(), 'pulih');
      await pulihkan(join(dirname(folder), arsip[0] ?? ''), pulih, false);
      expect(await kepala(pulih)).toBe(await kepala(join(import.meta.dirname, 'skema-1')));
    },
  );

  it('is raised once', async () => {
    const { folder, r } = await naik((x) => x.terima(penerimaan('x')));
    expect((await r.terima(penerimaan('y'))).peringatan).toEqual([]);
    expect(cadanganDi(dirname(folder))).toHaveLength(1);
  });

  it('is left as it is where it is damaged', async () => {
    const folder = join(folderBaru(), 'register');
    cpSync(join(import.meta.dirname, 'skema-1'), folder, { recursive: true });
    writeFileSync(join(folder, 'kasus/2026-001/kejadian/000002.json'), '{}');
    const asli = potret(folder);
    await expect((await bukaRegister(folder)).terima(penerimaan('x'))).rejects.toMatchObject({
      kode: 'REGISTER_RUSAK',
    });
    expect(potret(folder)).toEqual(asli);
    expect(cadanganDi(dirname(folder))).toEqual([]);
  });

  it('takes views that an older pks wrote otherwise for old, not for damaged', async () => {
    const folder = join(folderBaru(), 'register');
    cpSync(join(import.meta.dirname, 'skema-1'), folder, { recursive: true });
    const sampul = join(folder, 'kasus/2026-003/kasus.json');
    writeFileSync(sampul, readFileSync(sampul, 'utf8').replace(' "revisi": 0,\n', ''));
    const r = await bukaRegister(folder);
    const sebab = 'ditulis oleh pks yang lebih lama; dinaikkan, sesudah dicadangkan, oleh pencatatan berikutnya';
    expect((await r.periksa()).temuan).toContainEqual(
      expect.objectContaining({ berkas: 'register.json', sebab, rusak: false }),
    );
    await r.terima(penerimaan('x'));
    expect((await r.periksa()).temuan).toEqual([]);
  });
});

describe('a register of a newer pks', () => {
  const galat = { kode: 'REGISTER_LEBIH_BARU', keluar: 6, message: /ditulis oleh pks yang lebih baru/ };
  const adaYangBaru = (berkas: string) => {
    const { sidik: _, ...badan } = JSON.parse(readFileSync(berkas, 'utf8'));
    badan.kejadian[0].jenis = 'DijadikanBaru';
    writeFileSync(berkas, kanonik({ ...badan, sidik: sha256(kanonik(badan)) }));
  };

  it.each(['kasus/2026-001/kejadian/000001.json', 'kejadian/000001.json'])(
    'with an unknown fact in %s is told so, and neither read, checked nor written',
    async (berkas) => {
      const { folder, a } = await registerBaru();
      await a.terima(penerimaan('a'));
      adaYangBaru(join(folder, berkas));
      const asli = potret(folder);
      const r = await bukaRegister(folder);
      await expect(berkas.startsWith('kasus') ? r.baca('2026-001') : r.kantor()).rejects.toMatchObject(galat);
      await expect(r.periksa()).rejects.toMatchObject(galat);
      await expect(r.bangunUlang()).rejects.toMatchObject(galat);
      await expect(r.cadangkan(join(folderBaru(), 'c.zip'), '2026-03-02T08:15:00+07:00')).rejects.toMatchObject(galat);
      expect(potret(folder)).toEqual(asli);
    },
  );

  it('with a higher schema on its card is not opened', async () => {
    const { folder } = await registerBaru();
    const kartu = join(folder, 'register.json');
    writeFileSync(kartu, readFileSync(kartu, 'utf8').replace(`"skema": ${SKEMA}`, `"skema": ${SKEMA + 1}`));
    await expect(bukaRegister(folder)).rejects.toMatchObject(galat);
  });
});
