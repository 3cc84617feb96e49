import { Failure } from '../../../errors.ts';
import { entryCommands, type MissingField, missingWarnings } from '../missing-fields.ts';
import type { EntryWay, NaskahDefinition, NaskahSource, NaskahValues, WhenMissing } from '../naskah.ts';

export const BELUM_DIISI = '[BELUM DIISI]';

/**
 * `kosong` are keys printed as [BELUM DIISI]; `terbuka` meanings of what prints as dots; `peringatan` what a konsep
 * lacks.
 */
export type ComposedValues = Readonly<{
  isian: NaskahValues;
  kosong: readonly string[];
  terbuka: readonly DottedPlace[];
  peringatan: readonly string[];
}>;

/** Of the placeholder `isian`. `disebut`: a warning names it, with the command that fills it in; others are left to the hand. */
export type DottedPlace = Readonly<{ isian: string; arti: string; disebut: boolean; menyusul: boolean }>;

/**
 * @throws ISIAN_NASKAH_KOSONG naming missing values and their commands; `izinkanKosong` prints [BELUM DIISI]
 * instead. Doubts are of `isi`, where the text keeps what was approved
 */
export function composeValues(
  naskah: NaskahDefinition,
  bahan: NaskahSource,
  { izinkanKosong = false, isi: ditulis = bahan }: Readonly<{ izinkanKosong?: boolean; isi?: NaskahSource }> = {},
): ComposedValues {
  const teks: Record<string, string> = {};
  const kurang: (MissingField & Readonly<{ cara: EntryWay }>)[] = [];
  const belum: (typeof kurang)[number][] = [];
  const bertitik: string[] = [];
  const terbuka: DottedPlace[] = [];
  for (const [kunci, satu] of Object.entries(naskah.teks)) {
    const { arti } = satu;
    const isi = satu.nilai(bahan);
    const hilang = (cara: EntryWay) => ({
      isian: kunci,
      arti,
      saran: entryCommands(bahan, [cara])[0] ?? '',
      cara,
    });
    const kosong = typeof satu.kosong === 'function' ? satu.kosong(bahan) : satu.kosong;
    if (isi !== null && isi !== '') teks[kunci] = isi;
    else if (kosong.cara === 'titik') {
      teks[kunci] = dottedLine(kosong.titik);
      terbuka.push({
        isian: kunci,
        arti,
        disebut: kosong.sebab !== undefined || kosong.saran !== undefined,
        menyusul: satu.terbuka === true && /^(?:nomor|hari|tanggal|bulan|tahun) /.test(arti),
      });
      if (kosong.sebab) bertitik.push(kosong.sebab(bahan));
      if (kosong.saran) belum.push({ ...hilang(kosong.saran), arti: kosong.apa ?? arti });
    } else if (kosong.cara === 'kosong') teks[kunci] = '';
    else {
      const lunak = kosong.cara === 'pejabat' && (bahan.konsep || kosong.selalu) && !izinkanKosong;
      (lunak ? belum : kurang).push(hilang(kosong.saran));
      if (lunak) terbuka.push({ isian: kunci, arti, disebut: true, menyusul: false });
      teks[kunci] = lunak ? dottedLine(40) : BELUM_DIISI;
    }
  }
  if (kurang.length > 0 && !izinkanKosong) {
    throw new Failure(
      'ISIAN_NASKAH_KOSONG',
      `${naskah.judul} belum dapat dibuat, isian ini belum ada: ${kurang.map((k) => k.arti).join('; ')}.`,
      entryCommands(
        bahan,
        kurang.map((k) => k.cara),
      ),
      { kosong: kurang.map(({ isian, arti, saran }) => ({ isian, arti, saran })) },
    );
  }
  return {
    isian: { teks, baris: mapFields(naskah.baris, bahan), bila: mapFields(naskah.bila, bahan) },
    kosong: kurang.map((k) => k.isian),
    terbuka,
    peringatan: [...missingWarnings(belum), ...bertitik, ...(naskah.peringatan?.(ditulis) ?? [])],
  };
}

/** @throws NASKAH_BELUM_WAKTUNYA */
export function refuseBeforeDue(naskah: NaskahDefinition, bahan: NaskahSource): void {
  const belum = naskah.tolak?.(bahan);
  if (!belum) return;
  const saran = belum.buat === undefined ? belum.saran : [`pks draft ${bahan.id} ${belum.buat}`];
  throw new Failure(
    'NASKAH_BELUM_WAKTUNYA',
    `${naskah.judul} ${belum.lewat ? 'tidak diperlukan lagi' : 'belum waktunya'}: ${belum.sebab}.`,
    saran,
    {
      naskah: naskah.kode,
    },
  );
}

/** One row a list and all conditions true serve for trying a template. */
export const exampleValues = (naskah: NaskahDefinition): NaskahValues => ({
  teks: Object.fromEntries(Object.entries(naskah.teks).map(([kunci, { contoh }]) => [kunci, contoh])),
  baris: Object.fromEntries(Object.entries(naskah.baris).map(([kunci, { kolom }]) => [kunci, [kolom]])),
  bila: Object.fromEntries(Object.keys(naskah.bila).map((kunci) => [kunci, true])),
});

const dottedLine = (banyak: number): string => '.'.repeat(banyak);

const mapFields = <N>(
  tabel: Readonly<Record<string, Readonly<{ nilai: (b: NaskahSource) => N }>>>,
  bahan: NaskahSource,
) => Object.fromEntries(Object.entries(tabel).map(([kunci, { nilai }]): [string, N] => [kunci, nilai(bahan)]));

export const refuseMissing: WhenMissing = { cara: 'wajib', saran: 'lengkapi' };
export const fromPejabat = (config: string): WhenMissing => ({ cara: 'pejabat', saran: { config } });
/** `apa`: what is missing, where that is less than the placeholder's meaning. */
export const byHand = (banyak: number, saran?: EntryWay, apa?: string): WhenMissing => ({
  cara: 'titik',
  titik: banyak,
  ...(saran && { saran }),
  ...(apa && { apa }),
});
/** A computer's account never stands in for a name. */
export const unknownName = (arti: string, sebut: (id: string) => string = () => ''): WhenMissing => ({
  cara: 'titik',
  titik: 40,
  sebab: ({ id }) => `Nama ${arti} belum diketahui: dicetak titik-titik, nama akun komputer tidak dicetak.${sebut(id)}`,
});
export const mayBeEmpty: WhenMissing = { cara: 'kosong' };
