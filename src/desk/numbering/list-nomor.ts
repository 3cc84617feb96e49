import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Sitting } from '../sitting.ts';
import { type BorneNomor, borneNomorOfYear } from './borne-nomor.ts';
import { claimNames, kantorPattern, parseCounterClaim } from './claim-names.ts';
import { type ClaimsOfYear, claimsOfYear, type KindOfYear, type NomorRow } from './claimed-nomor.ts';

type ListedClaim = Readonly<{ nama: string; angka: number | null; urut: string | null }>;

export async function listNomor(sesi: Sitting, tahun: number): Promise<readonly NomorRow[]> {
  const { register } = sesi;
  const klaim = await claimsOfYear(sesi, tahun);
  const belum = new Set(klaim.owners);
  const lihat = (berkas: StoredKasus): void => {
    if (belum.delete(berkas.id)) klaim.see(berkas);
  };
  const surat = await borneNomorOfYear(sesi, 'surat-keluar', String(tahun), { id: klaim.owners, lihat });
  const sisa = [...belum];
  register.readAhead(sisa);
  for (const id of sisa) if (await register.hasKasus(id)) lihat(await register.readKasus(id));
  const pks = await borneNomorOfYear(sesi, 'pks', String(tahun));
  await klaim.follow();
  return nomorRows(sesi, tahun, klaim, (jenis) => (jenis === 'pks' ? pks : surat));
}

/** `dipakai`: the numbers that cases bear. */
export const nomorRows = (
  sesi: Sitting,
  tahun: number,
  { jenis }: ClaimsOfYear,
  dipakai: (jenis: NomorKind) => readonly BorneNomor[],
): readonly NomorRow[] => jenis.flatMap((satu) => rowsOfKind(sesi, tahun, satu, dipakai(satu.jenis)));

/** A gap is a row, '1–387' for a stretch. */
function rowsOfKind(
  sesi: Sitting,
  tahun: number,
  { jenis, klaim: diambil, milik: menurutKasus, pindah }: KindOfYear,
  dipakai: readonly BorneNomor[],
): readonly NomorRow[] {
  const awalan = `${tahun}.${jenis}.`;
  const milik = new Map([...menurutKasus.keys()].sort().flatMap((id) => menurutKasus.get(id) ?? []));
  for (const [nama, baris] of unclaimedNomorRows(sesi, jenis, tahun, dipakai)) {
    if ((milik.get(nama)?.keadaan ?? 'dilepas') === 'dilepas') milik.set(nama, baris);
  }
  const klaim = [...new Set([...diambil, ...milik.keys()])].sort().map((nama): ListedClaim => {
    const urut = parseCounterClaim(nama, awalan);
    return { nama, angka: urut?.angka ?? null, urut: urut && `${urut.angka}${urut.sisipan && `.${urut.sisipan}`}` };
  });
  const kosong = {
    jenis,
    nomor: null,
    kasus: null,
    lembaga: null,
    naskah: null,
    dipesan: null,
    tanggal: null,
    alasan: null,
  };
  const hasil: NomorRow[] = [];
  const sudah = new Set<string>();
  let terakhir = 0;
  for (const { nama, angka, urut } of klaim) {
    if (angka !== null && angka > terakhir + 1) {
      const celah = angka === terakhir + 2 ? `${angka - 1}` : `${terakhir + 1}–${angka - 1}`;
      hasil.push({ ...kosong, urut: celah, keadaan: 'kosong' });
    }
    terakhir = Math.max(terakhir, angka ?? 0);
    const kini = milik.get(nama);
    const semua = [...(pindah.get(nama) ?? []), ...(kini ? [kini] : [])];
    if (semua.length === 0 && urut !== null) hasil.push({ ...kosong, urut, keadaan: 'terlewati' });
    for (const baris of semua) {
      // One number has several names.
      const satu = `${baris.kasus} ${baris.naskah} ${baris.nomor} ${baris.keadaan === 'pindah'}`;
      if (sudah.has(satu)) continue;
      sudah.add(satu);
      hasil.push(urut === null ? baris : { ...baris, urut });
    }
  }
  return hasil;
}

/** Without a claim they go by the names they would have. */
function unclaimedNomorRows(
  sesi: Sitting,
  jenis: NomorKind,
  tahun: number,
  dipakai: readonly BorneNomor[],
): ReadonlyMap<string, NomorRow> {
  const isi = kantorPattern(sesi, jenis, `${tahun}-01-01`);
  return new Map(
    dipakai.flatMap(({ nomor, tanggal, naskah, kasus, lembaga }) => {
      const tetap = { urut: null, keadaan: 'dipakai', dipesan: null, alasan: null } as const;
      const baris: NomorRow = { ...tetap, jenis, nomor, kasus, lembaga, naskah, tanggal };
      return claimNames(sesi, isi, jenis, nomor).map((nama) => [nama, baris] as const);
    }),
  );
}
