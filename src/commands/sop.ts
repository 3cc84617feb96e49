/** `pks sop`: the SOP whole. `pks sop periksa`: what is odd or interpreted in it, and the proof that its table is sound. */
import { Argument, type Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { jawab } from '../sesi/jawab.ts';
import { kiriman } from '../sesi/kiriman.ts';
import { type Opsi, perintah, salahSatuDari } from '../sesi/opsi.ts';
import { bacaEdisi, bacaJson, bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { bacaSop } from '../sop/baca.ts';
import { EDISI } from '../sop/edisi.ts';
import { periksaSop } from '../sop/periksa.ts';
import type { Sop } from '../sop/sop.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilSop } from '../terminal/sop.ts';
import { tampilPeriksaSop } from '../terminal/sop-periksa.ts';

type OpsiSop = Opsi & Readonly<{ sop?: string }>;

export const sopCommand = (env: Env, ringkas: string): Command =>
  perintah('sop', ringkas)
    .addArgument(new Argument('[periksa]', 'periksa: kejanggalan, tafsiran, dan bukti tabelnya utuh'))
    .option('--sop <edisi>', `bacaan: ${EDISI.join(' | ')} (bawaan: yang dipakai register)`)
    .addHelpText('after', '\nContoh:\n  $ pks sop\n  $ pks sop periksa')
    .action((apa: string | undefined, opsi: OpsiSop) => sop(env, apa, opsi));

export async function sop(env: Env, apa: string | undefined, opsi: OpsiSop): Promise<void> {
  if (apa !== undefined) salahSatuDari('sop', ['periksa'], apa);
  const sumber = await bukaSumber(env, opsi);
  const edisi = await sumber.edisi(opsi.sop ?? sumber.bawaan);
  if (apa === undefined) {
    return jawab(env, opsi, {
      skema: 'sop',
      dasar: { ...sumber.dasar, sop: edisi.kode },
      data: edisi,
      ringkas: { langkah: edisi.langkah.length, menit: edisi.langkah.reduce((n, l) => n + (l.menit ?? 0), 0) },
      peringatan: [],
      teks: (data) => tampilSop(data, gaya(env).lebar),
    });
  }
  const lain = await sumber.edisi(EDISI.find((e) => e !== edisi.kode) ?? EDISI[0]);
  const cela = periksaSop(edisi);
  jawab(env, opsi, {
    skema: 'sop-periksa',
    dasar: { ...sumber.dasar, sop: edisi.kode },
    data: { baik: cela.length === 0, cela, kejanggalan: edisi.kejanggalan, tafsiran: edisi.tafsiran },
    ringkas: { kejanggalan: edisi.kejanggalan.length, tafsiran: edisi.tafsiran.length, cela: cela.length },
    peringatan: [],
    teks: () => tampilPeriksaSop(edisi, lain, gaya(env).lebar),
  });
}

type Sumber = Readonly<{ bawaan: string; dasar: Sesi['dasar']; edisi: (kode: string) => Promise<Sop> }>;

/** The office's own copy; before there is a register, the one that is shipped. */
async function bukaSumber(env: Env, opsi: OpsiSop): Promise<Sumber> {
  try {
    const sesi = await bukaSesi(env, opsi);
    return { bawaan: sesi.kantor.sop, dasar: sesi.dasar, edisi: (kode) => bacaEdisi(sesi.register, kode) };
  } catch (e) {
    if (!(e instanceof Galat) || e.kode !== 'REGISTER_TIDAK_DITEMUKAN' || opsi.register !== undefined) throw e;
    return { bawaan: EDISI[0], dasar: { hitungan: null }, edisi: (kode) => edisiKiriman(env, kode) };
  }
}

async function edisiKiriman(env: Env, kode: string): Promise<Sop> {
  const jalur = `data/acuan/sop/${salahSatuDari('--sop', EDISI, kode)}.json`;
  return bacaSop(bacaJson(await kiriman(env, jalur), jalur), jalur);
}
