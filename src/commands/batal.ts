import type { Command } from 'commander';
import { answerKasus } from '../desk/answer-kasus.ts';
import { confirmDoubts } from '../desk/ask/confirm-doubts.ts';
import { rehearse } from '../desk/guard/rehearse.ts';
import { closeKasus, defineClosingCommand } from '../desk/outside-steps/close-kasus.ts';
import { joinDoubts, joinWarnings } from '../desk/outside-steps/join-doubts.ts';
import { isJoinedAlready, keptKasus, nameJoined } from '../desk/outside-steps/joined-kasus.ts';
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

/** The second registration of a letter is given up for the first; said again, it mends what was cut off. */
const joinKasus = (env: Env, kasus: string, opsi: BatalFlags, satu: string): Promise<void> =>
  recordAct(
    env,
    VOID.nama,
    kasus,
    opsi,
    async (sesi, terbuka) => {
      const { berkas, sop } = terbuka;
      const tetap = await keptKasus(sesi, berkas.id, satu);
      if (isJoinedAlready(berkas, tetap.id)) {
        const kata = opsi.coba ? [] : await nameJoined(sesi, berkas, opsi.oleh);
        const peringatan = kata.length > 0 ? kata : [`Kasus ${berkas.id} dan ${tetap.id} sudah saling menunjuk.`];
        await answerKasus(sesi, opsi, sop, { berkas, kejadian: [], coba: opsi.coba ?? false, peringatan });
        return null;
      }
      const alasan = opsi.alasan?.trim() || SAME_LETTER;
      const ajuan = { jenis: 'Tutup', status: VOID.status, alasan, satuDengan: tetap.id } as const;
      const perintah = rehearse(sesi, terbuka, opsi, ajuan);
      const dijawab = await confirmDoubts(sesi.env, opsi, joinDoubts(sesi, opsi, berkas, tetap));
      return { perintah, peringatan: [...dijawab, ...joinWarnings(berkas, tetap.id)] };
    },
    async (sesi, o, sop, hasil) => {
      const lanjut = hasil.coba ? [] : await nameJoined(sesi, hasil.berkas, o.oleh);
      await answerKasus(sesi, o, sop, { ...hasil, peringatan: [...hasil.peringatan, ...lanjut] });
    },
  );
