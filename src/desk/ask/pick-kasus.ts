/** Cases that wait for this person come first, then other active ones, the latest first, then recently closed ones. */

import type { Env } from '../../env.ts';
import { STATUS } from '../../office/permohonan/facts/standing-parts.ts';
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import { compareLateness, judgeOfHeads } from '../../office/queue/kasus-standing.ts';
import type { StandardFlags } from '../flags/standard-flags.ts';
import { openSitting } from '../sitting.ts';

const CLOSED_OFFERED = 20;

type Fitting = (b: IndexRow) => boolean;
const isOpen: Fitting = ({ permohonan: { status } }) => status === 'aktif';
const isPaused: Fitting = ({ permohonan: { langkah } }) => !!langkah?.jeda;
const isSigned: Fitting = ({ permohonan: { status } }) => status === 'selesai';

/** The command fits only these cases; others are not offered beside them. */
const FITTING: Readonly<Record<string, Fitting>> = {
  ...Object.fromEntries(['advance', 'cabut', 'kembalikan', 'tolak', 'batal'].map((nama) => [nama, isOpen])),
  ...Object.fromEntries(['sahkan', 'serahkan', 'akses', 'kewajiban catat'].map((nama) => [nama, isSigned])),
  tunggu: (b) => isOpen(b) && !isPaused(b),
  lanjut: isPaused,
  'buka-lagi': (b) => !isOpen(b) && !isSigned(b),
};

/** Gives null without any case. @throws Failure REGISTER_TIDAK_DITEMUKAN, DIBATALKAN */
export async function pickKasus(env: Env, opsi: StandardFlags, perintah: string): Promise<string | null> {
  const { register, kalender, hariIni: per, operator } = await openSitting(env, opsi);
  const aktif = await register.listHeads({ status: ['aktif'] });
  const nilai = judgeOfHeads(kalender, per);
  const urut = [...aktif.kepala].sort((a, b) => compareLateness(nilai(a), nilai(b)));
  const { baris } = await register.listRows({ status: ['aktif'] }, urut);
  const tutup = await register.listRows({ status: STATUS.filter((s) => s !== 'aktif'), latest: CLOSED_OFFERED });
  const milikku = ({ permohonan: { langkah } }: IndexRow) => !!langkah && operator.peran.includes(langkah.pelaksana);
  const lain = baris.filter((b) => !milikku(b));
  const semua = [...baris.filter(milikku), ...lain, ...[...tutup.baris].reverse()];
  const cocok = semua.filter(FITTING[perintah] ?? (() => true));
  const pilihan = (cocok.length > 0 ? cocok : semua).map(kasusChoice);
  return pilihan.length === 0 ? null : (await env.ask()).choose('Kasus yang mana', pilihan);
}

const kasusChoice = ({ id, permohonan: { lembaga, langkah, status } }: IndexRow) => ({
  nilai: id,
  nama: `${id} ${lembaga.nama} — ${langkah ? `langkah ${langkah.no}, ${langkah.ringkas}` : status}`,
});
