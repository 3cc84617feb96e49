/** `pks new`: registers a letter (SOP row 1). What is missing is named, not demanded. */
import { type Command, Option } from 'commander';
import { withActKey } from '../desk/act-key.ts';
import { answerKasus } from '../desk/answer-kasus.ts';
import { offerLengkapi } from '../desk/ask/ask-lengkapi.ts';
import { confirmDoubts } from '../desk/ask/confirm-doubts.ts';
import { withKasusFields } from '../desk/flags/kasus-fields.ts';
import { actorFlag, collectValue, defineWriteCommand, mayAsk, requireFlags } from '../desk/flags/standard-flags.ts';
import { findDoublePerpanjangan } from '../desk/guard/double-kerja-sama.ts';
import { findDoubleSurat } from '../desk/guard/double-surat.ts';
import { samePindaianWarnings } from '../desk/guard/same-pindaian.ts';
import { carryOverFields, linkPerpanjangan } from '../desk/kerja-sama/link-perpanjangan.ts';
import { hashRequest } from '../desk/open-kasus.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { decide } from '../office/permohonan/decide.ts';
import { newPermohonan } from '../office/permohonan/evolve.ts';
import { JENIS_LEMBAGA } from '../office/permohonan/permohonan.ts';
import { askSurat } from './new/ask-surat.ts';
import { receivedAt, type SuratFlags, suratReceiver, suratWarnings, terimaRequest } from './new/new-surat.ts';

export const newCommand = (env: Env, ringkas: string): Command =>
  withKasusFields(
    defineWriteCommand('new', ringkas)
      .option('--lembaga <teks>', 'nama lembaga pemohon')
      .option('--jenis <kode>', `jenis lembaga: ${JENIS_LEMBAGA.join(' | ')}`)
      .option('--nomor-surat <teks>', 'nomor surat permohonan')
      .option('--tanggal-surat <tgl>', 'tanggal surat permohonan')
      .option('--diterima <tgl>', 'kapan diterima: "TGL [JAM]" (bawaan: sekarang)')
      .option('--hal <teks>', 'hal surat')
      .option('--berkas <file>', 'pindaian surat permohonan; disalin ke kasus')
      .addOption(new Option('--data <jenis>', 'individu, atau agregat (tidak memerlukan PKS)').default('individu')),
  )
    .option('--ada <dokumen>', 'kelengkapan langkah 1 yang ada (boleh diulang)', collectValue)
    .option('--lengkap', 'semua kelengkapan langkah 1 ada')
    .option('--catatan <teks>', 'catatan')
    .option('--perpanjangan-dari <pks>', 'PKS yang diperpanjang: nomor kasus atau nomor PKS; datanya dibawa')
    .option('--sebagai <peran>', 'bertindak dalam peran lain')
    .option(...actorFlag('menerima'))
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks new --lembaga "RSUD Contoh" --jenis rsud-blud --nomor-surat 445/1182/2026 \\\n      --tanggal-surat "12 Agt" --hal "Permohonan hak akses" --lengkap',
    )
    .action((isian: SuratFlags) => runNew(env, isian));

export async function runNew(env: Env, dariPerintah: SuratFlags): Promise<void> {
  const sesi = await openSitting(env, dariPerintah);
  const diketik = await carryOverFields(sesi, dariPerintah);
  const sop = await sesi.sop();
  const bertanya = mayAsk(env, diketik);
  suratReceiver(sesi, sop, diketik, receivedAt(sesi, diketik)); // a name nobody bears is said before a question
  const opsi = bertanya ? await askSurat(sesi, sop, await env.ask(), diketik) : diketik;
  requireFlags('Surat', missingFlags(opsi), 'pks new --help');

  const { perintah, berkas } = await terimaRequest(sesi, sop, opsi);
  const permintaan = hashRequest(sesi, 'new', opsi);
  const aturan = await sesi.aturan('', sop);
  const putuskan = (id: string, agenda: number) =>
    decide({ ...aturan, id }, newPermohonan, { ...perintah, agenda: { nomor: agenda, tahun: perintah.agenda.tahun } });
  putuskan('<kasus>', 0); // every rule speaks before a number is claimed
  const ganda = await findDoubleSurat(sesi, perintah, opsi);
  const perpanjangan = await findDoublePerpanjangan(sesi, opsi);
  const dijawab = [...(await confirmDoubts(env, opsi, [...ganda.ragu, ...perpanjangan])), ...ganda.peringatan];
  const pindaian = (selain: string | null) => samePindaianWarnings(sesi, selain, perintah.lembaga.nama, berkas);

  const tahun = perintah.agenda.tahun;
  if (opsi.coba) {
    const nomor = await sesi.register.nextNomor(tahun);
    return answerKasus(sesi, opsi, sop, {
      id: nomor.id,
      kejadian: putuskan(nomor.id, nomor.agenda),
      coba: true,
      peringatan: [...dijawab, ...(await pindaian(null))],
    });
  }
  const hasil = await withActKey(env, opsi, (kunci) =>
    sesi.register.receiveKasus({ tahun, kunci, permintaan, susun: ({ id, agenda }) => putuskan(id, agenda), berkas }),
  );
  const baru = hasil.berkas.tindakan[hasil.v - 1];
  const peringatan = [
    ...hasil.peringatan,
    ...dijawab,
    ...(await pindaian(hasil.berkas.id)),
    ...(await linkPerpanjangan(sesi, hasil.berkas, opsi, { gandaDitanya: perpanjangan.length > 0 })),
    ...suratWarnings(sesi, sop, aturan, hasil.berkas.id, perintah, opsi),
  ];
  answerKasus(sesi, opsi, sop, { berkas: hasil.berkas, kejadian: baru?.kejadian ?? [], coba: false, peringatan });
  if (bertanya && hasil.baru) await offerLengkapi(sesi, hasil.berkas, opsi);
}

const missingFlags = (o: SuratFlags): readonly string[] =>
  (
    [
      ['--lembaga', o.lembaga],
      ['--jenis', o.jenis],
      ['--nomor-surat', o.nomorSurat],
      ['--tanggal-surat', o.tanggalSurat],
      ['--hal', o.hal],
    ] as const
  )
    .filter(([, nilai]) => nilai === undefined || nilai.trim() === '')
    .map(([flag]) => flag);
