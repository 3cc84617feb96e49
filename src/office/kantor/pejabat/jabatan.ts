import { Failure } from '../../../errors.ts';
import { formatTanggalSurat } from '../../days/format-days.ts';
import type { Kantor } from '../kantor.ts';
import { type Pejabat, type PejabatEntry, personOf, spanOf, spansOverlap } from './pejabat.ts';

type JabatanSought = Readonly<{
  nama: string;
  orang: number;
  peran: string | null;
  cocok: (p: Pejabat) => boolean;
}>;

/** The latest one. @throws PEJABAT_TIDAK_ADA, PEJABAT_GANDA */
export function findJabatan({ pejabat }: Kantor, { nama, orang, peran, cocok }: JabatanSought): Pejabat {
  const ada = pejabat
    .filter((p) => p.orang === orang && (peran === null || p.peran === peran) && cocok(p))
    .sort((a, b) => (a.mulai < b.mulai ? 1 : -1));
  const [akhir, lain] = ada;
  if (akhir && lain && peran === null && lain.peran !== akhir.peran && spansOverlap(spanOf(akhir), spanOf(lain))) {
    throw new Failure(
      'PEJABAT_GANDA',
      `${akhir.nama} memegang lebih dari satu jabatan: sebut yang mana.`,
      ada.map((p) => `--peran ${p.peran}`),
      { nama },
    );
  }
  if (akhir) return akhir;
  throw new Failure(
    'PEJABAT_TIDAK_ADA',
    `Pada hari itu ${nama} tidak tercatat dalam jabatan tersebut.`,
    ['pks pejabat daftar'],
    { nama },
  );
}

/**
 * @throws ISIAN_KURANG, NILAI_TIDAK_DIKENAL; SUDAH_TERISI where that post or account is taken on those days, or
 * the name is another person's
 */
export function checkJabatan(pejabat: readonly Pejabat[], isi: PejabatEntry, orang: number | null): void {
  if (isi.nama === '') throw new Failure('ISIAN_KURANG', 'Nama pejabat harus diisi.', []);
  if (isi.sampai !== null && isi.sampai < isi.mulai) {
    throw new Failure(
      'NILAI_TIDAK_DIKENAL',
      `--sampai ${formatTanggalSurat(isi.sampai)} mendahului --mulai ${formatTanggalSurat(isi.mulai)}.`,
      [],
    );
  }
  const sezaman = pejabat.filter((p) => spansOverlap(spanOf(p), spanOf(isi)));
  const sama = sezaman.find((p) => p.orang === orang && p.peran === isi.peran);
  const akun = isi.akun?.toLowerCase();
  const seakun = sezaman.find((p) => p.orang !== orang && akun !== undefined && p.akun?.toLowerCase() === akun);
  const senama = pejabat.find((p) => orang !== null && p.orang !== orang && personOf([p], isi.nama) !== null);
  const sebab = sama
    ? `${sama.nama} sudah tercatat dalam jabatan itu sejak ${formatTanggalSurat(sama.mulai)}.`
    : (seakun && `Akun ${isi.akun} sudah dipakai ${seakun.nama} pada masa itu.`) ||
      (senama && `Nama ${senama.nama} sudah tercatat pada pejabat lain; satu nama menunjuk satu orang.`);
  if (sebab) throw new Failure('SUDAH_TERISI', sebab, ['pks pejabat daftar'], { nama: isi.nama });
}
