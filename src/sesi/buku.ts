/** The cases a year's books are written from, as far as they can stand in them. */

import type { BahanBuku, KasusBuku } from '../buku/buku.ts';
import { PENANDATANGAN } from '../naskah/pengaturan.ts';
import { bergerak, diurungkan } from '../permohonan/berlaku.ts';
import { urutId } from '../permohonan/id.ts';
import type { Berkas } from '../register/register.ts';
import type { Sop } from '../sop/sop.ts';
import { pejabatPada } from './pejabat-naskah.ts';
import type { Sesi } from './sesi.ts';

/** Who signs where the office has set nobody else. */
const [KEPALA] = PENANDATANGAN;

/** Reads every case that had something to do in the year: received by its end, and not at rest before its beginning, or with a number of its own. */
export async function bahanBuku(sesi: Sesi, tahun: number): Promise<BahanBuku> {
  const { baris } = await sesi.register.daftar(true, (kepala) =>
    kepala.filter((k) => Number(k.id.slice(0, 4)) <= tahun).sort((a, b) => urutId(a.id, b.id)),
  );
  const awal = `${tahun}-01-01`;
  const bernomor = await pemilikNomor(sesi, tahun);
  const dibaca = baris.filter(
    ({ id, permohonan: p }) =>
      p.status === 'aktif' || p.terakhir >= awal || p.kerjaSama !== undefined || bernomor.has(id),
  );
  const kasus: KasusBuku[] = [];
  const sop = new Map<string, Sop>();
  for (const { id } of dibaca) {
    const berkas = await sesi.register.baca(id);
    const kode = berkas.permohonan.sop;
    if (!sop.has(kode)) sop.set(kode, await sesi.sop(kode));
    kasus.push(kasusBuku(berkas));
  }
  const cadangan = await sesi.sop();
  const elemen = await sesi.elemen();
  return {
    kasus,
    sop: (kode) => sop.get(kode) ?? cadangan,
    elemen: (kode) => elemen.get(kode)?.nama ?? kode,
    klasifikasi: sesi.atur('nomor.klasifikasi') ?? '470',
    penandatangan: penandatangan(sesi),
    hariIni: sesi.hariIni,
  };
}

/** The cases with a letter numbered in the year, or in the one before: it may have left after the case was closed. */
async function pemilikNomor({ register }: Sesi, tahun: number): Promise<ReadonlySet<string>> {
  const id = new Set<string>();
  for (const t of [tahun - 1, tahun]) {
    for (const nama of await register.nomorDiklaim(`${t}.surat-keluar.`)) {
      id.add((await register.pemilikNomor(nama)).split('.')[0] ?? '');
    }
  }
  return id;
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
    fakta: tindakan.flatMap(({ v, kejadian }) => kejadian.map((k) => ({ k, urung: batal.has(v) && bergerak(k) }))),
  };
}
