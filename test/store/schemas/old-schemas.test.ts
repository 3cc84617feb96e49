import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '../../../src/office/kantor/kantor.ts';
import { canonicalJson, sha256 } from '../../../src/store/chain/canonical.ts';
import { restoreBackup } from '../../../src/store/folder/backup/restore-backup.ts';
import { openRegister } from '../../../src/store/folder/open-register.ts';
import { splitWords } from '../../support/replay-transcript.ts';
import { sampleAct, sampleDiatur, sampleDiselesaikan, sampleReceipt } from '../../support/sample-facts.ts';
import { backUpTo } from '../../support/store/back-up-to.ts';
import { hashFolder, newTempFolder, newTempRegister } from '../../support/store/temp-folder.ts';
import { TestDesk } from '../../support/test-desk.ts';

type Temuan = Readonly<{ berkas: string; fakta: string | null; sebab: string; rusak: boolean }>;

/** Registers as the pks of each schema wrote them. They stay as they are, for ever; each new schema adds its own. */
const LAMA = readdirSync(import.meta.dirname).filter((nama) => /^schema-\d+$/.test(nama));

const SATU = {
  '2026-001': 'selesai',
  '2026-002': 'ditolak',
  '2026-003': 'aktif',
  '2026-004': 'aktif',
  '2026-005': 'dialihkan',
};
/** What stands in each. */
const ISI: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'schema-1': SATU,
  'schema-2': {
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
  'schema-3': { ...SATU, '2026-006': 'selesai', '2026-007': 'aktif', '2026-008': 'aktif' },
  'schema-4': { ...SATU, '2026-006': 'selesai', '2026-007': 'aktif', '2026-008': 'aktif' },
  'schema-5': { ...SATU, '2026-006': 'selesai', '2026-007': 'aktif', '2026-008': 'aktif' },
};

/** A desk whose register is a copy of an old one. */
function mejaLama(nama: string): TestDesk {
  const t = new TestDesk();
  t.kini = new Date('2027-01-11T10:15:00+07:00');
  cpSync(join(import.meta.dirname, nama), join(t.folder, 'data'), { recursive: true });
  return t;
}
const cadanganDi = (folder: string) => readdirSync(folder).filter((n) => n.endsWith('.zip'));
const riwayat = (kasus: { data: Record<string, unknown> }) => kasus.data.riwayat as unknown[];

it('there is one of every schema before this', () => {
  expect(LAMA.toSorted()).toEqual(Array.from({ length: SCHEMA - 1 }, (_, i) => `schema-${i + 1}`).toSorted());
  expect(Object.keys(ISI).toSorted()).toEqual(LAMA.toSorted());
});

describe.each(LAMA)('a register of %s', (nama) => {
  it('is read and verified, and not written by that', async () => {
    const t = mejaLama(nama);
    const asli = hashFolder(join(t.folder, 'data'));
    const daftar = await t.json<{ id: string; status: string }[]>('list', '--status', 'semua');
    expect(Object.fromEntries(daftar.data.map((b) => [b.id, b.status]))).toEqual(ISI[nama]);
    for (const { id } of daftar.data) expect(riwayat(await t.json('show', id)).length).toBeGreaterThan(0);
    expect((await t.json('check')).data).toMatchObject({ baik: true, kasus: daftar.data.length });
    expect(cadanganDi(t.folder)).toEqual([]);
    expect(hashFolder(join(t.folder, 'data'))).toEqual(asli);
    t.close();
  });

  it('is backed up, and restored as it was', async () => {
    const t = mejaLama(nama);
    const { data } = await t.json<{ kepala: string }>('backup', 'c.zip');
    await t.json('restore', 'c.zip', '--ke', 'pulih');
    expect((await t.json<{ kepala: string }>('backup', 'lagi.zip', '--register', 'pulih')).data.kepala).toBe(
      data.kepala,
    );
    t.close();
  });

  it('goes on where it stood, every old fact untouched', async () => {
    const t = mejaLama(nama);
    const fakta = Object.entries(hashFolder(join(t.folder, 'data'))).filter(([jalur]) => jalur.includes('kejadian/'));
    const { data } = await t.json('advance', '2026-003', '--lengkap');
    expect(data).toMatchObject({ versi: 4, langkah: { no: 4 } });
    expect(hashFolder(join(t.folder, 'data'))).toMatchObject(Object.fromEntries(fakta));
    const { temuan } = (await t.json<{ temuan: Temuan[] }>('check')).data;
    // What is odd in them stays odd: cases, officials' NIPs, templates that were not stored with them.
    const ganjil = (x: Temuan) => /^(?:kasus|template)\//.test(x.berkas) || x.sebab.startsWith('NIP ');
    expect(temuan.filter((x) => !ganjil(x))).toEqual([]);
    expect(temuan.filter((x) => x.rusak)).toEqual([]);
    t.close();
  });
});

