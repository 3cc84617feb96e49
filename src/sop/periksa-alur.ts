import type { Cela } from './cela.ts';
import { langkahAwal, langkahSesudah, type Sop } from './sop.ts';

/** Every return leads to an earlier step; every step is reached; from every step the end is reached. */
export const celaAlur = (sop: Sop): readonly Cela[] => [...celaKoreksi(sop), ...celaJangkauan(sop)];

function celaKoreksi(sop: Sop): readonly Cela[] {
  const urutan = sop.langkah.map((l) => l.no);
  return sop.langkah.flatMap(({ no, koreksi }) => {
    if (!koreksi) return [];
    const { kembaliKe, pilihan } = koreksi;
    const cela: Cela[] = [];
    for (const ke of new Set([kembaliKe, ...pilihan])) {
      if (!urutan.includes(ke)) {
        cela.push({ langkah: no, kalimat: `Koreksi langkah ${no} kembali ke langkah ${ke} yang tidak ada.` });
      } else if (urutan.indexOf(ke) >= urutan.indexOf(no)) {
        cela.push({
          langkah: no,
          kalimat: `Koreksi langkah ${no} kembali ke langkah ${ke}, yang tidak mendahuluinya.`,
        });
      }
    }
    if (!pilihan.includes(kembaliKe)) {
      const kalimat = `Koreksi langkah ${no} kembali ke ${kembaliKe}, yang tidak ada di antara pilihannya.`;
      cela.push({ langkah: no, kalimat });
    }
    return cela;
  });
}

/** A step's number, or the end of the table. */
type Simpul = number | 'tamat';

/** Walks the table as a case does, by number: with a number twice the second row is never reached. */
function celaJangkauan(sop: Sop): readonly Cela[] {
  const jalan = sop.langkah.map((l): Readonly<{ dari: Simpul; ke: readonly Simpul[] }> => {
    return { dari: l.no, ke: [langkahSesudah(sop, l.no)?.no ?? 'tamat', ...(l.koreksi?.pilihan ?? [])] };
  });
  const tujuan = (no: Simpul): readonly Simpul[] => jalan.filter((j) => j.dari === no).flatMap((j) => j.ke);
  const asal = (ke: Simpul): readonly Simpul[] => jalan.filter((j) => j.ke.includes(ke)).map((j) => j.dari);
  const tercapai = jangkau(langkahAwal(sop).no, tujuan);
  const berujung = jangkau('tamat', asal);
  return sop.langkah.flatMap(({ no }) => [
    ...(tercapai.has(no) ? [] : [{ langkah: no, kalimat: `Langkah ${no} tidak dapat dicapai dari langkah pertama.` }]),
    ...(berujung.has(no) ? [] : [{ langkah: no, kalimat: `Dari langkah ${no} akhir SOP tidak dapat dicapai.` }]),
  ]);
}

/** Everything that can be reached from `awal`, itself included. */
function jangkau(awal: Simpul, ke: (dari: Simpul) => readonly Simpul[]): ReadonlySet<Simpul> {
  const tercapai = new Set<Simpul>([awal]);
  // A Set's iterator also visits what is added while it runs.
  for (const simpul of tercapai) for (const tujuan of ke(simpul)) tercapai.add(tujuan);
  return tercapai;
}
