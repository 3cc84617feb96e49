import { Failure } from '../../../errors.ts';
import { formatMoment, formatTanggal } from '../../days/format-days.ts';
import { refuseFuture } from '../../days/refuse-future.ts';
import { isBefore, type Moment } from '../../days/tanggal.ts';
import { requireActive } from '../active-kasus.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { Lampiran } from '../facts/kasus-parts.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { ClaimNames } from '../facts/nomor-naskah.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { useReservedNomor } from '../rules/decide-nomor.ts';
import type { RuleTable } from '../rules/rule-context.ts';
import { lastCountedDay } from './outstanding.ts';
import { type Kewajiban, listKewajiban, owedCode, USUAL_DUE_DAYS, wholeTerm } from './owed-periods.ts';
import { firstDayOf, type KerjaSama, type KewajibanKind, type Penerima, type Pengesahan } from './pengesahan.ts';

export type SesudahSop =
  | Readonly<{ jenis: 'Sahkan'; pengesahan: Pengesahan; lampiran: readonly Lampiran[]; klaim?: ClaimNames }>
  | Readonly<{ jenis: 'Serahkan'; kepada: Penerima; penerima: string; catatan: string | null }>
  | Readonly<{ jenis: 'CatatAkses'; userId?: string; jaringan?: string; catatan: string | null }>
  | Readonly<{
      jenis: 'CatatKewajiban';
      kewajiban: KewajibanKind;
      periode: string;
      nomor: string | null;
      catatan: string | null;
      lampiran: readonly Lampiran[];
    }>
  | Readonly<{ jenis: 'Perpanjang'; kasus: string }>;

/** @throws PKS_BELUM_SAH, KASUS_DITUTUP, SUDAH_TERISI, TANGGAL_MUNDUR, NILAI_TIDAK_DIKENAL */
export const kerjaSamaRules: RuleTable<SesudahSop> = {
  Sahkan(aturan, p, { pengesahan, lampiran, klaim }, umum) {
    requireUnsigned(aturan, p);
    checkTerm(pengesahan, `pks sahkan ${aturan.id}`);
    const { nomorKesatu: nomor, tanggal } = pengesahan;
    const dipakai = useReservedNomor(p, { nomor, tanggal }, umum);
    const disahkan = { ...umum, jenis: 'Disahkan', pengesahan, ...(klaim && { klaim }) } as const;
    return [...attached(lampiran, umum), disahkan, ...dipakai];
  },
  Serahkan(aturan, p, { kepada, penerima, catatan }, umum) {
    requireAfterSigning(aturan.id, requireSigned(aturan, p), umum.pada);
    return [{ ...umum, jenis: 'Diserahkan', kepada, penerima, catatan }];
  },
  CatatAkses(aturan, p, { userId, jaringan, catatan }, umum) {
    const k = requireSigned(aturan, p);
    for (const [nama, lama, baru] of [
      ['user-id', k.userId, userId],
      ['jaringan', k.jaringan, jaringan],
    ] as const) {
      if (baru === undefined) continue;
      refuseFuture(umum.dicatat, baru);
      requireAfterSigning(aturan.id, k, baru);
      if (lama !== null) throw recordedBefore(aturan.id, `Tanggal ${nama}`, formatTanggal(lama));
    }
    const hari = { ...(userId !== undefined && { userId }), ...(jaringan !== undefined && { jaringan }) };
    return [{ ...umum, jenis: 'AksesDicatat', ...hari, catatan }];
  },
  CatatKewajiban(aturan, p, perintah, umum) {
    const k = requireSigned(aturan, p);
    requireAfterSigning(aturan.id, k, umum.pada);
    requireOwed(aturan.id, k, perintah);
    const { kewajiban, periode, nomor, catatan, lampiran } = perintah;
    return [...attached(lampiran, umum), { ...umum, jenis: 'KewajibanDicatat', kewajiban, periode, nomor, catatan }];
  },
  Perpanjang(aturan, p, { kasus }, umum) {
    requireSigned(aturan, p);
    return [{ ...umum, jenis: 'Diperpanjang', kasus }];
  },
};

export const attached = (lampiran: readonly Lampiran[], umum: WhoAndWhen): readonly KasusFact[] =>
  lampiran.map((l) => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }));

