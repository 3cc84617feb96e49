/** `pks pejabat akun`: what the owner of the database runs so that each official has an account of his own there. */
import { printAnswer } from '../../desk/answer.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';

export async function runPejabatAkun(env: Env, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { rights, writer } = await env.serverRights();
  const menjabat = sesi.kantor.pejabat.filter((p) => holdsJabatan(p, sesi.hariIni));
  const akun = new Map(menjabat.flatMap((p) => (p.akun === null ? [] : [[p.akun, p.nama] as const])));
  const pejabat = [...akun].map(([satu, nama]) => ({ akun: satu, nama, pernyataan: accountSql(satu, writer) }));
  const tanpa = new Set(menjabat.filter((p) => p.akun === null).map((p) => p.nama));
  printAnswer(env, opsi, {
    skema: 'pejabat-akun',
    sesi,
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data: { hak: rights, pejabat },
    ringkas: { akun: pejabat.length },
    peringatan: [...tanpa].map((nama) => `${nama} belum punya akun: pks pejabat ubah "${nama}"`),
    teks: (d) =>
      [
        '-- Dijalankan pemilik basis data dengan psql; boleh diulang.',
        ...d.hak,
        ...d.pejabat.flatMap((p) => [`-- ${p.nama}`, p.pernyataan]),
        '-- Kata sandi tiap akun diisi sendiri, tanpa terlihat:',
        ...d.pejabat.map((p) => `\\password ${quoted(p.akun)}`),
      ].join('\n'),
    singkat: pejabat.map((p) => p.pernyataan).join('\n'),
  });
}

const quoted = (nama: string): string => `"${nama.replaceAll('"', '""')}"`;

const accountSql = (akun: string, writer: string): string =>
  `do $$ begin create role ${quoted(akun)} login;\nexception when duplicate_object then null; end $$;\ngrant ${writer} to ${quoted(akun)};`;
