/** Appending to a chain: to a case, or to the register's own. */
import { bacaKejadianKantor } from '../kantor/dekode.ts';
import { evolveKantor, type KejadianKantor, kantorBaru } from '../kantor/kantor.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { RANTAI_KANTOR, rantaiKasus } from './bentuk.ts';
import { kantorBerubah, kasusBerubah } from './berubah.ts';
import { coba, hapus, sinkronFolder } from './cakram.ts';
import { jagaCap } from './cap.ts';
import { catat, mantapkan, pastikan } from './catat.ts';
import { denganTulis, rusak, sebabErrno } from './gagal.ts';
import { segarkan, tandai } from './indeks.ts';
import { bacaKasus, lipat, rantaiDari } from './kasus.ts';
import { tindakanBerkunci } from './kunci.ts';
import { periksaBerkas, simpanBerkas } from './lampiran.ts';
import { tulisKartu } from './pandangan.ts';
import { bacaRantai, type Rantai, susunTindakan } from './rantai.ts';
import type { Berkas, BerkasBaru, BerkasKantor, Hasil, Tindakan, TindakanTercatat } from './register.ts';
import type { Tempat } from './tempat.ts';
import { bersihkan } from './tulis.ts';

/** Appends an act to a case; see the port. */
export async function tambahKasus(
  t: Tempat,
  id: string,
  versi: number,
  tindakan: Tindakan<Kejadian>,
  baru: readonly BerkasBaru[],
): Promise<Hasil<Berkas>> {
  bersihkan(t);
  const berkas = await bacaKasus(t, id);
  const dulu = tindakanBerkunci(berkas.tindakan, tindakan);
  if (dulu) return ulangan(t, berkas, dulu);
  if (berkas.versi !== versi) throw kasusBerubah(id, versi, berkas.tindakan);

  const rantai = rantaiDari(id);
  periksaBerkas(tindakan.kejadian, baru);
  susunTindakan(rantai, berkas.tindakan, tindakan);
  const cap = jagaCap(t);
  let tanda: string | null = null;
  try {
    const tercatat = denganTulis(() => {
      // The case folder itself may have arrived with a process that died before it was safe.
      if (versi === 1) sinkronFolder(t.jalur('kasus'));
      simpanBerkas(t, id, baru);
      return catat(t, rantai, berkas.tindakan, tindakan, () => {
        tanda = tandai(t, id, versi + 1);
      });
    });
    if (tercatat) {
      tanda = null;
      const kini = lipat(id, [...berkas.tindakan, tercatat]);
      const peringatan = await segarkan(t, kini);
      if (peringatan.length === 0) cap();
      return { berkas: kini, v: tercatat.v, baru: true, peringatan };
    }
  } catch (e) {
    if (pastiTidakTercatat(e)) buang(tanda);
    throw e;
  }
  // Somebody was first; perhaps ourselves, under the same key.
  const kini = await bacaKasus(t, id);
  const sendiri = tindakanBerkunci(kini.tindakan, tindakan);
  buang(tanda);
  if (sendiri) return ulangan(t, kini, sendiri);
  throw kasusBerubah(id, versi, kini.tindakan);
}

/** The answer to a key that had its act before. @throws Galat BELUM_PASTI_TERSIMPAN */
export async function ulangan(t: Tempat, berkas: Berkas, dulu: TindakanTercatat<Kejadian>): Promise<Hasil<Berkas>> {
  if (dulu.v === 1) pastikan(() => sinkronFolder(t.jalur('kasus')));
  mantapkan(t, rantaiKasus(berkas.id), dulu.v);
  const cap = jagaCap(t);
  const peringatan = await segarkan(t, berkas);
  if (peringatan.length === 0) cap();
  return { berkas, v: dulu.v, baru: false, peringatan };
}

const rantaiKantor: Rantai<KejadianKantor> = { folder: RANTAI_KANTOR, dekode: bacaKejadianKantor };

/** The register's own chain, from its acts alone. @throws Galat REGISTER_RUSAK */
export const bacaKantor = (t: Tempat): BerkasKantor => lipatKantor(bacaRantai(t, rantaiKantor));

/** Folds the register's own acts. @throws Galat REGISTER_RUSAK where they do not begin with its opening */
export function lipatKantor(tindakan: readonly TindakanTercatat<KejadianKantor>[]): BerkasKantor {
  const kantor = tindakan.flatMap((x) => x.kejadian).reduce(evolveKantor, kantorBaru);
  if (tindakan[0]?.kejadian[0]?.jenis !== 'RegisterDibuka')
    throw rusak(RANTAI_KANTOR, 'tidak diawali pembukaan register');
  return { kantor, tindakan, versi: tindakan.length };
}

/** Appends an act to the register's own chain; see the port. */
export async function tambahKantor(
  t: Tempat,
  lama: BerkasKantor,
  versi: number,
  tindakan: Tindakan<KejadianKantor>,
): Promise<Hasil<BerkasKantor>> {
  bersihkan(t);
  const dulu = tindakanBerkunci(lama.tindakan, tindakan);
  if (dulu) return ulanganKantor(t, lama, dulu.v);
  if (lama.versi !== versi) throw kantorBerubah(versi, lama.tindakan);
  const tercatat = catat(t, rantaiKantor, lama.tindakan, tindakan);
  if (tercatat) {
    const kini = lipatKantor([...lama.tindakan, tercatat]);
    return { berkas: kini, v: tercatat.v, baru: true, peringatan: await segarkanKartu(t, kini) };
  }
  const kini = bacaKantor(t);
  const sendiri = tindakanBerkunci(kini.tindakan, tindakan);
  if (sendiri) return ulanganKantor(t, kini, sendiri.v);
  throw kantorBerubah(versi, kini.tindakan);
}

async function ulanganKantor(t: Tempat, kini: BerkasKantor, v: number): Promise<Hasil<BerkasKantor>> {
  mantapkan(t, RANTAI_KANTOR, v);
  return { berkas: kini, v, baru: false, peringatan: await segarkanKartu(t, kini) };
}

async function segarkanKartu(t: Tempat, kini: BerkasKantor): Promise<readonly string[]> {
  try {
    await tulisKartu(t, kini);
    const terbaru = bacaKantor(t);
    if (terbaru.versi > kini.versi) await tulisKartu(t, terbaru);
    return [];
  } catch (e) {
    return [`Sudah tercatat, tetapi register.json belum diperbarui (${sebabErrno(e)}); ikut diperbarui nanti.`];
  }
}

const pastiTidakTercatat = (e: unknown): boolean =>
  !(e instanceof Error && 'kode' in e && e.kode === 'BELUM_PASTI_TERSIMPAN');

/** Takes our mark away again; whoever won has put their own. */
function buang(tanda: string | null): void {
  if (tanda !== null) coba(() => hapus(tanda));
}