it('schema 3: posts, clocks and what was taken back or put right still read', async () => {
  const t = mejaLama('schema-3');
  const acts = async (id: string) => riwayat(await t.json('show', id)) as Record<string, unknown>[];
  const [enam, delapan] = [await acts('2026-006'), await acts('2026-008')];
  expect(enam.filter((x) => x.jenis === 'TindakanDitarik' || x.jenis === 'TindakanDiralat')).toHaveLength(2);
  expect((await t.json<{ kerjaSama: { nomorKedua: string } }>('show', '2026-006')).data.kerjaSama.nomorKedua).toBe(
    '445/66',
  );
  expect(delapan.map((x) => x.oleh)).toContainEqual(expect.objectContaining({ nama: 'Agus Wibowo' }));
  expect(JSON.stringify(delapan)).toContain('pejabat lain dinas luar');
  const { data } = await t.json<{ nama: string }[]>('lembaga', 'klinik sehat');
  expect(JSON.stringify(data)).toContain('Klinik Sehat Lama');
  t.close();
});

it.each(['schema-2', 'schema-3'])('an agreement signed in a register of %s is still the document', async (nama) => {
  const t = mejaLama(nama);
  const cetak = async () =>
    (await t.json<Record<string, unknown>>('draft', '2026-006', 'pks', '--izinkan-kosong')).data;
  const satu = await cetak();
  expect(satu).toMatchObject({ konsep: false, keadaan: 'disahkan', disetujui: { langkah: 21, versi: null } });
  expect((satu.isian as Record<string, string>).nomor_pks_kedua).toMatch(/\d/);
  expect(await cetak()).toMatchObject({ versi: 1, baru: false, sha256: satu.sha256 });
  t.lebar = 200;
  expect((await t.run(['show', '2026-006'])).out).toContain('(pks v1, disahkan, versi tidak tercatat');
  t.close();
});

