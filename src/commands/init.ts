/** `pks init`: make a register. Copies both readings of the SOP and the holidays into it, so that the office owns them. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { type KejadianKantor, SKEMA } from '../kantor/kantor.ts';
import { HITUNGAN } from '../kantor/pengaturan.ts';
import { periksaSemuaTeks } from '../permohonan/teks.ts';
import { jawab } from '../sesi/jawab.ts';
import { sidikPermintaan } from '../sesi/kasus.ts';
import { kiriman, liburKiriman } from '../sesi/kiriman.ts';
import { bilaBolehTanya, type OpsiTulis, peringatanCoba, perintahTulis, salahSatuDari } from '../sesi/opsi.ts';
import { type IsianInit, tanyaInit } from '../sesi/tanya-init.ts';
import { EDISI } from '../sop/edisi.ts';
import { alamatServer } from '../teks/samar.ts';
import { saatWib } from '../waktu/tanggal.ts';

export type OpsiInit = OpsiTulis & IsianInit & Readonly<{ bersama?: boolean }>;

/** Where a register is made when nobody names a folder; found again from this folder and below. */
const BAWAAN = 'data';
const KABUPATEN = 'Sleman';
const DINAS = 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten';

export const initCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('init', ringkas)
    .argument('[dir]', 'folder register (bawaan: ./data)')
    .option('--kantor <teks>', `nama kantor, lengkap dengan kabupatennya (bawaan: ${DINAS} ${KABUPATEN})`)
    .option('--kabupaten <teks>', `nama kabupaten (bawaan: ${KABUPATEN})`)
    .option('--sop <edisi>', `bacaan SOP: ${EDISI.join(' | ')} (bawaan: ${EDISI[0]}, sebagaimana tercetak)`)
    .option('--hitungan <cara>', `hari H dihitung: ${HITUNGAN.join(' | ')} (bawaan: ${HITUNGAN[0]})`)
    .option(
      '--bersama',
      'grup folder itu ikut menulis: beberapa akun di satu komputer (folder ber-setgid dikenali sendiri)',
    )
    .addHelpText('after', '\nContoh:\n  $ pks init\n  $ pks init R:\\pks --kabupaten Sleman')
    .action((dir: string | undefined, opsi: OpsiInit) => init(env, dir ?? BAWAAN, opsi));

export async function init(env: Env, dir: string, diketik: OpsiInit): Promise<void> {
  tolakAlamat(dir === BAWAAN ? (diketik.register ?? dir) : dir);
  const folder = env.tempat.gabung(dir === BAWAAN ? (diketik.register ?? dir) : dir);
  await env.cobaFolder(folder, diketik.kunci);
  const opsi =
    bilaBolehTanya(env, diketik) && !diketik.ya ? await tanyaInit(await env.ask(), diketik, folder) : diketik;
  const kabupaten = opsi.kabupaten?.trim() || KABUPATEN;
  const isi = { kantor: opsi.kantor?.trim() || `${DINAS} ${kabupaten}`, kabupaten };
  periksaSemuaTeks(isi);
  const salinan = [...(await Promise.all(EDISI.map((edisi) => salinanSop(env, edisi)))), await salinanLibur(env)];
  const saat = saatWib(env.now());
  const kejadian: KejadianKantor = {
    jenis: 'RegisterDibuka',
    pada: saat,
    dicatat: saat,
    oleh: { nama: env.operator.akun, dicatatOleh: env.operator.akun },
    id: env.kunciBaru(),
    skema: SKEMA,
    ...isi,
    sop: salahSatuDari('--sop', EDISI, opsi.sop ?? EDISI[0]),
    hitungan: salahSatuDari('--hitungan', HITUNGAN, opsi.hitungan ?? HITUNGAN[0]),
    libur: await liburKiriman(env),
  };
  const permintaan = sidikPermintaan({ env }, 'init', { ...opsi, dir });
  if (!opsi.coba)
    await env.buatRegister(folder, {
      kejadian,
      kunci: opsi.kunci ?? env.kunciBaru(),
      permintaan,
      salinan,
      ...(opsi.bersama && { bersama: true }),
    });
  const data = {
    folder,
    kantor: isi.kantor,
    kabupaten: isi.kabupaten,
    sop: kejadian.sop,
    hitungan: kejadian.hitungan,
    bersama: opsi.bersama ?? false,
    coba: opsi.coba ?? false,
  };
  jawab(env, opsi, {
    skema: 'init',
    dasar: { hitungan: kejadian.hitungan, sop: kejadian.sop },
    data,
    ringkas: {},
    peringatan: peringatanCoba(opsi),
    teks: (d) =>
      [
        `✓ Register PKS dibuat di ${d.folder}`,
        `  ${d.kantor} · SOP ${d.sop} · ${d.hitungan}`,
        `  Disalin: ${salinan.map((s) => s.jalur).join(', ')} (${Object.keys(kejadian.libur).join(', ')})`,
        ...(d.bersama ? ['  Bersama: grup folder itu ikut membaca dan menulis'] : []),
        dir === BAWAAN
          ? '  Berikut  pks new · pks sop periksa · pks config'
          : `  Berikut  masuk ke folder itu, atau: pks config register "${d.folder}"`,
      ].join('\n'),
    singkat: folder,
  });
}

/** @throws Galat NILAI_TIDAK_DIKENAL: a folder named like a server's address would bear its password */
function tolakAlamat(tempat: string): void {
  if (!alamatServer(tempat)) return;
  throw new Galat('NILAI_TIDAK_DIKENAL', `${tempat} adalah alamat server; register dibuat di sebuah folder.`, [
    'pks init',
  ]);
}

const salinanSop = async (env: Env, edisi: string) => ({
  jalur: `sop/${edisi}.json`,
  isi: await kiriman(env, `data/acuan/sop/${edisi}.json`),
});

/** The decrees as they were taken in; what is counted by is in the register's own chain. */
const salinanLibur = async (env: Env) => ({
  jalur: 'libur/libur.json',
  isi: await kiriman(env, 'data/acuan/libur.json'),
});
