import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import type { Sitting } from '../sitting.ts';
import { borneNomorOfYear } from './borne-nomor.ts';
import { claimNames, kantorPattern, parseCounterClaim } from './claim-names.ts';
import { claimedNomorRows, type NomorRow } from './claimed-nomor.ts';

type ListedClaim = Readonly<{ nama: string; angka: number | null; urut: string | null }>;

/** A gap is a row, '1–387' for a stretch. */
export async function listNomor(sesi: Sitting, tahun: number): Promise<readonly NomorRow[]> {
  const [surat, pks] = [await listNomorOfKind(sesi, 'surat-keluar', tahun), await listNomorOfKind(sesi, 'pks', tahun)];
  return [...surat, ...pks];
}

async function listNomorOfKind(sesi: Sitting, jenis: NomorKind, tahun: number): Promise<readonly NomorRow[]> {
  const awalan = `${tahun}.${jenis}.`;
  const diambil = await sesi.register.takenNomor(jenis, String(tahun));
  const milik = new Map(await claimedNomorRows(sesi, jenis, String(tahun), diambil));
  for (const [nama, baris] of await unclaimedNomorRows(sesi, jenis, tahun)) {
    if ((milik.get(nama)?.keadaan ?? 'dilepas') === 'dilepas') milik.set(nama, baris);
  }
  const klaim = [...new Set([...diambil.map((x) => x.nama), ...milik.keys()])].sort().map((nama): ListedClaim => {
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
    const baris = milik.get(nama);
    if (baris === undefined && urut !== null) hasil.push({ ...kosong, urut, keadaan: 'terlewati' });
    if (baris === undefined) continue;
    // One number has several names.
    const satu = `${baris.kasus} ${baris.naskah} ${baris.nomor}`;
    if (sudah.has(satu)) continue;
    sudah.add(satu);
    hasil.push(urut === null ? baris : { ...baris, urut });
  }
  return hasil;
}

/** They have no claim, and go by the names they would have. */
async function unclaimedNomorRows(
  sesi: Sitting,
  jenis: NomorKind,
  tahun: number,
): Promise<ReadonlyMap<string, NomorRow>> {
  const isi = kantorPattern(sesi, jenis, `${tahun}-01-01`);
  const semua = await borneNomorOfYear(sesi, jenis, String(tahun));
  return new Map(
    semua.flatMap(({ nomor, tanggal, naskah, kasus, lembaga }) => {
      const tetap = { urut: null, keadaan: 'dipakai', dipesan: null, alasan: null } as const;
      const baris: NomorRow = { ...tetap, jenis, nomor, kasus, lembaga, naskah, tanggal };
      return claimNames(sesi, isi, jenis, nomor).map((nama) => [nama, baris] as const);
    }),
  );
}
