/** The questions of `pks advance`; each has a flag. */

import { actorCandidates, defaultActor } from '../../desk/actor.ts';
import { askOptionalText, askRequiredText, dayPrompt, momentPrompt } from '../../desk/ask/typed-answers.ts';
import { readTypedMoment } from '../../desk/flags/typed-dates.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask, AskChoice } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { kelengkapanOfLangkah } from '../../office/permohonan/rules/kelengkapan.ts';
import {
  type DokumenCode,
  type Langkah,
  langkahAfter,
  peranName,
  type Sop,
  syaratName,
  syaratOptions,
} from '../../office/sop/sop.ts';
import { askBalasan, askOutcome } from './ask-outcome.ts';
import { langkahHeading } from './langkah-heading.ts';
import {
  type LangkahFlags,
  lacksDisposisi,
  langkahPeran,
  readLampiranFlags,
  reservedSurat,
} from './langkah-request.ts';
import { lampiranDokumen, rehearseLangkah } from './rehearse-langkah.ts';

const NOW_WORD = 'sekarang';

/**
 * The options as if everything had been typed as flags; nothing is asked where
 * all that the step demands is there.
 * @throws Failure DIBATALKAN; and the rule that no answer could satisfy, before a question is asked
 */
export async function askLangkah<O extends LangkahFlags>(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  ask: Ask,
  o: O,
): Promise<O> {
  if (allFlagsGiven(langkah, o)) return askDisposisiText(langkah, ask, o);
  await readLampiranFlags(sesi, terbuka, o.lampiran ?? []); // a scan that cannot be read is said before a question
  rehearseLangkah(sesi, terbuka, langkah, o);
  for (const baris of langkahHeading(sesi, terbuka, langkah)) sesi.env.note(baris);
  let opsi = o;
  const tambah = (jawaban: Partial<LangkahFlags>) => {
    opsi = { ...opsi, ...jawaban };
  };
  if (o.ada === undefined && !o.lengkap) {
    tambah({ ada: await askKelengkapan(sesi, terbuka, langkah, ask, o) });
    rehearseLangkah(sesi, terbuka, langkah, opsi); // what was not ticked is refused now, not after the other questions
  }
  tambah(await askBalasan(sesi, terbuka, langkah, ask, opsi));
  tambah(await askOutcome(terbuka.sop, langkah, ask, opsi));
  tambah(await askDisposisi(terbuka.sop, langkah, ask, opsi));
  tambah(await askSuratKeluar(sesi, terbuka, langkah, ask, opsi));
  tambah(await askActor(sesi, terbuka, langkah, ask, opsi));
  tambah(await askClosingFlags(ask, opsi));
  return opsi;
}

/** Flags alone are enough, but a disposition without a word is asked about once; Enter leaves it empty. */
async function askDisposisiText<O extends LangkahFlags>(langkah: Langkah, ask: Ask, o: O): Promise<O> {
  if (o.ya || !lacksDisposisi(langkah, o)) return o;
  const disposisi = await askOptionalText(ask, 'Isi disposisi (Enter = tanpa isi)');
  return disposisi === undefined ? o : { ...o, disposisi };
}

/** Whether flags alone answer all that the step demands. */
function allFlagsGiven(langkah: Langkah, o: LangkahFlags): boolean {
  const ada = o.lengkap || o.ada !== undefined;
  const hasil = !langkah.koreksi || o.hasil === 'setuju' || (o.hasil === 'koreksi' && !!o.catatan?.trim());
  const balasan =
    !langkah.balasan || (o.balasan !== undefined && !!o.nomorBalasan?.trim() && o.tanggalBalasan !== undefined);
  return ada && hasil && balasan;
}

/** What the case holds is shown; what it does not hold is to be ticked. Returns the ticked codes. */
async function askKelengkapan(
  sesi: Sitting,
  { berkas, sop }: OpenKasus,
  langkah: Langkah,
  ask: Ask,
  o: LangkahFlags,
): Promise<readonly DokumenCode[]> {
  const terlampir = lampiranDokumen(o);
  const syarat = kelengkapanOfLangkah(berkas.permohonan, langkah).map(({ syarat, ada }) => ({
    nama: syaratName(sop, syarat),
    kode: syaratOptions(syarat)[0] ?? '',
    ada: ada || syaratOptions(syarat).some((kode) => terlampir.includes(kode)),
  }));
  const dipegang = syarat.filter((s) => s.ada);
  if (dipegang.length > 0) sesi.env.note(`  Kelengkapan langkah ${langkah.no}:`);
  for (const s of dipegang) sesi.env.note(`  ✓ ${s.nama}`);
  const belum = syarat.filter((s) => !s.ada);
  if (belum.length > 0) {
    return ask.tick(
      dipegang.length > 0 ? 'Kelengkapan lainnya' : `Kelengkapan langkah ${langkah.no}`,
      belum.map((s) => ({ nilai: s.kode, nama: s.nama })),
    );
  }
  const semua = syarat.length === 0 ? 'Langkah ini tidak meminta kelengkapan.' : 'Semua kelengkapan sudah dipegang.';
  if (await ask.confirm(`${semua} Lanjutkan?`, true)) return [];
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
}

