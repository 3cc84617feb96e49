/** `pks buku periksa`: the books of a year held against every fact of the register, whatever year its case is of. */
import type { BahanBuku, KasusBuku } from '../buku/buku.ts';
import { type BarisTercatat, bukuKeluar, suratKasus } from '../buku/keluar.ts';
import { agendaFakta, bukuMasuk } from '../buku/masuk.ts';
import { periksaBuku, type TemuanBuku } from '../buku/periksa.ts';
import { periksaNomor } from '../buku/periksa-nomor.ts';
import { type BarisRingkas, periksaTahun } from '../buku/periksa-tahun.ts';
import { bukuPks, pengesahanKasus } from '../buku/pks.ts';
import { denganRalat } from '../buku/ralatan.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { bahanBuku, tiapKasusBuku } from './buku.ts';
import { daftarNomor } from './nomor-daftar.ts';
import type { Sesi } from './sesi.ts';

export async function temuanBuku(sesi: Sesi, tahun: number): Promise<readonly TemuanBuku[]> {
  const bahan = await bahanBuku(sesi, tahun);
  const klaim = new Set(await sesi.register.agendaDiambil(tahun));
  const beragenda = new Map<number, string>();
  const baris: BarisRingkas[] = [];
  await tiapKasusBuku(sesi, (b, kasus) => {
    for (const { k } of kasus.fakta) {
      const agenda = agendaFakta(k);
      if (agenda?.tahun === tahun) beragenda.set(agenda.nomor, kasus.id);
    }
    baris.push(...barisRingkas(b, kasus));
  });
  const masuk = bukuMasuk(bahan, tahun);
  const nomor = await daftarNomor(sesi, tahun);
  return [
    ...periksaBuku(masuk, bukuKeluar(bahan, tahun), bukuPks(bahan, tahun), klaim, beragenda),
    ...periksaNomor(nomor),
    ...periksaTahun(tahun, masuk, baris, nomor),
  ];
}

function barisRingkas(b: BahanBuku, kasus: KasusBuku): readonly BarisRingkas[] {
  const awal = kasus.fakta[0]?.k;
  if (awal?.jenis !== 'Diterima') return [];
  const diterima = hariDari(String(denganRalat(kasus, awal.pada, (r) => r.diterima).nilai));
  const ringkas = (buku: BarisRingkas['buku'], kunci: string) => (x: BarisTercatat) => ({
    buku,
    nomor: String(x.sel[kunci]?.nilai ?? ''),
    tanggal: x.pada,
    kasus: kasus.id,
    batal: x.batal,
    diterima,
  });
  return [
    ...suratKasus(b, kasus).map(ringkas('keluar', 'noSurat')),
    ...pengesahanKasus(b, kasus).map(ringkas('pks', 'noPksKesatu')),
  ];
}
