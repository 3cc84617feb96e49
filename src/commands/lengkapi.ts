/** `pks lengkapi`: fills in what is empty; `ralat` changes what is filled. */
import type { Command } from 'commander';
import { askLengkapi } from '../desk/ask/ask-lengkapi.ts';
import { askOptionalText, dayPrompt } from '../desk/ask/typed-answers.ts';
import {
  type KasusFieldFlags,
  lembagaFromFlags,
  penerimaFromFlags,
  permohonanFromFlags,
  withKasusFields,
} from '../desk/flags/kasus-fields.ts';
import { defineKasusCommand, mayAsk } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { settleDates } from '../desk/guard/settle-dates.ts';
import { withClaims } from '../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { noteKasus } from '../desk/outside-steps/move-kasus.ts';
import { type ActFlags, recordAct } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { isPastKirim } from '../office/permohonan/rules/decide-lengkapi.ts';
import { protectedElemenWarnings } from '../office/permohonan/rules/elemen-rules.ts';

type LengkapiFlags = ActFlags & KasusFieldFlags & Readonly<{ nomorKeluar?: string; tanggalKeluar?: string }>;

export const lengkapiCommand = (env: Env, ringkas: string): Command =>
  withKasusFields(defineKasusCommand('lengkapi', ringkas, 'menyebutkan'))
    .option('--nomor-keluar <teks>', 'nomor surat keluar yang belum disebut ketika dikirim')
    .option('--tanggal-keluar <tgl>', 'tanggal surat keluar yang belum disebut ketika dikirim')
    .addHelpText('after', '\nContoh:\n  $ pks lengkapi 14 --jangka-waktu "2 tahun" --elemen nik --elemen nama-lengkap')
    .action((kasus: string, isian: LengkapiFlags) => runLengkapi(env, kasus, isian));

export const runLengkapi = (env: Env, kasus: string, diketik: LengkapiFlags): Promise<void> =>
  recordAct(env, 'lengkapi', kasus, diketik, async (sesi, terbuka) => {
    const { berkas, aturan } = terbuka;
    const opsi = await askSuratKeluar(sesi, terbuka, diketik);
    const lembaga = lembagaFromFlags(opsi);
    const permohonan = permohonanFromFlags(opsi);
    const suratKeluar = {
      ...(opsi.nomorKeluar?.trim() && { nomor: opsi.nomorKeluar.trim() }),
      ...(opsi.tanggalKeluar !== undefined && {
        tanggal: readTypedDay(sesi, '--tanggal-keluar', opsi.tanggalKeluar, { kasus: berkas }),
      }),
    };
    const penerima = penerimaFromFlags(opsi);
    if (Object.keys({ ...lembaga, ...permohonan, ...suratKeluar, ...penerima }).length === 0) {
      if (!mayAsk(env, opsi)) throw nothingSaid(berkas.id);
      await askLengkapi(sesi, berkas, opsi);
      return null;
    }
    const keluar = Object.keys(suratKeluar).length > 0 && { suratKeluar };
    const perintah = { jenis: 'Lengkapi', lembaga, permohonan, ...keluar, ...penerima } as const;
    const dijawab = await settleDates(sesi, terbuka, 'lengkapi', opsi, perintah);
    return {
      perintah: await withClaims(sesi, terbuka, opsi, perintah),
      peringatan: [...dijawab, ...protectedElemenWarnings(aturan, permohonan.elemen ?? [])],
    };
  });

/** Number and day of the letter that left without them, where nothing else was said; Enter leaves them open. */
async function askSuratKeluar(sesi: Sitting, { berkas, aturan }: OpenKasus, o: LengkapiFlags): Promise<LengkapiFlags> {
  const { permohonan: p } = berkas;
  const suratKeluar = p.suratKeluar ?? { nomor: null, tanggal: null };
  const disebut = Object.keys({ ...lembagaFromFlags(o), ...permohonanFromFlags(o) }).length > 0;
  if (disebut || o.nomorKeluar || o.tanggalKeluar || !mayAsk(sesi.env, o)) return o;
  if (p.status !== 'aktif' || (suratKeluar.nomor && suratKeluar.tanggal)) return o;
  if (!isPastKirim(aturan.sop, p.langkah.no)) return o;
  noteKasus(sesi.env, berkas);
  const ask = await sesi.env.ask();
  const nomorKeluar = suratKeluar.nomor ? undefined : await askOptionalText(ask, 'Nomor surat keluar (Enter = nanti)');
  const tanggalKeluar = suratKeluar.tanggal
    ? undefined
    : await askOptionalText(
        ask,
        'Tanggal surat keluar (Enter = nanti)',
        dayPrompt(sesi, '--tanggal-keluar', { kasus: berkas }),
      );
  return { ...o, ...(nomorKeluar && { nomorKeluar }), ...(tanggalKeluar && { tanggalKeluar }) };
}

const nothingSaid = (id: string): Failure =>
  new Failure('ISIAN_KURANG', 'Belum disebut apa yang dilengkapi.', [`pks lengkapi ${id}`, 'pks lengkapi --help'], {
    flag: ['--tujuan', '--elemen', '--metode', '--data-balikan', '--jangka-waktu'],
  });
