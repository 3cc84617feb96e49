import type { Command } from 'commander';
import { askMissing, neededAlasan } from '../../desk/ask/ask-missing.ts';
import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import {
  type ActFlags,
  actorFlag,
  defineKeyedCommand,
  KASUS_ARGUMENT,
  VERSION_FLAG,
} from '../../desk/flags/standard-flags.ts';
import { claimNamesOf } from '../../desk/numbering/claim-holder.ts';
import { openKasus } from '../../desk/open-kasus.ts';
import { recordAct } from '../../desk/record-act.ts';
import type { Env } from '../../env.ts';
import { movableNomor, requireMovable } from '../../office/permohonan/facts/movable-nomor.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';

type MoveNomorFlags = ActFlags & Readonly<{ nomor?: string; keKasus?: string; alasan?: string }>;

export const moveNomorCommand = (env: Env): Command =>
  defineKeyedCommand(
    'pindah',
    'nomor yang diambil di kasus yang salah menjadi milik kasus lain; keduanya tetap tercatat',
  )
    .argument(...KASUS_ARGUMENT)
    .option('--nomor <teks>', 'nomor pesanan, nomor yang dibatalkan, atau nomor PKS yang pengesahannya diurungkan')
    .option('--ke-kasus <kasus>', 'kasus yang suratnya memuat nomor itu')
    .option('--alasan <teks>', 'mengapa dipindah')
    .option(...actorFlag('menomori'))
    .option(...VERSION_FLAG)
    .action((kasus: string, _, c: Command) => runMoveNomor(env, kasus, c.optsWithGlobals()));

async function runMoveNomor(env: Env, kasus: string, diketik: MoveNomorFlags): Promise<void> {
  await recordAct(env, 'nomor pindah', kasus, diketik, async (sesi, terbuka) => {
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
    const klaim = claimNamesOf(sesi, satu);
    return {
      perintah: { jenis: 'PindahkanNomor', nomor: satu.nomor, ke: tujuan.id, klaim, alasan: opsi.alasan?.trim() ?? '' },
    };
  });
}
