import { afterEach, expect, it } from 'vitest';
import type { Ask } from '../../src/env.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

/** Somebody with everything in hand who agrees to everything. */
const semuaAda: Ask = {
  text: async (pesan, { bawaan, periksa } = {}) => {
    const lain: Record<string, string> = { Nomor: '470/1', Tanggal: 'hari ini', Kapan: 'sekarang', Menit: '5' };
    const nilai = bawaan ?? lain[pesan.split(' ')[0] ?? ''] ?? `jawaban ${pesan}`;
    expect(await periksa?.(nilai)).toBeFalsy();
    return nilai;
  },
  choose: async (_, pilihan, bawaan) => bawaan ?? pilihan[0]!.nilai,
  tick: async (_, pilihan) => pilihan.map((p) => p.nilai),
  confirm: async () => true,
  withWayBack: () => semuaAda,
};

let t: TestDesk;
afterEach(() => t.close());

it.each(['470-08', '470-08-selaras'])(
  'by prompts alone a case of SOP %s goes from the letter to its end',
  async (sop) => {
    t = await deskWithRegister('--sop', sop);
    t.ask = semuaAda;
    expect(await t.run(['new', ...completeSuratFlags()])).toMatchObject({ keluar: 0 });
    for (let no = 2; no <= 21; no++) {
      const { keluar, err } = await t.run(['advance', '1']);
      expect({ no, keluar, err }).toMatchObject({ keluar: 0 });
    }
    expect((await t.json('show', '1')).data).toMatchObject({
      status: 'selesai',
      suratKeluar: { nomor: '470/1', tanggal: '2026-08-19' },
      balasan: { hasil: 'setuju' },
    });
    t.close();
  },
);
