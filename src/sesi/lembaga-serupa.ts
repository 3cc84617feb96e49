/** Institutions the register knows by a name like the one just typed: a hint, so that one is not entered twice. */

import { Galat } from '../galat.ts';
import { pengenalLembaga } from '../kantor/lembaga.ts';
import { urutId } from '../permohonan/id.ts';
import { kunciLembaga } from '../permohonan/kunci-banding.ts';
import type { JenisLembaga } from '../permohonan/permohonan.ts';
import type { Baris, Kepala } from '../register/register.ts';
import type { Sesi } from './sesi.ts';

type Serupa = Readonly<{ catatan: readonly string[]; jenis: JenisLembaga | null; ejaan: string | null }>;

const TERBANYAK = 3;
/** How many of the latest cases are looked at: a register of many years is not opened whole for a hint. */
const TERAKHIR = 300;

/** What to tell of them; of the very same institution its kind, and its spelling where that is another. */
export async function lembagaSerupa(sesi: Sesi, nama: string): Promise<Serupa> {
  const pengenal = pengenalLembaga(sesi.kantor);
  const [dicari, sebutan] = [pengenal(nama), kunciLembaga(nama)];
  const perLembaga = new Map<string, Baris>(); // the latest case of each
  for (const baris of await barisRegister(sesi)) {
    const ada = kunciLembaga(baris.permohonan.lembaga.nama);
    const sama = pengenal(baris.permohonan.lembaga.nama) === dicari;
    if (sama || ada.includes(sebutan) || sebutan.includes(ada)) perLembaga.set(sama ? dicari : ada, baris);
  }
  const serupa = [...perLembaga.values()];
  const sendiri = perLembaga.get(dicari)?.permohonan.lembaga;
  const lagi =
    serupa.length > TERBANYAK
      ? [`    … dan ${serupa.length - TERBANYAK} lagi: pks list --status semua --lembaga "${nama}"`]
      : [];
  return {
    catatan:
      serupa.length === 0
        ? []
        : [`  Ada ${serupa.length} lembaga serupa di register:`, ...serupa.slice(0, TERBANYAK).map(sebut), ...lagi],
    jenis: sendiri?.jenis ?? null,
    ejaan: sendiri && sendiri.nama !== nama ? sendiri.nama : null,
  };
}

const sebut = ({ id, permohonan: { lembaga, surat, langkah, status } }: Baris): string =>
  `    ${lembaga.nama} — kasus ${id}, surat ${surat.nomor}, ${langkah ? `langkah ${langkah.no}` : status}`;

/** A hint is not worth losing a letter for: what is wrong with the register is said when the letter is recorded. */
async function barisRegister(sesi: Sesi): Promise<readonly Baris[]> {
  try {
    const terakhir = (kepala: readonly Kepala[]) => [...kepala].sort((a, b) => urutId(a.id, b.id)).slice(-TERAKHIR);
    return (await sesi.register.daftar(true, terakhir)).baris;
  } catch (e) {
    if (e instanceof Galat) return [];
    throw e;
  }
}
