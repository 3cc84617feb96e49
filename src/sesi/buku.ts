/** The cases a year's books are written from, as far as they can stand in them. */
import type { BahanBuku, KasusBuku } from '../buku/buku.ts';
import { bergerak, diurungkan } from '../permohonan/berlaku.ts';
import type { Berkas } from '../register/register.ts';
import type { Sop } from '../sop/sop.ts';
import type { Sesi } from './sesi.ts';

/** Reads every case that had something to do in the year: received by its end, and not at rest before its beginning. */
export async function bahanBuku(sesi: Sesi, tahun: number): Promise<BahanBuku> {
  const { baris } = await sesi.register.daftar(true, (kepala) =>
    kepala.filter((k) => Number(k.id.slice(0, 4)) <= tahun),
  );
  const awal = `${tahun}-01-01`;
  const dibaca = baris.filter(({ permohonan: p }) => p.terakhir >= awal || p.kerjaSama !== undefined);
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
    penandatangan: sesi.atur('penandatangan') ?? 'Kepala Dinas',
    hariIni: sesi.hariIni,
  };
}

function kasusBuku({ id, tindakan }: Berkas): KasusBuku {
  const batal = diurungkan(tindakan);
  return {
    id,
    fakta: tindakan.flatMap(({ v, kejadian }) => kejadian.map((k) => ({ k, urung: batal.has(v) && bergerak(k) }))),
  };
}
