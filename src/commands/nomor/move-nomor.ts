import type { Command } from 'commander';
import { answerKasus } from '../../desk/answer-kasus.ts';
import { changedBlanksWarnings } from '../../desk/approval/changed-blanks.ts';
import { askMissing, neededAlasan } from '../../desk/ask/ask-missing.ts';
import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import {
  type ActFlags,
  actorFlag,
  defineKeyedCommand,
  KASUS_ARGUMENT,
  VERSION_FLAG,
} from '../../desk/flags/standard-flags.ts';
import { rehearse } from '../../desk/guard/rehearse.ts';
import { claimNamesOf } from '../../desk/numbering/claim-holder.ts';
import { type OpenKasus, openKasus } from '../../desk/open-kasus.ts';
import { recordAct } from '../../desk/record-act.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { type MovableNomor, movableNomor, requireMovable } from '../../office/permohonan/facts/movable-nomor.ts';
import { nomorKindOfCode } from '../../office/permohonan/facts/nomor-naskah.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';
import { bearMovedNomor } from './bear-moved.ts';
import { nomorKindMeant } from './nomor-request.ts';

type MoveNomorFlags = ActFlags & Readonly<{ nomor?: string; keKasus?: string; untuk?: string; alasan?: string }>;

export const moveNomorCommand = (env: Env): Command =>
  defineKeyedCommand(
    'pindah',
    'nomor yang diambil di kasus yang salah menjadi milik kasus lain; keduanya tetap tercatat',
  )
    .argument(...KASUS_ARGUMENT)
    .option('--nomor <teks>', 'nomor pesanan, nomor yang dibatalkan, atau nomor PKS yang pengesahannya diurungkan')
    .option('--ke-kasus <kasus>', 'kasus yang suratnya memuat nomor itu')
    .option('--untuk <naskah>', 'naskah di kasus itu yang memuatnya (bawaan: naskah yang sama)')
    .option('--alasan <teks>', 'mengapa dipindah')
    .option(...actorFlag('menomori'))
    .option(...VERSION_FLAG)
    .action((kasus: string, _, c: Command) => runMoveNomor(env, kasus, c.optsWithGlobals()));

async function runMoveNomor(env: Env, kasus: string, diketik: MoveNomorFlags): Promise<void> {
  const susun = async (sesi: Sitting, terbuka: OpenKasus) => {
    const { id, permohonan, tindakan } = terbuka.berkas;
    const ada = movableNomor(permohonan, tindakan);
    if (ada.length === 0) requireMovable(id, permohonan, tindakan, diketik.nomor ?? '');
    const opsi = await askMissing(env, diketik, { nama: `nomor pindah ${id}`, apa: 'Pemindahan nomor' }, [
      {
        kunci: 'nomor',
        flag: '--nomor NOMOR',
        tanya: (ask, _, note) => {
          note(kasusHeading(terbuka.berkas));
          return ask.choose(
            'Nomor yang dipindah',
            ada.map(({ nomor }) => ({ nilai: nomor, nama: nomor })),
          );
        },
      },
      { kunci: 'keKasus', flag: '--ke-kasus KASUS', tanya: (ask) => askRequiredText(ask, 'Ke kasus') },
      neededAlasan,
    ]);
    const { berkas: tujuan } = await openKasus(sesi, opsi.keKasus ?? '');
    const satu = requireMovable(id, permohonan, tindakan, opsi.nomor?.trim() ?? '');
    if (opsi.untuk !== undefined) requireSameKind(opsi.untuk, satu);
    const klaim = claimNamesOf(sesi, satu);
    const alasan = opsi.alasan?.trim() ?? '';
    const perintah = { jenis: 'PindahkanNomor', nomor: satu.nomor, ke: tujuan.id, klaim, alasan } as const;
    const gladi = rehearse(sesi, terbuka, opsi, { ...perintah, pada: sesi.saat });
    return { perintah: gladi, peringatan: changedBlanksWarnings(sesi, terbuka, gladi.kejadian) };
  };
  await recordAct(env, 'nomor pindah', kasus, diketik, susun, async (sesi, opsi, sop, hasil) => {
    const tujuan = await bearMovedNomor(sesi, hasil, opsi);
    return answerKasus(sesi, opsi, sop, { ...hasil, peringatan: [...hasil.peringatan, ...tujuan] });
  });
}

/** Letters and agreements are numbered apart. @throws NILAI_TIDAK_DIKENAL */
function requireSameKind(untuk: string, { naskah, nomor }: MovableNomor): void {
  if (nomorKindMeant(requireNaskah(untuk)) === nomorKindOfCode(naskah)) return;
  throw new Failure('NILAI_TIDAK_DIKENAL', `--untuk: ${nomor} bukan nomor untuk ${codeWord(untuk)}.`, [
    'pks nomor daftar',
  ]);
}
