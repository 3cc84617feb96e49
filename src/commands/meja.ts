/** `pks` alone, "meja saya": what waits for whoever sits here, what waits outside, what comes due, and the command to type. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { sebutan } from '../permohonan/empat-mata.ts';
import { menungguLuar } from '../permohonan/hari.ts';
import { barisKasus, penilaiKepala, type Urutan, urutLewat } from '../permohonan/lihat.ts';
import { jawab } from '../sesi/jawab.ts';
import { type Opsi, perintah } from '../sesi/opsi.ts';
import { bukaSesi, peringatanDaftar } from '../sesi/sesi.ts';
import { mungkinDiingatkan, pengingatJatuh, sesudahLangkah } from '../sesi/tindak-lanjut.ts';
import { gaya } from '../terminal/gaya.ts';
import { BARIS, tampilMeja } from '../terminal/meja.ts';

/** How many working days ahead a target is named: today, and the day before it. */
const MENDEKATI = 1;

export const mejaCommand = (env: Env, ringkas: string): Command =>
  perintah('pks', ringkas).action((opsi: Opsi) => meja(env, opsi));

/** Whoever has a role sees what waits for it; where nobody is known, all that waits for the office is his. */
export async function meja(env: Env, opsi: Opsi): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const { operator, kalender, hariIni } = sesi;
  const sop = await sesi.sop();
  const dikenal = operator.peran.length > 0;
  // For people no more is opened than is shown: how all of them stand is known from the index, but not whose step it is.
  const batas = opsi.json || opsi.quiet ? Number.POSITIVE_INFINITY : BARIS;
  let kantor: readonly Urutan[] = [];
  let luar: readonly Urutan[] = [];
  const diingatkan = mungkinDiingatkan(sesi, hariIni);
  const daftar = await sesi.register.daftar(false, (kepala) => {
    const urutan = (di: boolean) =>
      kepala
        .filter((k) => (k.tanggungan === 'kantor') === di)
        .map(penilaiKepala(kalender, hariIni))
        .sort(urutLewat);
    [kantor, luar] = [urutan(true), urutan(false)];
    const dibuka = [...(dikenal ? kantor : kantor.slice(0, batas)), ...luar.slice(0, batas)];
    const id = new Set(dibuka.map((u) => u.id));
    return kepala.filter((k) => id.has(k.id) || diingatkan(k));
  });
  const aktif = [...kantor, ...luar];
  const baris = daftar.baris
    .map((b) => ({
      ...barisKasus(kalender, hariIni, b.id, b.permohonan),
      menunggu: menungguLuar(kalender, b.permohonan.jam, hariIni),
    }))
    .sort(urutLewat);
  const diKantor = baris.filter((b) => b.tanggungan === 'kantor');
  const anda = dikenal ? diKantor.filter((b) => operator.peran.includes(b.langkah?.pelaksana ?? '')) : diKantor;
  const { tandaTangan, penyerahan, akses, ...sesudah } = await sesudahLangkah(sesi, hariIni, batas);
  const jatuh = pengingatJatuh(sesi, hariIni, daftar.baris);
  const lanjutan = { tandaTangan, penyerahan, akses, pengingat: { jumlah: jatuh.length, baris: jatuh } };
  const data = {
    anda,
    kantor: diKantor,
    luar: baris.filter((b) => b.tanggungan !== 'kantor'),
    tandaTangan: tandaTangan.baris,
    penyerahan: penyerahan.baris,
    akses: akses.baris,
    pengingat: jatuh,
  };
  const mendekati = aktif
    .filter((u) => !u.terlambat && u.sisaHariKerja !== null && u.sisaHariKerja <= MENDEKATI)
    .sort(urutLewat);
  const peran = operator.peran.map((p) => sebutan(sop, sesi.pelaku(p, undefined)));
  jawab(env, opsi, {
    skema: 'meja',
    dasar: { ...sesi.dasar, per: hariIni, operator: operator.nama, peran: operator.peran.join(' ') || null },
    data,
    ringkas: {
      aktif: aktif.length,
      terlambat: aktif.filter((u) => u.terlambat).length,
      mendekati: mendekati.map((u) => u.id),
      kerjaSama: sesudah.kerjaSama,
      kewajiban: sesudah.kewajiban,
    },
    peringatan: [...daftar.peringatan, ...sesudah.peringatan, ...peringatanDaftar(sesi, aktif)],
    teks: (d) =>
      tampilMeja(
        d,
        {
          hitungan: sesi.kantor.hitungan,
          per: hariIni,
          hariIni,
          saat: sesi.saat,
          siapa: peran.length > 0 ? `${operator.nama} (${peran.join(', ')})` : operator.nama,
          folder: sesi.register.folder,
          peran: peran.length,
          jumlah: { anda: dikenal ? anda.length : kantor.length, kantor: kantor.length, luar: luar.length },
          namaPeran: (p) => sop.peran[p] ?? p,
          mendekati,
          sesudah,
          lanjutan,
        },
        gaya(env),
      ),
    singkat: anda.map((b) => b.id).join('\n'),
  });
}
