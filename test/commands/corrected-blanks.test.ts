/** A document corrected in Word and approved so: what becomes known afterwards is filled in as from the template. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { editTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

type Drawn = Readonly<{
  berkas: string;
  versi: number;
  baru: boolean;
  konsep: boolean;
  keadaan: string;
  sha256: string;
}>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor({ 'kepala-dinas.dasar': 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024' });
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

const draft = async (...argv: string[]) => {
  const { data, peringatan } = await t.json<Drawn>('draft', '1', ...argv);
  return { ...data, peringatan };
};
const textOf = ({ berkas }: Pick<Drawn, 'berkas'>) => documentText(new Uint8Array(readFileSync(berkas))).join('\n');

/** `draft KODE`, changed in Word, read back. */
async function corrected(kode: string, ubah: (xml: string) => string): Promise<void> {
  await t.json('draft', '1', kode, '--ke', 'asal.docx', '--timpa');
  t.writeFile('koreksi.docx', editTemplate(new Uint8Array(t.readFile('asal.docx')), ubah));
  await t.json('draft', '1', kode, '--baca', 'koreksi.docx');
}
const quarterly = (xml: string) => xml.replace('setiap semester', 'setiap tiga bulan');
const SAHKAN = ['sahkan', '1', '--nomor-kedua', '445/77', '--tanggal', 'hari ini', '--irama', 'bulanan', '--ya'];

it('the number that is reserved, and what the signing tells, stand in it beside the correction', async () => {
  await corrected('pks', quarterly);
  await advanceUntil(t, '1', null);
  expect(textOf(await draft('pks'))).toMatch(/Nomor: ?\.{8,}/);
  const { data: nomor } = await t.json<{ nomor: string }>('nomor', 'pesan', '1', '--untuk', 'pks');
  const bernomor = await draft('pks');
  expect(bernomor).toMatchObject({ versi: 4, konsep: false, keadaan: 'disetujui' });
  expect(bernomor.peringatan.join()).toContain(`Diisikan ke v2 yang dikoreksi di Word: "Nomor: ${nomor.nomor}"`);
  expect(textOf(bernomor)).toContain(nomor.nomor);
  expect(await draft('pks')).toMatchObject({ versi: 4, baru: false, sha256: bernomor.sha256 });
  await t.json(...SAHKAN);
  const sah = await draft('pks');
  expect(sah).toMatchObject({ versi: 5, konsep: false, keadaan: 'disahkan' });
  const teks = textOf(sah);
  for (const isi of [nomor.nomor, '445/77', 'Rabu', 'sembilan belas', 'dua ribu dua puluh enam', 'setiap tiga bulan']) {
    expect(teks).toContain(isi);
  }
  expect(await draft('pks')).toMatchObject({ versi: 5, baru: false });
});

it('data that were put right after the approval do not come in with the blanks', async () => {
  await corrected('pks', quarterly);
  await advanceUntil(t, '1', null);
  await t.json('ralat', '1', '--isian', 'tujuan=lain sekali', '--alasan', 'surat susulan');
  await t.json('nomor', 'pesan', '1', '--untuk', 'pks', '--nomor', '470/9/PKS/2026');
  const { berkas } = await draft('pks', '--yang-disetujui');
  expect(textOf({ berkas })).toContain('470/9/PKS/2026');
  expect(textOf({ berkas })).not.toContain('lain sekali');
});

it('a line that was reworded is named; filled in by hand, the text is still the approved one', async () => {
  await corrected('pks', (xml) => quarterly(xml).replace('Nomor: ', 'Bernomor: '));
  await advanceUntil(t, '1', null);
  await draft('pks');
  await t.json('nomor', 'pesan', '1', '--untuk', 'pks', '--nomor', '470/9/PKS/2026');
  const sisa = await draft('pks', '--ke', 'cetak.docx');
  expect(sisa.peringatan.join()).toMatch(
    /belum terisi di v2 yang dikoreksi di Word, karena barisnya diubah: "Nomor: 470\/9\/PKS\/2026".*pks buka 2026-001 pks/,
  );
  t.writeFile(
    'isi.docx',
    editTemplate(new Uint8Array(t.readFile('cetak.docx')), (xml) => xml.replace(/\.{20,}/, '470/9/PKS/2026')),
  );
  expect(await draft('pks', '--baca', 'isi.docx')).toMatchObject({ konsep: false, keadaan: 'disetujui' });
});

it('the number and day of a corrected letter come in when it leaves', async () => {
  await corrected('surat-kemendagri', (xml) => xml.replace('Segera', 'Biasa'));
  await advanceUntil(t, '1', 13);
  await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri', '--nomor', '470/388');
  const surat = await draft('surat-kemendagri');
  expect(textOf(surat)).toMatch(/470\/388[\s\S]*Biasa/);
});
