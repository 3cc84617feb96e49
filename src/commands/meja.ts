/** `pks` alone, "meja saya": what waits here, what waits outside, and the command to type. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { barisKasus, urutLewat } from '../permohonan/lihat.ts';
import { jawab } from '../sesi/jawab.ts';
import { type Opsi, perintah } from '../sesi/opsi.ts';
import { bukaSesi, peringatanDaftar } from '../sesi/sesi.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilMeja } from '../terminal/meja.ts';

export const mejaCommand = (env: Env, ringkas: string): Command =>
  perintah('pks', ringkas).action((opsi: Opsi) => meja(env, opsi));

export async function meja(env: Env, opsi: Opsi): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const sop = await sesi.sop();
  const daftar = await sesi.register.daftar(false);
  const baris = daftar.baris.map((b) => barisKasus(sesi.kalender, sesi.hariIni, b.id, b.permohonan)).sort(urutLewat);
  const data = {
    kantor: baris.filter((b) => b.tanggungan === 'kantor'),
    luar: baris.filter((b) => b.tanggungan !== 'kantor'),
  };
  const dasar = { hitungan: sesi.kantor.hitungan, per: sesi.hariIni, hariIni: sesi.hariIni };
  jawab(env, opsi, {
    skema: 'meja',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data,
    ringkas: { aktif: baris.length, terlambat: baris.filter((b) => b.terlambat).length },
    peringatan: [...daftar.peringatan, ...peringatanDaftar(sesi, baris)],
    teks: (d) =>
      tampilMeja(d, dasar, sesi.saat, env.operator.akun, sesi.register.folder, (p) => sop.peran[p] ?? p, gaya(env)),
    singkat: data.kantor.map((b) => b.id).join('\n'),
  });
}
