import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

/** A name that would turn the line around, one that hides itself, one that is only strange. */
const REVERSED = 'RSUD \u202eotnoc\u202c';
const HIDDEN_CHARS = 'Dinas\u200b Sosial\u00ad Contoh';

describe('text from data', () => {
  beforeEach(async () => {
    await t.json('new', ...completeSuratFlags({ lembaga: REVERSED }), '--lengkap');
    await t.json('new', ...completeSuratFlags({ lembaga: HIDDEN_CHARS, 'nomor-surat': '2' }), '--lengkap');
  });

  it.each([[[]], [['list']], [['overdue']], [['show', '1']], [['advance', '1', '--lengkap', '--coba']]])(
    'is shown with its invisible characters made visible: pks %s',
    async (argv) => {
      const { out } = await t.run(argv);
      expect(out).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u00ad]/);
      expect(out).toContain('\\u{202e}');
    },
  );

  it('is itself in JSON', async () => {
    expect((await t.json('show', '1')).data).toMatchObject({ lembaga: { nama: REVERSED } });
    expect((await t.json('show', '2')).data).toMatchObject({ lembaga: { nama: HIDDEN_CHARS } });
  });

  it('is made visible in a refusal too, and in what it suggests', async () => {
    const { err } = await t.run(['show', '\u001b[31mmerah']);
    expect(err).not.toContain('\u001b');
    expect(err).toContain('\\u{1b}[31mmerah');
    const lagi = await t.run(['new', ...completeSuratFlags({ lembaga: REVERSED }), '--lengkap']);
    expect(lagi.err).not.toContain('\u202e');
  });
});

describe('what may not enter', () => {
  it.each([
    ['a control character', 'RSUD\u0007Contoh'],
    ['an escape', '\u001b[31mRSUD'],
    ['a line break', 'RSUD\nContoh'],
    ['a template mark', 'RSUD {{nama_pengguna}}'],
  ])('%s is refused (2)', async (_, lembaga) => {
    expect(await t.failure('new', ...completeSuratFlags({ lembaga }), '--lengkap')).toMatchObject({
      kode: 'TEKS_TERLARANG',
      keluar: 2,
    });
  });

  it.each(['3404012305670001', '3404 0123 0567 0001', '340401-230567-0001', '３４０４０１２３０５６７０００１'])(
    'a citizen’s NIK as %s is refused (4), and not repeated whole',
    async (nik) => {
      const galat = await t.failure('new', ...completeSuratFlags({ hal: `Data ${nik}` }), '--lengkap');
      expect(galat).toMatchObject({ kode: 'NIK_DITOLAK', keluar: 4 });
      expect(galat.pesan).not.toContain(nik);
      expect(galat.pesan).toContain('••••••••');
    },
  );

  it('a NIP of eighteen digits is none', async () => {
    await t.json('config', 'kepala-dinas.nip', '19660527 199303 1 003');
    await t.json('config', 'kepala-dinas.nip', '196605271993031003');
  });
});
