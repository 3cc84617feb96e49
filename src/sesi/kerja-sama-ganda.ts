/** Two agreements where there should be one: in force at once, or two renewals of one. Possible, so a person decides. */
import { pengenalLembaga } from '../kantor/lembaga.ts';
import type { Berkas } from '../register/register.ts';
import type { Tanggal } from '../waktu/tanggal.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import type { Ragu } from './kepastian.ts';
import { bersepakat } from './kerja-sama.ts';
import { diperpanjangOleh, kasusGugur } from './perpanjangan.ts';
import type { Sesi } from './sesi.ts';

type Masa = Readonly<{ mulai: Tanggal; berakhir: Tanggal }>;

/** Agreements of the same institution with a day in common, but for those this one renews or that renew this one. */
export async function kerjaSamaGanda(sesi: Sesi, berkas: Berkas, masa: Masa): Promise<readonly Ragu[]> {
  const { id, permohonan: p } = berkas;
  const beririsan = (k: Masa): boolean => k.mulai <= masa.berakhir && masa.mulai <= k.berakhir;
  const { baris } = await sesi.register.kerjaSama(
    (kepala) => kepala.filter((k) => k.id !== id && k.kerjaSama !== undefined && beririsan(k.kerjaSama)),
    (rak) => (rak.berakhir < masa.mulai.slice(0, 7) ? 'lewati' : 'baca'),
  );
  const pengenal = pengenalLembaga(sesi.kantor);
  const calon = baris
    .filter(bersepakat)
    .filter((b) => pengenal(b.permohonan.lembaga.nama) === pengenal(p.lembaga.nama));
  const serumpun = calon.length === 0 ? new Set() : await serumpunnya(sesi, berkas);
  const lain = calon.filter((b) => !serumpun.has(b.id));
  if (lain.length === 0) return [];
  const sebut = lain.map(
    ({ id: kasus, permohonan: { kerjaSama: k, lembaga } }) =>
      `${k.nomorKesatu} (kasus ${kasus}${lembaga.nama === p.lembaga.nama ? '' : `, ${lembaga.nama}`}, ${tulisTanggalSurat(k.mulai)} sampai ${tulisTanggalSurat(k.berakhir)})`,
  );
  return [
    {
      kode: 'KERJA_SAMA_GANDA',
      pesan: `${p.lembaga.nama} pada masa yang sama sudah mempunyai PKS ${sebut.join(', ')}.`,
      tanya: 'Catat juga?',
      saran: [`pks show ${lain[0]?.id}`, '--ya'],
      rinci: { kasus: lain.map((b) => b.id) },
    },
  ];
}

/** The cases whose agreement this one renews, near and far, and those that renew it. */
async function serumpunnya(sesi: Sesi, berkas: Berkas): Promise<ReadonlySet<string>> {
  const serumpun = new Set<string>();
  for (let lama = berkas.permohonan.perpanjanganDari; lama !== undefined && !serumpun.has(lama); ) {
    serumpun.add(lama);
    lama = (await sesi.register.ada(lama)) ? (await sesi.register.baca(lama)).permohonan.perpanjanganDari : undefined;
  }
  for (const { kejadian } of berkas.tindakan) {
    for (const k of kejadian) if (k.jenis === 'Diperpanjang') serumpun.add(k.kasus);
  }
  return serumpun;
}

/** A renewal of an agreement that another case renews already. A repeat of the same request is none. */
export async function perpanjanganGanda(
  sesi: Sesi,
  { perpanjanganDari, kunci }: Readonly<{ perpanjanganDari?: string; kunci?: string }>,
): Promise<readonly Ragu[]> {
  if (perpanjanganDari === undefined) return [];
  const lama = await sesi.register.baca(perpanjanganDari);
  const lain = diperpanjangOleh(lama, await kasusGugur(sesi));
  if (lain === null) return [];
  const { tindakan, permohonan: p } = await sesi.register.baca(lain);
  if (kunci !== undefined && tindakan[0]?.kunci === kunci) return [];
  return [
    {
      kode: 'PERPANJANGAN_GANDA',
      pesan: `PKS kasus ${lama.id} sudah diperpanjang kasus ${lain} (${p.langkah ? `di langkah ${p.langkah.no}` : p.status}).`,
      tanya: 'Catat juga?',
      saran: [`pks show ${lain}`, '--ya'],
      rinci: { kasus: lain, pks: lama.id },
    },
  ];
}
