/** What changed between two versions of a document: per pasal, per paragraph, word by word. */
import { type Runutan, runut } from './runut.ts';

/** A paragraph of a finished document; `halaman` is what repeats on its pages: header, footer, notes. */
export type BarisNaskah = Readonly<{ letak: 'isi' | 'halaman'; teks: string }>;

/** Words that stayed, went or came. */
export type Potongan = Readonly<{ cara: 'tetap' | 'hapus' | 'tambah'; teks: string }>;

/** `ke`: which paragraph of its part, heading not counted; of the older version where it is gone. */
export type BedaParagraf = Readonly<{
  ke: number;
  cara: 'ubah' | 'hapus' | 'tambah';
  kata: readonly Potongan[];
}>;

/** A part by its heading: 'Pasal 5', 'Lampiran I'; what stands before the first is 'Pembuka'. */
export type BedaBagian = Readonly<{ bagian: string; paragraf: readonly BedaParagraf[] }>;

type Letak = Readonly<{ bagian: string; ke: number; teks: string }>;

/** The parts that differ, in the order of the newer version; empty where both read the same. */
export function bedaNaskah(lama: readonly BarisNaskah[], baru: readonly BarisNaskah[]): readonly BedaBagian[] {
  const [dulu, kini] = [letakkan(lama), letakkan(baru)];
  const perBagian = new Map<string, BedaParagraf[]>();
  for (const { di, beda } of runut(dulu, kini, sama).flatMap(bedaRunutan)) {
    perBagian.set(di.bagian, [...(perBagian.get(di.bagian) ?? []), beda]);
  }
  return [...perBagian].map(([bagian, paragraf]) => ({ bagian, paragraf }));
}

const sama = (a: Letak, b: Letak): boolean => a.teks === b.teks;

/** Word fills in the page numbers each time it saves. */
const NOMOR_HALAMAN = /^(halaman\s*)?\d*(\s*dari\s*\d*)?$/i;

const JUDUL = /^(pasal \d+|lampiran [ivxl]+)$/i;

/** Where each paragraph stands. Spacing is not wording, an empty paragraph is none, and several headers say a thing once. */
function letakkan(baris: readonly BarisNaskah[]): readonly Letak[] {
  const hasil: Letak[] = [];
  const halaman = new Set<string>();
  for (const letak of ['isi', 'halaman'] as const) {
    let bagian = letak === 'isi' ? 'Pembuka' : 'Kepala dan kaki halaman';
    let ke = 0;
    for (const satu of baris.filter((b) => b.letak === letak)) {
      const teks = satu.teks.normalize('NFC').replace(/\s+/gu, ' ').trim();
      if (teks === '' || (letak === 'halaman' && (halaman.has(teks) || NOMOR_HALAMAN.test(teks)))) continue;
      if (letak === 'halaman') halaman.add(teks);
      const judul = letak === 'isi' && JUDUL.test(teks);
      if (judul) bagian = teks.slice(0, 1).toUpperCase() + teks.slice(1);
      ke = judul ? 0 : ke + 1;
      hasil.push({ bagian, ke, teks });
    }
  }
  return hasil;
}

type Ditemukan = Readonly<{ di: Letak; beda: BedaParagraf }>;

/** Of a stretch that changed: paragraphs that share half their words are one that was reworded. */
function bedaRunutan({ hapus, tambah }: Runutan<Letak>): readonly Ditemukan[] {
  const sisa = [...hapus];
  const hasil: Ditemukan[] = [];
  const hilang = (sampai: number) => {
    for (const di of sisa.splice(0, sampai)) hasil.push({ di, beda: utuh(di, 'hapus') });
  };
  for (const di of tambah) {
    const pasangan = sisa.findIndex((lama) => serupa(lama.teks, di.teks));
    const lama = sisa[pasangan];
    if (lama) {
      hilang(pasangan);
      sisa.shift();
      hasil.push({ di, beda: { ke: di.ke, cara: 'ubah', kata: bedaKata(lama.teks, di.teks) } });
    } else hasil.push({ di, beda: utuh(di, 'tambah') });
  }
  hilang(sisa.length);
  return hasil;
}

const utuh = ({ ke, teks }: Letak, cara: 'hapus' | 'tambah'): BedaParagraf => ({ ke, cara, kata: [{ cara, teks }] });

function serupa(a: string, b: string): boolean {
  const kata = new Set(a.split(' '));
  const bersama = b.split(' ').filter((k) => kata.has(k)).length;
  return bersama * 2 >= Math.max(kata.size, b.split(' ').length);
}

/** The words of one paragraph beside those of the other, neighbours of a kind together. */
export function bedaKata(lama: string, baru: string): readonly Potongan[] {
  const [dari, ke] = [lama.split(' '), baru.split(' ')];
  const hasil: Potongan[] = [];
  const tambah = (cara: Potongan['cara'], kata: readonly string[]) => {
    if (kata.length > 0) hasil.push({ cara, teks: kata.join(' ') });
  };
  let sudah = 0;
  for (const { mulai, hapus, tambah: masuk } of runut(dari, ke, (a, b) => a === b)) {
    tambah('tetap', dari.slice(sudah, mulai));
    tambah('hapus', hapus);
    tambah('tambah', masuk);
    sudah = mulai + hapus.length;
  }
  tambah('tetap', dari.slice(sudah));
  return hasil;
}
