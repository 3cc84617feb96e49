/** Pauses a step for somebody outside, and continues it. */
import { Failure } from '../../../errors.ts';
import { formatMoment } from '../../days/format-days.ts';
import type { OutsideParty } from '../permohonan.ts';
import type { ActiveKasus } from './active-kasus.ts';

type KasusRef = Readonly<{ id: string }>;

const PARTY_NAMES = { kantor: 'kantor', pemohon: 'pemohon', kemendagri: 'Kemendagri' } as const;

/** A step is not done while it waits: whoever waits says first that the waiting is over. @throws Failure KASUS_DIJEDA */
export function requireNotPaused({ id }: KasusRef, { langkah: { jeda, tanggungan } }: ActiveKasus): void {
  if (!jeda) return;
  throw new Failure(
    'KASUS_DIJEDA',
    `Kasus ${id} dijeda sejak ${formatMoment(jeda.sejak)}, menunggu ${PARTY_NAMES[tanggungan]}: ${jeda.alasan}`,
    [`pks lanjut ${id}`],
    { tanggungan, sejak: jeda.sejak, alasan: jeda.alasan },
  );
}

/** @throws Failure KASUS_DIJEDA where it waits already */
export function checkTunggu(kasus: KasusRef, p: ActiveKasus, siapa: OutsideParty): void {
  requireNotPaused(kasus, p);
  if (p.langkah.tanggungan !== siapa) return;
  throw new Failure(
    'KASUS_DIJEDA',
    `Langkah ${p.langkah.no} memang menunggu ${PARTY_NAMES[siapa]}; hari-harinya sudah dihitung demikian.`,
    [`pks show ${kasus.id}`],
    { tanggungan: siapa },
  );
}

/** @throws Failure KASUS_TIDAK_DIJEDA */
export function requirePaused({ id }: KasusRef, { langkah: { no, jeda, tanggungan } }: ActiveKasus): void {
  if (jeda) return;
  throw new Failure(
    'KASUS_TIDAK_DIJEDA',
    tanggungan === 'kantor'
      ? `Kasus ${id} tidak sedang dijeda.`
      : `Kasus ${id} tidak dijeda; langkah ${no} memang menunggu ${PARTY_NAMES[tanggungan]} dan berakhir dengan pks advance.`,
    [`pks show ${id}`],
  );
}
