/**
 * Plt. stands for an empty post, Plh. for an absent holder; a mandate is never passed on, and no person has two at
 * once.
 */
import { Failure } from '../../../errors.ts';
import { plusDays } from '../../days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../days/format-days.ts';
import type { Peran } from '../../sop/sop.ts';
import {
  everInForce,
  holdsJabatan,
  type KantorStaff,
  type Mandat,
  type MandatEntry,
  type Pejabat,
  spanOf,
  spansOverlap,
} from './pejabat.ts';

type NameOfPeran = (peran: Peran) => string;

/** Returns doubts. @throws MANDAT_DITOLAK */
export function checkMandat(k: KantorStaff, wakil: Pejabat, m: MandatEntry, namaPeran: NameOfPeran): readonly string[] {
  const peran = namaPeran(m.peran);
  const tolak = (kalimat: string, saran: readonly string[] = ['pks wakilkan', 'pks pejabat daftar']): never => {
    throw new Failure('MANDAT_DITOLAK', kalimat, saran, { peran: m.peran, nama: wakil.nama });
  };
  if (m.sampai < m.dari)
    tolak(
      `Hari terakhir mandat, ${formatTanggalSurat(m.sampai)}, mendahului hari pertamanya, ${formatTanggalSurat(m.dari)}.`,
    );
  if (!k.pejabat.some((p) => p.orang === wakil.orang && holdsJabatan(p, m.dari) && holdsJabatan(p, m.sampai))) {
    tolak(`${wakil.nama} tidak menjabat sepanjang ${spanText(m)}.`);
  }
  const tetap = k.pejabat.filter((p) => p.peran === m.peran && spansOverlap(spanOf(p), m));
  if (tetap.some((p) => p.orang === wakil.orang))
    tolak(`${wakil.nama} sendiri menjabat ${peran}, jadi tidak mewakilinya.`);

  const mandat = k.mandat.filter(everInForce);
  const serupa = mandat.find((x) => x.peran === m.peran && spansOverlap(x, m));
  if (serupa) tolak(`${peran} ${spanText(serupa)} sudah diwakili ${serupa.nama}; yang diwakilkan tidak diteruskan.`);
  const diwakili = mandat.find((x) => spansOverlap(x, m) && ownJabatan(k, wakil.orang, x).includes(x.peran));
  if (diwakili)
    tolak(`${wakil.nama} sendiri ${spanText(diwakili)} diwakili ${diwakili.nama}; tidak dapat mewakili orang lain.`);
  const mewakili = mandat.find((x) => spansOverlap(x, m) && tetap.some((p) => p.orang === x.orang));
  if (mewakili) {
    tolak(
      `${mewakili.nama} ${spanText(mewakili)} mewakili ${namaPeran(mewakili.peran)}; jabatannya tidak diteruskan lagi.`,
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

/** A mandate ended the day before its first is called off. @throws MANDAT_DITOLAK */
export function findEndingMandat(k: KantorStaff, peran: Peran, sampai: string, namaPeran: NameOfPeran): Mandat {
  const semua = k.mandat.filter((m) => m.peran === peran && everInForce(m));
  const ada = semua.find((m) => m.dari <= plusDays(sampai, 1) && sampai < m.sampai);
  if (ada) return ada;
  const rinci = semua.length === 0 ? 'tidak ada' : semua.map((m) => spanText(m)).join('; ');
  throw new Failure(
    'MANDAT_DITOLAK',
    `Tidak ada mandat ${namaPeran(peran)} yang dapat diakhiri pada ${formatTanggalSurat(sampai)}. Yang tercatat: ${rinci}.`,
    ['pks wakilkan'],
    { peran, sampai },
  );
}

const ownJabatan = (k: KantorStaff, orang: number, m: Mandat): readonly Peran[] =>
  k.pejabat.filter((p) => p.orang === orang && spansOverlap(spanOf(p), m)).map((p) => p.peran);

const spanText = (m: Readonly<Pick<MandatEntry, 'dari' | 'sampai'>>): string =>
  m.dari === m.sampai
    ? formatTanggalSurat(m.dari)
    : `${formatTanggalSurat(m.dari)} s.d. ${formatTanggalSurat(m.sampai)}`;
