import type { Asking } from '../../desk/ask/question-series.ts';
import { askOptionalText } from '../../desk/ask/typed-answers.ts';
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import { readTypedMoment } from '../../desk/flags/typed-dates.ts';
import { offerNaskah } from '../../desk/offers/offer-naskah.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask } from '../../env.ts';
import type { Langkah } from '../../office/sop/sop.ts';
import { askActor } from './ask-actor.ts';
import { askDisposisi, askDisposisiText } from './ask-disposisi.ts';
import { askKelengkapan } from './ask-kelengkapan.ts';
import { askBalasan, askSending } from './ask-letters.ts';
import { askOutcome } from './ask-outcome.ts';
import { allFlagsGiven, type LangkahFlags } from './langkah-flags.ts';
import { langkahHeading } from './langkah-heading.ts';
import { isLate, readLampiranFlags } from './langkah-request.ts';
import { lampiranDokumen, rehearseLangkah } from './rehearse-langkah.ts';

/** The case with what the step needs and pks can make. @throws DIBATALKAN; the rule no answer could satisfy */
export async function readyToAsk(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  o: LangkahFlags,
  dibuat: (apa: string) => void,
): Promise<OpenKasus> {
  if (!mayAsk(sesi.env, o)) return terbuka;
  await readLampiranFlags(sesi, terbuka, o.lampiran ?? []);
  rehearseLangkah(sesi, terbuka, langkah, o);
  if (o.coba || o.ya || o.lengkap || o.ada !== undefined) return terbuka;
  return offerNaskah(sesi, terbuka, langkah, lampiranDokumen(o), o, dibuat);
}

/** Asks nothing where the flags suffice. @throws DIBATALKAN */
export async function askLangkah<O extends LangkahFlags>(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  seri: Asking,
  o: O,
): Promise<O> {
  const { ask, later, note } = seri;
  if (allFlagsGiven(langkah, o)) return askBesideFlags(sesi, terbuka, langkah, seri, o);
  for (const baris of langkahHeading(sesi, terbuka, langkah)) note(baris);
  let opsi = o;
  const tambah = (jawaban: Partial<LangkahFlags>) => {
    opsi = { ...opsi, ...jawaban };
  };
  if (o.ada === undefined && !o.lengkap) {
    tambah({ ada: await askKelengkapan(terbuka, langkah, seri, o) });
  }
  tambah(await askBalasan(sesi, terbuka, langkah, ask, opsi));
  tambah(await askOutcome(terbuka.sop, langkah, ask, opsi));
  tambah(await askDisposisi(terbuka, langkah, seri, opsi));
  tambah(await askSending(sesi, terbuka, langkah, ask, opsi));
  tambah(await askActor(sesi, terbuka, langkah, seri, opsi));
  if (lacksDelay(sesi, terbuka, opsi)) tambah(await askDelay(ask));
  tambah(await askClosingFlags(later, opsi));
  return opsi;
}

/** Asks for what is optional but shows in books and reports. */
async function askBesideFlags<O extends LangkahFlags>(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  { ask, note }: Asking,
  o: O,
): Promise<O> {
  const lambat = lacksDelay(sesi, terbuka, o);
  if (lambat) for (const baris of langkahHeading(sesi, terbuka, langkah)) note(baris);
  const opsi = await askDisposisiText(langkah, ask, o);
  return lambat ? { ...opsi, ...(await askDelay(ask)) } : opsi;
}

/** Only a step that ends after its target lacks it. */
function lacksDelay(sesi: Sitting, { berkas }: OpenKasus, o: LangkahFlags): boolean {
  if (o.ya || o.alasanLambat !== undefined) return false;
  const pada = o.tanggal === undefined ? sesi.saat : readTypedMoment(sesi, '--tanggal', o.tanggal, { kasus: berkas });
  return isLate(sesi, berkas.permohonan, pada);
}

async function askDelay(ask: Ask): Promise<Partial<LangkahFlags>> {
  const alasanLambat = await askOptionalText(ask, 'Lambat karena');
  return alasanLambat === undefined ? {} : { alasanLambat };
}

/** Standard minutes are no measurement. */
async function askClosingFlags(ask: Ask, o: LangkahFlags): Promise<Partial<LangkahFlags>> {
  const menit =
    o.menit ??
    (await askOptionalText(ask, 'Menit kerja', {
      periksa: (teks) => (/^\d{1,9}$/.test(teks.trim()) ? null : 'Menit kerja ditulis dengan angka, mis. 45.'),
    }));
  const catatan = o.catatan ?? (await askOptionalText(ask, 'Catatan'));
  return { ...(menit !== undefined && { menit }), ...(catatan !== undefined && { catatan }) };
}
