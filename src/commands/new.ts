/** Registers a letter (SOP row 1); what is missing is named, not demanded. */

import { type Command, Option } from 'commander';
import { offerLengkapi } from '../desk/ask/ask-lengkapi.ts';
import { withKasusFields } from '../desk/flags/kasus-fields.ts';
import { actorFlag, collectValue, defineKeyedCommand, mayAsk } from '../desk/flags/standard-flags.ts';
import { refuseMoved } from '../desk/guard/refuse-moved.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { JENIS_LEMBAGA } from '../office/permohonan/facts/kasus-parts.ts';
import { completeSurat } from './new/complete-surat.ts';
import { enterRunning } from './new/enter-running.ts';
import { type EnterFlags, requireEntry } from './new/entry-flags.ts';
import { offerReceipt } from './new/print-receipt.ts';
import { recordSurat } from './new/record-surat.ts';

export const newCommand = (env: Env, ringkas: string): Command =>
  withKasusFields(
    defineKeyedCommand('new', ringkas)
      .option('--lembaga <teks>', 'nama lembaga pemohon')
      .option('--jenis <kode>', `jenis lembaga: ${JENIS_LEMBAGA.join(' | ')}`)
      .option('--nomor-surat <teks>', 'nomor surat permohonan')
      .option('--tanggal-surat <tgl>', 'tanggal surat permohonan')
      .option('--diterima <tgl>', 'kapan diterima: "TGL [JAM]" (bawaan: sekarang); bersama --di-langkah tanpa jam')
      .option('--hal <teks>', 'hal surat')
      .option('--berkas <berkas>', 'pindaian surat permohonan; disalin ke kasus')
      .addOption(
        new Option('--data <jenis>', 'data yang diminta: individu | agregat (tidak memerlukan PKS)').default(
          'individu',
        ),
      ),
  )
    .option(
      '--ada <dokumen>',
      'kelengkapan yang ada: dari langkah 1, dan berkas badan hukum (boleh diulang)',
      collectValue,
    )
    .option('--lengkap', 'semuanya ada, juga berkas badan hukum')
    .option('--cetak', 'buat sekalian tanda terima dan lembar disposisi')
    .option('--catatan <teks>', 'catatan')
    .option('--perpanjangan-dari <pks>', 'PKS yang diperpanjang: nomor kasus atau nomor PKS; datanya dibawa')
    .option('--sebagai <peran>', 'bertindak dalam peran lain')
    .option('--di-langkah <n>', 'kasus yang sudah berjalan di kertas masuk di langkah ini')
    .option(
      '--tanggal <tgl>',
      'kapan langkah 1 selesai (bawaan: saat diterima); bersama --di-langkah: sejak kapan menunggu di langkah itu',
    )
    .option('--balasan <hasil>', 'setuju: balasan Kemendagri, bila --di-langkah sesudah balasan itu')
    .option('--nomor-balasan <teks>', 'nomor surat balasan itu')
    .option('--tanggal-balasan <tgl>', 'tanggal surat balasan itu')
    .option(...actorFlag('menerima'))
    .action((isian: EnterFlags) => runNew(env, isian));

/** The letter is received at the moment of the yes; past midnight the days stay as they were read. */
async function atYes(sesi: Sitting): Promise<Sitting> {
  const kini = await sesi.atNow();
  return kini.hariIni === sesi.hariIni ? kini : sesi;
}

async function runNew(env: Env, diketik: EnterFlags): Promise<void> {
  const awal = await openSitting(env, diketik);
  refuseMoved(awal, diketik);
  if (diketik.diLangkah !== undefined) return enterRunning(awal, diketik);
  requireEntry(diketik);
  const { sop, opsi, ditanya } = await completeSurat(awal, diketik);
  const sesi = ditanya ? await atYes(awal) : awal;
  const tawarkan = ditanya && !opsi.cetak && mayAsk(env, opsi);
  const baru = await recordSurat(sesi, sop, opsi, tawarkan);
  if (!baru || !mayAsk(env, opsi)) return;
  await offerLengkapi(sesi, baru, opsi);
  if (tawarkan) await offerReceipt(sesi, baru.id, opsi);
}
