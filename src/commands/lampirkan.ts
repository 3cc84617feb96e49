/** Adds a scan, which then counts as held. */
import type { Command } from 'commander';
import { askMissing } from '../desk/ask/ask-missing.ts';
import { askPindaian } from '../desk/ask/ask-pindaian.ts';
import type { Asking } from '../desk/ask/question-series.ts';
import { readLampiran } from '../desk/documents/take-lampiran.ts';
import { parseDokumenCode } from '../desk/flags/sop-codes.ts';
import { type ActFlags, defineKasusCommand } from '../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { kasusHeading } from '../desk/outside-steps/move-kasus.ts';
import { recordAct } from '../desk/record-act.ts';
import type { Ask, Env } from '../env.ts';
import { requireWaitingLangkah } from '../office/permohonan/decide.ts';
import { HUBUNGAN } from '../office/permohonan/facts/kasus-parts.ts';
import { RENEWAL_REPORTS, SIGNED_PKS } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { kelengkapanOfLangkah, missingPapers } from '../office/permohonan/rules/kelengkapan.ts';
import { dokumenName } from '../office/permohonan/text/kasus-words.ts';
import { syaratOptions } from '../office/sop/sop.ts';
import { shownWord } from '../text/typed-line.ts';

/** Papers that the SOP does not name. */
const OUTSIDE_SOP = [SIGNED_PKS, RENEWAL_REPORTS, ...HUBUNGAN];

type LampirkanFlags = ActFlags & Readonly<{ untuk?: string; catatan?: string }>;

export const lampirkanCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('lampirkan', ringkas, 'melampirkan')
    .argument('[berkas]', 'berkas pindaian; disalin ke kasus')
    .option('--untuk <dokumen>', 'dokumen apa ini, mis. disposisi')
    .option('--catatan <teks>', 'catatan')
    .action((kasus: string, file: string | undefined, opsi: LampirkanFlags) => runLampirkan(env, kasus, file, opsi));

export async function runLampirkan(
  env: Env,
  kasus: string,
  file: string | undefined,
  diketik: LampirkanFlags,
): Promise<void> {
  await recordAct(env, 'lampirkan', kasus, { ...diketik, file }, async (sesi, terbuka) => {
    const { sop } = terbuka;
    if (diketik.untuk?.trim()) parseDokumenCode(sop, '--untuk', diketik.untuk, ...OUTSIDE_SOP); // said before a question
    const opsi = await askMissing(
      env,
      { ...diketik, file },
      { nama: ['lampirkan', terbuka.berkas.id, ...(file ? [shownWord(file)] : [])].join(' '), apa: 'Lampiran' },
      [
        { kunci: 'untuk', flag: '--untuk DOKUMEN', tanya: (ask, _, note) => askDokumen(ask, note, terbuka) },
        { kunci: 'file', flag: 'BERKAS', tanya: (ask, o) => askPindaian(sesi, ask, 'Berkas pindaian', o.untuk ?? '') },
      ],
    );
    const { lampiran, berkas } = await readLampiran(
      sesi,
      parseDokumenCode(sop, '--untuk', opsi.untuk ?? '', ...OUTSIDE_SOP),
      opsi.file ?? '',
    );
    return { perintah: { jenis: 'Lampirkan', lampiran, catatan: opsi.catatan?.trim() || null }, berkas: [berkas] };
  });
}

/** What the waiting step still lacks stands first. */
function askDokumen(ask: Ask, note: Asking['note'], { sop, aturan, berkas }: OpenKasus): Promise<string> {
  const { permohonan: p } = berkas;
  note(kasusHeading(berkas));
  const langkah = p.status === 'aktif' ? requireWaitingLangkah(aturan, p) : null;
  const kurang = langkah
    ? kelengkapanOfLangkah(p, langkah).flatMap(({ syarat, ada }) => (ada ? [] : syaratOptions(syarat)))
    : [];
  const diminta = p.status === 'aktif' ? missingPapers(p, sop) : [];
  const sah = p.kerjaSama ? [SIGNED_PKS] : p.perpanjanganDari === undefined ? [] : [RENEWAL_REPORTS];
  const kode = [...new Set([...sah, ...kurang, ...diminta, ...Object.keys(sop.dokumen)])];
  return ask.choose(
    'Pindaian apa ini',
    kode.map((nilai) => ({
      nilai,
      nama: dokumenName(sop.dokumen, nilai),
      ...(langkah && kurang.includes(nilai) && { keterangan: `belum ada, diminta langkah ${langkah.no}` }),
      ...(diminta.includes(nilai) && { keterangan: 'belum ada, diminta dari lembaga ini' }),
    })),
  );
}
