import { Failure } from '../../errors.ts';
import { formatTanggalSurat } from '../days/format-days.ts';
import { formatJangka, type Jangka, parseJangka } from '../days/jangka.ts';
import { plainWords } from '../permohonan/compare/compare-key.ts';
import {
  type Lembaga,
  METODE,
  METODE_NAMES,
  type Metode,
  PEMANFAATAN,
  type Pemanfaatan,
  type PermohonanDetails,
} from '../permohonan/facts/kasus-parts.ts';
import type { ImportedDetails } from '../permohonan/facts/kinds/import-facts.ts';
import { endOfJangka } from '../permohonan/kerja-sama/kerja-sama-state.ts';
import { parseIrama } from '../permohonan/kerja-sama/owed-periods.ts';
import { IRAMA, type Irama } from '../permohonan/kerja-sama/pengesahan.ts';
import { codeOfWords, codeWord } from '../permohonan/text/code-words.ts';
import { type ElemenNames, elemenOfText } from './elemen-of-text.ts';
import { type KnownJenis, lembagaOfRow } from './lembaga-of-row.ts';
import { type RowCells, required } from './row-cells.ts';

/** `sejak`: the day a running case waits since. */
export type RowDetails = Omit<ImportedDetails, 'impor' | 'buku' | 'baris' | 'sop'> & Readonly<{ sejak: string | null }>;

export type KnownToOffice = Readonly<{ elemen: ElemenNames; jenis: KnownJenis }>;

const FOR_EVER =
  /(?:tidak|tak) (?:ditentukan|terbatas|dibatasi|berbatas|ada batas)|tanpa batas|seterusnya|dicabut|selamanya/i;

/** Null where something is wrong; the cells say what. */
export function pksOfRow(r: RowCells, hariIni: string, dikenal: KnownToOffice): RowDetails | null {
  const lembaga = lembagaOfRow(r, dikenal.jenis);
  const [tertulis, nomorKedua] = bothNumbers(r);
  const nomorKesatu = required(r, 'nomorKesatu', tertulis, 'nomor PKS kantor tidak ada');
  const tanggal = r.hari('tanggal');
  const { mulai: mulaiTertulis, berakhir: hinggaTertulis, jangka } = termOfRow(r);
  const mulai = mulaiTertulis ?? tanggal;
  if (mulai === null) {
    if (!r.isFaulty('mulai')) required(r, 'tanggal', null, 'tanggal tanda tangan dan mulai berlaku tidak ada');
    return null;
  }
  if (tanggal !== null && tanggal > hariIni) r.tolak('tanggal', `${formatTanggalSurat(tanggal)} masih di masa depan`);
  if (tanggal !== null && mulai < tanggal) r.catat('mulai berlaku sebelum ditandatangani');
  if (mulaiTertulis === null) r.catat('mulai tidak ditulis: dianggap hari tanda tangan');
  const berakhir = hinggaTertulis ?? (jangka && endOfJangka(mulai, formatJangka(jangka)));
  if (berakhir !== null && berakhir <= mulai) {
    r.tolak('berakhir', `berakhir ${formatTanggalSurat(berakhir)}, padahal mulai ${formatTanggalSurat(mulai)}`);
  }
  if (berakhir === null) r.catat('berakhir tidak disebut: tidak ada pengingat');
  const permohonan = requestOfRow(r, dikenal.elemen, jangka);
  const pks = {
    nomorKesatu: nomorKesatu ?? '',
    nomorKedua,
    tanggal,
    mulai,
    berakhir,
    penandatanganKedua: r.teks('penandatanganKedua'),
    jabatanKedua: r.teks('jabatanKedua'),
    irama: iramaOf(r, 'irama') ?? iramaOf(r, 'dataBalikan'),
  };
  if (lembaga === null) return null;
  return { ...withoutCase(lembaga, permohonan), pks, catatan: notesOfRow(r) };
}

/** '470/5/PKS/2023' and '045/B/2023' below it: two parties, one column. */
const TWO_NUMBERS = /^(\S*\d\S*\/\S+)(?:\s+|\s*[;,&]\s*|\s+(?:\/|dan)\s+)(\S*\d\S*\/\S+)$/;

function bothNumbers(r: RowCells): readonly [string | null, string | null] {
  const [kesatu, kedua] = [r.teks('nomorKesatu'), r.teks('nomorKedua')];
  const [, awal, akhir] = kedua === null ? (TWO_NUMBERS.exec(kesatu ?? '') ?? []) : [];
  if (awal === undefined || akhir === undefined) return [kesatu, kedua];
  r.catat(`dua nomor dalam satu sel: ${awal} kantor, ${akhir} lembaga`);
  return [awal, akhir];
}

