import type { Langkah, Sop } from '../sop.ts';
import type { SopFault } from './sop-fault.ts';

/** The answer is entered once, and a refusal can end. */
export function markFaults(sop: Sop): readonly SopFault[] {
  const balasan = sop.langkah.filter((l) => l.balasan);
  const akhir = sop.langkah.filter((l) => l.akhirBilaTolak);
  const kirim = sop.langkah.filter((l) => l.kirim);
  const mendahului = (a: Langkah, b: Langkah) => sop.langkah.indexOf(a) < sop.langkah.indexOf(b);
  const cela: SopFault[] = [];
  const tambah = ({ no }: Langkah, kalimat: string) => cela.push({ langkah: no, kalimat });

  for (const l of balasan.slice(1)) {
    tambah(l, `Langkah ${l.no} menerima balasan lagi, padahal balasan hanya dicatat sekali.`);
  }
  for (const l of kirim.slice(1)) {
    tambah(l, `Langkah ${l.no} mengirim surat lagi, padahal surat keluar hanya dicatat sekali.`);
  }
  for (const l of balasan) {
    if (l.koreksi) tambah(l, `Langkah ${l.no} menerima balasan sekaligus memeriksa, jadi hasilnya bermakna ganda.`);
    if (!akhir.some((a) => mendahului(l, a))) {
      tambah(
        l,
        `Balasan di langkah ${l.no} dapat berupa penolakan, tetapi tidak ada langkah tempat penolakan berakhir.`,
      );
    }
  }
  for (const l of akhir) {
    if (!balasan.some((b) => mendahului(b, l))) {
      tambah(l, `Langkah ${l.no} mengakhiri penolakan, tetapi tidak ada balasan yang dicatat sebelumnya.`);
    }
  }
  return cela;
}
