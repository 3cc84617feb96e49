// Two workers at once, one fault each; every answer keeps its place.
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEKERJA = fileURLToPath(new URL('./worker.mjs', import.meta.url));

/** @returns { kerja(jenis, isi): Promise, semua(jenis, daftar, henti?): Promise<[]>, tutup(), banyak } */
export function kolam(paket, asal, di, banyak = Math.max(2, availableParallelism())) {
  const menunggu = [];
  const anak = Array.from({ length: banyak }, (_, i) => {
    const tempatku = join(di, `pekerja-${i}`);
    mkdirSync(tempatku, { recursive: true });
    const proses = fork(PEKERJA, [paket, asal, tempatku], { execArgv: [] });
    const satu = { proses, tugas: null };
    proses.on('message', ({ hasil, galat }) => {
      const { beres, gagal } = satu.tugas;
      satu.tugas = null;
      if (galat) gagal(new Error(galat));
      else beres(hasil);
      lanjut();
    });
    proses.on('exit', (kode, sinyal) => satu.tugas?.gagal(new Error(`worker ended: ${kode} ${sinyal}`)));
    return satu;
  });
  function lanjut() {
    for (const satu of anak) {
      if (satu.tugas || menunggu.length === 0) continue;
      satu.tugas = menunggu.shift();
      satu.proses.send({ jenis: satu.tugas.jenis, isi: satu.tugas.isi });
    }
  }
  const kerja = (jenis, isi) =>
    new Promise((beres, gagal) => {
      menunggu.push({ jenis, isi, beres, gagal });
      lanjut();
    });
  return {
    banyak,
    pid: anak.map(({ proses }) => proses.pid),
    kerja,
    semua: (jenis, daftar) => Promise.all(daftar.map((isi) => kerja(jenis, isi))),
    tutup: () => {
      for (const { proses } of anak) proses.disconnect();
    },
  };
}
