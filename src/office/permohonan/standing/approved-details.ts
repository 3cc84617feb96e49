/**
 * The agreement is made from what was both asked and approved: an element never asked for enters only by the request,
 * where protected ones are judged.
 */
import type { Balasan, PermohonanDetails } from '../facts/kasus-parts.ts';

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
