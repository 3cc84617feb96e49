import { Failure, type FailureCode } from '../../../errors.ts';
import { type HistoryAct, isMovingFact, takenBackActs } from '../facts/effective-facts.ts';
import { effectivePksActs, type PksAct, type TindakanContext, tarikCommandLine } from './blocking-acts.ts';

/** @throws TINDAKAN_TIDAK_ADA, else `kode` */
export function findPksAct({ id, riwayat = [] }: TindakanContext, v: number, kode: FailureCode): PksAct {
  const ada = effectivePksActs(riwayat).find((t) => t.v === v);
  if (ada) return ada;
  const tindakan = riwayat.find((t) => t.v === v);
  if (!tindakan) {
    throw new Failure(
      'TINDAKAN_TIDAK_ADA',
      `Kasus ${id} tidak mempunyai tindakan no. ${v}; riwayatnya sampai no. ${riwayat.length}.`,
      [`pks show ${id}`],
      { tindakan: v, terakhir: riwayat.length },
    );
  }
  const oleh = takenBackActs(riwayat).get(v);
  if (oleh !== undefined) {
    throw new Failure(kode, `Tindakan no. ${v} kasus ${id} sudah diurungkan dengan no. ${oleh}.`, [`pks show ${id}`]);
  }
  refuseEarlierMove(id, riwayat, v, kode);
  const sesudah = effectivePksActs(riwayat).at(-1);
  throw new Failure(
    kode,
    `Tindakan no. ${v} kasus ${id} bukan catatan dan bukan tindakan sesudah langkah terakhir (pengesahan, penyerahan, akses, kewajiban, perpanjangan). Langkah dan penutupan ditarik dari yang terakhir, tanpa --tindakan; berkas yang bukan milik kasus ini dengan --berkas.`,
    [
      v === lastMovingActNo(riwayat)
        ? sesudah
          ? tarikCommandLine(id, sesudah.v)
          : `pks undo ${id}`
        : `pks show ${id}`,
    ],
    { tindakan: v },
  );
}

/** Names what goes first, and what is then typed anew. @throws Failure of this code where others followed that step */
function refuseEarlierMove(id: string, riwayat: readonly HistoryAct[], v: number, kode: FailureCode): void {
  const batal = takenBackActs(riwayat);
  const gerak = riwayat.flatMap((t) => {
    const k = batal.has(t.v) || t.v < v ? undefined : t.kejadian.findLast(isMovingFact);
    return k ? [{ v: t.v, k }] : [];
  });
  const [ini, ...lain] = gerak;
  if (ini?.v !== v || ini.k.jenis !== 'Diselesaikan' || lain.length === 0) return;
  if (effectivePksActs(riwayat).length > 0) return;
  const langkah = (k: (typeof ini)['k']): string =>
    k.jenis === 'Diselesaikan' ? `langkah ${k.langkah}` : k.jenis.toLowerCase();
  const urut = [...gerak].reverse().map((t) => langkah(t.k));
  throw new Failure(
    kode,
    `Tindakan no. ${v} kasus ${id} adalah ${langkah(ini.k)}, dan ${lain.length} tindakan mengikutinya. Tarik ${gerak.length} kali, yang terakhir dulu (${urut.join(', ')}), lalu catat lagi ${langkah(ini.k)} dengan harinya sendiri dan yang mengikutinya: pks advance ${id} --tanggal. Surat dan naskahnya tetap ada.`,
    [`pks undo ${id}`, `pks show ${id}`],
    { tindakan: v, ditarik: gerak.map((t) => t.v).reverse() },
  );
}

function lastMovingActNo(riwayat: readonly HistoryAct[]): number | undefined {
  const batal = takenBackActs(riwayat);
  return riwayat.findLast(({ v, kejadian }) => !batal.has(v) && kejadian.some(isMovingFact))?.v;
}
