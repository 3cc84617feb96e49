import { askMissing, type NeededValue, neededAlasan } from '../../desk/ask/ask-missing.ts';
import { askRequiredText, nomorPrompt } from '../../desk/ask/typed-answers.ts';
import { type ActFlags, mayAsk } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { AskChoice, Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { nomorKindOf } from '../../office/naskah/parts/numbered-naskah.ts';
import { reservedNomor } from '../../office/permohonan/facts/nomor-naskah.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';

export type NomorFlags = ActFlags & Readonly<{ untuk?: string; nomor?: string; sisip?: string; alasan?: string }>;
export type NomorAction = 'pesan' | 'pakai' | 'batal';

/** @throws ISIAN_KURANG, DIBATALKAN */
export const askNomor = (env: Env, apa: NomorAction, kasus: OpenKasus, o: NomorFlags): Promise<NomorFlags> =>
  askMissing(env, o, words(apa, kasus.berkas.id), needed(apa, kasus));

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

const needed = (apa: NomorAction, kasus?: OpenKasus): readonly NeededValue<NomorFlags>[] => [
  {
    kunci: 'untuk',
    flag: '--untuk NASKAH',
    tanya: (ask, _, note) => {
      if (kasus) note(kasusHeading(kasus.berkas));
      return ask.choose('Untuk naskah apa', naskahChoices(apa, kasus));
    },
  },
  ...(apa === 'batal' ? [neededAlasan] : []),
];

/** To use or give up, only those with a reserved one are offered. @throws NOMOR_BELUM_DIPESAN */
function naskahChoices(apa: NomorAction, kasus?: OpenKasus): readonly AskChoice<string>[] {
  const semua = NASKAH.filter((n) => nomorKindOf(n)).map(({ kode, judul }) => {
    const nomor = kasus && reservedNomor(kasus.berkas.permohonan, kode)?.nomor;
    return {
      nilai: kode,
      nama: nomor === undefined ? judul : `${judul}: ${nomor} dipesan`,
      dipesan: nomor !== undefined,
    };
  });
  const dipesan = semua.filter((n) => n.dipesan);
  if (apa === 'pesan' || !kasus) return semua;
  if (dipesan.length > 0) return dipesan;
  const { id } = kasus.berkas;
  throw new Failure('NOMOR_BELUM_DIPESAN', `Belum ada nomor yang dipesan untuk kasus ${id}.`, [
    `pks nomor pesan ${id}`,
  ]);
}
