/** Enters a signed PKS, after step 21. */
import type { Command } from 'commander';
import { asApproved, refuseChanged } from '../desk/approval/changed-naskah.ts';
import { confirmDoubts } from '../desk/ask/confirm-doubts.ts';
import { askSeries } from '../desk/ask/question-series.ts';
import { defineKasusCommand, mayAsk } from '../desk/flags/standard-flags.ts';
import { findDoubleKerjaSama } from '../desk/guard/double-kerja-sama.ts';
import { asOwnFlag, settleDates, typedDay } from '../desk/guard/settle-dates.ts';
import { withClaims } from '../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { recordActAndRelink } from '../desk/outside-steps/take-back-act.ts';
import type { Env } from '../env.ts';
import { effectiveFacts } from '../office/permohonan/facts/effective-facts.ts';
import { JENIS_LEMBAGA } from '../office/permohonan/facts/kasus-parts.ts';
import { requireUnsigned } from '../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { IRAMA } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { finalForms } from '../office/permohonan/standing/naskah-approval.ts';
import { askPengesahan, type SahkanFlags } from './sahkan/ask-sahkan.ts';
import { type OldAgreementFlags, runTanpaKasus } from './sahkan/old-agreement.ts';
import { rehearsePengesahan } from './sahkan/rehearse-sahkan.ts';
import { sahkanRequest } from './sahkan/sahkan-request.ts';

export const sahkanCommand = (env: Env, ringkas: string): Command =>
  withOptionalKasus(defineKasusCommand('sahkan', ringkas, 'mencatat'))
    .option('--nomor-kesatu <teks>', 'nomor PKS dari kantor ini (bawaan: yang dipesan)')
    .option('--nomor-kedua <teks>', 'nomor PKS dari lembaga (PIHAK KEDUA)')
    .option('--nomor-kedua-menyusul', 'nomor dari lembaga belum ada; dilengkapi kemudian')
    .option('--tanggal <tgl>', 'hari penandatanganan (bawaan: hari ini)')
    .option('--mulai <tgl>', 'hari pertama berlaku (bawaan: hari penandatanganan)')
    .option('--berakhir <tgl>', 'hari terakhir berlaku (bawaan: menurut jangka waktu permohonan)')
    .option('--penandatangan-kedua <nama>', 'yang menandatangani bagi lembaga (bawaan: pimpinannya)')
    .option('--jabatan-kedua <teks>', 'jabatannya (bawaan: jabatan pimpinan)')
    .option('--dasar-kedua <teks>', 'dasar jabatannya, bila bukan pimpinan yang menandatangani')
    .option('--nip-kedua <teks>', 'NIP-nya, bila bukan pimpinan dan pegawai negeri')
    .option('--pangkat-kedua <teks>', 'pangkat dan golongannya, bila bukan pimpinan dan pegawai negeri')
    .option('--irama <kode>', `data balikan: ${IRAMA.join(' | ')} (bawaan: menurut butir data balikan)`)
    .option('--berkas <berkas>', 'pindaian PKS yang ditandatangani; disalin ke kasus')
    .option('--tanpa-kasus', 'PKS lama, dari sebelum ada register ini')
    .option('--lembaga <teks>', 'lembaganya, bersama --tanpa-kasus')
    .option('--jenis <kode>', `jenisnya, bersama --tanpa-kasus: ${JENIS_LEMBAGA.join(' | ')}`)
    .action((kasus: string | undefined, opsi: OldAgreementFlags, c: Command) => {
      if (opsi.tanpaKasus) return runTanpaKasus(env, kasus, opsi);
      if (kasus === undefined) return c.error("missing required argument 'kasus'", MISSING_ARGUMENT);
      return runSahkan(env, kasus, opsi);
    });

/** As the parser says it, so that a case is picked from a list. */
const MISSING_ARGUMENT = { code: 'commander.missingArgument' } as const;

/** An agreement of an old book has no case. */
function withOptionalKasus(c: Command): Command {
  for (const a of c.registeredArguments) a.required = false;
  return c;
}

/** The register should hold the text that was signed. */
function signedTextWarnings({ berkas, sop }: OpenKasus): readonly string[] {
  const akhir = berkas.permohonan.naskah.findLast((n) => n.naskah === 'pks');
  if (!akhir) return ['PKS dibuat di luar pks: register tidak menyimpan teks yang ditandatangani, hanya pindaiannya.'];
  if (finalForms(sop, effectiveFacts(berkas.tindakan), 'pks').length > 0) return [];
  return [`PKS v${akhir.versi} belum pernah dicetak tanpa KONSEP di pks. Pastikan teks itu yang ditandatangani.`];
}

export const runSahkan = (env: Env, kasus: string, diketik: SahkanFlags): Promise<void> =>
  recordActAndRelink(env, 'sahkan', kasus, diketik, async (sesi, terbuka) => {
    const { aturan } = terbuka;
    requireUnsigned(aturan, terbuka.berkas.permohonan);
    await refuseChanged(sesi, terbuka, 'pks');
    const berkas = await asApproved(sesi, terbuka, 'pks');
    const opsi = mayAsk(env, diketik)
      ? await askSeries(sesi.env, diketik, (seri) => askPengesahan(sesi, berkas, seri, diketik))
      : diketik;
    const { perintah, menurut, files, peringatan } = await sahkanRequest(sesi, berkas, opsi);
    const gladi = rehearsePengesahan(sesi, terbuka, opsi, perintah, menurut);
    const ganda = await findDoubleKerjaSama(sesi, berkas, perintah.pengesahan);
    const tanggalnya = await settleDates(sesi, berkas, 'sahkan', opsi, gladi, (isian) =>
      isian === 'tanggal-pks' ? { kunci: 'tanggal', nilai: typedDay } : asOwnFlag(isian),
    );
    const dijawab = await confirmDoubts(env, diketik, ganda);
    return {
      perintah: await withClaims(sesi, berkas, diketik, gladi),
      berkas: files,
      peringatan: [...tanggalnya, ...dijawab, ...peringatan, ...signedTextWarnings(terbuka)],
    };
  });
