import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { editTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor({ 'kepala-dinas.nama': 'Dra. Contoh Nama, M.Si.' });
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await t.json('draft', '1', 'pks');
});
afterEach(() => t.close());

const FIELD =
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe "/k"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

/** As a pks of before took it in: read back from Word, with what is refused today. */
async function keptByEarlierPks(): Promise<string> {
  const r = await openRegister(join(t.folder, 'data'));
  const { tindakan, versi } = await r.readKasus('2026-001');
  const fakta = tindakan.flatMap((a) => a.kejadian).find((k) => k.jenis === 'Dikonsep');
  if (fakta?.jenis !== 'Dikonsep') throw new Error('no document');
  const asal = await r.readKasusFile('2026-001', fakta);
  const isi = editTemplate(asal, (xml) => xml.replace('<w:body>', `<w:body>${FIELD}`));
  const sidik = createHash('sha256').update(isi).digest('hex');
  const berkas = `naskah/pks-v2-${sidik.slice(0, 8)}.docx`;
  const dibaca = { asal: 'dari-word.docx', versi: 1, berubah: [] };
  const kedua = { ...fakta, versi: 2, berkas, sidik, ukuran: isi.length, dibaca };
  const lama = { kunci: 'lama', permintaan: 'x', kejadian: [kedua as typeof fakta] };
  await r.appendAct('2026-001', versi, lama, [{ nama: berkas, isi }]);
  return berkas;
}

describe('a version kept by an earlier pks, which would be refused today', () => {
  it('stays readable with the case, and the register is whole', async () => {
    const berkas = await keptByEarlierPks();
    const { naskah } = (await t.json<{ naskah: { berkas: string }[] }>('show', '1')).data;
    expect(naskah.map((n) => n.berkas)).toContain(berkas);
    await t.json('check');
    await t.json('draft', '1', 'pks', '--daftar');
  });

  it('is neither approved text nor in a dossier, and the refusal says how to go on', async () => {
    await keptByEarlierPks();
    await advanceUntil(t, '1', 12);
    await t.json('draft', '1', 'surat-kemendagri', '--izinkan-kosong');
    const seharusnya = (pesan: RegExp) => ({
      kode: 'DOKUMEN_SALAH',
      pesan: expect.stringMatching(pesan),
      saran: ['pks draft 2026-001 pks --dari-templat'],
      rinci: { keterangan: [expect.stringContaining('Ctrl+Shift+F9')] },
    });
    expect(await t.failure('draft', '1', 'berkas-kemendagri')).toMatchObject(
      seharusnya(/^naskah\/pks-v2-\S+ memuat kode bidang yang menjalankan/),
    );
    await advanceUntil(t, '1', null);
    expect(await t.failure('draft', '1', 'pks')).toMatchObject(
      seharusnya(/^v2 yang dikoreksi di Word memuat kode bidang/),
    );
    const { peringatan } = await t.json('draft', '1', 'pks', '--dari-templat');
    expect(peringatan.join()).toContain('tanpa koreksi itu');
  });
});
