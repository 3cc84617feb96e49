import { Failure } from '../../../errors.ts';
import { formatMoment } from '../../days/format-days.ts';
import { refuseFuture } from '../../days/refuse-future.ts';
import { isBefore, type Moment, type Tanggal } from '../../days/tanggal.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { RalatDetails } from '../facts/kinds/isian-facts.ts';
import type { PksFact } from '../facts/kinds/kerja-sama-facts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import {
  blockingDetails,
  describePksActs,
  effectivePksActs,
  foldKerjaSama,
  type TindakanContext,
} from './blocking-acts.ts';
import { requireAfterSigning, requireOwed, requireSigned } from './decide-kerja-sama.ts';
import type { TindakanCommand } from './decide-tarik-tindakan.ts';
import { requireEarlierEnd } from './end-early.ts';
import { findPksAct } from './find-pks-act.ts';
import { firstDayOf, type KerjaSama } from './pengesahan.ts';
import { describePksFact, pksFieldValue, withPksField } from './tindakan-facts.ts';

/** @throws TINDAKAN_TIDAK_ADA, HASIL_TIDAK_BERLAKU, TANGGAL_MUNDUR, TANGGAL_MASA_DEPAN, SUDAH_TERISI */
export function decideRalatTindakan(
  aturan: TindakanContext,
  p: ReceivedKasus,
  { tindakan, isian, baru, alasan }: Extract<TindakanCommand, { jenis: 'RalatTindakan' }>,
  umum: WhoAndWhen,
): KasusFact {
  const { id, riwayat = [] } = aturan;
  const kerjaSama = requireSigned(aturan, p);
  const { k } = findPksAct(aturan, tindakan, 'HASIL_TIDAK_BERLAKU');
  const lama = pksFieldValue(k, isian);
  requireChange(id, isian, lama, baru);
  const menjadi = withPksField(k, isian, baru);
  if (['tanggal', 'user-id', 'jaringan'].includes(isian)) {
    refuseFuture(umum.dicatat, baru);
    requireAfterSigning(id, kerjaSama, baru);
  }
  if (menjadi.jenis === 'KewajibanDicatat' && ['jenis', 'periode'].includes(isian)) {
    requireOwed(id, foldKerjaSama(riwayat, tindakan) ?? kerjaSama, menjadi);
  }
  if (isian === 'berakhir') requireEarlierEnd(id, foldKerjaSama(riwayat, tindakan) ?? kerjaSama, baru);
  if (isian === 'tanggal-surat') refuseFuture(umum.dicatat, baru);
  const { pada, dicatat, oleh } = umum;
  const fakta = {
    ...{ pada, dicatat, oleh },
    jenis: 'TindakanDiralat',
    tindakan,
    diralat: k.jenis,
    ringkas: describePksFact(k),
    isian,
    lama,
    baru,
    alasan,
    kini: kerjaSama,
  } as const;
  const kini = foldKerjaSama([...riwayat, { v: riwayat.length + 1, kejadian: [fakta] }]);
  return { ...fakta, kini: kini ?? kerjaSama };
}

/** @throws SUDAH_TERISI */
export function requireChange(id: string, isian: string, lama: RalatDetails['lama'], baru: unknown): void {
  if (lama === null || JSON.stringify(lama) !== JSON.stringify(baru)) return;
  const nilai = typeof lama === 'string' ? lama : lama.join(', ');
  throw new Failure('SUDAH_TERISI', `Isian ${isian} memang sudah "${nilai}", jadi tidak ada yang diralat.`, [
    `pks show ${id}`,
  ]);
}

/** The signing may not move past what was done under it. @throws TANGGAL_MUNDUR */
export function requireSignedFirst({ id, riwayat = [] }: TindakanContext, k: KerjaSama, tanggal: Tanggal): void {
  const salah = effectivePksActs(riwayat).filter((t) =>
    momentsOfPksFact(t.k).some((saat) => !isBefore(saat, firstDayOf(k)) && isBefore(saat, tanggal)),
  );
  if (salah.length === 0) return;
  throw new Failure(
    'TANGGAL_MUNDUR',
    `PKS kasus ${id} tidak mungkin ditandatangani ${formatMoment(tanggal)}, sesudah ${describePksActs(salah)}.`,
    [`pks show ${id}`],
    blockingDetails(salah),
  );
}

function momentsOfPksFact(k: PksFact): readonly Moment[] {
  if (k.jenis === 'AksesDicatat') return [k.userId, k.jaringan].filter((hari) => hari !== undefined);
  return ['Diserahkan', 'KewajibanDicatat', 'Diakhiri'].includes(k.jenis) ? [k.pada] : [];
}
