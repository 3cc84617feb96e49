import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskWithSurat, TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
afterEach(() => t.close());

type Version = Readonly<{ versi: number; sha256: string }>;
type Remade = Readonly<{ sama: boolean }>;

describe('a version that an older pks drew up', () => {
  beforeEach(() => {
    t = new TestDesk();
    t.kini = new Date('2027-01-11T10:15:00+07:00');
    cpSync(join(import.meta.dirname, '../store/schemas/schema-3'), join(t.folder, 'data'), { recursive: true });
  });

  it('is made again as it was, byte for byte, also beside newer ones', async () => {
    const lama = ['draft', '2026-007', 'tanda-terima', '--ulang', '1'];
    expect((await t.json<Remade>(...lama)).data.sama).toBe(true);
    const { versi } = (await t.json<Version>('draft', '2026-007', 'tanda-terima')).data;
    expect(versi).toBe(2);
    expect((await t.json<Remade>('draft', '2026-007', 'tanda-terima', '--ulang', '2')).data.sama).toBe(true);
    expect((await t.json<Remade>(...lama)).data.sama).toBe(true);
  });

  it('reads like the new one: what is kept on one line is no change of wording', async () => {
    await t.json('draft', '2026-007', 'tanda-terima');
    const { out } = await t.run(['draft', '2026-007', 'tanda-terima', '--beda', '1..2']);
    // Its template numbers the papers '1.' by now.
    const ubahan = out.match(/\{\+.*?\+\}|\[-.*?-\]/g)?.filter((satu) => !/ditambah|dihapus/.test(satu));
    expect(ubahan).toEqual(['{+1.+}', '[-1-]']);
  });
});

/** A case from its letter to the signing, all of it by the pks before versions were bound to their approval. */
describe('an agreement that an older pks drew up, approved and signed', () => {
  beforeEach(async () => {
    t = new TestDesk();
    t.kini = new Date('2027-01-11T10:15:00+07:00');
    const cadangan = new URL('../store/schemas/signed-agreement.zip.gz', import.meta.url);
    writeFileSync(join(t.folder, 'lama.zip'), gunzipSync(readFileSync(cadangan)));
    mkdirSync(join(t.folder, 'data'));
    expect((await t.run(['restore', 'lama.zip', '--ke', 'data'])).keluar).toBe(0);
  });

  it('is made again as it was, each version of it and of its letter, byte for byte', async () => {
    for (const [naskah, banyak] of [['pks', 4] as const, ['surat-kemendagri', 2] as const])
      for (let versi = 1; versi <= banyak; versi++)
        expect((await t.json<Remade>('draft', '2026-001', naskah, '--ulang', String(versi))).data.sama).toBe(true);
  });

  it('stays the document, to the byte, whatever pks would print today', async () => {
    const { data } = await t.json<Version>('draft', '2026-001', 'pks');
    expect(data).toMatchObject({ versi: 4, sha256: expect.stringMatching(/^21177ec1/) });
    await t.json('ralat', '2026-001', '--isian', 'tujuan=hal lain', '--alasan', 'keliru');
    expect((await t.json<Version>('draft', '2026-001', 'pks')).data.versi).toBe(4);
  });

  it('keeps its words before the signing too, once it was printed without KONSEP', async () => {
    const { data } = await t.json<{ riwayat: { v: number; jenis: string }[] }>('show', '2026-001');
    const disahkan = data.riwayat.find(({ jenis }) => jenis === 'Disahkan');
    await t.json('undo', '2026-001', '--tindakan', String(disahkan?.v), '--alasan', 'belum ditandatangani');
    const { versi } = (await t.json<Version>('draft', '2026-001', 'pks')).data;
    const { out } = await t.run(['draft', '2026-001', 'pks', '--beda', `3..${versi}`]);
    expect(out).not.toContain('Pasal 9');
  });

  it('and its letter takes only what stood as dots', async () => {
    await t.json('draft', '2026-001', 'surat-kemendagri');
    const { out } = await t.run(['draft', '2026-001', 'surat-kemendagri', '--beda', '2..3']);
    expect(out.match(/\{\+(?!ditambah).*?\+\}/g)).toEqual(['{+470/9+}', '{+Sleman, 27 November 2026+}']);
    expect(out.match(/\[-(?!dihapus)(.*?)-\]/g)?.every((satu) => satu.includes('......'))).toBe(true);
  });
});

describe('a version drawn up now', () => {
  beforeEach(async () => {
    t = await deskWithSurat();
  });

  it('stays the same on another day, as only its properties would differ; what it says makes the next one', async () => {
    const draft = () => t.json<Version>('draft', '1', 'lembar-disposisi');
    const pertama = (await draft()).data;
    t.kini = new Date('2026-08-24T09:00:00+07:00');
    expect((await draft()).data).toMatchObject({ versi: 1, sha256: pertama.sha256 });
    expect((await t.json<Remade>('draft', '1', 'lembar-disposisi', '--ulang', '1')).data.sama).toBe(true);
    await t.json('ralat', '1', '--isian', 'hal=Permohonan kerja sama', '--alasan', 'menurut suratnya');
    expect((await draft()).data.versi).toBe(2);
    expect((await t.json<Remade>('draft', '1', 'lembar-disposisi', '--ulang', '1')).data.sama).toBe(true);
    expect((await t.json<Remade>('draft', '1', 'lembar-disposisi', '--ulang', '2')).data.sama).toBe(true);
  });
});
