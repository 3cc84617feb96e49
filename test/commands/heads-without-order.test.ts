import { expect, it } from 'vitest';
import type { Env } from '../../src/env.ts';
import type { IndexHead } from '../../src/office/permohonan/views/kasus-row.ts';
import type { Register } from '../../src/store/register.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { MemoryDesk } from '../support/memory-desk.ts';
import { completeSuratFlags } from '../support/test-desk.ts';

type Order = (kepala: readonly IndexHead[]) => readonly IndexHead[];
const ascending = (kepala: readonly IndexHead[]) => [...kepala].sort((a, b) => (a.id < b.id ? -1 : 1));
const ORDERS: readonly Order[] = [
  ascending,
  (kepala) => ascending(kepala).reverse(),
  (kepala) => {
    const urut = ascending(kepala);
    return [...urut.filter((_, i) => i % 2 === 1), ...urut.filter((_, i) => i % 2 === 0)];
  },
];

/** A desk whose register tells its heads in an order of its own. */
class ShuffledDesk extends MemoryDesk {
  order: Order = ascending;

  protected override env(out: string[], err: string[]): Env {
    const env = super.env(out, err);
    return { ...env, openRegister: async (folder) => this.shuffled(await env.openRegister(folder)) };
  }

  private shuffled(register: Register): Register {
    return {
      ...register,
      listHeads: async (q) => {
        const semua = await register.listHeads(q);
        return { ...semua, kepala: this.order(semua.kepala) };
      },
      watchKerjaSama: async (q) => {
        const semua = await register.watchKerjaSama(q);
        return { ...semua, kepala: this.order(semua.kepala) };
      },
    };
  }
}

it('prints the same lists in whatever order a register tells its heads', async () => {
  const t = new ShuffledDesk();
  const setuju = ['--nomor-kedua', '445/1', '--penandatangan-kedua', 'dr. Ani', '--jabatan-kedua', 'Direktur'];
  try {
    await t.json('init');
    for (const [i, diterima] of ['2026-07-06', '2026-08-10', '2026-08-10', 'hari ini', '2026-07-06'].entries()) {
      const surat = { 'nomor-surat': `${i + 1}`, lembaga: `RSUD Contoh ${i + 1}`, diterima, 'tanggal-surat': '1 Juli' };
      await t.json('new', ...completeSuratFlags(surat), '--lengkap');
    }
    await advanceUntil(t, '1', 14);
    await advanceUntil(t, '5', null);
    await advanceUntil(t, '4', null);
    await t.json('sahkan', '5', ...setuju, '--nomor-kesatu', '470/21', '--berakhir', '18/8/2027');
    await t.json('cabut', '3', '--alasan', 'dicabut pemohon');
    const lists = [
      ['overdue'],
      ['overdue', '--per-peran'],
      ['list'],
      ['list', '--batas', '1'],
      ['list', '--status', 'semua', '--urut', 'diterima'],
      ['list', '--status', 'semua', '--cari', 'rsud'],
      ['kerja-sama'],
      ['kewajiban', '--semua'],
      ['lembaga'],
      [],
    ];
    const answers = [];
    for (const order of ORDERS) {
      t.order = order;
      const semua = [];
      for (const argv of lists) semua.push(await t.run(argv));
      answers.push(semua);
    }
    expect(answers[0]?.map((x) => x.keluar)).toEqual(lists.map(() => 0));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  } finally {
    t.close();
  }
});
