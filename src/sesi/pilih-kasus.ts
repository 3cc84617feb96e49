/** A case that nobody named, picked from a list: those under way with the latest first, then what was closed last. */
import type { Env } from '../env.ts';
import { urutId } from '../permohonan/id.ts';
import { penilaiKepala, urutLewat } from '../permohonan/lihat.ts';
import type { Baris, Kepala } from '../register/register.ts';
import type { Opsi } from './opsi.ts';
import { bukaSesi, type Sesi } from './sesi.ts';

/** How many closed cases are offered. */
const TERTUTUP = 20;

/** @throws Galat REGISTER_TIDAK_DITEMUKAN, DIBATALKAN; null where there is no case to pick */
export async function pilihKasus(env: Env, opsi: Opsi): Promise<string | null> {
  const sesi = await bukaSesi(env, opsi);
  let urutan: readonly string[] = [];
  const { baris } = await sesi.register.daftar(true, (kepala) => {
    const dipilih = terdepan(sesi, kepala);
    urutan = dipilih.map((k) => k.id);
    return dipilih;
  });
  if (baris.length === 0) return null;
  const letak = new Map(urutan.map((id, i) => [id, i]));
  const pilihan = [...baris].sort((a, b) => (letak.get(a.id) ?? 0) - (letak.get(b.id) ?? 0)).map(sebut);
  return (await env.ask()).pilih('Kasus yang mana', pilihan);
}

function terdepan({ kalender, hariIni }: Sesi, kepala: readonly Kepala[]): readonly Kepala[] {
  const nilai = penilaiKepala(kalender, hariIni);
  const aktif = kepala.filter((k) => k.status === 'aktif');
  const tutup = kepala.filter((k) => k.status !== 'aktif').sort((a, b) => urutId(b.id, a.id));
  return [...[...aktif].sort((a, b) => urutLewat(nilai(a), nilai(b))), ...tutup.slice(0, TERTUTUP)];
}

const sebut = ({ id, permohonan: { lembaga, langkah, status } }: Baris) => ({
  nilai: id,
  nama: `${id} ${lembaga.nama} — ${langkah ? `langkah ${langkah.no}, ${langkah.ringkas}` : status}`,
});