describe('slips that an older pks let in', () => {
  /** One finding, for a case and a word of its sentence: the commands it offers, flags and all. */
  const perintahDari = async (t: TestDesk, id: string, sebab: RegExp) => {
    const { temuan } = (await t.json<{ temuan: Temuan[] }>('check')).data;
    const satu = temuan.find((x) => x.berkas === `kasus/${id}` && sebab.test(x.sebab));
    return (satu?.sebab.match(/pks (?:ralat|undo) .*?(?=$| lalu )/g) ?? []).map((baris) => splitWords(baris).slice(1));
  };

  it('are named one by one, as notes', async () => {
    const t = mejaLama('schema-2');
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
    t.close();
  });

  it.each([
    ['2026-010', /Surat balasan/, []],
    ['2026-013', /di masa depan/, ['--alasan', 'jam keliru']],
    ['2027-001', /Surat keluar/, []],
    ['2027-001', /PKS ditandatangani/, []],
  ] as const)('the slip of %s (%s) is mended by what check says', async (id, sebab, lebih) => {
    const t = mejaLama('schema-2');
    const semua = await perintahDari(t, id, sebab);
    expect(semua.length).toBeGreaterThan(0);
    for (const argv of semua) await t.json(...argv, ...lebih);
    expect(await perintahDari(t, id, sebab)).toEqual([]);
    t.close();
  });

  it('a signing put right by that begins and ends with its right year', async () => {
    const t = mejaLama('schema-2');
    for (const argv of await perintahDari(t, '2027-001', /PKS ditandatangani/)) await t.json(...argv);
    const { kerjaSama } = (await t.json<{ kerjaSama: unknown }>('show', '2027-001')).data;
    expect(kerjaSama).toMatchObject({ tanggal: '2027-01-06', mulai: '2027-01-06', berakhir: '2029-01-05' });
    t.close();
  });

  it('do not stop the case: it goes on at this clock', async () => {
    const t = mejaLama('schema-2');
    expect(await t.failure('advance', '2026-013', '--lengkap')).toMatchObject({ kode: 'JAM_JANGGAL' });
    expect((await t.failure('advance', '2026-013', '--lengkap')).pesan).toContain('komputer yang dipakai siti');
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
    t.close();
  });
});

describe.each(LAMA)('a register of %s, once a newer pks records in it,', (nama) => {
  const asal = join(import.meta.dirname, nama);
  const naik = async (
    kerja: (r: Awaited<ReturnType<typeof openRegister>>, versi: number) => Promise<{ peringatan: readonly string[] }>,
  ) => {
    const folder = join(newTempFolder(), 'register');
    cpSync(asal, folder, { recursive: true });
    const lama = await openRegister(folder);
    const { versi } = await lama.readKantor();
    const { peringatan } = await kerja(lama, versi);
    const r = await openRegister(folder);
    return { folder, peringatan, r, semula: versi, ...(await r.readKantor()) };
  };
  const kepala = async (folder: string) =>
    (await (await openRegister(folder)).segel('2026-03-02T08:15:00+07:00')).kepala;

  it.each([
    ['a step', (r) => r.appendAct('2026-003', 3, sampleAct('x', sampleDiselesaikan(4)))],
    ['a letter', (r) => r.receiveKasus(sampleReceipt('x'))],
    ['a setting', (r, versi) => r.appendKantorAct(versi, sampleAct('x', sampleDiatur('kantor.telepon', '1')))],
  ] as const satisfies readonly (readonly [string, Parameters<typeof naik>[0]])[])(
    'is raised by %s',
    async (_, kerja) => {
      const { folder, peringatan, r, semula, kantor, tindakan: fakta } = await naik(kerja);
      expect(kantor.skema).toBe(SCHEMA);
      expect(fakta[semula]?.kejadian).toMatchObject([{ jenis: 'RegisterDinaikkan', skema: SCHEMA }]);
      expect(peringatan).toEqual([expect.stringContaining(`dinaikkan ke skema ${SCHEMA}`)]);
      expect((await r.check()).temuan).toEqual([]);
      const arsip = cadanganDi(dirname(folder));
      expect(arsip).toHaveLength(1);
      const pulih = join(newTempFolder(), 'pulih');
      await restoreBackup([join(dirname(folder), arsip[0] ?? '')], pulih, false);
      expect(await kepala(pulih)).toBe(await kepala(asal));
    },
  );

  it('is raised once', async () => {
    const { folder, r } = await naik((x) => x.receiveKasus(sampleReceipt('x')));
    expect((await r.receiveKasus(sampleReceipt('y'))).peringatan).toEqual([]);
    expect(cadanganDi(dirname(folder))).toHaveLength(1);
  });
});

