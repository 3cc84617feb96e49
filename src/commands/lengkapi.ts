import type { Command } from 'commander';
import { askEmptyFields } from '../desk/ask/ask-lengkapi.ts';
import {
  lembagaFromFlags,
  penerimaFromFlags,
  permohonanFromFlags,
  withKasusFields,
} from '../desk/flags/kasus-fields.ts';
import { defineKasusCommand, mayAsk } from '../desk/flags/standard-flags.ts';
import { rehearse } from '../desk/guard/rehearse.ts';
import { settleDates } from '../desk/guard/settle-dates.ts';
import { withClaims } from '../desk/numbering/typed-nomor.ts';
import { offerAgain } from '../desk/offers/offer-again.ts';
import { type OutdatedNaskah, outdatedNaskah } from '../desk/offers/outdated-naskah.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { type ActToRecord, recordAct } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { typedDoubts } from '../office/permohonan/doubts/typed-doubts.ts';
import { protectedElemenWarnings } from '../office/permohonan/rules/elemen-rules.ts';
import type { StoredKasus } from '../store/register.ts';
import { askSuratKeluar } from './lengkapi/ask-surat-keluar.ts';
import { type LengkapiFlags, nothingSaid, suratKeluarFromFlags } from './lengkapi/lengkapi-flags.ts';
import { askNomorKedua, fillNomorKedua } from './lengkapi/nomor-kedua.ts';

export const lengkapiCommand = (env: Env, ringkas: string): Command =>
  withKasusFields(defineKasusCommand('lengkapi', ringkas, 'menyebutkan'))
    .option('--nomor-keluar <teks>', 'nomor surat keluar yang belum disebut ketika dikirim')
    .option('--tanggal-keluar <tgl>', 'tanggal surat keluar yang belum disebut ketika dikirim')
    .option('--cara-kirim <teks>', 'bagaimana surat keluar dikirim, bila belum disebut')
    .option('--resi <teks>', 'nomor resi surat keluar, bila belum disebut')
    .option('--nomor-kedua <teks>', 'nomor PKS dari lembaga, yang menyusul sesudah pengesahan')
    .action((kasus: string, isian: LengkapiFlags) => runLengkapi(env, kasus, isian));

async function runLengkapi(env: Env, kasus: string, diketik: LengkapiFlags): Promise<void> {
  const menawarkan = mayAsk(env, diketik);
  let bertitik: Readonly<{ id: string; lama: readonly OutdatedNaskah[] }> = { id: '', lama: [] };
  const susun = async (sesi: Sitting, terbuka: OpenKasus): Promise<ActToRecord | null> => {
    const { berkas, aturan } = terbuka;
    const awal = await askSuratKeluar(sesi, terbuka, await askNomorKedua(sesi, berkas, diketik));
    if (awal.nomorKedua?.trim()) return fillNomorKedua(sesi, terbuka, awal, awal.nomorKedua.trim());
    const opsi = saysSomething(sesi, berkas, awal) ? awal : await askedFlags(sesi, berkas, awal);
    if (opsi === null) return null;
    const { lembaga, permohonan, suratKeluar, penerima } = saidIn(sesi, berkas, opsi);
    const keluar = Object.keys(suratKeluar).length > 0 && { suratKeluar };
    const perintah = { jenis: 'Lengkapi', lembaga, permohonan, ...keluar, ...penerima } as const;
    const gladi = rehearse(sesi, terbuka, opsi, perintah);
    const dijawab = await settleDates(sesi, berkas, 'lengkapi', opsi, gladi);
    const lama = await outdatedNaskah(sesi, terbuka, gladi, { titik: true });
    bertitik = { id: berkas.id, lama };
    return {
      lengkap: opsi,
      perintah: await withClaims(sesi, berkas, opsi, gladi),
      peringatan: [
        ...dijawab,
        ...protectedElemenWarnings(aturan, permohonan.elemen ?? []),
        ...typedDoubts(berkas.id, { lembaga, permohonan }),
        ...(menawarkan ? [] : lama.map(({ kata }) => kata)),
      ],
    };
  };
  await recordAct(env, 'lengkapi', kasus, diketik, susun);
  if (menawarkan && bertitik.lama.length > 0) await offerAgain(env, diketik, bertitik.id, bertitik.lama);
}

const saidIn = (sesi: Sitting, berkas: StoredKasus, opsi: LengkapiFlags) => ({
  lembaga: lembagaFromFlags(opsi),
  permohonan: permohonanFromFlags(opsi),
  suratKeluar: suratKeluarFromFlags(sesi, berkas, opsi),
  penerima: penerimaFromFlags(opsi),
});

const saysSomething = (sesi: Sitting, berkas: StoredKasus, opsi: LengkapiFlags): boolean =>
  Object.values(saidIn(sesi, berkas, opsi)).some((bagian) => Object.keys(bagian).length > 0);

async function askedFlags(sesi: Sitting, berkas: StoredKasus, opsi: LengkapiFlags): Promise<LengkapiFlags | null> {
  if (!mayAsk(sesi.env, opsi)) throw nothingSaid(berkas.id);
  const isian = await askEmptyFields(sesi, berkas, opsi);
  return isian && { ...opsi, ...isian };
}
