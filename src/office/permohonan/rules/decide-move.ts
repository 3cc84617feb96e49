import { Failure } from '../../../errors.ts';
import { formatMoment } from '../../days/format-days.ts';
import { type ActiveKasus, requireActive } from '../active-kasus.ts';
import type { FinalStatus, OutsideParty } from '../facts/standing-parts.ts';
import { checkTutup } from '../kerja-sama/blocking-acts.ts';
import { tanggunganName } from '../text/kasus-words.ts';
import { refuseBackdated } from './act-order.ts';
import { decideBukaLagi, decideUndo } from './decide-undo.ts';
import type { RuleTable } from './rule-context.ts';

export type MoveCommand =
  | Readonly<{ jenis: 'Tunggu'; siapa: OutsideParty; alasan: string }>
  | Readonly<{ jenis: 'Lanjutkan'; catatan: string | null }>
  | Readonly<{ jenis: 'Tutup'; status: FinalStatus; alasan: string; satuDengan?: string }>
  | Readonly<{ jenis: 'BukaLagi'; alasan: string }>
  | Readonly<{ jenis: 'Urungkan'; alasan: string }>;

export const moveRules: RuleTable<MoveCommand> = {
  Tunggu(aturan, p, { siapa, alasan }, umum) {
    refuseBackdated(aturan, p, umum);
    checkTunggu(aturan, requireActive(aturan, p), siapa);
    return [{ ...umum, jenis: 'Ditunggu', siapa, alasan }];
  },
  Lanjutkan(aturan, p, { catatan }, umum) {
    refuseBackdated(aturan, p, umum);
    requirePaused(aturan, requireActive(aturan, p));
    return [{ ...umum, jenis: 'Dilanjutkan', catatan }];
  },
  Tutup(aturan, p, { status, alasan, satuDengan }, umum) {
    refuseBackdated(aturan, p, umum);
    checkTutup(aturan, p);
    return [{ ...umum, jenis: 'Ditutup', status, alasan, ...(satuDengan !== undefined && { satuDengan }) }];
  },
  BukaLagi(aturan, p, { alasan }, umum) {
    refuseBackdated(aturan, p, umum);
    return [{ ...umum, jenis: 'DibukaLagi', ke: decideBukaLagi(aturan, p), alasan }];
  },
  Urungkan(aturan, p, { alasan }, umum) {
    refuseBackdated(aturan, p, umum);
    return [{ ...umum, jenis: 'Diurungkan', ...decideUndo(aturan, alasan) }];
  },
};

type KasusRef = Readonly<{ id: string }>;

/** @throws KASUS_DIJEDA */
export function requireNotPaused({ id }: KasusRef, { langkah: { jeda, tanggungan } }: ActiveKasus): void {
  if (!jeda) return;
  throw new Failure(
    'KASUS_DIJEDA',
    `Kasus ${id} dijeda sejak ${formatMoment(jeda.sejak)}, menunggu ${tanggunganName(tanggungan)}: ${jeda.alasan}`,
    [`pks lanjut ${id}`],
    { tanggungan, sejak: jeda.sejak, alasan: jeda.alasan },
  );
}

/** @throws KASUS_DIJEDA where it waits already */
function checkTunggu(kasus: KasusRef, p: ActiveKasus, siapa: OutsideParty): void {
  requireNotPaused(kasus, p);
  if (p.langkah.tanggungan !== siapa) return;
  throw new Failure(
    'KASUS_DIJEDA',
    `Langkah ${p.langkah.no} memang menunggu ${tanggunganName(siapa)}; hari-harinya sudah dihitung demikian.`,
    [`pks show ${kasus.id}`],
    { tanggungan: siapa },
  );
}

/** @throws KASUS_TIDAK_DIJEDA */
function requirePaused({ id }: KasusRef, { langkah: { no, jeda, tanggungan } }: ActiveKasus): void {
  if (jeda) return;
  throw new Failure(
    'KASUS_TIDAK_DIJEDA',
    tanggungan === 'kantor'
      ? `Kasus ${id} tidak sedang dijeda.`
      : `Kasus ${id} tidak dijeda; langkah ${no} memang menunggu ${tanggunganName(tanggungan)} dan berakhir dengan pks advance.`,
    [`pks advance ${id}`, `pks show ${id}`],
  );
}
