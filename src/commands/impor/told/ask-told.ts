/** Books seldom have a column of kinds, and say in words where a case lies. */
import { JENIS_CHOICES } from '../../../desk/ask/ask-jenis.ts';
import { type Asking, askSeries } from '../../../desk/ask/question-series.ts';
import { mayAsk } from '../../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import type { AskChoice } from '../../../env.ts';
import { LANGKAH_FIELD } from '../../../office/impor/fields/running-fields.ts';
import { JENIS_FIELD } from '../../../office/impor/fields/shared-fields.ts';
import type { JudgedRow } from '../../../office/impor/judge-rows.ts';
import { enterableSteps, likelySteps } from '../../../office/impor/rows/likely-steps.ts';
import { lembagaIdentifier } from '../../../office/lembaga/same-lembaga.ts';
import { plainWords } from '../../../office/permohonan/compare/compare-key.ts';
import type { JenisLembaga } from '../../../office/permohonan/facts/kasus-parts.ts';
import { langkahCode } from '../../../office/permohonan/text/kasus-words.ts';
import type { Sop } from '../../../office/sop/sop.ts';
import type { ImporFlags } from '../impor-flags.ts';
import { rememberAnswers, type ToldAnswers } from './told-answers.ts';

/** A row with such a fault may be mended by an answer. */
export const lacksAnswer = ({ cela }: JudgedRow<unknown>): boolean =>
  cela.some(({ isian }) => isian === JENIS_FIELD.judul || isian === LANGKAH_FIELD.judul);

/** `apa`: what the book says, in its own words; `baris`: where. */
type Unknown = Readonly<{ apa: string; tertulis: string | null; baris: number[] }>;

const MOST_ROWS = 3;

const rowsText = (di: readonly number[]): string =>
  di.length > MOST_ROWS + 1 ? `${di.slice(0, MOST_ROWS).join(', ')} dan ${di.length - MOST_ROWS} lagi` : di.join(', ');

/** Faults of one field, the equal ones once; `apaOf` gives null where nobody could answer. */
function unknownOf(
  baris: readonly JudgedRow<unknown>[],
  isian: string,
  keyOf: (apa: string) => string,
  apaOf: (b: JudgedRow<unknown>, tertulis: string | null) => string | null,
): ReadonlyMap<string, Unknown> {
  const asing = new Map<string, Unknown>();
  for (const b of baris) {
    const cela = b.cela.find((c) => c.isian === isian);
    const tertulis = cela?.tertulis ?? null;
    const apa = cela ? apaOf(b, tertulis) : null;
    if (apa === null) continue;
    const lama = asing.get(keyOf(apa));
    if (lama) lama.baris.push(b.baris);
    else asing.set(keyOf(apa), { apa, tertulis, baris: [b.baris] });
  }
  return asing;
}

type Asked<T> = Readonly<{
  asing: ReadonlyMap<string, Unknown>;
  /** `di` are the rows, as words. */
  tanya: (satu: Unknown, di: string) => string;
  pilihan: (satu: Unknown) => readonly AskChoice<T>[];
  ingat: (jawab: ReadonlyMap<string, T>) => void;
}>;

/** Each answer is kept at once, as a person who breaks off here begins again later. */
async function askEach<T extends string | number>(
  { ask }: Asking,
  { asing, tanya, pilihan, ingat }: Asked<T>,
): Promise<ReadonlyMap<string, T>> {
  const jawab = new Map<string, T>();
  for (const [kunci, satu] of asing) {
    const dipilih = await ask.choose<T | 'ini' | 'sisanya'>(tanya(satu, `baris ${rowsText(satu.baris)}`), [
      ...pilihan(satu),
      { nilai: 'ini', nama: 'Tidak tahu: barisnya cacat' },
      { nilai: 'sisanya', nama: 'Tidak tahu, juga yang sesudahnya' },
    ]);
    if (dipilih === 'sisanya') break;
    if (dipilih === 'ini') continue;
    jawab.set(kunci, dipilih);
    ingat(jawab);
  }
  return jawab;
}

/** All that is known now, `teringat` among it; null where nothing is asked. */
export async function askTold(
  sesi: Sitting,
  opsi: ImporFlags,
  baris: readonly JudgedRow<unknown>[],
  teringat: ToldAnswers,
): Promise<ToldAnswers | null> {
  const lembaga = unknownOf(baris, JENIS_FIELD.judul, lembagaIdentifier(sesi.kantor), (b) => b.lembaga);
  const tempat = unknownOf(baris, LANGKAH_FIELD.judul, plainWords, (_, tertulis) => tertulis);
  if (lembaga.size + tempat.size === 0 || !mayAsk(sesi.env, opsi)) return null;
  const sop = await sesi.sop();
  return askSeries(sesi.env, { ...opsi, ya: true }, async (seri) => {
    if (lembaga.size > 0)
      seri.note(
        `Jenis ${lembaga.size} lembaga tidak terbaca dari namanya, dan tidak tertulis dengan kata yang dikenal.`,
      );
    const jenis = await askEach<JenisLembaga>(seri, {
      asing: lembaga,
      tanya: ({ apa, tertulis }, di) =>
        `Jenis ${apa} (${di}${tertulis === null ? '' : `; "${tertulis}" tidak dikenal`})`,
      pilihan: () => JENIS_CHOICES,
      ingat: (jawab) => rememberAnswers(sesi, withTold(teringat, { jenis: jawab })),
    });
    if (tempat.size > 0) seri.note('Buku ini menyebut dengan kata-kata di mana suatu kasus menunggu.');
    const langkah = await askEach<number>(seri, {
      asing: tempat,
      tanya: ({ apa }, di) => `"${apa}" (${di}) itu langkah`,
      pilihan: ({ apa }) => stepChoices(sop, likelySteps(sop, apa)),
      ingat: (jawab) => rememberAnswers(sesi, withTold(teringat, { jenis, langkah: jawab })),
    });
    return withTold(teringat, { jenis, langkah });
  });
}

/** The likely ones come first. */
function stepChoices(sop: Sop, mungkin: readonly number[]): readonly AskChoice<number>[] {
  const semua = enterableSteps(sop);
  const isLikely = (l: (typeof semua)[number]): boolean => mungkin.includes(l.no);
  return [...semua.filter(isLikely), ...semua.filter((l) => !isLikely(l))].map((l) => ({
    nilai: l.no,
    nama: `${langkahCode(l.no)} ${l.ringkas}`,
  }));
}

const withTold = (
  lama: ToldAnswers,
  { jenis = new Map(), langkah = new Map() }: Partial<ToldAnswers>,
): ToldAnswers => ({
  jenis: new Map([...lama.jenis, ...jenis]),
  langkah: new Map([...lama.langkah, ...langkah]),
});