const withoutCase = (lembaga: Lembaga, permohonan: PermohonanDetails) => ({
  lembaga,
  permohonan,
  ...{ surat: null, agenda: null, diterima: null, ke: null, dokumen: [], balasan: null, sejak: null },
});

type Term = Readonly<{ mulai: string | null; berakhir: string | null; jangka: Jangka | null }>;

/** Between the two days of '17 Mei 2024 s.d. 16 Mei 2027'. */
const BETWEEN_DAYS = /\s+(?:s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga|-|–|—)\s+/i;

/** Two days, an end, a length, or a word for none; either column may hold them. */
function termOfRow(r: RowCells): Term {
  const mulai = r.hari('mulai');
  const tertulis = r.teks('berakhir');
  const lama = r.teks('jangkaWaktu');
  if ([tertulis, lama].some((teks) => teks !== null && FOR_EVER.test(teks)))
    return { mulai, berakhir: null, jangka: null };
  const rentang = spanOf(r, tertulis) ?? (tertulis === null ? spanOf(r, lama) : null);
  if (rentang) return { mulai: mulai ?? rentang.mulai, berakhir: rentang.berakhir, jangka: null };
  const dariUjung = jangkaOf(tertulis);
  if (dariUjung) return { mulai, berakhir: null, jangka: dariUjung };
  const jangka = jangkaOf(lama);
  if (lama === null || jangka !== null) return { mulai, berakhir: r.hari('berakhir'), jangka };
  if (tertulis === null) return { mulai, berakhir: r.hari('jangkaWaktu'), jangka: null };
  r.catat(`jangka waktu "${lama}" tidak terbaca; yang dipakai hari berakhirnya`);
  return { mulai, berakhir: r.hari('berakhir'), jangka: null };
}

function spanOf(r: RowCells, teks: string | null): Readonly<{ mulai: string; berakhir: string }> | null {
  const [awal, akhir, ...lagi] = teks?.split(BETWEEN_DAYS) ?? [];
  if (awal === undefined || akhir === undefined || lagi.length > 0) return null;
  const [mulai, berakhir] = [r.bagianHari(awal), r.bagianHari(akhir)];
  return mulai && berakhir ? { mulai, berakhir } : null;
}

const iramaOf = (r: RowCells, kunci: string): Irama | null => r.kata(kunci, IRAMA) ?? parseIrama(r.teks(kunci));

export function jangkaOf(teks: string | null): Jangka | null {
  try {
    return teks === null ? null : parseJangka(teks);
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

/** The rest of the request is not known. */
export function requestOfRow(r: RowCells, dikenal: ElemenNames, jangka: Jangka | null): PermohonanDetails {
  const { kode, asing } = elemenOfText(r.teks('elemen'), dikenal);
  if (asing.length > 0) r.catat(`elemen tidak dikenal, jadi tidak dicatat: ${asing.join(', ')}`);
  return {
    pemanfaatan:
      r.kata('pemanfaatan', PEMANFAATAN, (teks) => r.catat(`bidang pemanfaatan "${teks}" tidak dikenal`)) ??
      pemanfaatanOfTujuan(r.teks('tujuan')) ??
      'pelayanan-publik',
    tujuan: r.teks('tujuan'),
    elemen: [...kode],
    metode: metodeOfRow(r),
    dataBalikan: r.teks('dataBalikan'),
    jangkaWaktu: jangka && formatJangka(jangka),
  };
}

/** Many books name the field in the column of the purpose. */
function pemanfaatanOfTujuan(tujuan: string | null): Pemanfaatan | null {
  const kata = ` ${plainWords(tujuan ?? '')} `;
  return PEMANFAATAN.find((kode) => kata.includes(` ${plainWords(codeWord(kode))} `)) ?? null;
}

function metodeOfRow(r: RowCells): Metode | null {
  const teks = r.teks('metode');
  const cocok =
    codeOfWords(METODE, teks ?? '') ?? METODE.find((kode) => plainWords(METODE_NAMES[kode]) === plainWords(teks ?? ''));
  if (teks !== null && !cocok) r.catat(`metode "${teks}" tidak dikenal, jadi tidak dicatat`);
  return cocok ?? null;
}

export const notesOfRow = (r: RowCells): string | null => r.teks('catatan');
