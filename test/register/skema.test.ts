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
import { kata } from '../bantuan/transkrip.ts';

type Temuan = Readonly<{ berkas: string; fakta: string | null; sebab: string; rusak: boolean }>;

/** Registers as the pks of each schema wrote them. They stay as they are, for ever; each new schema adds its own. */
const LAMA = readdirSync(import.meta.dirname).filter((nama) => /^skema-\d+$/.test(nama));

const SATU = {
  '2026-001': 'selesai',
  '2026-002': 'ditolak',
  '2026-003': 'aktif',
  '2026-004': 'aktif',
  '2026-005': 'dialihkan',
};
/** What stands in each. */
const ISI: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'skema-1': SATU,
  'skema-2': {
    ...SATU,
    '2026-006': 'selesai',
    '2026-007': 'aktif',
    '2026-008': 'aktif',
    '2026-009': 'aktif',
    '2026-010': 'aktif',
    '2026-011': 'aktif',
    '2026-012': 'dikembalikan',
    '2026-013': 'aktif',
    '2026-014': 'aktif',
    '2027-001': 'selesai',
  },
};

/** A desk whose register is a copy of an old one. */
function mejaLama(nama: string): Terminal {
  const t = new Terminal();
  t.kini = new Date('2027-01-11T10:15:00+07:00');
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
    expect(Object.fromEntries(daftar.data.map((b) => [b.id, b.status]))).toEqual(ISI[nama]);
    for (const { id } of daftar.data) expect(riwayat(await t.json('show', id)).length).toBeGreaterThan(0);
    expect((await t.json('check')).data).toMatchObject({ baik: true, kasus: daftar.data.length });
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
    const { data } = await t.json('advance', '2026-003', '--lengkap');
    expect(data).toMatchObject({ versi: 4, langkah: { no: 4 } });
    expect(potret(join(t.folder, 'data'))).toMatchObject(Object.fromEntries(fakta));
    const { temuan } = (await t.json<{ temuan: Temuan[] }>('check')).data;
    expect(temuan.filter((x) => !x.berkas.startsWith('kasus/') && !x.sebab.startsWith('NIP '))).toEqual([]); // what is odd in them stays odd
    expect(temuan.filter((x) => x.rusak)).toEqual([]);
    t.tutup();
  });
});

describe('slips that an older pks let in', () => {
  /** One finding, for a case and a word of its sentence: the commands it offers, flags and all. */
  const perintahDari = async (t: Terminal, id: string, sebab: RegExp) => {
    const { temuan } = (await t.json<{ temuan: Temuan[] }>('check')).data;
    const satu = temuan.find((x) => x.berkas === `kasus/${id}` && sebab.test(x.sebab));
    return (satu?.sebab.match(/pks (?:ralat|undo) .*?(?=$| lalu )/g) ?? []).map((baris) => kata(baris).slice(1));
  };

  it('are named one by one, as notes', async () => {
    const t = mejaLama('skema-2');
    const { data } = await t.json<{ baik: boolean; temuan: Temuan[] }>('check');
    expect(data.baik).toBe(true);
    const disebut = data.temuan.map(
      (x) =>
        `${x.berkas.slice(-8)} ${x.sebab
          .split(/[.,(]/)[0]
          ?.replace(/[A-Z][a-z]+$/, '')
          .trim()}`,
    );
    expect(disebut.filter((x) => !x.startsWith('ter.json'))).toEqual([
      'kejadian NIP 19700101 199003 1 001 tercatat pada 2 orang',
      '2026-001 Surat balasan bertanggal',
      '2026-002 Surat balasan bertanggal',
      '2026-009 Surat keluar bertanggal',
      '2026-009 Nomor 470/12/DUKCAPIL/2026',
      '2026-010 Surat balasan bertanggal',
      '2026-013 Tercatat',
      '2027-001 Surat keluar bertanggal',
      '2027-001 PKS ditandatangani',
    ]);
    t.tutup();
  });

  it.each([
    ['2026-010', /Surat balasan/, []],
    ['2026-013', /di masa depan/, ['--alasan', 'jam keliru']],
    ['2027-001', /Surat keluar/, []],
    ['2027-001', /PKS ditandatangani/, []],
  ] as const)('the slip of %s (%s) is mended by what check says', async (id, sebab, lebih) => {
    const t = mejaLama('skema-2');
    const semua = await perintahDari(t, id, sebab);
    expect(semua.length).toBeGreaterThan(0);
    for (const argv of semua) await t.json(...argv, ...lebih);
    expect(await perintahDari(t, id, sebab)).toEqual([]);
    t.tutup();
  });

  it('a signing put right by that begins and ends with its right year', async () => {
    const t = mejaLama('skema-2');
    for (const argv of await perintahDari(t, '2027-001', /PKS ditandatangani/)) await t.json(...argv);
    const { kerjaSama } = (await t.json<{ kerjaSama: unknown }>('show', '2027-001')).data;
    expect(kerjaSama).toMatchObject({ tanggal: '2027-01-06', mulai: '2027-01-06', berakhir: '2029-01-05' });
    t.tutup();
  });

  it('do not stop the case: it goes on at this clock', async () => {
    const t = mejaLama('skema-2');
    expect(await t.galat('advance', '2026-013', '--lengkap')).toMatchObject({ kode: 'JAM_JANGGAL' });
    expect((await t.galat('advance', '2026-013', '--lengkap')).pesan).toContain('komputer yang dipakai siti');
    await t.json('advance', '2026-013', '--lengkap', '--jam-benar');
    await t.json(
      'advance',
      '2026-009',
      '--lengkap',
      '--balasan',
      'setuju',
      '--nomor-balasan',
      '400/1',
      '--tanggal-balasan',
      '4/1/2027',
    );
    t.tutup();
  });
});

