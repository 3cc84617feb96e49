/** Cases that wait for this person come first, then other active ones, the latest first, then recently closed ones. */

import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { STATUS } from '../../office/permohonan/facts/standing-parts.ts';
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import { compareLateness, judgeOfHeads } from '../../office/queue/kasus-standing.ts';
import type { StandardFlags } from '../flags/standard-flags.ts';
import { openSitting } from '../sitting.ts';
import { fitsStatus } from './ambiguous-kasus.ts';

const CLOSED_OFFERED = 20;

function fits(perintah: string, { permohonan: { status, langkah } }: IndexRow): boolean {
  if (!fitsStatus(perintah, status)) return false;
  return perintah === 'lanjut' ? !!langkah?.jeda : perintah !== 'tunggu' || !langkah?.jeda;
}

/**
 * With `antara` it is among these alone. Gives null without any case. @throws Failure REGISTER_TIDAK_DITEMUKAN,
 * DIBATALKAN, KASUS_TIDAK_DIJEDA where `lanjut` has none to go on with
 */
export async function pickKasus(
  env: Env,
  opsi: StandardFlags,
  perintah: string,
  antara?: readonly string[],
): Promise<string | null> {
  const { register, kalender, hariIni: per, operator } = await openSitting(env, opsi);
  const aktif = await register.listHeads({ status: ['aktif'] });
  const nilai = judgeOfHeads(kalender, per);
  const urut = [...aktif.kepala].sort((a, b) => compareLateness(nilai(a), nilai(b)));
  const { baris } = await register.listRows({ status: ['aktif'] }, urut);
  const tutup = await register.listRows({
    status: STATUS.filter((s) => s !== 'aktif'),
    ...(antara ? {} : { latest: CLOSED_OFFERED }),
  });
  const milikku = ({ permohonan: { langkah } }: IndexRow) => !!langkah && operator.peran.includes(langkah.pelaksana);
  const lain = baris.filter((b) => !milikku(b));
  const semua = [...baris.filter(milikku), ...lain, ...[...tutup.baris].reverse()].filter(
    ({ id }) => antara?.includes(id) ?? true,
  );
  const cocok = semua.filter((b) => fits(perintah, b));
  if (cocok.length === 0 && perintah === 'lanjut')
    throw new Failure('KASUS_TIDAK_DIJEDA', 'Tidak ada kasus yang dijeda.', ['pks list']);
  const pilihan = (cocok.length > 0 ? cocok : semua).map(kasusChoice);
  return pilihan.length === 0 ? null : (await env.ask()).choose('Kasus yang mana', pilihan);
}

const kasusChoice = ({ id, permohonan: { lembaga, langkah, status } }: IndexRow) => ({
  nilai: id,
  nama: `${id} ${lembaga.nama} — ${langkah ? `langkah ${langkah.no}, ${langkah.ringkas}` : status}`,
});
