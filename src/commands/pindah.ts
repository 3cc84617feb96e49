import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import {
  defineCommand,
  defineKeyedCommand,
  dryRunWarnings,
  type KeyedFlags,
  mayAsk,
} from '../desk/flags/standard-flags.ts';
import { typedPlace } from '../desk/guard/typed-place.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { cancelMove } from './pindah/cancel-move.ts';
import { confirmMove, movedText, moveTo, refuseDamage, refuseMove, rehearseMove } from './pindah/move-register.ts';

export const pindahCommand = (env: Env, ringkas: string): Command =>
  defineCommand('pindah', ringkas)
    .addCommand(
      defineKeyedCommand(
        'ke',
        'pindahkan seluruh register ke server atau ke folder; tempat yang lama lalu hanya dibaca',
      )
        .argument('<tujuan>', 'alamat server (postgres://server/basisdata) atau folder yang kosong')
        .action((tujuan: string, _, c: Command) => runPindah(env, tujuan, c.optsWithGlobals())),
    )
    .addCommand(
      defineKeyedCommand(
        'batal',
        'batalkan pemindahan yang terputus, selama di tujuannya belum ada apa pun; register tetap di sini',
      ).action((_, c: Command) => cancelMove(env, c.optsWithGlobals())),
    );

async function runPindah(env: Env, tujuan: string, opsi: KeyedFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const ke = typedPlace(env, tujuan);
  refuseMove(sesi, ke);
  if (sesi.register.place.movedTo === undefined) await refuseDamage(sesi);
  if (mayAsk(env, opsi) && !opsi.ya && !opsi.coba) await confirmMove(env, sesi, ke);
  const segel = opsi.coba ? await rehearseMove(sesi, ke) : await moveTo(sesi, ke, opsi);
  const { kepala, kasus, tindakan, fakta } = segel;
  const dari = sesi.register.place.label;
  printAnswer(env, opsi, {
    skema: 'pindah',
    dasar: sesi.dasar,
    data: { dari, ke, kepala, kasus, tindakan, fakta, coba: opsi.coba ?? false },
    ringkas: { kasus, tindakan, fakta },
    peringatan: dryRunWarnings(opsi),
    teks: movedText,
    singkat: ke,
  });
}
