/** Picks a case from a list: active ones with the latest first, then recently closed ones. */
import type { Env } from '../../env.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import { compareLateness, listHeadJudge } from '../../office/permohonan/views/kasus-list.ts';
import type { IndexHead, IndexRow } from '../../store/register.ts';
import type { StandardFlags } from '../flags/standard-flags.ts';
import { openSitting, type Sitting } from '../sitting.ts';

/** How many closed cases are offered. */
const CLOSED_OFFERED = 20;

/** @throws Failure REGISTER_TIDAK_DITEMUKAN, DIBATALKAN; null where there is no case to pick */
export async function pickKasus(env: Env, opsi: StandardFlags): Promise<string | null> {
  const sesi = await openSitting(env, opsi);
  let urutan: readonly string[] = [];
  const { baris } = await sesi.register.listKasus(true, (kepala) => {
    const dipilih = latestFirst(sesi, kepala);
    urutan = dipilih.map((k) => k.id);
    return dipilih;
  });
  if (baris.length === 0) return null;
  const letak = new Map(urutan.map((id, i) => [id, i]));
  const pilihan = [...baris].sort((a, b) => (letak.get(a.id) ?? 0) - (letak.get(b.id) ?? 0)).map(kasusChoice);
  return (await env.ask()).choose('Kasus yang mana', pilihan);
}

function latestFirst({ kalender, hariIni }: Sitting, kepala: readonly IndexHead[]): readonly IndexHead[] {
  const nilai = listHeadJudge(kalender, hariIni);
  const aktif = kepala.filter((k) => k.status === 'aktif');
  const tutup = kepala.filter((k) => k.status !== 'aktif').sort((a, b) => compareKasusIds(b.id, a.id));
  return [...[...aktif].sort((a, b) => compareLateness(nilai(a), nilai(b))), ...tutup.slice(0, CLOSED_OFFERED)];
}

const kasusChoice = ({ id, permohonan: { lembaga, langkah, status } }: IndexRow) => ({
  nilai: id,
  nama: `${id} ${lembaga.nama} — ${langkah ? `langkah ${langkah.no}, ${langkah.ringkas}` : status}`,
});
