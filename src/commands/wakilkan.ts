import type { Command } from 'commander';
import { defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import type { WakilkanFlags } from './wakilkan/answer-mandat.ts';
import { runMandatAkhiri } from './wakilkan/end-mandat.ts';
import { runWakilkan } from './wakilkan/give-mandat.ts';

export const wakilkanCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('wakilkan', ringkas)
    .argument('[peran]', 'jabatan yang diwakilkan; tambah: pilih dari daftar; tanpa ini: tunjukkan semua mandat')
    .option('--oleh <nama>', 'pejabat yang mewakili')
    .option('--sifat <sifat>', 'plt: jabatan kosong | plh: pejabatnya berhalangan')
    .option('--dari <tgl>', 'hari pertama')
    .option('--sampai <tgl>', 'hari terakhir')
    .option('--dasar <teks>', 'nomor surat tugas atau keputusan')
    .addHelpText(
      'after',
      '\nTidak dapat diteruskan ke orang lain; empat mata tetap melihat orangnya, bukan jabatannya.',
    )
    .action((peran: string | undefined, opsi: WakilkanFlags) => runWakilkan(env, peran, opsi))
    .addCommand(
      defineKeyedCommand('akhiri', 'akhiri mandat lebih awal')
        .argument('<peran>', 'jabatan yang diwakilkan')
        .option('--sampai <tgl>', 'hari terakhir mandat itu berlaku')
        .option('--alasan <teks>', 'mengapa diakhiri')
        .action((peran: string, _, c: Command) => runMandatAkhiri(env, peran, c.optsWithGlobals())),
    );
