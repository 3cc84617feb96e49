import type { Command } from 'commander';
import { betweenTextsWarnings } from '../desk/approval/between-texts.ts';
import { refuseChanged } from '../desk/approval/changed-naskah.ts';
import { refuseUncheckedVersion } from '../desk/approval/unchecked-version.ts';
import { defineKeyedCommand, KASUS_ARGUMENT } from '../desk/flags/standard-flags.ts';
import { rehearse, withAddition } from '../desk/guard/rehearse.ts';
import { settleDates } from '../desk/guard/settle-dates.ts';
import { claimTypedNomor } from '../desk/numbering/typed-nomor.ts';
import { tellingWhatStays } from '../desk/offers/what-stays.ts';
import { recordAct } from '../desk/record-act.ts';
import { forEachKasus } from '../desk/several-kasus.ts';
import type { Env } from '../env.ts';
import { requireWaitingLangkah } from '../office/permohonan/decide.ts';
import { KIRIM_SURAT } from '../office/permohonan/facts/nomor-naskah.ts';
import { readyToAsk } from './advance/ask-langkah.ts';
import { claimBalasanAgenda } from './advance/claim-agenda.ts';
import { type AdvanceFlags, completeFlags } from './advance/complete-flags.ts';
import { withLangkahFlags } from './advance/langkah-flags.ts';
import { movedOnText } from './advance/langkah-heading.ts';
import { langkahRequest, readLampiranFlags } from './advance/langkah-request.ts';
import { alasanLambatWarning, langkahWarnings, vainTembusWarning } from './advance/langkah-warnings.ts';
import { naskahWarnings, sentLetterWarnings } from './advance/naskah-warnings.ts';

export const advanceCommand = (env: Env, ringkas: string): Command =>
  withLangkahFlags(
    defineKeyedCommand('advance', ringkas).argument('<kasus...>', `${KASUS_ARGUMENT[1]}; beberapa sekaligus: 4 7 9`),
  ).action((kasus: readonly string[], isian: AdvanceFlags) => forEachKasus(env, isian, kasus, runAdvance, movedOnText));

const runAdvance = (env: Env, kasus: string, diketik: AdvanceFlags): Promise<void> =>
  tellingWhatStays((dibuat) =>
    recordAct(env, 'advance', kasus, diketik, async (sesi, dibuka) => {
      const langkah = requireWaitingLangkah(dibuka.aturan, dibuka.berkas.permohonan);
      if (langkah.kirim) await refuseChanged(sesi, dibuka, KIRIM_SURAT);
      const terbuka = await readyToAsk(sesi, dibuka, langkah, diketik, dibuat);
      const { berkas } = terbuka;
      const opsi = await completeFlags(sesi, terbuka, langkah, diketik);
      const lampiran = await readLampiranFlags(sesi, terbuka, opsi.lampiran ?? []);
      const ajuan = langkahRequest(sesi, terbuka, langkah, opsi, lampiran);
      const gladi = rehearse(sesi, terbuka, opsi, ajuan);
      refuseUncheckedVersion(terbuka, gladi.kejadian);
      const dijawab = await settleDates(sesi, berkas, 'advance', opsi, gladi);
      const balasan = await claimBalasanAgenda(sesi, berkas, ajuan, opsi);
      const klaim = await claimTypedNomor(sesi, berkas, opsi, gladi);
      return {
        perintah: withAddition(gladi, { ...balasan, ...klaim }),
        lengkap: opsi,
        berkas: lampiran.map((l) => l.berkas),
        peringatan: [
          ...dijawab,
          ...langkahWarnings(sesi, terbuka, langkah, ajuan, diketik),
          ...sentLetterWarnings(sesi, terbuka, langkah, ajuan, gladi.kejadian),
          ...(await betweenTextsWarnings(sesi, terbuka, langkah, ajuan)),
          ...(await naskahWarnings(sesi, terbuka, langkah, gladi.kejadian)),
          ...alasanLambatWarning(sesi, terbuka, ajuan, opsi),
          ...vainTembusWarning(ajuan, gladi.kejadian),
        ],
      };
    }),
  );
