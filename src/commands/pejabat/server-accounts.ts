/** The SQL is for a superuser: each official gets an account on the server. */
import { printAnswer } from '../../desk/answer.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { shownWord } from '../../text/typed-line.ts';
import { makeVisible } from '../../text/visible.ts';

export async function runPejabatAkun(env: Env, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting({ ...env, head: env.note }, opsi, true);
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
    peringatan: [...tanpa].map((nama) => `${nama} belum punya akun: pks pejabat ubah ${shownWord(nama)}`),
    teks: () =>
      [
        '-- Dijalankan dengan psql sebagai superuser (biasanya',
        '-- postgres), atau sebagai pemilik basis data yang punya',
        '-- hak CREATEROLE; boleh diulang.',
        ...rights,
        ...pejabat.flatMap((p) => [`-- ${makeVisible(p.nama)}`, p.pernyataan]),
        '-- Kata sandi tiap akun diisi sendiri, tanpa terlihat:',
        ...pejabat.map((p) => `\\password ${quoted(p.akun)}`),
      ].join('\n'),
    utuh: true,
    singkat: pejabat.map((p) => p.pernyataan).join('\n'),
  });
}

const quoted = (nama: string): string => `"${nama.replaceAll('"', '""')}"`;

/** The fence is longer than the account, so no account can end it. */
function accountSql(akun: string, writer: string): string {
  const fence = akun.includes('$') ? `$${'a'.repeat(akun.length)}$` : '$$';
  return `do ${fence} begin create role ${quoted(akun)} login;\nexception when duplicate_object then null; end ${fence};\ngrant ${writer} to ${quoted(akun)};`;
}
