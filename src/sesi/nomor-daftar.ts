/** Every number of a year: who has it, what became of it, and why one is missing. */
import type { JenisNomor } from '../naskah/nomor.ts';
import type { NomorNaskah } from '../permohonan/nomor.ts';
import { urutDari } from './nomor-ambil.ts';
import type { Sesi } from './sesi.ts';

/** `keadaan` of a row without a case: `terlewati` was taken by a command that broke off, `kosong` never given by pks. */
export type BarisNomor = Readonly<{
  jenis: JenisNomor;
  urut: string | null;
  nomor: string | null;
  keadaan: NomorNaskah['keadaan'] | 'terlewati' | 'kosong';
  kasus: string | null;
  lembaga: string | null;
  naskah: string | null;
  dipesan: string | null;
  tanggal: string | null;
  alasan: string | null;
}>;

type Klaim = Readonly<{ nama: string; angka: number | null; urut: string | null }>;

/** In the order of the counters; a gap is a row, '1–387' where it is a stretch. */
export async function daftarNomor(sesi: Sesi, tahun: number): Promise<readonly BarisNomor[]> {
  const hasil: BarisNomor[] = [];
  for (const jenis of ['surat-keluar', 'pks'] as const) hasil.push(...(await daftarJenis(sesi, jenis, tahun)));
  return hasil;
}

async function daftarJenis(sesi: Sesi, jenis: JenisNomor, tahun: number): Promise<readonly BarisNomor[]> {
  const awalan = `${tahun}.${jenis}.`;
  const klaim = (await sesi.register.nomorDiklaim(awalan)).map((nama): Klaim => {
    const urut = urutDari(nama, awalan);
    return { nama, angka: urut?.angka ?? null, urut: urut && `${urut.angka}${urut.sisipan && `.${urut.sisipan}`}` };
  });
  const milik = await barisKasus(sesi, jenis, klaim);
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
  const hasil: BarisNomor[] = [];
  const sudah = new Set<BarisNomor>();
  let terakhir = 0;
  for (const { nama, angka, urut } of klaim) {
    if (angka !== null && angka > terakhir + 1) {
      const celah = angka === terakhir + 2 ? `${angka - 1}` : `${terakhir + 1}–${angka - 1}`;
      hasil.push({ ...kosong, urut: celah, keadaan: 'kosong' });
    }
    terakhir = Math.max(terakhir, angka ?? 0);
    const baris = milik.get(nama);
    if (baris === undefined && urut !== null) hasil.push({ ...kosong, urut, keadaan: 'terlewati' });
    if (baris === undefined || sudah.has(baris)) continue;
    sudah.add(baris);
    hasil.push(urut === null ? baris : { ...baris, urut });
  }
  return hasil;
}

/** The rows that facts stand behind, by each of their claims. Only cases that own a claim are opened. */
async function barisKasus(
  { register }: Sesi,
  jenis: JenisNomor,
  klaim: readonly Klaim[],
): Promise<ReadonlyMap<string, BarisNomor>> {
  const pemilik = await Promise.all(klaim.map(({ nama }) => register.pemilikNomor(nama)));
  const id = new Set(pemilik.map((p) => p.split('.')[0] ?? ''));
  const hasil = new Map<string, BarisNomor>();
  for (const satu of [...id].sort()) {
    if (!(await register.ada(satu))) continue;
    const { permohonan, tindakan } = await register.baca(satu);
    for (const k of tindakan.flatMap((t) => t.kejadian)) {
      if (k.jenis !== 'NomorDipesan') continue;
      const { nomor, naskah, klaim: dipegang } = k;
      const kini = permohonan.nomor?.find((n) => n.naskah === naskah && n.nomor === nomor);
      if (!kini) continue;
      const baris: BarisNomor = {
        jenis,
        urut: null,
        nomor,
        keadaan: kini.keadaan,
        kasus: satu,
        lembaga: permohonan.lembaga.nama,
        naskah,
        dipesan: k.pada,
        tanggal: kini.tanggal,
        alasan: kini.alasan,
      };
      for (const nama of dipegang) hasil.set(nama, baris);
    }
  }
  return hasil;
}
