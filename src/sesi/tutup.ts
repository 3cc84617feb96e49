/** The four ways in which a case ends by a decision outside the steps: they differ by the status and its words. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import type { StatusAkhir } from '../permohonan/permohonan.ts';
import { denganKapan, gerakkan, type OpsiGerak, perintahGerak } from './gerak.ts';

/** `alasan` and `contoh` are the words of its help. */
export type CaraTutup = Readonly<{ nama: string; status: StatusAkhir; alasan: string; contoh: string }>;

/** The command that closes a case with this status. */
export const perintahTutup = (env: Env, ringkas: string, cara: CaraTutup): Command =>
  denganKapan(perintahGerak(cara.nama, ringkas).option('--alasan <teks>', cara.alasan))
    .addHelpText(
      'after',
      `\nKasus ditutup; nomornya tetap terpakai. Dapat dibuka lagi: pks buka-lagi.\n\nContoh:\n  $ pks ${cara.nama} 14 --alasan "${cara.contoh}"`,
    )
    .action((kasus: string, opsi: OpsiGerak) =>
      gerakkan(env, kasus, opsi, {
        nama: cara.nama,
        wajib: ['alasan'],
        susun: (o) => ({ jenis: 'Tutup', status: cara.status, alasan: o.alasan?.trim() ?? '' }),
      }),
    );
