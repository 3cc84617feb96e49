/** The life of a PKS after the last step: signed, handed over, access opened, obligations received, renewed. */

import { Failure } from '../../../errors.ts';
import { plusDays, plusMonths } from '../../days/day-arithmetic.ts';
import { formatMoment, formatTanggal } from '../../days/format-days.ts';
import { parseJangka } from '../../days/jangka.ts';
import { isBefore, type Moment, type Tanggal } from '../../days/tanggal.ts';
import type { KasusFact, WhoAndWhen } from '../facts/kasus-fact.ts';
import { compareText } from '../kasus-id.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { refuseFuture, requireActive } from '../rules/active-kasus.ts';
import { useReservedNomor } from '../rules/decide-nomor.ts';
import type { KasusRules, SesudahSop } from '../rules/kasus-command.ts';
import { listKewajiban } from './owed-periods.ts';
import type { KerjaSama, Pengesahan } from './pengesahan.ts';

/** @throws Failure PKS_BELUM_SAH, KASUS_DITUTUP, SUDAH_TERISI, TANGGAL_MUNDUR, NILAI_TIDAK_DIKENAL */
export function decideSesudahSop(
  aturan: KasusRules,
  p: ReceivedKasus,
  s: SesudahSop,
  umum: WhoAndWhen,
): readonly KasusFact[] {
  const lampiran = ('lampiran' in s ? s.lampiran : []).map(
    (l): KasusFact => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }),
  );
  switch (s.jenis) {
    case 'Sahkan': {
      requireUnsigned(aturan, p);
      checkTerm(s.pengesahan, `pks sahkan ${aturan.id}`);
      const { nomorKesatu: nomor, tanggal } = s.pengesahan;
      const dipakai = useReservedNomor(p, { nomor, tanggal }, umum);
      const disahkan = {
        ...umum,
        jenis: 'Disahkan',
        pengesahan: s.pengesahan,
        ...(s.klaim && { klaim: s.klaim }),
      } as const;
      return [...lampiran, disahkan, ...dipakai];
    }
    case 'Serahkan': {
      requireAfterSigning(aturan.id, requireSigned(aturan, p), umum.pada);
      const { kepada, penerima, catatan } = s;
      return [{ ...umum, jenis: 'Diserahkan', kepada, penerima, catatan }];
    }
    case 'CatatAkses': {
      const k = requireSigned(aturan, p);
      const { userId, jaringan, catatan } = s;
      for (const [nama, lama, baru] of [
        ['user-id', k.userId, userId],
        ['jaringan', k.jaringan, jaringan],
      ] as const) {
        if (baru === undefined) continue;
        refuseFuture(umum.dicatat, baru);
        requireAfterSigning(aturan.id, k, baru);
        if (lama !== null) throw recordedBefore(aturan.id, `Tanggal ${nama}`, formatTanggal(lama));
      }
      return [
        {
          ...umum,
          jenis: 'AksesDicatat',
          ...(userId !== undefined && { userId }),
          ...(jaringan !== undefined && { jaringan }),
          catatan,
        },
      ];
    }
    case 'CatatKewajiban': {
      const k = requireSigned(aturan, p);
      const { jenis: _, lampiran: __, ...isi } = s;
      requireAfterSigning(aturan.id, k, umum.pada);
      requireOwed(aturan.id, k, s);
      return [...lampiran, { ...umum, jenis: 'KewajibanDicatat', ...isi }];
    }
    case 'Perpanjang':
      requireSigned(aturan, p);
      return [{ ...umum, jenis: 'Diperpanjang', kasus: s.kasus }];
  }
}

/**
 * The last day of an agreement that begins on `waitsSince` and runs '2 tahun': the day before the anniversary. Where that
 * month has no such day (the 31st, 29 February), its last day: the agreement never loses a day by its start.
 */
export function endOfJangka(mulai: Tanggal, jangkaWaktu: string): Tanggal {
  const { jumlah, satuan } = parseJangka(jangkaWaktu);
  const ulang = plusMonths(mulai, satuan === 'tahun' ? jumlah * 12 : jumlah);
  return ulang.slice(8) === mulai.slice(8) ? plusDays(ulang, -1) : ulang;
}

export type KerjaSamaState = 'belum-berlaku' | 'berlaku' | 'akan-habis' | 'habis';

/** How many months ahead the ministry's slowness makes an end worth naming. */
export const ENDING_SOON_MONTHS = 12;

type TermDays = Pick<Pengesahan, 'mulai' | 'berakhir'>;

