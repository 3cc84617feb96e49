import { actorCandidates, defaultActor, knownOperator } from '../../desk/actor.ts';
import type { Asking } from '../../desk/ask/question-series.ts';
import { askRequiredText, momentPrompt, refusalOf } from '../../desk/ask/typed-answers.ts';
import { readTypedMoment } from '../../desk/flags/typed-dates.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { TextQuestion } from '../../env.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { requireActive } from '../../office/permohonan/active-kasus.ts';
import { refuseBackdated } from '../../office/permohonan/rules/act-order.ts';
import { firstLangkah, type Langkah, peranName } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';
import { langkahPeran } from './langkah-request.ts';
import { mayComplete } from './rehearse-langkah.ts';

const NOW_WORD = 'sekarang';

/**
 * Who and when are asked where one writes for another, as a sheet may come back signed yesterday. Else they stand before
 * the yes, and can be changed there.
 */
export async function askActor(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  { ask, later }: Pick<Asking, 'ask' | 'later'>,
  o: LangkahFlags,
): Promise<Partial<LangkahFlags>> {
  const { akun } = sesi.env.operator;
  const bawaan = likelyActor(sesi, terbuka, langkah, o);
  // Whoever received the letter most likely sits here, under an account of another name.
  const sendiri = ['', knownOperator({ ...sesi, akun }).nama, terbuka.berkas.permohonan.penerima];
  const minta = o.kertas || !sendiri.includes(bawaan) ? ask : later;
  const kapan = async () => {
    const teks = o.tanggal ?? (await askRequiredText(minta, 'Kapan', whenPrompt(sesi, terbuka)));
    return teks === NOW_WORD ? undefined : teks;
  };
  if (sesi.kantor.pejabat.length === 0) {
    const gema = (nama: string) => (nama.trim() === akun ? 'akun komputer ini' : '');
    const oleh = o.oleh ?? (await askRequiredText(minta, 'Dikerjakan oleh', { bawaan, gema }));
    const tanggal = await kapan();
    return { ...(oleh.trim() !== akun && { oleh }), ...(tanggal !== undefined && { tanggal }) };
  }
  const tanggal = await kapan();
  const oleh =
    o.oleh ??
    (await pickPejabat(sesi, terbuka, langkah, { ask, later }, { ...o, ...(tanggal !== undefined && { tanggal }) }));
  return { ...(oleh !== '' && { oleh }), ...(tanggal !== undefined && { tanggal }) };
}

/** Where no official is recorded: the head by the settings, the receiver of the letter for his own steps. */
function likelyActor(sesi: Sitting, { berkas, sop }: OpenKasus, langkah: Langkah, o: LangkahFlags): string {
  const { akun } = sesi.env.operator;
  if (sesi.kantor.pejabat.length > 0) return defaultActor({ ...sesi, akun }, langkahPeran(sop, langkah, o), sesi.saat);
  const { pelaksana } = langkah;
  const nama =
    pelaksana === 'kepala-dinas'
      ? sesi.atur('kepala-dinas.nama')
      : pelaksana === firstLangkah(sop).pelaksana
        ? berkas.permohonan.penerima
        : null;
  return nama ?? akun;
}

/** A moment before the last act is asked again, while the other answers stand. */
function whenPrompt(sesi: Sitting, { berkas, aturan }: OpenKasus): TextQuestion {
  const kasus = { kasus: berkas };
  const { periksa, ...prompt } = momentPrompt(sesi, '--tanggal', kasus);
  const inOrder = (teks: string) => {
    const pada = readTypedMoment(sesi, '--tanggal', teks, kasus);
    refuseBackdated(aturan, requireActive(aturan, berkas.permohonan), { pada, dicatat: sesi.saat });
  };
  return {
    bawaan: NOW_WORD,
    ...prompt,
    periksa: async (teks) => (await periksa?.(teks)) ?? (teks === NOW_WORD ? null : refusalOf(() => inOrder(teks))),
  };
}

/** Likely actors come first; '' names none. It is asked where several may be meant, or the only one may not do it. */
function pickPejabat(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  { ask, later }: Pick<Asking, 'ask' | 'later'>,
  o: LangkahFlags,
): Promise<string> {
  const { sop, berkas: kasus } = terbuka;
  const saat = o.tanggal === undefined ? sesi.saat : readTypedMoment(sesi, '--tanggal', o.tanggal, { kasus });
  const peran = langkahPeran(sop, langkah, o);
  const calon = actorCandidates(sesi.kantor, peran, saat);
  const pilihan = sesi.kantor.pejabat
    .filter((p) => holdsJabatan(p, dayOf(saat)))
    .map((p) => ({ nilai: p.nama, nama: `${p.nama} — ${peranName(sop, p.peran)}` }));
  const tanpa = calon.length === 0 ? [{ nilai: '', nama: 'tidak disebut' }] : [];
  const bawaan = defaultActor({ ...sesi, akun: sesi.env.operator.akun }, peran, saat);
  const jelas = calon.length === 1 && mayComplete(sesi, terbuka, langkah, { ...o, oleh: bawaan });
  return (jelas ? later : ask).choose('Dikerjakan oleh', [...pilihan, ...tanpa], bawaan);
}
