/** `pks check`: verify the whole register. Never writes, but with --bangun-ulang the views alone. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat, KeluarDengan } from '../galat.ts';
import type { BerkasKantor, KeteranganCadangan, Pemeriksaan, Register } from '../register/register.ts';
import { jawab } from '../sesi/jawab.ts';
import { keganjilanPejabat, pencariKeganjilan } from '../sesi/keganjilan.ts';
import { type OpsiTulis, perintahTulis } from '../sesi/opsi.ts';
import { bacaNomorKantor } from '../sesi/tanggal-janggal.ts';
import { sidikRingkas } from '../terminal/segel.ts';
import { saatWib, tanggalWib } from '../waktu/tanggal.ts';

type OpsiCheck = OpsiTulis &
  Readonly<{ bangunUlang?: boolean; gagalBilaAda?: boolean; segel?: string; cadangan?: string }>;

export const checkCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('check', ringkas)
    .option('--bangun-ulang', 'bangun ulang pandangan (kasus.json, register.json, indeks) dari kejadiannya')
    .option('--segel <file>', 'bandingkan juga dengan segel yang ditulis pks segel')
    .option('--cadangan <file>', 'periksa cadangan yang dibuat pks backup, tanpa memulihkannya')
    .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada catatan, juga yang bukan kerusakan')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks check\n  $ pks check --bangun-ulang\n  $ pks check --segel segel-2026-08-19.txt',
    )
    .action((opsi: OpsiCheck) => check(env, opsi));

export async function check(env: Env, opsi: OpsiCheck): Promise<void> {
  const dibangun = opsi.bangunUlang === true && !opsi.coba;
  if (opsi.bangunUlang && (opsi.segel ?? opsi.cadangan) !== undefined) {
    throw new Galat('PEMAKAIAN_SALAH', '--bangun-ulang tidak dipakai bersama --segel atau --cadangan.', [
      'pks check --help',
    ]);
  }
  const segel = opsi.segel === undefined ? undefined : new TextDecoder().decode(await env.tempat.baca(opsi.segel));
  const { hasil, folder, apa } = await periksa(env, opsi, segel);
  const rusak = hasil.temuan.filter((t) => t.rusak);
  const baik = rusak.length === 0;
  const tersegel = hasil.segel ? { ...hasil.segel, ringkas: sidikRingkas(hasil.segel.kepala) } : null;
  jawab(env, opsi, {
    skema: 'periksa',
    dasar: {},
    data: {
      baik,
      kasus: hasil.kasus,
      fakta: hasil.fakta,
      temuan: hasil.temuan,
      segel: tersegel,
      cadangan: hasil.keterangan ?? null,
    },
    ringkas: { rusak: rusak.length, catatan: hasil.temuan.length - rusak.length },
    peringatan: [],
    teks: (d) =>
      [tampil({ ...hasil, temuan: d.temuan }, apa, folder, dibangun), ...tentangSegel(d.segel?.ringkas, baik)].join(
        '\n',
      ),
  });
  if (!baik) throw new KeluarDengan('REGISTER_RUSAK');
  if (opsi.gagalBilaAda && hasil.temuan.length > 0) throw new KeluarDengan('ADA_TEMUAN');
}

type Hasil = Pemeriksaan & Readonly<{ keterangan?: KeteranganCadangan }>;

async function periksa(
  env: Env,
  opsi: OpsiCheck,
  segel: string | undefined,
): Promise<Readonly<{ hasil: Hasil; folder: string; apa: string }>> {
  if (opsi.cadangan !== undefined) {
    const folder = env.tempat.gabung(opsi.cadangan);
    return { hasil: await env.periksaCadangan(folder, segel), folder, apa: 'Cadangan' };
  }
  const register = await env.bukaRegister(opsi.register);
  if (opsi.bangunUlang && !opsi.coba) {
    return { hasil: await register.bangunUlang(), folder: register.folder, apa: 'Register' };
  }
  const berkas = await kantorTerbaca(register);
  const ganjil = pencariKeganjilan(berkas ? bacaNomorKantor(berkas) : () => null, saatWib(env.now()));
  const utuh = await register.periksa(segel, ganjil.lihat);
  const pejabat = berkas ? keganjilanPejabat(berkas.kantor, tanggalWib(env.now())) : [];
  const hasil = { ...utuh, temuan: [...utuh.temuan, ...pejabat, ...ganjil.temuan] };
  return { hasil, folder: register.folder, apa: 'Register' };
}

/** The office; null where its own acts cannot be read, which the check itself will say. */
async function kantorTerbaca(register: Register): Promise<BerkasKantor | null> {
  try {
    return await register.kantor();
  } catch (e) {
    if (e instanceof Galat) return null;
    throw e;
  }
}

const tentangSegel = (ringkas: string | undefined, baik: boolean): readonly string[] =>
  ringkas === undefined
    ? []
    : [
        ...(baik ? ['✓ Semua yang disegel masih ada dan tidak berubah.'] : []),
        `  Sidik segel ${ringkas}  (samakan dengan lembar yang ditandatangani)`,
      ];

function tampil({ kasus, fakta, temuan }: Pemeriksaan, apa: string, folder: string, dibangun: boolean): string {
  const baris = temuan.map(
    (t) => `  ${t.rusak ? '✗' : '!'} ${t.berkas}${t.fakta === null ? '' : ` (${t.fakta})`}: ${t.sebab}`,
  );
  const rusak = temuan.filter((t) => t.rusak).length;
  const kepala =
    rusak === 0
      ? `✓ ${apa} utuh: ${kasus} kasus, ${fakta} fakta diperiksa${temuan.length > 0 ? `; ${temuan.length} catatan` : ''}. (${folder})`
      : `✗ ${apa} rusak: ${rusak} temuan pada ${kasus} kasus, ${fakta} fakta. Tidak ada yang diubah. (${folder})`;
  const kaki = rusak === 0 ? [] : ['Jangan diperbaiki dengan tangan: pulihkan berkas itu dari cadangan.'];
  return [
    kepala,
    ...baris,
    ...(dibangun ? ['✓ Pandangan dan indeks dibangun ulang dari kejadiannya.'] : []),
    ...kaki,
  ].join('\n');
}