/** How an agreement stands on the day `per`; 'akan-habis' when it is in force and ends within `bulan` months. */
export const kerjaSamaState = ({ mulai, berakhir }: TermDays, per: Tanggal, bulan?: number): KerjaSamaState =>
  per < mulai ? 'belum-berlaku' : endJudge(per, bulan)(berakhir);

/** The same by the end alone, counting the months once: lists count ends that are near, also of one not yet in force. */
export function endJudge(per: Tanggal, bulan: number = ENDING_SOON_MONTHS): (berakhir: Tanggal) => KerjaSamaState {
  const batas = plusMonths(per, bulan);
  return (berakhir) => (berakhir < per ? 'habis' : berakhir <= batas ? 'akan-habis' : 'berlaku');
}

/** The reminders: the smallest of 3, 6, 9, 12 months within which it ends, or null. */
export const renewalReminder = (berakhir: Tanggal, per: Tanggal): number | null =>
  berakhir < per ? null : ([3, 6, 9, 12].find((b) => berakhir <= plusMonths(per, b)) ?? null);

/** Contract order of agreements: by their end, then id. */
export const compareEnds = (
  a: Readonly<{ id: string; berakhir: string }>,
  b: Readonly<{ id: string; berakhir: string }>,
): number => compareText(a.berakhir, b.berakhir) || compareText(a.id, b.id);

/** @throws Failure PKS_BELUM_SAH while steps wait, KASUS_DITUTUP, SUDAH_TERISI: ask this before asking a person */
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
      `PKS kasus ${aturan.id} sudah disahkan: ${p.kerjaSama.nomorKesatu}, ${formatTanggal(p.kerjaSama.tanggal)}.`,
      [`pks ralat ${aturan.id} --isian nomor-kesatu`],
    );
  }
}

/** @throws Failure PKS_BELUM_SAH: ask this before asking a person */
export function requireSigned(aturan: Readonly<{ id: string }>, p: ReceivedKasus): KerjaSama {
  if (p.kerjaSama) return p.kerjaSama;
  throw new Failure('PKS_BELUM_SAH', `PKS kasus ${aturan.id} belum disahkan.`, [`pks sahkan ${aturan.id}`]);
}

/** `saran`: what puts it right. @throws Failure TANGGAL_MUNDUR where an agreement would end before it begins */
export function checkTerm({ mulai, berakhir }: TermDays, saran: string): void {
  if (mulai < berakhir) return;
  throw new Failure(
    'TANGGAL_MUNDUR',
    `Kerja sama tidak mungkin berakhir ${formatTanggal(berakhir)}: mulainya ${formatTanggal(mulai)}.`,
    [saran],
    { mulai, berakhir },
  );
}

/** Nothing is handed over or owed before there is an agreement. @throws Failure TANGGAL_MUNDUR */
export function requireAfterSigning(id: string, { tanggal }: Pick<Pengesahan, 'tanggal'>, pada: Moment): void {
  if (!isBefore(pada, tanggal)) return;
  throw new Failure(
    'TANGGAL_MUNDUR',
    `${formatMoment(pada)} lebih awal daripada penandatanganan PKS ini, ${formatTanggal(tanggal)}.`,
    [`pks show ${id}`],
    { tanggal: pada, ditandatangani: tanggal },
  );
}

/** @throws Failure SUDAH_TERISI, NILAI_TIDAK_DIKENAL where it is not owed or already in */
export function requireOwed(
  id: string,
  k: KerjaSama,
  s: Pick<Extract<SesudahSop, { jenis: 'CatatKewajiban' }>, 'kewajiban' | 'periode'>,
): void {
  const semua = listKewajiban(k, { semester1: '07-31', semester2: '01-31' }, k.berakhir).filter(
    (x) => x.kewajiban === s.kewajiban,
  );
  const satu = semua.find((x) => x.periode === s.periode);
  if (satu?.diterima)
    throw recordedBefore(id, `${s.kewajiban} ${s.periode}`, `diterima ${formatTanggal(satu.diterima)}`);
  if (satu) return;
  const belum = semua.filter((x) => x.diterima === null).map((x) => x.periode);
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `--periode: PKS ini tidak berkewajiban ${s.kewajiban} untuk "${s.periode}".`,
    [belum.length === 0 ? 'Semua sudah diterima.' : `Yang belum: ${belum.slice(0, 12).join(' | ')}`],
    { periode: s.periode, belum },
  );
}

const recordedBefore = (id: string, apa: string, nilai: string): Failure =>
  new Failure('SUDAH_TERISI', `${apa} sudah tercatat: ${nilai}.`, [`pks show ${id}`]);