/** Before a person is asked. @throws PKS_BELUM_SAH, KASUS_DITUTUP, SUDAH_TERISI */
export function requireUnsigned(aturan: Readonly<{ id: string }>, p: ReceivedKasus): void {
  if (p.status === 'aktif') {
    throw new Failure(
      'PKS_BELUM_SAH',
      `Kasus ${aturan.id} belum selesai menurut SOP: masih menunggu langkah ${p.langkah.no}, ${p.langkah.ringkas}.`,
      [`pks advance ${aturan.id}`],
      { langkah: p.langkah.no },
    );
  }
  if (p.status !== 'selesai') requireActive(aturan, p);
  if (p.kerjaSama) {
    throw new Failure(
      'SUDAH_TERISI',
      `PKS kasus ${aturan.id} sudah disahkan: ${p.kerjaSama.nomorKesatu}, ${formatTanggal(firstDayOf(p.kerjaSama))}.`,
      [`pks ralat ${aturan.id} --isian nomor-kesatu`],
    );
  }
}

/** Before a person is asked. @throws PKS_BELUM_SAH */
export function requireSigned(aturan: Readonly<{ id: string }>, p: ReceivedKasus): KerjaSama {
  if (p.kerjaSama) return p.kerjaSama;
  throw new Failure('PKS_BELUM_SAH', `PKS kasus ${aturan.id} belum disahkan.`, [`pks sahkan ${aturan.id}`]);
}

/** `saran` corrects it. @throws TANGGAL_MUNDUR */
export function checkTerm({ mulai, berakhir }: Pick<Pengesahan, 'mulai' | 'berakhir'>, saran: string): void {
  if (mulai < berakhir) return;
  throw new Failure(
    'TANGGAL_MUNDUR',
    `Kerja sama tidak mungkin berakhir ${formatTanggal(berakhir)}: mulainya ${formatTanggal(mulai)}.`,
    [saran],
    { mulai, berakhir },
  );
}

/** @throws TANGGAL_MUNDUR */
export function requireAfterSigning(id: string, k: Pick<KerjaSama, 'tanggal' | 'mulai'>, pada: Moment): void {
  const tanggal = firstDayOf(k);
  if (!isBefore(pada, tanggal)) return;
  throw new Failure(
    'TANGGAL_MUNDUR',
    `${formatMoment(pada)} lebih awal daripada penandatanganan PKS ini, ${formatTanggal(tanggal)}.`,
    [`pks show ${id}`],
    { tanggal: pada, ditandatangani: tanggal },
  );
}

/** @throws SUDAH_TERISI; NILAI_TIDAK_DIKENAL where it is not owed */
export function requireOwed(
  id: string,
  k: KerjaSama,
  s: Pick<Extract<SesudahSop, { jenis: 'CatatKewajiban' }>, 'kewajiban' | 'periode'>,
): void {
  const milik = (x: Kewajiban) => x.kewajiban === s.kewajiban;
  const semua = wholeTerm(k, USUAL_DUE_DAYS, lastCountedDay(k)).filter(milik);
  const satu = semua.find((x) => x.periode === s.periode);
  if (satu?.diterima)
    throw recordedBefore(id, owedCode(s.kewajiban, s.periode), `diterima ${formatTanggal(satu.diterima)}`);
  if (satu) return;
  const terutang = listKewajiban(k, USUAL_DUE_DAYS, lastCountedDay(k)).filter(milik);
  const belum = terutang.filter((x) => x.diterima === null).map((x) => x.periode);
  const lunas = terutang.length > 0 ? 'Semua sudah diterima.' : `pks show ${id}`;
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `--periode: PKS ini tidak berkewajiban ${s.kewajiban} untuk "${s.periode}".`,
    [belum.length === 0 ? lunas : `Yang belum: ${belum.slice(0, 12).join(' | ')}`],
    { periode: s.periode, belum },
  );
}

/** Nothing recorded is replaced. */
export const recordedBefore = (id: string, apa: string, nilai: string): Failure =>
  new Failure('SUDAH_TERISI', `${apa} sudah tercatat: ${nilai}.`, [`pks show ${id}`]);
