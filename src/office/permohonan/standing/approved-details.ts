/**
 * The agreement is made from what was both asked and approved: an element never asked for enters only by the request,
 * where protected ones are judged.
 */
import type { Balasan, PermohonanDetails } from '../facts/kasus-parts.ts';
import type { ReceivedKasus } from '../permohonan.ts';

type Asked = Pick<PermohonanDetails, 'elemen' | 'jangkaWaktu'>;
type Approved = NonNullable<Balasan['disetujui']>;
type AskedAndAnswered = Readonly<{ permohonan: PermohonanDetails; balasan: Balasan | null }>;

export const NOTHING_APART: Approved = { elemen: [], jangkaWaktu: null, syarat: null };

const approvalOf = ({ balasan }: Pick<AskedAndAnswered, 'balasan'>): Approved | null =>
  balasan?.hasil === 'setuju' ? (balasan.disetujui ?? null) : null;

export const coveredBy = <D extends Asked>(diminta: D, disetujui: Approved | null): D => ({
  ...diminta,
  elemen:
    disetujui === null || disetujui.elemen.length === 0
      ? diminta.elemen
      : diminta.elemen.filter((kode) => disetujui.elemen.includes(kode)),
  jangkaWaktu: disetujui?.jangkaWaktu ?? diminta.jangkaWaktu,
});

export const agreedDetails = (p: AskedAndAnswered): PermohonanDetails => coveredBy(p.permohonan, approvalOf(p));

/** The case, with the request and the institution's name as a text drawn up of `dulu` has them. */
export const asWritten = (kini: ReceivedKasus, dulu: ReceivedKasus): ReceivedKasus => ({
  ...kini,
  lembaga: { ...kini.lembaga, nama: dulu.lembaga.nama },
  permohonan: dulu.permohonan,
  balasan: withDetailsOf(kini.balasan, dulu.balasan),
});

/**
 * Number and day of the reply are as they are known now, what it approved is as the text has it: nothing where the text
 * was drawn up before the reply.
 */
function withDetailsOf(kini: Balasan | null, dulu: Balasan | null): Balasan | null {
  if (!kini) return dulu;
  const { disetujui: _, ...lain } = kini;
  return dulu?.disetujui ? { ...lain, disetujui: dulu.disetujui } : lain;
}

export const approvalCondition = (p: Pick<AskedAndAnswered, 'balasan'>): string | null => approvalOf(p)?.syarat ?? null;

export function approvalDifferences(p: AskedAndAnswered, namaElemen: (kode: string) => string): readonly string[] {
  const setuju = approvalOf(p);
  if (!setuju) return [];
  const { elemen, jangkaWaktu } = p.permohonan;
  const sebut = (apa: string, kode: readonly string[]) =>
    kode.length === 0 ? [] : [`${apa}: ${kode.map(namaElemen).join(', ')}`];
  const kurang = setuju.elemen.length === 0 ? [] : elemen.filter((kode) => !setuju.elemen.includes(kode));
  const lebih = setuju.elemen.filter((kode) => !elemen.includes(kode));
  return [
    ...sebut('elemen yang tidak disetujui', kurang),
    ...sebut('disetujui tanpa diminta, jadi tidak masuk PKS', lebih),
    ...(setuju.jangkaWaktu === null || setuju.jangkaWaktu === jangkaWaktu
      ? []
      : [`jangka waktu ${setuju.jangkaWaktu}, diminta ${jangkaWaktu ?? '(belum ada)'}`]),
    ...(setuju.syarat === null ? [] : [`syarat: ${setuju.syarat.replace(/[.\s]+$/, '')}`]),
  ];
}

export function approvalWarnings(p: AskedAndAnswered, namaElemen: (kode: string) => string): readonly string[] {
  const beda = approvalDifferences(p, namaElemen);
  if (beda.length === 0) return [];
  return [
    `PKS disusun menurut persetujuan Kemendagri ${p.balasan?.nomor}, bukan menurut permohonan: ${beda.join('; ')}.`,
  ];
}
