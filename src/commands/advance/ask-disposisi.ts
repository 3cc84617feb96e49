import type { Asking } from '../../desk/ask/question-series.ts';
import { askOptionalText } from '../../desk/ask/typed-answers.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Ask, AskChoice } from '../../env.ts';
import { SIFAT_SURAT } from '../../office/permohonan/facts/kasus-parts.ts';
import { hopsOfSurat } from '../../office/permohonan/standing/surat-hops.ts';
import { HARAP, SIFAT_NAMES } from '../../office/permohonan/text/disposisi-words.ts';
import { type Langkah, langkahAfter, peranName, type Sop } from '../../office/sop/sop.ts';
import { lacksDisposisi, makesDisposisi } from './disposisi-flags.ts';
import type { LangkahFlags } from './langkah-flags.ts';

export async function askDisposisiText<O extends LangkahFlags>(langkah: Langkah, ask: Ask, o: O): Promise<O> {
  if (o.ya || !lacksDisposisi(langkah, o)) return o;
  const disposisi = await askOptionalText(ask, 'Isi disposisi (Enter = tanpa isi)');
  return disposisi === undefined ? o : { ...o, disposisi };
}

const DISPOSISI_HINT = '  Isi disposisi: yang tertulis di lembarnya, mis. Untuk ditindaklanjuti';

const EMPTY_DISPOSISI =
  '  ! Tanpa isi disposisi: Buku kendali tidak memuatnya. Kembali mengisinya: Esc, atau ubah jawaban di akhir.';

const SEVERAL = 'beberapa';

/** By default it goes to the next step's role, which is hardly ever another. */
export async function askDisposisi(
  { sop, berkas }: OpenKasus,
  langkah: Langkah,
  { ask, later, note }: Asking,
  o: LangkahFlags,
): Promise<Partial<LangkahFlags>> {
  if (o.hasil === 'koreksi' || !makesDisposisi(langkah)) return {};
  if (o.disposisi === undefined) note(DISPOSISI_HINT);
  const disposisi = o.disposisi ?? (await askOptionalText(ask, 'Isi disposisi'));
  const kepada = o.kepada ?? (await askAddressees(sop, langkah, ask, later));
  const harap = o.harap ?? (await later.tick('Dengan hormat harap', HARAP_CHOICES));
  const sifatSurat = o.sifatSurat ?? (hopsOfSurat(berkas.tindakan).length > 0 ? '' : await askSifat(later));
  if (lacksDisposisi(langkah, { ...o, disposisi: disposisi ?? null, harap })) note(EMPTY_DISPOSISI);
  return {
    ...(disposisi !== undefined && { disposisi }),
    ...(kepada.length > 0 && { kepada }),
    ...(harap.length > 0 && { harap }),
    ...(sifatSurat !== '' && { sifatSurat }),
  };
}

/** Several are ticked, so that an arrow and Enter name exactly one. */
async function askAddressees(sop: Sop, langkah: Langkah, ask: Ask, later: Ask): Promise<readonly string[]> {
  // An official does not dispose to his own role.
  const lain = Object.keys(sop.peran).filter((peran) => peran !== langkah.pelaksana);
  const semua = lain.map((peran) => ({ nilai: peran, nama: peranName(sop, peran) }));
  const berikut = lain.find((peran) => peran === langkahAfter(sop, langkah.no)?.pelaksana) ?? '';
  const pilihan: readonly AskChoice<string>[] = [
    ...semua,
    { nilai: SEVERAL, nama: 'beberapa orang …' },
    { nilai: '', nama: 'tidak disebut' },
  ];
  const satu = await (berikut === '' ? ask : later).choose('Disposisi kepada', pilihan, berikut);
  if (satu !== SEVERAL) return satu === '' ? [] : [satu];
  return ask.tick(
    'Kepada siapa saja',
    semua.map((s) => ({ ...s, dicentang: s.nilai === berikut })),
  );
}

const HARAP_CHOICES: readonly AskChoice<string>[] = Object.entries(HARAP).map(([nilai, nama]) => ({ nilai, nama }));

/** Only the letter's first disposition has it. */
const askSifat = (ask: Ask): Promise<string> =>
  ask.choose('Sifat surat', [
    { nilai: '', nama: 'tidak disebut' },
    ...SIFAT_SURAT.map((nilai) => ({ nilai, nama: SIFAT_NAMES[nilai] })),
  ]);
