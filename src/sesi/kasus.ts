/** Which case is meant, and how one act on it is recorded. */
import { Galat } from '../galat.ts';
import { evolve } from '../permohonan/evolve.ts';
import { bacaId, tulisId } from '../permohonan/id.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { Aturan } from '../permohonan/perintah.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import type { Berkas, BerkasBaru } from '../register/register.ts';
import { langkahAwal, type Peran, type Sop } from '../sop/sop.ts';
import { catatanJam } from './jam-janggal.ts';
import { denganKunci } from './kunci.ts';
import { kasusLembaga } from './nama-lembaga.ts';
import { bilangan, type OpsiTulis } from './opsi.ts';
import type { Sesi } from './sesi.ts';

/** `peran`: in which role an act outside the steps is recorded: that of the step it waits at, else of the first. */
export type KasusTerbuka = Readonly<{ berkas: Berkas; sop: Sop; aturan: Aturan; peran: Peran }>;

/**
 * The case a person means by `14`, `26-14`, `2026-014`, or by an institution's name where that fits one.
 * @throws Galat KASUS_TIDAK_ADA, KASUS_GANDA, KASUS_TAHUN_LAIN, NILAI_TIDAK_DIKENAL, REGISTER_RUSAK
 */
export async function bacaKasus(sesi: Sesi, teks: string): Promise<KasusTerbuka> {
  const berkas = await sesi.register.baca(await cariId(sesi, teks));
  const sop = await sesi.sop(berkas.permohonan.sop);
  const peran = berkas.permohonan.langkah?.pelaksana ?? langkahAwal(sop).pelaksana;
  const aturan = { ...(await sesi.aturan(berkas.id, sop)), riwayat: berkas.tindakan };
  return { berkas, sop, aturan, peran };
}

async function cariId(sesi: Sesi, teks: string): Promise<string> {
  const tahunKini = Number(sesi.hariIni.slice(0, 4));
  const nomor = bacaId(teks, tahunKini);
  if (!nomor) {
    const id = await kasusLembaga(sesi, teks);
    if (id !== null) return id;
    throw new Galat('KASUS_TIDAK_ADA', `"${teks}" bukan nomor kasus.`, ['Contoh: 14, 26-14, 2026-014', 'pks list']);
  }
  const id = tulisId(nomor.tahun, nomor.urut);
  if (await sesi.register.ada(id)) return id;
  if (!nomor.tahunDisebut) await tawarkanTahunLain(sesi, nomor.urut, id);
  throw new Galat('KASUS_TIDAK_ADA', `Kasus ${id} tidak ada di register ini.`, ['pks list --status semua'], { id });
}

/** A bare number means this year; an active case of another year is offered, never taken silently. */
async function tawarkanTahunLain(sesi: Sesi, urut: number, id: string): Promise<void> {
  for (const tahun of [...(await sesi.register.tahun())].reverse()) {
    const lain = tulisId(tahun, urut);
    if (!(await sesi.register.ada(lain)) || (await sesi.register.baca(lain)).permohonan.status !== 'aktif') continue;
    throw new Galat('KASUS_TAHUN_LAIN', `${id} belum ada; ${lain} ada dan masih aktif.`, [`pks show ${lain}`], {
      id: lain,
    });
  }
}

/** sha256 of what was asked, as typed: the same key with other content is refused. */
export const sidikPermintaan = (
  sesi: Pick<Sesi, 'env'>,
  perintah: string,
  isi: Readonly<Record<string, unknown>>,
): string => {
  const { json, quiet, input, color, register, coba, kunci, ya, jamBenar, versi, ...berarti } = isi;
  return sesi.env.sidik(JSON.stringify([perintah, Object.entries(berarti).sort(([a], [b]) => (a < b ? -1 : 1))]));
};

export type Pencatatan = Readonly<{
  berkas: Berkas; // as it is now
  kejadian: readonly Kejadian[]; // the facts just recorded (or recorded before under this key)
  v?: number; // the act they are, where it is not the last
  peringatan: readonly string[];
  coba: boolean;
}>;

/**
 * The act this key recorded before, if any. Whoever recorded it may have died before
 * it was safe: the register is told again, which makes it so and catches up its views.
 * @throws Galat KUNCI_LAIN_ISI, BELUM_PASTI_TERSIMPAN
 */
export async function sudahDicatat(
  sesi: Sesi,
  berkas: Berkas,
  { kunci, coba }: OpsiTulis,
  permintaan: string,
): Promise<Pencatatan | null> {
  const lama = berkas.tindakan.find((t) => t.kunci === kunci);
  if (kunci === undefined || !lama) return null;
  if (lama.permintaan !== permintaan) {
    throw new Galat('KUNCI_LAIN_ISI', `Kunci "${kunci}" sudah dipakai untuk perintah lain pada kasus ${berkas.id}.`, [
      'Pakai kunci lain, atau ulangi perintah yang persis sama.',
    ]);
  }
  const hasil = coba ? { berkas, peringatan: [] } : await sesi.register.tambah(berkas.id, berkas.versi, lama);
  return {
    berkas: hasil.berkas,
    v: lama.v,
    kejadian: lama.kejadian,
    peringatan: [...hasil.peringatan, 'Sudah tercatat sebelumnya dengan kunci ini.'],
    coba: false,
  };
}

/** Records the facts at the version read; with --coba only shows what they would lead to. */
export async function catat(
  sesi: Sesi,
  berkas: Berkas,
  kejadian: readonly Kejadian[],
  opsi: OpsiTulis,
  permintaan: string,
  isi: readonly BerkasBaru[] = [],
): Promise<Pencatatan> {
  const jam = catatanJam(berkas, kejadian);
  if (opsi.coba) return { berkas: seandainya(berkas, kejadian), kejadian, peringatan: jam, coba: true };
  const hasil = await denganKunci(sesi.env, opsi, (kunci) =>
    sesi.register.tambah(berkas.id, berkas.versi, { kunci, permintaan, kejadian }, isi),
  );
  return { berkas: hasil.berkas, kejadian, peringatan: [...hasil.peringatan, ...jam], coba: false };
}

function seandainya(berkas: Berkas, kejadian: readonly Kejadian[]): Berkas {
  const v = berkas.versi + 1;
  const tindakan = { v, kunci: '', permintaan: '', sebelum: null, sidik: '', kejadian };
  const permohonan = kejadian.reduce((p, k) => evolve(p, k) as Tercatat, berkas.permohonan);
  return { ...berkas, permohonan, tindakan: [...berkas.tindakan, tindakan], versi: v };
}

/** `--versi N`: goes on only while the case is still at N. @throws Galat KASUS_BERUBAH */
export function pastikanVersi(berkas: Berkas, versi: string | undefined): void {
  if (versi === undefined || bilangan('--versi', versi) === berkas.versi) return;
  throw new Galat(
    'KASUS_BERUBAH',
    `Kasus ${berkas.id} tidak lagi pada versi ${versi}, melainkan ${berkas.versi}. Isian Anda belum disimpan.`,
    [`pks show ${berkas.id}`],
    { versi: berkas.versi },
  );
}
