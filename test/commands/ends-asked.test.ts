/** An end noted late, typed without its year: it is read ahead, so it is asked about. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { splitWords } from '../support/replay-transcript.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
const ALASAN = ['--alasan', 'pindah tugas'];
const tambah = (nama: string, peran: string, mulai: string) =>
  t.json('pejabat', 'tambah', '--nama', nama, '--peran', peran, '--mulai', mulai);

beforeEach(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-08-10T09:00:00+07:00');
  await tambah('Budi S.', 'kepala-bidang', '2/1/2024');
  await tambah('Siti A.', 'sekretaris', '5/8/2026');
  await t.json(
    ...['wakilkan', 'kepala-dinas', '--oleh', 'Budi S.', '--sifat', 'plt', '--dari', '1/7/2026'],
    ...['--sampai', '31/12/2027', '--dasar', 'ST 1'],
  );
});
afterEach(() => t.close());

const ENDS = [
  ['pejabat', 'akhiri', 'Budi S.'],
  ['wakilkan', 'akhiri', 'kepala-dinas'],
] as const;

describe.each(ENDS)('pks %s %s %s', (...akhiri) => {
  it('refuses a day nearly a year ahead, and the line meant goes through', async () => {
    const galat = await t.failure(...akhiri, '--sampai', '1/8', ...ALASAN);
    expect(galat).toMatchObject({
      kode: 'TANGGAL_JANGGAL',
      keluar: 4,
      rinci: { flag: '--sampai', dibaca: '2027-08-01', mungkin: '2026-08-01' },
    });
    const { data } = await t.json(...splitWords(galat.saran[0] ?? '').slice(1));
    expect(data).toContainEqual(expect.objectContaining({ sampai: '2026-08-01' }));
  });

  it('records it with a yes, which is named once and without a second warning', async () => {
    const argv = [...akhiri, '--sampai', '1/8', ...ALASAN];
    const { data, peringatan } = await t.json(...argv, '--ya');
    expect(data).toContainEqual(expect.objectContaining({ sampai: '2027-08-01' }));
    expect(peringatan.filter((p) => p.includes('1 Agustus 2027'))).toEqual([expect.stringMatching(/\(dijawab ya\)$/)]);
  });

  it('asks at a terminal, and records nothing after a no', async () => {
    const argv = [...akhiri, '--sampai', '1/8', ...ALASAN];
    const { pesan } = await t.failure(...argv);
    const tanya = (jawab: boolean) => [[`${pesan} Catat seperti itu?`, jawab]] as const;
    expect(await askAtDesk(t, argv, tanya(false))).toMatchObject({ keluar: 4 });
    expect(await askAtDesk(t, argv, tanya(true))).toMatchObject({ keluar: 0 });
  });

  it.each(['1/8/2027', '1/8/2026', '9/8/2026', '1/12', 'hari ini'])('takes %s unasked', async (hari) => {
    await t.json(...akhiri, '--sampai', hari, ...ALASAN);
  });
});

it('asks nothing where the day of this year lies before the office began', async () => {
  await t.json('pejabat', 'akhiri', 'Siti A.', '--sampai', '1/8', ...ALASAN);
});
