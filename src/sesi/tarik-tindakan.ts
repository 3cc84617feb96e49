/** `pks undo --tindakan V`: an act after the last step taken back, with what hangs on it in the old case of a renewal. */
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { decide } from '../permohonan/decide.ts';
import { sesudahBerlaku } from '../permohonan/halangan.ts';
import { sebutTindakan } from '../permohonan/tarikan.ts';
import { tindakanSesudah } from '../permohonan/tindakan.ts';
import { terlihat } from '../teks/terlihat.ts';
import { type OpsiGerak, sebutKasus } from './gerak.ts';
import { jawabKasus } from './jawab-kasus.ts';
import { teksWajib } from './jawaban.ts';
import { bacaKasus, type KasusTerbuka, type Pencatatan } from './kasus.ts';
import { denganKlaim } from './nomor-tangan.ts';
import { bilaBolehTanya, bilangan, wajibAda } from './opsi.ts';
import { kasusGugur, tautkan } from './perpanjangan.ts';
import type { Sesi } from './sesi.ts';
import { type Ajuan, type OpsiTindak, putuskan, tindak } from './tindak.ts';

export type OpsiTarik = OpsiGerak & Readonly<{ tindakan: string }>;

/** Asks only why; what no answer could mend is refused before. @throws Galat, whatever refuses the act */
export async function tarikTindakan(env: Env, kasus: string, opsi: OpsiTarik): Promise<void> {
  const v = bilangan('--tindakan', opsi.tindakan, 1);
  const diketik = opsi.alasan?.trim();
  if (!diketik && !bilaBolehTanya(env, opsi)) {
    wajibAda('Perintah undo', ['--alasan'], `pks undo ${kasus} --tindakan ${v}`);
  }
  await tindak(
    env,
    'undo',
    kasus,
    opsi,
    async (sesi, terbuka) => {
      await bukanTandaBerlaku(sesi, terbuka, v);
      const gugur = await perpanjanganGugur(sesi, terbuka);
      const ajuan = (alasan: string): Ajuan => ({ jenis: 'TarikTindakan', tindakan: v, alasan, gugur });
      if (diketik) return { perintah: await denganNomornya(sesi, terbuka, opsi, ajuan(diketik)) };
      putuskan(sesi, terbuka, opsi, ajuan('gladi'));
      sebutKasus(env, terbuka.berkas);
      env.note(terlihat(`Diurungkan: no. ${v}, ${ringkas(terbuka, v)}`));
      const alasan = await teksWajib(await env.ask(), 'Alasan');
      return { perintah: await denganNomornya(sesi, terbuka, opsi, ajuan(alasan)) };
    },
    async (sesi, o, sop, hasil) => {
      const taut = await lepaskanTautan(sesi, hasil, o.oleh);
      jawabKasus(sesi, o, sop, { ...hasil, peringatan: [...hasil.peringatan, ...taut] });
    },
  );
}

const ringkas = ({ aturan }: KasusTerbuka, v: number): string =>
  sebutTindakan(tindakanSesudah(aturan, v, 'TIDAK_DAPAT_DIURUNGKAN').k);

/** The mark of a renewal that is signed goes with that signing. @throws Galat TIDAK_DAPAT_DIURUNGKAN */
async function bukanTandaBerlaku(sesi: Sesi, { berkas, aturan }: KasusTerbuka, v: number): Promise<void> {
  const tanda = sesudahBerlaku(aturan.riwayat ?? []).find((t) => t.v === v)?.k;
  if (tanda?.jenis !== 'Diperpanjang') return;
  const baru = await sesi.register.baca(tanda.kasus);
  const sah = sesudahBerlaku(baru.tindakan).findLast(({ k }) => k.jenis === 'Disahkan');
  if (!sah || baru.permohonan.perpanjanganDari !== berkas.id) return;
  throw new Galat(
    'TIDAK_DAPAT_DIURUNGKAN',
    `Kasus ${baru.id} memperpanjang PKS kasus ${berkas.id} dan sudah disahkan; tandanya ditarik bersama pengesahan itu.`,
    [`pks undo ${baru.id} --tindakan ${sah.v}`, `pks show ${baru.id}`],
  );
}

