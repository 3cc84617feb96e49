/** `kerja-sama` from the heads of rows: how many stand how, and which of them the page shows. */
import type { Tanggal } from '../days/tanggal.ts';
import { compareEnds, endJudge } from '../permohonan/kerja-sama/kerja-sama-state.ts';
import type { IndexHead } from '../permohonan/views/kasus-row.ts';

export type KerjaSamaCount = Readonly<{ berlaku: number; belumBerlaku: number; akanHabis: number; habis: number }>;

/** `cocok`: how many are asked for; `dibuka`: the first `batas` of them. */
export type KerjaSamaPick = Readonly<{ jumlah: KerjaSamaCount; cocok: number; dibuka: readonly IndexHead[] }>;

/** In the order of the list; `bulan`: how near an end is soon; `hanyaSegera`: only those. */
export function pickKerjaSama(
  kepala: readonly IndexHead[],
  per: Tanggal,
  { bulan, hanyaSegera, batas }: Readonly<{ bulan: number; hanyaSegera: boolean; batas: number }>,
): KerjaSamaPick {
  const menurutAkhir = endJudge(per, bulan);
  const jumlah = { berlaku: 0, belumBerlaku: 0, akanHabis: 0, habis: 0 };
  const berlaku: Ending[] = [];
  const habis: Ending[] = [];
  for (const k of kepala) {
    if (!k.kerjaSama) continue;
    const { mulai, berakhir } = k.kerjaSama;
    const akhir = menurutAkhir(berakhir);
    const belum = per < mulai;
    jumlah[belum ? 'belumBerlaku' : akhir === 'habis' ? 'habis' : 'berlaku'] += 1;
    if (akhir === 'akan-habis') jumlah.akanHabis += 1;
    if (hanyaSegera && akhir !== 'akan-habis') continue;
    (!belum && akhir === 'habis' ? habis : berlaku).push({ id: k.id, berakhir, k });
  }
  const urut = [...berlaku.sort(compareEnds), ...(berlaku.length < batas ? habis.sort(compareEnds) : [])];
  return { jumlah, cocok: berlaku.length + habis.length, dibuka: urut.slice(0, batas).map(({ k }) => k) };
}

type Ending = Readonly<{ id: string; berakhir: Tanggal; k: IndexHead }>;
