/** Books seldom have a column of kinds: a name that does not tell its kind is asked for once. */
import { JENIS_CHOICES } from '../../../desk/ask/ask-jenis.ts';
import { askSeries } from '../../../desk/ask/question-series.ts';
import { mayAsk } from '../../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import { JENIS_FIELD } from '../../../office/impor/fields/shared-fields.ts';
import type { JudgedRow } from '../../../office/impor/judge-rows.ts';
import { lembagaIdentifier } from '../../../office/lembaga/same-lembaga.ts';
import type { JenisLembaga } from '../../../office/permohonan/facts/kasus-parts.ts';
import type { ImporFlags } from '../impor-flags.ts';
import { rememberKinds, type ToldKinds } from './remembered-kinds.ts';

/** A row that fails for this alone. */
export const lacksKind = ({ cela }: JudgedRow<unknown>): boolean =>
  cela.some(({ isian }) => isian === JENIS_FIELD.judul);

/** `tertulis`: what the book says instead of a kind. */
type UnknownKind = Readonly<{ nama: string; tertulis: string | null; baris: number[] }>;

const MOST_ROWS = 3;

const rowsText = (di: readonly number[]): string =>
  di.length > MOST_ROWS + 1 ? `${di.slice(0, MOST_ROWS).join(', ')} dan ${di.length - MOST_ROWS} lagi` : di.join(', ');

function unknownKinds(sesi: Sitting, baris: readonly JudgedRow<unknown>[]): ReadonlyMap<string, UnknownKind> {
  const pengenal = lembagaIdentifier(sesi.kantor);
  const asing = new Map<string, UnknownKind>();
  for (const b of baris) {
    const cela = b.cela.find(({ isian }) => isian === JENIS_FIELD.judul);
    if (b.lembaga === null || !cela) continue;
    const kunci = pengenal(b.lembaga);
    const lama = asing.get(kunci);
    if (lama) lama.baris.push(b.baris);
    else asing.set(kunci, { nama: b.lembaga, tertulis: cela.tertulis ?? null, baris: [b.baris] });
  }
  return asing;
}

/** All that are known now, those of `teringat` among them; null where nothing is asked. */
export async function askKinds(
  sesi: Sitting,
  opsi: ImporFlags,
  baris: readonly JudgedRow<unknown>[],
  teringat: ToldKinds,
): Promise<ToldKinds | null> {
  const asing = unknownKinds(sesi, baris);
  if (asing.size === 0 || !mayAsk(sesi.env, opsi)) return null;
  const jawab = await askSeries(sesi.env, { ...opsi, ya: true }, async ({ ask, note }) => {
    note(`Jenis ${asing.size} lembaga tidak terbaca dari namanya, dan tidak tertulis dengan kata yang dikenal.`);
    const isi = new Map<string, JenisLembaga>();
    for (const [kunci, { nama, tertulis, baris: di }] of asing) {
      const kata = tertulis === null ? '' : `; "${tertulis}" tidak dikenal`;
      const jenis = await ask.choose<JenisLembaga | 'ini' | 'sisanya'>(`Jenis ${nama} (baris ${rowsText(di)}${kata})`, [
        ...JENIS_CHOICES,
        { nilai: 'ini', nama: 'Tidak tahu: barisnya cacat' },
        { nilai: 'sisanya', nama: 'Tidak tahu, juga yang sesudahnya' },
      ]);
      if (jenis === 'sisanya') break;
      if (jenis === 'ini') continue;
      isi.set(kunci, jenis);
      // At once, as whoever breaks off here begins again later.
      rememberKinds(sesi, new Map([...teringat, ...isi]));
    }
    return isi;
  });
  return new Map([...teringat, ...jawab]);
}
