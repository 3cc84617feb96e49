import type { Command } from 'commander';
import { answerKasus } from '../desk/answer-kasus.ts';
import { closeKasus, defineClosingCommand } from '../desk/outside-steps/close-kasus.ts';
import { joinWarnings, keptKasus, nameJoined } from '../desk/outside-steps/joined-kasus.ts';
import type { MoveFlags } from '../desk/outside-steps/move-kasus.ts';
import { recordAct } from '../desk/record-act.ts';
import type { Env } from '../env.ts';

type BatalFlags = MoveFlags & Readonly<{ satuDengan?: string }>;

const VOID = { nama: 'batal', status: 'batal', alasan: 'mengapa dibatalkan', sama: true } as const;

export const batalCommand = (env: Env, ringkas: string): Command =>
  defineClosingCommand(env, ringkas, VOID)
    .option('--satu-dengan <kasus>', 'surat yang sama sudah terdaftar sebagai kasus ini, yang dipertahankan')
    .action((kasus: string, opsi: BatalFlags) =>
      opsi.satuDengan === undefined ? closeKasus(env, kasus, opsi, VOID) : joinKasus(env, kasus, opsi, opsi.satuDengan),
    );

const SAME_LETTER = 'surat yang sama terdaftar dua kali';

/** The second registration of a letter is given up for the first. */
const joinKasus = (env: Env, kasus: string, opsi: BatalFlags, satu: string): Promise<void> =>
  recordAct(
    env,
    VOID.nama,
    kasus,
    opsi,
    async (sesi, { berkas }) => {
      const tetap = await keptKasus(sesi, berkas.id, satu);
      const alasan = opsi.alasan?.trim() || SAME_LETTER;
      return {
        perintah: { jenis: 'Tutup', status: VOID.status, alasan, satuDengan: tetap.id },
        peringatan: joinWarnings(sesi, berkas, tetap),
      };
    },
    async (sesi, o, sop, hasil) => {
      const lanjut = hasil.coba ? [] : await nameJoined(sesi, hasil.berkas, o.oleh);
      await answerKasus(sesi, o, sop, { ...hasil, peringatan: [...hasil.peringatan, ...lanjut] });
    },
  );
