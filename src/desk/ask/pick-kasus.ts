/** Cases that wait for this person come first, then other active ones, the latest first, then recently closed ones. */

import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { STATUS } from '../../office/permohonan/facts/standing-parts.ts';
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import { compareLateness, judgeOfHeads } from '../../office/queue/kasus-standing.ts';
import type { StandardFlags } from '../flags/standard-flags.ts';
import { openSitting } from '../sitting.ts';
import { fitsKasus } from './ambiguous-kasus.ts';

const CLOSED_OFFERED = 20;

/** What is said where cases are there, but none that the command is for. */
const NONE_FITS: Readonly<Record<string, string>> = {
  undo: 'Tidak ada langkah yang dapat ditarik kembali: belum ada kasus yang maju sejak suratnya diterima.',
  'buka-lagi': 'Tidak ada kasus yang ditutup di luar langkah.',
  tunggu: 'Tidak ada kasus berjalan yang belum dijeda.',
  sahkan: 'Tidak ada kasus yang selesai sampai langkah terakhir dan menunggu ditandatangani.',
  ...Object.fromEntries(['serahkan', 'kewajiban catat'].map((perintah) => [perintah, 'Belum ada PKS yang disahkan.'])),
  akhiri: 'Tidak ada PKS yang dapat diakhiri lebih awal.',
  akses: 'Tidak ada PKS yang sudah disahkan dan aksesnya belum lengkap.',
};

/**
 * With `antara` it is among these alone. Gives null without any case. @throws REGISTER_TIDAK_DITEMUKAN,
 * DIBATALKAN, KASUS_TIDAK_ADA or KASUS_TIDAK_DIJEDA where none fits
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
  if (semua.length === 0) return null;
  const cocok = semua.filter(({ permohonan }) => fitsKasus(perintah, permohonan));
  if (cocok.length > 0) return (await env.ask()).choose('Kasus yang mana', cocok.map(kasusChoice));
  if (perintah === 'lanjut') throw new Failure('KASUS_TIDAK_DIJEDA', 'Tidak ada kasus yang dijeda.', ['pks list']);
  throw new Failure('KASUS_TIDAK_ADA', NONE_FITS[perintah] ?? 'Tidak ada kasus yang masih berjalan.', [
    'pks list --status semua',
  ]);
}

const kasusChoice = ({ id, permohonan: { lembaga, langkah, status } }: IndexRow) => ({
  nilai: id,
  nama: `${id} ${lembaga.nama} — ${langkah ? `langkah ${langkah.no}, ${langkah.ringkas}` : status}`,
});
