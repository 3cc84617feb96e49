import { lembagaMatcher } from '../../desk/find-lembaga.ts';
import { withStandingPerpanjangan } from '../../desk/kerja-sama/link-perpanjangan.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { ListFileFlags } from '../../desk/write-output.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { compareKerjaSamaRows, isSignedRow, kerjaSamaListRow } from '../../office/permohonan/views/kerja-sama-list.ts';
import { pickKerjaSama } from '../../office/queue/kerja-sama-page.ts';
import { headsOnPastDay } from './on-past-day.ts';

export type KerjaSamaFlags = ListFileFlags &
  Readonly<{ akanHabis?: string | true; per?: string; diketahui?: boolean; lembaga?: string; batas?: string }>;

/** `bulan` tells how near an end is soon; `sisa` counts what the page leaves out. */
export async function agreementsOn(sesi: Sitting, per: Tanggal, bulan: number, batas: number, opsi: KerjaSamaFlags) {
  const { kepala, dahulu, peringatan } =
    per < sesi.hariIni
      ? await headsOnPastDay(sesi, per, opsi.diketahui ?? false)
      : { ...(await sesi.register.listHeads({ signed: true })), dahulu: null };
  const bernama = opsi.lembaga === undefined ? null : lembagaMatcher(sesi.kantor, opsi.lembaga);
  const { jumlah, cocok, dibuka } = pickKerjaSama(kepala, per, {
    bulan,
    hanyaSegera: opsi.akanHabis !== undefined,
    batas: bernama ? Number.POSITIVE_INFINITY : batas,
  });
  const baris = dahulu
    ? dibuka.flatMap((k) => dahulu.get(k.id) ?? [])
    : (await sesi.register.listRows({ signed: true }, dibuka)).baris;
  const semua = (await withStandingPerpanjangan(sesi, baris.filter(isSignedRow)))
    .map((b) => kerjaSamaListRow(b, per, bulan))
    .filter((b) => !bernama || bernama(b.lembaga))
    .sort(compareKerjaSamaRows);
  const data = semua.slice(0, batas);
  return { data, jumlah, sisa: (bernama ? semua.length : cocok) - data.length, peringatan };
}