describe('a register of an older schema', () => {
  it('is left as it is where it is damaged', async () => {
    const folder = join(newTempFolder(), 'register');
    cpSync(join(import.meta.dirname, 'schema-1'), folder, { recursive: true });
    writeFileSync(join(folder, 'kasus/2026-001/kejadian/000002.json'), '{}');
    const asli = hashFolder(folder);
    await expect((await openRegister(folder)).receiveKasus(sampleReceipt('x'))).rejects.toMatchObject({
      kode: 'REGISTER_RUSAK',
    });
    expect(hashFolder(folder)).toEqual(asli);
    expect(cadanganDi(dirname(folder))).toEqual([]);
  });

  it('takes views that an older pks wrote otherwise for old, not for damaged', async () => {
    const folder = join(newTempFolder(), 'register');
    cpSync(join(import.meta.dirname, 'schema-1'), folder, { recursive: true });
    const sampul = join(folder, 'kasus/2026-003/kasus.json');
    writeFileSync(sampul, readFileSync(sampul, 'utf8').replace(' "revisi": 0,\n', ''));
    const r = await openRegister(folder);
    const sebab = 'ditulis oleh pks yang lebih lama; dinaikkan, sesudah dicadangkan, oleh pencatatan berikutnya';
    expect((await r.check()).temuan).toContainEqual(
      expect.objectContaining({ berkas: 'register.json', sebab, rusak: false }),
    );
    await r.receiveKasus(sampleReceipt('x'));
    expect((await r.check()).temuan).toEqual([]);
  });
});

describe('a register of a newer pks', () => {
  const galat = { kode: 'REGISTER_LEBIH_BARU', keluar: 6, message: /ditulis oleh pks yang lebih baru/ };
  const adaYangBaru = (berkas: string) => {
    const { sidik: _, ...badan } = JSON.parse(readFileSync(berkas, 'utf8'));
    badan.kejadian[0].jenis = 'DijadikanBaru';
    writeFileSync(berkas, canonicalJson({ ...badan, sidik: sha256(canonicalJson(badan)) }));
  };

  it.each(['kasus/2026-001/kejadian/000001.json', 'kejadian/000001.json'])(
    'with an unknown fact in %s is told so, and neither read, checked nor written',
    async (berkas) => {
      const { folder, a } = await newTempRegister();
      await a.receiveKasus(sampleReceipt('a'));
      adaYangBaru(join(folder, berkas));
      const asli = hashFolder(folder);
      const r = await openRegister(folder);
      await expect(berkas.startsWith('kasus') ? r.readKasus('2026-001') : r.readKantor()).rejects.toMatchObject(galat);
      await expect(r.check()).rejects.toMatchObject(galat);
      await expect(r.rebuild()).rejects.toMatchObject(galat);
      await expect(backUpTo(r, join(newTempFolder(), 'c.zip'), '2026-03-02T08:15:00+07:00')).rejects.toMatchObject(
        galat,
      );
      expect(hashFolder(folder)).toEqual(asli);
    },
  );

  it('with a higher schema on its card is not opened', async () => {
    const { folder } = await newTempRegister();
    const kartu = join(folder, 'register.json');
    writeFileSync(kartu, readFileSync(kartu, 'utf8').replace(`"skema": ${SCHEMA}`, `"skema": ${SCHEMA + 1}`));
    await expect(openRegister(folder)).rejects.toMatchObject(galat);
  });
});

it('the raise of a register shows how far it is, and ends its line', async () => {
  const t = mejaLama('schema-3');
  const dilihat: string[] = [];
  const longWork = async () => ({
    at: (sudah: number, dari: number | null, apa?: string) => dilihat.push(`${apa} ${sudah}/${dari}`),
    end: () => dilihat.push('usai'),
  });
  const register = await openRegister(join(t.folder, 'data'), longWork);
  const { versi, kantor } = await register.readKantor();
  await register.appendKantorAct(versi, sampleAct('x', sampleDiatur('kantor.telepon', '1')));
  expect(kantor.skema).toBe(3);
  expect(dilihat).toContain('Mencadangkan berkas 1/null');
  expect(dilihat).toContain('Menyusun ulang daftar 0/8');
  expect(dilihat.at(-1)).toBe('usai');
  t.close();
});
