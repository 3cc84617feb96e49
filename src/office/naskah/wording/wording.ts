/** All rules by which typed words are fitted into the sentences of a paper are reached through here. */
import { joinNames } from '../../../text/in-sentence.ts';
import { CETAKAN, type NaskahSource } from '../naskah.ts';
import { rhythmSaid, withoutRhythm } from './data-balikan-rhythm.ts';
import { EARLIER_WORDING } from './earlier-wording.ts';
import { titleBefore } from './office-title.ts';
import { type PhraseKind, typedPhrase } from './typed-phrases.ts';

export type Wording = Readonly<{
  phrase: (jenis: PhraseKind, teks: string | null | undefined) => string | null;
  /** It gives the office to print in front of the institution's name. */
  title: (jabatan: string, lembaga: string) => string;
  /** It says how often data balikan comes. */
  rhythm: (dataBalikan: string | null) => string;
  withoutRhythm: (dataBalikan: string) => string;
  joined: (nama: readonly string[]) => string;
}>;

const PRESENT_WORDING: Wording = {
  phrase: typedPhrase,
  title: (jabatan, lembaga) => titleBefore(typedPhrase('jabatan', jabatan) ?? jabatan, lembaga, CETAKAN),
  rhythm: (dataBalikan) => rhythmSaid(dataBalikan) ?? 'secara berkala paling sedikit 1 (satu) kali setiap semester',
  withoutRhythm,
  joined: (nama) => joinNames(nama, nama.some((satu) => / dan /.test(satu)) ? 'serta' : 'dan'),
};

/** What stands behind the title of its head: 'Lurah' heads a 'Kalurahan', not its 'Pemerintah Kalurahan'. */
export const officeOfHead = (b: Pick<NaskahSource, 'cetakan' | 'kasus'>): string | null =>
  wordingOf(b)
    .phrase('lembaga', b.kasus.lembaga.nama)
    ?.replace(/^Pemerintah (?=(?:Kalurahan|Kelurahan|Desa|Kapanewon|Kecamatan|Kabupaten|Kota) )/i, '') ?? null;

export function wordingOf({ cetakan = CETAKAN }: Pick<NaskahSource, 'cetakan'>): Wording {
  if (cetakan < 4) return EARLIER_WORDING;
  if (cetakan === CETAKAN) return PRESENT_WORDING;
  const title = (jabatan: string, lembaga: string) =>
    titleBefore(typedPhrase('jabatan', jabatan) ?? jabatan, lembaga, cetakan);
  return { ...PRESENT_WORDING, title };
}
