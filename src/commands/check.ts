/** `pks check`: verify the whole register. Never writes, but with --bangun-ulang the views alone. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { KeluarDengan } from '../galat.ts';
import type { Pemeriksaan } from '../register/register.ts';
import { jawab } from '../sesi/jawab.ts';
import { type OpsiTulis, perintahTulis } from '../sesi/opsi.ts';

type OpsiCheck = OpsiTulis & Readonly<{ bangunUlang?: boolean; gagalBilaAda?: boolean }>;

export const checkCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('check', ringkas)
    .option('--bangun-ulang', 'bangun ulang pandangan (kasus.json, register.json, indeks) dari kejadiannya')
    .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada catatan, juga yang bukan kerusakan')
    .addHelpText('after', '\nContoh:\n  $ pks check\n  $ pks check --bangun-ulang')
    .action((opsi: OpsiCheck) => check(env, opsi));

export async function check(env: Env, opsi: OpsiCheck): Promise<void> {
  const register = await env.bukaRegister(opsi.register);
  const hasil = opsi.bangunUlang && !opsi.coba ? await register.bangunUlang() : await register.periksa();
  const rusak = hasil.temuan.filter((t) => t.rusak);
  const baik = rusak.length === 0;
  jawab(env, opsi, {
    skema: 'periksa',
    dasar: {},
    data: { baik, kasus: hasil.kasus, fakta: hasil.fakta, temuan: hasil.temuan },
    ringkas: { rusak: rusak.length, catatan: hasil.temuan.length - rusak.length },
    peringatan: [],
    teks: (d) => tampil({ ...hasil, temuan: d.temuan }, register.folder, opsi.bangunUlang === true && !opsi.coba),
  });
  if (!baik) throw new KeluarDengan('REGISTER_RUSAK');
  if (opsi.gagalBilaAda && hasil.temuan.length > 0) throw new KeluarDengan('ADA_TEMUAN');
}

function tampil({ kasus, fakta, temuan }: Pemeriksaan, folder: string, dibangun: boolean): string {
  const baris = temuan.map(
    (t) => `  ${t.rusak ? '✗' : '!'} ${t.berkas}${t.fakta === null ? '' : ` (${t.fakta})`}: ${t.sebab}`,
  );
  const rusak = temuan.filter((t) => t.rusak).length;
  const kepala =
    rusak === 0
      ? `✓ Register utuh: ${kasus} kasus, ${fakta} fakta diperiksa${temuan.length > 0 ? `; ${temuan.length} catatan` : ''}. (${folder})`
      : `✗ Register rusak: ${rusak} temuan pada ${kasus} kasus, ${fakta} fakta. Tidak ada yang diubah. (${folder})`;
  const kaki = rusak === 0 ? [] : ['Jangan diperbaiki dengan tangan: pulihkan berkas itu dari cadangan.'];
  return [
    kepala,
    ...baris,
    ...(dibangun ? ['✓ Pandangan dan indeks dibangun ulang dari kejadiannya.'] : []),
    ...kaki,
  ].join('\n');
}
