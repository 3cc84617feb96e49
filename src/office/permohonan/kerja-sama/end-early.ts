/** An agreement ends before its time: its last day moves forward, the day it would have had stays legible. */

import { Failure } from '../../../errors.ts';
import { formatTanggal } from '../../days/format-days.ts';
import { refuseFuture } from '../../days/refuse-future.ts';
import type { Tanggal } from '../../days/tanggal.ts';
import type { Lampiran } from '../facts/kasus-parts.ts';
import type { RuleTable } from '../rules/rule-context.ts';
import { effectivePksActs, type TindakanContext, tarikCommandLine } from './blocking-acts.ts';
import { attached, recordedBefore, requireAfterSigning, requireSigned } from './decide-kerja-sama.ts';
import { endOfTerm, type KerjaSama, type Pengakhiran } from './pengesahan.ts';

export type Akhiri = Readonly<{ jenis: 'Akhiri'; berakhir: Tanggal; lampiran: readonly Lampiran[] }> &
  Omit<Pengakhiran, 'semula'>;

/** @throws PKS_BELUM_SAH, SUDAH_TERISI, TANGGAL_MUNDUR, TANGGAL_MASA_DEPAN, HASIL_TIDAK_BERLAKU */
export const endEarlyRules: RuleTable<Akhiri> = {
  Akhiri(aturan, p, { berakhir, pihak, nomor, tanggal, alasan, lampiran }, umum) {
    const k = requireSigned(aturan, p);
    requireNotEnded(aturan, k);
    requireAfterSigning(aturan.id, k, umum.pada);
    if (tanggal !== null) refuseFuture(umum.dicatat, tanggal);
    requireEarlierEnd(aturan.id, k, berakhir);
    const akhir = { berakhir, semula: endOfTerm(k), pihak, nomor, tanggal, alasan };
    return [...attached(lampiran, umum), { ...umum, jenis: 'Diakhiri', ...akhir }];
  },
};

/** Before a person is asked. @throws SUDAH_TERISI */
export function requireNotEnded({ id }: Readonly<{ id: string }>, k: KerjaSama): void {
  if (k.diakhiri) throw recordedBefore(id, 'Akhir lebih awal', formatTanggal(k.berakhir));
}

/** @throws TANGGAL_MUNDUR where it had not begun, HASIL_TIDAK_BERLAKU where it would last as long or longer */
export function requireEarlierEnd(id: string, k: Pick<KerjaSama, 'mulai' | 'berakhir'>, berakhir: Tanggal): void {
  if (berakhir < k.mulai) {
    throw new Failure(
      'TANGGAL_MUNDUR',
      `PKS kasus ${id} tidak mungkin berakhir ${formatTanggal(berakhir)}: mulainya ${formatTanggal(k.mulai)}.`,
      [`pks show ${id}`],
      { berakhir, mulai: k.mulai },
    );
  }
  if (berakhir < k.berakhir) return;
  throw new Failure(
    'HASIL_TIDAK_BERLAKU',
    `${formatTanggal(berakhir)} bukan akhir lebih awal: PKS kasus ${id} memang berakhir ${formatTanggal(k.berakhir)}.`,
    [`pks show ${id}`],
    { berakhir, semula: k.berakhir },
  );
}

/** The day of an early end is put right with its act. @throws HASIL_TIDAK_BERLAKU */
export function refuseRalatOfEnd({ id, riwayat = [] }: TindakanContext, k: KerjaSama): void {
  if (!k.diakhiri) return;
  const v = effectivePksActs(riwayat).findLast((t) => t.k.jenis === 'Diakhiri')?.v ?? 0;
  throw new Failure(
    'HASIL_TIDAK_BERLAKU',
    `PKS kasus ${id} diakhiri lebih awal, ${formatTanggal(k.berakhir)}. Hari itu diralat pada tindakannya (no. ${v}); bila PKS tidak jadi diakhiri, tindakannya ditarik.`,
    [`pks ralat ${id} --tindakan ${v}`, tarikCommandLine(id, v)],
    { tindakan: v },
  );
}
