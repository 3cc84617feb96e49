import { askMissing, type NeededValue, neededAlasan } from '../../desk/ask/ask-missing.ts';
import { askRequiredText, nomorPrompt } from '../../desk/ask/typed-answers.ts';
import { type ActFlags, mayAsk } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { AskChoice, Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { nomorKindOf } from '../../office/naskah/parts/numbered-naskah.ts';
import { reservedNomor } from '../../office/permohonan/facts/nomor-naskah.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';
import { isDrawnUp, requireDrawnUp } from './may-reserve.ts';

export type NomorFlags = ActFlags & Readonly<{ untuk?: string; nomor?: string; sisip?: string; alasan?: string }>;
export type NomorAction = 'pesan' | 'pakai' | 'batal';

/** `belum` tells why a paper is early. @throws ISIAN_KURANG, DIBATALKAN */
export const askNomor = (
  env: Env,
  apa: NomorAction,
  kasus: OpenKasus,
  o: NomorFlags,
  belum: EarlyWords,
): Promise<NomorFlags> => askMissing(env, o, words(apa, kasus.berkas.id), needed(apa, { kasus, belum }));

type EarlyWords = (naskah: NaskahDefinition) => string | null;

/** @throws ISIAN_KURANG where it is to be typed and is not, DIBATALKAN */
export const askSekretariatNomor = (env: Env, kasus: OpenKasus, o: NomorFlags): Promise<NomorFlags> =>
  askMissing(
    env,
    o,
    { ...words('pesan', kasus.berkas.id), apa: 'Surat ini bernomor Sekretariat Daerah, bukan dinas. Penomoran' },
    [
      ...needed('pesan'),
      {
        kunci: 'nomor',
        flag: '--nomor NOMOR',
        tanya: (ask) => askRequiredText(ask, 'Nomor dari Sekretariat Daerah', nomorPrompt()),
      },
    ],
  );

/** Before the case is opened, where no question can be asked. @throws ISIAN_KURANG */
export async function requireNomorFlags(env: Env, apa: NomorAction, teks: string, o: NomorFlags): Promise<void> {
  if (!mayAsk(env, o)) await askMissing(env, o, words(apa, teks), needed(apa));
}

/** A number is never given again, so even one answer is shown first. */
const words = (apa: NomorAction, kasus: string) => ({
  nama: `nomor ${apa} ${kasus}`,
  apa: 'Penomoran',
  pastikan: true,
});

const needed = (
  apa: NomorAction,
  di?: Readonly<{ kasus: OpenKasus; belum: EarlyWords }>,
): readonly NeededValue<NomorFlags>[] => [
  {
    kunci: 'untuk',
    flag: '--untuk NASKAH',
    tanya: (ask, _, note) => {
      if (di) note(kasusHeading(di.kasus.berkas));
      return ask.choose('Untuk naskah apa', di ? kasusChoices(apa, di.kasus, di.belum) : NUMBERED.map(plainChoice));
    },
  },
  ...(apa === 'batal' ? [neededAlasan] : []),
];

const NUMBERED = NASKAH.filter((n) => nomorKindOf(n));
const plainChoice = ({ kode, judul }: NaskahDefinition): AskChoice<string> => ({ nilai: kode, nama: judul });

/**
 * To reserve, what is early comes last; to use or give up, only those with a reserved number are offered.
 * @throws NOMOR_BELUM_DIPESAN, and NASKAH_BELUM_DIBUAT where a number waits for letters that were never drawn up
 */
function kasusChoices(apa: NomorAction, kasus: OpenKasus, belum: EarlyWords): readonly AskChoice<string>[] {
  const { id, permohonan } = kasus.berkas;
  if (apa === 'pesan') {
    const dini = NUMBERED.map((n) => ({ ...plainChoice(n), keterangan: belum(n) ?? '' }));
    return [...dini].sort((a, b) => Number(a.keterangan !== '') - Number(b.keterangan !== ''));
  }
  const dipesan = NUMBERED.filter((n) => reservedNomor(permohonan, n.kode));
  const [satu] = dipesan;
  if (!satu)
    throw new Failure('NOMOR_BELUM_DIPESAN', `Belum ada nomor yang dipesan untuk kasus ${id}.`, [
      `pks nomor pesan ${id}`,
    ]);
  const dapat = apa === 'pakai' ? dipesan.filter((n) => isDrawnUp(kasus, n)) : dipesan;
  if (dapat.length === 0) requireDrawnUp(kasus, satu);
  return dapat.map((n) => ({
    nilai: n.kode,
    nama: `${n.judul}: ${reservedNomor(permohonan, n.kode)?.nomor} dipesan`,
  }));
}
