/** `pks tunggu`: a step cannot go on until somebody outside has done something; from then on the days are theirs. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { denganKapan, gerakkan, type OpsiGerak, perintahGerak } from '../sesi/gerak.ts';
import { salahSatuDari } from '../sesi/opsi.ts';

export const tungguCommand = (env: Env, ringkas: string): Command =>
  denganKapan(
    perintahGerak('tunggu', ringkas)
      .option('--pada <siapa>', 'siapa yang ditunggu: pemohon | kemendagri')
      .option('--alasan <teks>', 'apa yang ditunggu'),
  )
    .addHelpText(
      'after',
      '\nTarget SOP tidak bergeser; mulai hari berikutnya hari-harinya dihitung pada yang ditunggu.\nLangkah yang menunggu balasan Kemendagri sudah dihitung demikian dengan sendirinya.\n\nContoh:\n  $ pks tunggu 16 --pada pemohon --alasan "daftar elemen data belum diserahkan"',
    )
    .action((kasus: string, opsi: OpsiGerak) => tunggu(env, kasus, opsi));

export const tunggu = (env: Env, kasus: string, opsi: OpsiGerak): Promise<void> =>
  gerakkan(env, kasus, opsi, {
    nama: 'tunggu',
    wajib: ['pada', 'alasan'],
    susun: (o) => ({
      jenis: 'Tunggu',
      siapa: salahSatuDari('--pada', ['pemohon', 'kemendagri'], o.pada ?? ''),
      alasan: o.alasan?.trim() ?? '',
    }),
  });