describe.each(LAMA)('a register of %s, once a newer pks records in it,', (nama) => {
  const asal = join(import.meta.dirname, nama);
  const naik = async (
    kerja: (r: Awaited<ReturnType<typeof bukaRegister>>, versi: number) => Promise<{ peringatan: readonly string[] }>,
  ) => {
    const folder = join(folderBaru(), 'register');
    cpSync(asal, folder, { recursive: true });
    const lama = await bukaRegister(folder);
    const { versi } = await lama.kantor();
    const { peringatan } = await kerja(lama, versi);
    const r = await bukaRegister(folder);
    return { folder, peringatan, r, semula: versi, ...(await r.kantor()) };
  };
  const kepala = async (folder: string) =>
    (await (await bukaRegister(folder)).segel('2026-03-02T08:15:00+07:00')).kepala;

  it.each([
    ['a step', (r) => r.tambah('2026-003', 3, tindakan('x', diselesaikan(4)))],
    ['a letter', (r) => r.terima(penerimaan('x'))],
    ['a setting', (r, versi) => r.tambahKantor(versi, tindakan('x', diatur('kantor.telepon', '1')))],
  ] as const satisfies readonly (readonly [string, Parameters<typeof naik>[0]])[])(
    'is raised by %s',
    async (_, kerja) => {
      const { folder, peringatan, r, semula, kantor, tindakan: fakta } = await naik(kerja);
      expect(kantor.skema).toBe(SKEMA);
      expect(fakta[semula]?.kejadian).toMatchObject([{ jenis: 'RegisterDinaikkan', skema: SKEMA }]);
      expect(peringatan).toEqual([expect.stringContaining(`dinaikkan ke skema ${SKEMA}`)]);
      expect((await r.periksa()).temuan).toEqual([]);
      const arsip = cadanganDi(dirname(folder));
      expect(arsip).toHaveLength(1);
      const pulih = join(folderBaru(), 'pulih');
      await pulihkan(join(dirname(folder), arsip[0] ?? ''), pulih, false);
      expect(await kepala(pulih)).toBe(await kepala(asal));
    },
  );

  it('is raised once', async () => {
    const { folder, r } = await naik((x) => x.terima(penerimaan('x')));
    expect((await r.terima(penerimaan('y'))).peringatan).toEqual([]);
    expect(cadanganDi(dirname(folder))).toHaveLength(1);
  });
});

describe('a register of an older schema', () => {
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
