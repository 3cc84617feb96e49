import type { TestDesk } from './test-desk.ts';

export type ShownKasus = Readonly<{
  id: string;
  status: string;
  versi: number;
  revisi: number;
  diterima: string;
  dokumen: readonly string[];
  kelengkapan: readonly Readonly<{ kode: string; nama: string; ada: boolean }>[];
  langkah: Readonly<{ no: number; pelaksana: string; target: Readonly<{ h: number; tanggal: string }> }> | null;
  riwayat: readonly Readonly<Record<string, unknown>>[];
}> &
  Readonly<Record<string, unknown>>;

type ShownSopLangkah = Readonly<{
  no: number;
  koreksi: Readonly<{ kembaliKe: number; pilihan: readonly number[] }> | null;
  balasan?: true;
}>;

export const showKasus = async (t: TestDesk, id: string): Promise<ShownKasus> =>
  (await t.json<ShownKasus>('show', id)).data;

/** The flags a step asks for where everything goes well. */
export async function langkahFlags(t: TestDesk, no: number, balasan = 'setuju'): Promise<string[]> {
  const { langkah } = (await t.json<{ langkah: readonly ShownSopLangkah[] }>('sop')).data;
  const l = langkah.find((satu) => satu.no === no);
  return [
    '--lengkap',
    ...(l?.koreksi ? ['--hasil', 'setuju'] : []),
    ...(l?.balasan
      ? ['--balasan', balasan, '--nomor-balasan', '400.8/1/Dukcapil', '--tanggal-balasan', 'hari ini']
      : []),
  ];
}

/** Leads a case on until it waits at a step, or is closed. */
export async function advanceUntil(
  t: TestDesk,
  id: string,
  no: number | null,
  balasan = 'setuju',
): Promise<ShownKasus> {
  for (;;) {
    const k = await showKasus(t, id);
    if (k.langkah === null || k.langkah.no === no) return k;
    await t.json('advance', id, ...(await langkahFlags(t, k.langkah.no, balasan)));
  }
}
