/** The kind of institution is guessed from its name where that is safe. */
import type { Ask, AskChoice } from '../../env.ts';
import { guessJenis } from '../../office/lembaga/guess-jenis.ts';
import { JENIS_LEMBAGA, type JenisLembaga } from '../../office/permohonan/facts/kasus-parts.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { capitalized } from '../../text/capitalized.ts';

/** Whose it is decides for a clinic or a school, so both stand at either kind. */
const EXAMPLES: Readonly<Record<JenisLembaga, string>> = {
  opd: 'mis. dinas, badan, kecamatan atau kapanewon, puskesmas, sekolah negeri',
  kalurahan: 'mis. kalurahan, kelurahan, desa',
  'rsud-blud': 'mis. rumah sakit umum daerah',
  'instansi-vertikal': 'mis. BPS, KUA, Polres, kantor pertanahan',
  'perguruan-tinggi': 'mis. universitas, politeknik',
  'badan-hukum-profit': 'mis. PT, CV, bank, koperasi; rumah sakit, klinik, atau sekolah milik PT',
  'badan-hukum-nonprofit': 'mis. yayasan, perkumpulan; rumah sakit, klinik, atau sekolah milik yayasan',
};

export const JENIS_CHOICES: readonly AskChoice<JenisLembaga>[] = JENIS_LEMBAGA.map((nilai) => ({
  nilai,
  nama: capitalized(codeWord(nilai)),
  keterangan: EXAMPLES[nilai],
}));

/** `dikenal` is as the register knows it. */
export const askJenis = (ask: Ask, lembaga: string, dikenal: JenisLembaga | null = null): Promise<JenisLembaga> =>
  ask.choose('Jenis lembaga', JENIS_CHOICES, dikenal ?? guessJenis(lembaga) ?? undefined);

export const neededJenis = {
  kunci: 'jenis',
  flag: '--jenis',
  tanya: (ask: Ask, { lembaga }: Readonly<{ lembaga?: string }>): Promise<string> => askJenis(ask, lembaga ?? ''),
} as const;
