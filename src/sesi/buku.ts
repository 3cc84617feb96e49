/** The cases a year's books are written from, as far as they can stand in them. */

import type { BahanBuku, KasusBuku } from '../buku/buku.ts';
import { PENANDATANGAN } from '../naskah/pengaturan.ts';
import { diurungkan, gugurBersama } from '../permohonan/berlaku.ts';
import { urutId } from '../permohonan/id.ts';
import type { Berkas } from '../register/register.ts';
import type { Sop } from '../sop/sop.ts';
import { pejabatPada } from './pejabat-naskah.ts';
import type { Sesi } from './sesi.ts';

/** Who signs where the office has set nobody else. */
const [KEPALA] = PENANDATANGAN;

/** Reads the cases in whose facts something may stand in a book of the year: the register's index tells which. */
export async function bahanBuku(sesi: Sesi, tahun: number): Promise<BahanBuku> {
  const kasus: KasusBuku[] = [];
  const sop = await sopKasus(sesi);
  for (const id of await sesi.register.kasusBuku(tahun)) kasus.push(await bacaKasusBuku(sesi, id, sop.kenali));
  return { ...(await bahanTanpaKasus(sesi)), kasus, sop: sop.kode };
}

/**
 * Every case of the register in its turn, each as the books are written from it, and let go again: for what has to be
 * known of all years, and must not rest on the index.
 */
export async function tiapKasusBuku(sesi: Sesi, lihat: (b: BahanBuku, kasus: KasusBuku) => void): Promise<void> {
  let semua: readonly string[] = [];
  await sesi.register.daftar(true, (kepala) => {
    semua = kepala.map((k) => k.id).sort(urutId);
    return [];
  });
  const sop = await sopKasus(sesi);
  const bahan = { ...(await bahanTanpaKasus(sesi)), sop: sop.kode };
  for (const id of semua) {
    const kasus = await bacaKasusBuku(sesi, id, sop.kenali);
    lihat({ ...bahan, kasus: [kasus] }, kasus);
  }
}

async function bahanTanpaKasus(sesi: Sesi): Promise<Omit<BahanBuku, 'kasus' | 'sop'>> {
  const elemen = await sesi.elemen();
  return {
    elemen: (kode) => elemen.get(kode)?.nama ?? kode,
    klasifikasi: sesi.atur('nomor.klasifikasi') ?? '470',
    penandatangan: penandatangan(sesi),
    hariIni: sesi.hariIni,
  };
}

/** The editions of the SOP that cases began with, each read once. */
async function sopKasus(sesi: Sesi) {
  const sop = new Map<string, Sop>();
  const cadangan = await sesi.sop();
  return {
    kode: (kode: string): Sop => sop.get(kode) ?? cadangan,
    kenali: async (kode: string): Promise<void> => {
      if (!sop.has(kode)) sop.set(kode, await sesi.sop(kode));
    },
  };
}

async function bacaKasusBuku({ register }: Sesi, id: string, kenali: (kode: string) => Promise<void>) {
  const berkas = await register.baca(id);
  await kenali(berkas.permohonan.sop);
  return kasusBuku(berkas);
}

/** As the letters themselves have it: 'Budi S. (Plh. Kepala Dinas)' where officials are entered, else the post alone. */
const penandatangan =
  (sesi: Sesi): BahanBuku['penandatangan'] =>
  (siapa, hari) => {
    const jabatan = siapa === 'kepala-dinas' ? KEPALA : (sesi.atur('penandatangan') ?? KEPALA);
    const pejabat = jabatan === KEPALA ? pejabatPada(sesi.kantor, hari)('kepala-dinas') : null;
    return pejabat ? `${pejabat.nama} (${[pejabat.wakil, jabatan].filter(Boolean).join(' ')})` : jabatan;
  };

function kasusBuku({ id, tindakan }: Berkas): KasusBuku {
  const batal = diurungkan(tindakan);
  return {
    id,
    fakta: tindakan.flatMap(({ v, kejadian }) =>
      kejadian.map((k) => ({ k, urung: batal.has(v) && gugurBersama(k, { kejadian }), v })),
    ),
  };
}
