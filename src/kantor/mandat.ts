/** When a mandate may be given: Plt. for an empty post, Plh. for an absent holder, never passed on, never two at once. */
import { Galat } from '../galat.ts';
import type { Peran } from '../sop/sop.ts';
import { tambahHari } from '../waktu/hitung.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import {
  beririsan,
  type IsiMandat,
  type Kepegawaian,
  type Mandat,
  menjabat,
  type Pejabat,
  pernahBerlaku,
} from './pejabat.ts';

type NamaPeran = (peran: Peran) => string;

/**
 * Refuses what contradicts what is entered; gives what is only doubtful, in sentences.
 * @throws Galat MANDAT_DITOLAK
 */
export function periksaMandat(k: Kepegawaian, wakil: Pejabat, m: IsiMandat, namaPeran: NamaPeran): readonly string[] {
  const peran = namaPeran(m.peran);
  const tolak = (kalimat: string, saran: readonly string[] = ['pks wakilkan', 'pks pejabat daftar']): never => {
    throw new Galat('MANDAT_DITOLAK', kalimat, saran, { peran: m.peran, nama: wakil.nama });
  };
  if (m.sampai < m.dari) tolak(`Sampai ${tulisTanggalSurat(m.sampai)} mendahului dari ${tulisTanggalSurat(m.dari)}.`);
  if (!k.pejabat.some((p) => p.orang === wakil.orang && menjabat(p, m.dari) && menjabat(p, m.sampai))) {
    tolak(`${wakil.nama} tidak menjabat sepanjang ${masa(m)}.`);
  }
  const tetap = k.pejabat.filter((p) => p.peran === m.peran && beririsan(rentang(p), m));
  if (tetap.some((p) => p.orang === wakil.orang)) tolak(`${wakil.nama} sendiri menjabat ${peran}.`);

  const mandat = k.mandat.filter(pernahBerlaku);
  const serupa = mandat.find((x) => x.peran === m.peran && beririsan(x, m));
  if (serupa) tolak(`${peran} ${masa(serupa)} sudah diwakili ${serupa.nama}; yang diwakilkan tidak diteruskan.`);
  const diwakili = mandat.find((x) => beririsan(x, m) && jabatan(k, wakil.orang, x).includes(x.peran));
  if (diwakili)
    tolak(`${wakil.nama} sendiri ${masa(diwakili)} diwakili ${diwakili.nama}; tidak dapat mewakili orang lain.`);
  const mewakili = mandat.find((x) => beririsan(x, m) && tetap.some((p) => p.orang === x.orang));
  if (mewakili) {
    tolak(
      `${mewakili.nama} ${masa(mewakili)} mewakili ${namaPeran(mewakili.peran)}; jabatannya tidak diteruskan lagi.`,
    );
  }

  const isi = tetap[0];
  if (m.sifat === 'plt' && isi) {
    tolak(`${peran} tidak kosong: dijabat ${isi.nama}. Plt. hanya untuk jabatan kosong.`, ['--sifat plh']);
  }
  return m.sifat === 'plh' && !isi
    ? [
        `Belum ada pejabat tercatat sebagai ${peran}. Plh. mewakili pejabat yang berhalangan; bila jabatannya kosong: plt.`,
      ]
    : [];
}

/** The one mandate of a role that `sampai` would end earlier; the day before its first calls it off. @throws Galat MANDAT_DITOLAK */
export function mandatBerakhir(k: Kepegawaian, peran: Peran, sampai: string, namaPeran: NamaPeran): Mandat {
  const semua = k.mandat.filter((m) => m.peran === peran && pernahBerlaku(m));
  const ada = semua.find((m) => m.dari <= tambahHari(sampai, 1) && sampai < m.sampai);
  if (ada) return ada;
  const rinci = semua.length === 0 ? 'tidak ada' : semua.map((m) => masa(m)).join('; ');
  throw new Galat(
    'MANDAT_DITOLAK',
    `Tidak ada mandat ${namaPeran(peran)} yang dapat diakhiri pada ${tulisTanggalSurat(sampai)}. Yang tercatat: ${rinci}.`,
    ['pks wakilkan'],
    { peran, sampai },
  );
}

const rentang = (p: Pejabat) => ({ dari: p.mulai, sampai: p.sampai });

/** The posts a person holds himself in that time. */
const jabatan = (k: Kepegawaian, orang: number, m: Mandat): readonly Peran[] =>
  k.pejabat.filter((p) => p.orang === orang && beririsan(rentang(p), m)).map((p) => p.peran);

/** '19 Agustus 2026 s.d. 21 Agustus 2026'. */
const masa = (m: Readonly<Pick<IsiMandat, 'dari' | 'sampai'>>): string =>
  m.dari === m.sampai ? tulisTanggalSurat(m.dari) : `${tulisTanggalSurat(m.dari)} s.d. ${tulisTanggalSurat(m.sampai)}`;
