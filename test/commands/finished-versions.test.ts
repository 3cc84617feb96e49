import { cpSync } from 'node:fs';
import { join } from 'node:path';
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
    expect(out).not.toMatch(/\{\+|\[-/);
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
