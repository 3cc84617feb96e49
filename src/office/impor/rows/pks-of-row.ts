import { formatTanggalSurat } from '../../days/format-days.ts';
import { formatJangka, type Jangka } from '../../days/jangka.ts';
import { plainWords } from '../../permohonan/compare/compare-key.ts';
import {
  type Lembaga,
  METODE,
  METODE_NAMES,
  type Metode,
  PEMANFAATAN,
  type Pemanfaatan,
  type PermohonanDetails,
} from '../../permohonan/facts/kasus-parts.ts';
import type { ImportedDetails } from '../../permohonan/facts/kinds/import-facts.ts';
import { endOfJangka } from '../../permohonan/kerja-sama/kerja-sama-state.ts';
import { parseIrama } from '../../permohonan/kerja-sama/owed-periods.ts';
import { IRAMA, type Irama } from '../../permohonan/kerja-sama/pengesahan.ts';
import { codeOfWords, codeWord } from '../../permohonan/text/code-words.ts';
import { endOfRemark, termOfRow } from '../days/term-of-row.ts';
import { type ElemenNames, elemenOfText } from './elemen-of-text.ts';
import { type KnownJenis, lembagaOfRow } from './lembaga-of-row.ts';
import { type RowCells, required } from './row-cells.ts';
import { bothNumbers } from './two-numbers.ts';

/** `sejak`: the day a running case waits since. */
export type RowDetails = Omit<ImportedDetails, 'impor' | 'buku' | 'baris' | 'sop'> & Readonly<{ sejak: string | null }>;

/** `langkah`: the step that a person told for such words, or null; `kantorKedua`: of two numbers in one cell the office's is the second. */
export type KnownToOffice = Readonly<{
  elemen: ElemenNames;
  jenis: KnownJenis;
  langkah: (teks: string) => number | null;
  kantorKedua: boolean;
}>;

export function pksOfRow(r: RowCells, hariIni: string, dikenal: KnownToOffice): RowDetails | null {
  const lembaga = lembagaOfRow(r, dikenal.jenis);
  const [tertulis, nomorKedua] = bothNumbers(r, dikenal.kantorKedua);
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
  const catatan = notesOfRow(r);
  const dihitung = jangka && endOfJangka(mulai, formatJangka(jangka));
  const menurutBuku = hinggaTertulis ?? dihitung;
  const berakhir = endOfRemark(r, catatan, { mulai, berakhir: menurutBuku, hariIni }) ?? menurutBuku;
  if (berakhir !== null && berakhir <= mulai) {
    r.tolak('berakhir', `berakhir ${formatTanggalSurat(berakhir)}, padahal mulai ${formatTanggalSurat(mulai)}`);
  }
  if (hinggaTertulis === null && berakhir !== null && berakhir === dihitung) r.tandai('akhir-dihitung');
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
  return { ...withoutCase(lembaga, permohonan), pks, catatan };
}

const withoutCase = (lembaga: Lembaga, permohonan: PermohonanDetails) => ({
  lembaga,
  permohonan,
  ...{ surat: null, agenda: null, diterima: null, ke: null, dokumen: [], balasan: null, sejak: null },
});

const iramaOf = (r: RowCells, kunci: string): Irama | null => r.kata(kunci, IRAMA) ?? parseIrama(r.teks(kunci));

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