/** Where the SOP's output of the step is a disposition; by default to whoever does the next step. */
async function askDisposisi(sop: Sop, langkah: Langkah, ask: Ask, o: LangkahFlags): Promise<Partial<LangkahFlags>> {
  if (o.hasil === 'koreksi' || !langkah.keluaran.some((kode) => kode.startsWith('disposisi'))) return {};
  const disposisi = o.disposisi ?? (await askOptionalText(ask, 'Isi disposisi'));
  const kepada =
    o.kepada ?? (await ask.choose('Disposisi kepada', peranOrNone(sop), langkahAfter(sop, langkah.no)?.pelaksana));
  return { ...(disposisi !== undefined && { disposisi }), ...(kepada !== '' && { kepada }) };
}

const peranOrNone = (sop: Sop): readonly AskChoice<string>[] => [
  ...Object.keys(sop.peran).map((peran) => ({ nilai: peran, nama: peranName(sop, peran) })),
  { nilai: '', nama: 'tidak disebut' },
];

/** Number and date of the outgoing letter; not known yet is recorded as not known yet. */
async function askSuratKeluar(
  sesi: Sitting,
  { berkas }: OpenKasus,
  langkah: Langkah,
  ask: Ask,
  o: LangkahFlags,
): Promise<Partial<LangkahFlags>> {
  if (!langkah.kirim) return {};
  const pesanan = reservedSurat(berkas.permohonan, langkah);
  const bawaan = pesanan ? { bawaan: pesanan.nomor } : {};
  const nomorKeluar = o.nomorKeluar ?? (await askOptionalText(ask, 'Nomor surat keluar', bawaan));
  const tanggalKeluar =
    o.tanggalKeluar ??
    (await askOptionalText(ask, 'Tanggal surat keluar', dayPrompt(sesi, '--tanggal-keluar', { kasus: berkas })));
  return { ...(nomorKeluar !== undefined && { nomorKeluar }), ...(tanggalKeluar !== undefined && { tanggalKeluar }) };
}

/** Whoever types is not always who acted, nor is it always now: a sheet comes back signed yesterday. */
async function askActor(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  ask: Ask,
  o: LangkahFlags,
): Promise<Partial<LangkahFlags>> {
  const kapan = async () => {
    const teks =
      o.tanggal ??
      (await askRequiredText(ask, 'Kapan', {
        bawaan: NOW_WORD,
        ...momentPrompt(sesi, '--tanggal', { kasus: terbuka.berkas }),
      }));
    return teks === NOW_WORD ? undefined : teks;
  };
  const { akun } = sesi.env.operator;
  if (sesi.kantor.pejabat.length === 0) {
    const oleh = o.oleh ?? (await askRequiredText(ask, 'Dikerjakan oleh', { bawaan: akun }));
    const tanggal = await kapan();
    return { ...(oleh.trim() !== akun && { oleh }), ...(tanggal !== undefined && { tanggal }) };
  }
  const tanggal = await kapan(); // first: who holds the role depends on it
  const oleh =
    o.oleh ?? (await pickPejabat(sesi, terbuka, langkah, ask, { ...o, ...(tanggal !== undefined && { tanggal }) }));
  return { ...(oleh !== '' && { oleh }), ...(tanggal !== undefined && { tanggal }) };
}

/** The officials in office that day, whoever acts in the role first in mind; '' where nobody is to be named. */
function pickPejabat(
  sesi: Sitting,
  { sop, berkas: kasus }: OpenKasus,
  langkah: Langkah,
  ask: Ask,
  o: LangkahFlags,
): Promise<string> {
  const saat = o.tanggal === undefined ? sesi.saat : readTypedMoment(sesi, '--tanggal', o.tanggal, { kasus });
  const peran = langkahPeran(sop, langkah, o);
  const calon = actorCandidates(sesi.kantor, peran, saat);
  const pilihan = sesi.kantor.pejabat
    .filter((p) => holdsJabatan(p, dayOf(saat)))
    .map((p) => ({ nilai: p.nama, nama: `${p.nama} — ${peranName(sop, p.peran)}` }));
  const tanpa = calon.length === 0 ? [{ nilai: '', nama: 'tidak disebut' }] : [];
  const bawaan = defaultActor({ ...sesi, akun: sesi.env.operator.akun }, peran, saat);
  return ask.choose('Dikerjakan oleh', [...pilihan, ...tanpa], bawaan);
}

/** What nobody says is not recorded: the standard minutes are no measurement. */
async function askClosingFlags(ask: Ask, o: LangkahFlags): Promise<Partial<LangkahFlags>> {
  const menit =
    o.menit ??
    (await askOptionalText(ask, 'Menit kerja', {
      periksa: (teks) => (/^\d{1,9}$/.test(teks.trim()) ? null : 'Menit kerja ditulis dengan angka, mis. 45.'),
    }));
  const catatan = o.catatan ?? (await askOptionalText(ask, 'Catatan'));
  return { ...(menit !== undefined && { menit }), ...(catatan !== undefined && { catatan }) };
}
