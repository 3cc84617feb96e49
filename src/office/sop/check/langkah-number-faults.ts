import type { Sop } from '../sop.ts';
import type { SopFault } from './sop-fault.ts';

export function langkahNumberFaults(sop: Sop): readonly SopFault[] {
  const ada = new Set(sop.langkah.map((l) => l.no));
  const cela: SopFault[] = [];
  for (const [i, { no, tahap, pelaksana, pelaksanaTafsir }] of sop.langkah.entries()) {
    const lalu = sop.langkah[i - 1]?.no;
    if (lalu !== undefined && no <= lalu) {
      cela.push({ langkah: no, kalimat: `Nomor langkah ${no} tidak lebih besar dari nomor sebelumnya (${lalu}).` });
    }
    if (!Object.hasOwn(sop.tahap, tahap)) {
      cela.push({ langkah: no, kalimat: `Langkah ${no} berada pada tahap "${tahap}" yang tidak bernama.` });
    }
    for (const peran of [pelaksana, ...pelaksanaTafsir.alternatif]) {
      if (!Object.hasOwn(sop.peran, peran)) {
        cela.push({ langkah: no, kalimat: `Langkah ${no} menyebut peran "${peran}" yang tidak bernama.` });
      }
    }
  }
  for (const no of sop.empatMata.flat()) {
    if (!ada.has(no)) cela.push({ langkah: null, kalimat: `Empat mata menyebut langkah ${no} yang tidak ada.` });
  }
  for (const rantai of sop.empatMata.filter((r) => !(new Set(r).size > 1))) {
    cela.push({ langkah: null, kalimat: `Rantai empat mata (${rantai.join(', ')}) tidak menyebut dua langkah.` });
  }
  for (const [nama, { langkah, disetujui }] of Object.entries(sop.naskah)) {
    for (const no of langkah.filter((n) => !ada.has(n))) {
      cela.push({ langkah: null, kalimat: `Naskah "${nama}" dibuat di langkah ${no} yang tidak ada.` });
    }
    if (disetujui !== null && !ada.has(disetujui)) {
      cela.push({ langkah: null, kalimat: `Naskah "${nama}" disetujui di langkah ${disetujui} yang tidak ada.` });
    } else if (disetujui !== null && !langkah.some((n) => n <= disetujui)) {
      cela.push({ langkah: disetujui, kalimat: `Naskah "${nama}" disetujui di langkah ${disetujui} sebelum dibuat.` });
    }
  }
  return cela;
}
