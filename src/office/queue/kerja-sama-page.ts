import type { Tanggal } from '../days/tanggal.ts';
import { compareText } from '../permohonan/compare/compare-text.ts';
import { endJudge } from '../permohonan/kerja-sama/kerja-sama-state.ts';
import type { IndexHead } from '../permohonan/views/kasus-row.ts';

export type KerjaSamaCount = Readonly<{ berlaku: number; belumBerlaku: number; akanHabis: number; habis: number }>;

/** `dibuka` are the first `batas` of `cocok`. */
export type KerjaSamaPick = Readonly<{ jumlah: KerjaSamaCount; cocok: number; dibuka: readonly IndexHead[] }>;

/** An end within `bulan` months is soon; `hanyaSegera` takes only those. */
export function pickKerjaSama(
  kepala: readonly IndexHead[],
  per: Tanggal,
  { bulan, hanyaSegera, batas }: Readonly<{ bulan: number; hanyaSegera: boolean; batas: number }>,
): KerjaSamaPick {
  const menurutAkhir = endJudge(per, bulan);
  const jumlah = { berlaku: 0, belumBerlaku: 0, akanHabis: 0, habis: 0 };
  const [berlaku, habis] = [new Map<Tanggal, IndexHead[]>(), new Map<Tanggal, IndexHead[]>()];
  let cocok = 0;
  for (const k of kepala) {
    if (!k.kerjaSama) continue;
    const { mulai, berakhir } = k.kerjaSama;
    const akhir = menurutAkhir(berakhir);
    const belum = per < mulai;
    jumlah[belum ? 'belumBerlaku' : akhir === 'habis' ? 'habis' : 'berlaku'] += 1;
    if (akhir === 'akan-habis') jumlah.akanHabis += 1;
    if (hanyaSegera && akhir !== 'akan-habis') continue;
    cocok += 1;
    const rak = !belum && akhir === 'habis' ? habis : berlaku;
    const sehari = rak.get(berakhir);
    if (sehari) sehari.push(k);
    else rak.set(berakhir, [k]);
  }
  return { jumlah, cocok, dibuka: firstByEnd([berlaku, habis], batas) };
}

/** Only the days are sorted, and the ids of those that come first. */
function firstByEnd(rak: readonly ReadonlyMap<Tanggal, readonly IndexHead[]>[], batas: number): readonly IndexHead[] {
  const urut: IndexHead[] = [];
  for (const satu of rak) {
    for (const hari of [...satu.keys()].sort(compareText)) {
      if (urut.length >= batas) return urut.slice(0, batas);
      for (const k of [...(satu.get(hari) ?? [])].sort((a, b) => compareText(a.id, b.id))) urut.push(k);
    }
  }
  return urut.slice(0, batas);
}
