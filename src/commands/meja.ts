/** `pks` alone, "meja saya": what waits here, what waits outside, and the command to type. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { barisKasus, penilaiKepala, type Urutan, urutLewat } from '../permohonan/lihat.ts';
import { jawab } from '../sesi/jawab.ts';
import { type Opsi, perintah } from '../sesi/opsi.ts';
import { bukaSesi, peringatanDaftar } from '../sesi/sesi.ts';
import { gaya } from '../terminal/gaya.ts';
import { BARIS, tampilMeja } from '../terminal/meja.ts';

export const mejaCommand = (env: Env, ringkas: string): Command =>
  perintah('pks', ringkas).action((opsi: Opsi) => meja(env, opsi));

export async function meja(env: Env, opsi: Opsi): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const sop = await sesi.sop();
  // For people no more is opened than is shown: how all of them stand is known from the index.
  const batas = opsi.json || opsi.quiet ? Number.POSITIVE_INFINITY : BARIS;
  let kantor: readonly Urutan[] = [];
  let luar: readonly Urutan[] = [];
  const daftar = await sesi.register.daftar(false, (kepala) => {
    const urutan = (di: boolean) =>
      kepala
        .filter((k) => (k.tanggungan === 'kantor') === di)
        .map(penilaiKepala(sesi.kalender, sesi.hariIni))
        .sort(urutLewat);
    [kantor, luar] = [urutan(true), urutan(false)];
    const dibuka = new Set([kantor, luar].flatMap((u) => u.slice(0, batas).map(({ id }) => id)));
    return kepala.filter((k) => dibuka.has(k.id));
  });
  const semua = [...kantor, ...luar];
  const baris = daftar.baris.map((b) => barisKasus(sesi.kalender, sesi.hariIni, b.id, b.permohonan)).sort(urutLewat);
  const data = {
    kantor: baris.filter((b) => b.tanggungan === 'kantor'),
    luar: baris.filter((b) => b.tanggungan !== 'kantor'),
  };
  const jumlah = { kantor: kantor.length, luar: luar.length };
  const dasar = { hitungan: sesi.kantor.hitungan, per: sesi.hariIni, hariIni: sesi.hariIni, jumlah };
  jawab(env, opsi, {
    skema: 'meja',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data,
    ringkas: { aktif: semua.length, terlambat: semua.filter((u) => u.terlambat).length },
    peringatan: [...daftar.peringatan, ...peringatanDaftar(sesi, semua)],
    teks: (d) =>
      tampilMeja(d, dasar, sesi.saat, env.operator.akun, sesi.register.folder, (p) => sop.peran[p] ?? p, gaya(env)),
    singkat: data.kantor.map((b) => b.id).join('\n'),
  });
}