/** The cases among its renewals that came to nothing. */
async function perpanjanganGugur(sesi: Sesi, { berkas }: KasusTerbuka): Promise<readonly string[]> {
  const kasus = sesudahBerlaku(berkas.tindakan).flatMap(({ k }) => (k.jenis === 'Diperpanjang' ? k.kasus : []));
  if (kasus.length === 0) return [];
  const gugur = await kasusGugur(sesi);
  return kasus.filter((id) => gugur.has(id));
}

/** The number of a signing taken back stays this case's: claimed where it was not, unless another agreement bears it too. */
async function denganNomornya(sesi: Sesi, terbuka: KasusTerbuka, opsi: OpsiTarik, ajuan: Ajuan): Promise<Ajuan> {
  try {
    return await denganKlaim(sesi, terbuka, opsi, ajuan);
  } catch (e) {
    if (e instanceof Galat && e.kode === 'NOMOR_TERPAKAI') return ajuan;
    throw e;
  }
}

/**
 * The old case no longer says that this one renews it, once its signing was taken back. What goes wrong here is only
 * said: the same command with the same key puts it right.
 */
async function lepaskanTautan(sesi: Sesi, { berkas, kejadian, coba }: Pencatatan, oleh?: string) {
  const { id, permohonan: p } = berkas;
  const tarik = kejadian.find((k) => k.jenis === 'TindakanDitarik');
  if (coba || tarik?.urung !== 'Disahkan' || p.perpanjanganDari === undefined || p.kerjaSama) return [];
  try {
    const { berkas: lama, aturan, peran } = await bacaKasus(sesi, p.perpanjanganDari);
    const tanda = sesudahBerlaku(lama.tindakan).findLast(({ k }) => k.jenis === 'Diperpanjang' && k.kasus === id);
    if (!tanda) return [];
    const baru = decide(aturan, lama.permohonan, {
      ...{ jenis: 'TarikTindakan', tindakan: tanda.v, alasan: `pengesahan PKS kasus ${id} diurungkan` },
      ...{ pada: sesi.saat, dicatat: sesi.saat, oleh: sesi.pelaku(peran, oleh) },
    });
    const kunci = `perpanjangan ${id} ditarik ${tarik.tindakan}`;
    await sesi.register.tambah(lama.id, lama.versi, { kunci, permintaan: sesi.env.sidik(kunci), kejadian: baru });
    return [`Tanda "diperpanjang" pada kasus ${lama.id} ikut diurungkan (no. ${tanda.v}).`];
  } catch (e) {
    if (!(e instanceof Galat)) throw e;
    return [`Kasus ${p.perpanjanganDari} masih menunjuk ke kasus ini sebagai perpanjangannya: ${e.message}`];
  }
}

/** The same as `tindak`; a renewal signed anew after its signing was taken back: the old case points to it again. */
export const tindakTaut = <O extends OpsiTindak>(...[env, nama, kasus, opsi, susun]: Parameters<typeof tindak<O>>) =>
  tindak<O>(env, nama, kasus, opsi, susun, async (sesi, o, sop, hasil) => {
    const taut = await tautkanLagi(sesi, hasil, o.oleh);
    jawabKasus(sesi, o, sop, { ...hasil, peringatan: [...hasil.peringatan, ...taut] });
  });

async function tautkanLagi(sesi: Sesi, { berkas, coba }: Pencatatan, oleh?: string): Promise<readonly string[]> {
  const { perpanjanganDari, kerjaSama } = berkas.permohonan;
  const pernah = berkas.tindakan.some((t) =>
    t.kejadian.some((k) => k.jenis === 'TindakanDitarik' && k.urung === 'Disahkan'),
  );
  if (coba || !pernah || !kerjaSama || perpanjanganDari === undefined) return [];
  return tautkan(sesi, berkas, { perpanjanganDari, ...(oleh !== undefined && { oleh }) }, { lagi: true });
}
