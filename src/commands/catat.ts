/** Contacts with the institution or the ministry move no case and no clock. */
import type { Command } from 'commander';
import { readLampiran } from '../desk/documents/take-lampiran.ts';
import { parseNaskahVersi } from '../desk/flags/naskah-version.ts';
import { defineKasusCommand, oneOfWords } from '../desk/flags/standard-flags.ts';
import { readTypedMoment } from '../desk/flags/typed-dates.ts';
import { recordAct } from '../desk/record-act.ts';
import type { Env } from '../env.ts';
import { HUBUNGAN } from '../office/permohonan/facts/kasus-parts.ts';
import { agreedDraft, agreementDoubts } from '../office/permohonan/standing/agreed-draft.ts';
import { type CatatFlags, completeCatat } from './catat/complete-catat.ts';

export const catatCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('catat', ringkas, 'melakukannya')
    .option('--jenis <jenis>', `apa yang terjadi: ${HUBUNGAN.join(' | ')}`)
    .option('--tanggal <tgl>', 'kapan terjadi: "TGL [JAM]" (bawaan: sekarang)')
    .option('--catatan <teks>', 'isinya: dengan siapa, apa yang disepakati, ditanyakan, atau dijawab')
    .option('--berkas <berkas>', 'pindaiannya, mis. surat persetujuan lembaga')
    .option('--naskah <kode=n>', 'versi draf yang disetujui lembaga (bawaan: yang dikirim terakhir)')
    .addHelpText(
      'after',
      '\nKasus tidak berpindah langkah dan hitungan harinya tidak berhenti. Yang keliru ditarik dengan pks undo --tindakan; pindaiannya tetap ada.',
    )
    .action((kasus: string, opsi: CatatFlags) => runCatat(env, kasus, opsi));

const runCatat = (env: Env, kasus: string, diketik: CatatFlags): Promise<void> =>
  recordAct(env, 'catat', kasus, diketik, async (sesi, terbuka) => {
    if (diketik.jenis?.trim()) oneOfWords('--jenis', HUBUNGAN, diketik.jenis);
    const opsi = await completeCatat(sesi, terbuka, diketik);
    const hubungan = oneOfWords('--jenis', HUBUNGAN, opsi.jenis ?? '');
    const pindaian = opsi.berkas === undefined ? null : await readLampiran(sesi, hubungan, opsi.berkas);
    const { berkas: kasus, aturan } = terbuka;
    const pada = opsi.tanggal === undefined ? undefined : readTypedMoment(sesi, '--tanggal', opsi.tanggal, { kasus });
    const naskah = opsi.naskah === undefined ? undefined : parseNaskahVersi(opsi.naskah);
    const disetujui =
      hubungan === 'lembaga-setuju' ? agreedDraft(kasus.permohonan, pada ?? sesi.saat, aturan, naskah) : undefined;
    return {
      lengkap: opsi,
      perintah: {
        jenis: 'CatatHubungan',
        hubungan,
        catatan: opsi.catatan?.trim() ?? '',
        lampiran: pindaian?.lampiran ?? null,
        ...(naskah && { naskah }),
        ...(pada !== undefined && { pada }),
      },
      berkas: pindaian ? [pindaian.berkas] : [],
      peringatan:
        disetujui === undefined
          ? []
          : [
              ...agreementDoubts(kasus.permohonan, kasus.id, disetujui),
              ...(pindaian
                ? []
                : [
                    `Persetujuan lembaga tercatat tanpa pindaiannya. Bila suratnya sudah ada: pks lampirkan ${kasus.id} --untuk lembaga-setuju`,
                  ]),
            ],
    };
  });
