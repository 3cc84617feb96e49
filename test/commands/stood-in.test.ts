/** Who stands in for another: what is offered as hers, and what a mandate entered late says. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
const pada = (hari: string) => {
  t.kini = new Date(`2026-08-${hari}T10:00:00+07:00`);
};
beforeEach(async () => {
  t = await deskWithRegister();
  pada('03');
  for (const [nama, peran, akun] of [
    ['Haryo', 'kepala-dinas', 'haryo'],
    ['Sekar', 'sekretaris', 'sekar'],
    ['Kabid Tua', 'kepala-bidang', 'kabid'],
    ['Dewi', 'kasi-inovasi-kerja-sama', 'dewi'],
    ['Tono', 'kasi-pengolahan-penyajian-data', 'tono'],
  ])
    await t.json(
      'pejabat',
      'tambah',
      '--nama',
      `${nama}`,
      '--peran',
      `${peran}`,
      '--akun',
      `${akun}`,
      '--mulai',
      '2/1/2026',
    );
  const surat = completeSuratFlags({ 'tanggal-surat': '31/7/2026', diterima: 'hari ini' });
  await t.json('new', ...surat, '--lengkap');
});
afterEach(() => t.close());

const wakilkan = (peran: string, oleh: string) => [
  'wakilkan',
  peran,
  '--oleh',
  oleh,
  '--sifat',
  'plh',
  '--dasar',
  'ST 9',
  '--dari',
  '3/8/2026',
  '--sampai',
  '7/8/2026',
];
type Desk = { anda: { id: string }[]; kantor: { id: string }[] };

describe('a mandate entered late', () => {
  beforeEach(async () => {
    pada('04');
    t.akun = 'sekar';
    await t.json('advance', '1', '--lengkap'); // It stands as Haryo's, who was away.
    pada('06');
  });

  it('names what was typed in the absent one’s name on its days, with lines that put it right', async () => {
    const { peringatan } = await t.json(...wakilkan('kepala-dinas', 'Sekar'));
    expect(peringatan.join('\n')).toContain('PERHATIAN: mandat ini dicatat sesudah mulai.');
    expect(peringatan).toContain(
      'Kasus 2026-001, langkah 2, Sel 4 Agu: Haryo. Bila Sekar: pks undo 2026-001, lalu pks advance 2026-001 --oleh Sekar --tanggal 4/8/2026',
    );
    await t.json('undo', '1', '--alasan', 'oleh Plh.');
    await t.json('advance', '1', '--lengkap', '--oleh', 'Sekar', '--tanggal', '4/8/2026');
    const { data } = await t.json<{ riwayat: { oleh: object }[] }>('show', '1');
    expect(data.riwayat.at(-1)?.oleh).toMatchObject({
      nama: 'Sekar',
      peran: 'kepala-dinas',
      mewakili: { sifat: 'plh' },
    });
  });

  it('names an earlier step by its number, once others followed, and nothing of other days or of none', async () => {
    await t.json('advance', '1', '--lengkap');
    const { peringatan } = await t.json(...wakilkan('kepala-dinas', 'Sekar'), '-n');
    expect(peringatan.join('\n')).toContain('pks undo 2026-001 --tindakan 2, lalu pks advance 2026-001 --oleh Sekar');
    expect((await t.json(...wakilkan('kepala-bidang', 'Sekar'), '-n')).peringatan.join()).not.toContain('Kasus');
    const nanti = [...wakilkan('kepala-dinas', 'Sekar').slice(0, 8), '--dari', '5/8/2026', '--sampai', '7/8/2026'];
    expect((await t.json(...nanti, '-n')).peringatan.join()).not.toContain('Kasus');
  });
});

it('a step that four eyes refuses her is not hers on the desk, which says who may; others stay', async () => {
  await advanceUntil(t, '1', 7); // Dewi drew it up at 5.
  await t.json(
    'new',
    ...completeSuratFlags({ 'tanggal-surat': '31/7/2026', 'nomor-surat': '2/B', diterima: 'hari ini' }),
    '--lengkap',
  );
  await advanceUntil(t, '2', 4);
  pada('05');
  await t.json(...wakilkan('kepala-bidang', 'Dewi'));
  t.akun = 'dewi';
  const { data, peringatan } = await t.json<Desk>();
  expect(data.anda.map((b) => b.id)).toEqual(['2026-002']);
  expect(data.kantor.map((b) => b.id).sort()).toEqual(['2026-001', '2026-002']);
  expect(peringatan.join()).toContain('Kasus 2026-001. Empat mata: Dewi mengerjakan langkah 5 kasus ini');
  expect(peringatan.join()).toMatch(/Yang boleh: .*Kepala Bidang sendiri \(Kabid Tua\)/);
  expect(await t.failure('advance', '1', '--lengkap', '--hasil', 'setuju')).toMatchObject({ kode: 'EMPAT_MATA' });
  t.akun = 'kabid';
  expect((await t.json<Desk>()).peringatan.join()).not.toContain('Empat mata');
});
