import { firstLangkah, langkahAfter, type Sop } from '../sop.ts';
import type { SopFault } from './sop-fault.ts';

/** Every return leads back; every step is reached; every step reaches the end. */
export const flowFaults = (sop: Sop): readonly SopFault[] => [...koreksiFaults(sop), ...reachFaults(sop)];

function koreksiFaults(sop: Sop): readonly SopFault[] {
  const urutan = sop.langkah.map((l) => l.no);
  return sop.langkah.flatMap(({ no, koreksi }) => {
    if (!koreksi) return [];
    const { kembaliKe, pilihan } = koreksi;
    const cela: SopFault[] = [];
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

type FlowNode = number | 'tamat';

/** Goes by number, as a case walks: a second row with the same number is never reached. */
function reachFaults(sop: Sop): readonly SopFault[] {
  const jalan = sop.langkah.map((l): Readonly<{ dari: FlowNode; ke: readonly FlowNode[] }> => {
    return { dari: l.no, ke: [langkahAfter(sop, l.no)?.no ?? 'tamat', ...(l.koreksi?.pilihan ?? [])] };
  });
  const tujuan = (no: FlowNode): readonly FlowNode[] => jalan.filter((j) => j.dari === no).flatMap((j) => j.ke);
  const asal = (ke: FlowNode): readonly FlowNode[] => jalan.filter((j) => j.ke.includes(ke)).map((j) => j.dari);
  const tercapai = reachableFrom(firstLangkah(sop).no, tujuan);
  const berujung = reachableFrom('tamat', asal);
  return sop.langkah.flatMap(({ no }) => [
    ...(tercapai.has(no) ? [] : [{ langkah: no, kalimat: `Langkah ${no} tidak dapat dicapai dari langkah pertama.` }]),
    ...(berujung.has(no) ? [] : [{ langkah: no, kalimat: `Dari langkah ${no} akhir SOP tidak dapat dicapai.` }]),
  ]);
}

function reachableFrom(awal: FlowNode, ke: (dari: FlowNode) => readonly FlowNode[]): ReadonlySet<FlowNode> {
  const tercapai = new Set<FlowNode>([awal]);
  // A Set's iterator also visits what is added meanwhile.
  for (const simpul of tercapai) for (const tujuan of ke(simpul)) tercapai.add(tujuan);
  return tercapai;
}
