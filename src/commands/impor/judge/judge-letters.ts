import { bookDays } from '../../../desk/impor/book-file.ts';
import { oldLettersOfYear } from '../../../desk/impor/old-letters.ts';
import type { Sitting } from '../../../desk/sitting.ts';
import { KEMENDAGRI, type OldLetter } from '../../../office/buku/buku.ts';
import { cellText } from '../../../office/impor/book.ts';
import type { BookMap } from '../../../office/impor/headings.ts';
import { type JudgedRow, judgeRows, type KnownRows, type RowIdentity } from '../../../office/impor/judge-rows.ts';
import { readRows } from '../../../office/impor/read-rows.ts';
import { letterOfRow, type OldLetterRow } from '../../../office/impor/rows/letter-of-row.ts';
import { lembagaIdentifier } from '../../../office/lembaga/same-lembaga.ts';
import { nomorKey } from '../../../office/permohonan/compare/compare-key.ts';
import { cellOf, type JudgedImport } from './judge-import.ts';

/**
 * An agenda number may stand twice in an old book: both letters came in. Only a row equal in every cell is the same
 * letter.
 */
export async function judgeLetters(sesi: Sitting, peta: BookMap): Promise<JudgedImport<OldLetterRow>> {
  const { baris, dilewati } = readRows('surat-masuk', peta, bookDays(sesi), (r) => letterOfRow(r, sesi.hariIni));
  const tahun = [...new Set(baris.flatMap((b) => b.isi?.tahun ?? []))];
  const ada = (await Promise.all(tahun.map((t) => oldLettersOfYear(sesi, t)))).flat();
  const dikenal: KnownRows = new Map(
    ada.map((s) => [letterKey(s), { pemilik: '', id: '', rincian: [], apa: s.asal }] as const),
  );
  const kenal: RowIdentity<OldLetterRow> = {
    nomor: letterKey,
    pemilik: () => '',
    rincian: () => [],
    selebihnya: () => '',
    isian: 'Nomor surat',
    sel: cellOf(peta, 'noSurat'),
  };
  const { kasusOf, agenda } = await kasusOfLetters(
    sesi,
    baris.flatMap((b) => b.isi ?? []),
  );
  const mirip = new Map(ada.map((s) => [letterOutline(s), s.asal]));
  const dinilai = judgeRows(baris, kenal, dikenal).map((b): JudgedRow<OldLetterRow> => {
    if (b.isi === null) return b;
    const kasus = b.hasil === 'baru' ? kasusOf(b.isi) : null;
    if (kasus !== null) {
      return {
        ...b,
        hasil: 'sama',
        id: kasus,
        catatan: [...b.catatan, `sudah ada di buku, sebagai surat kasus ${kasus}`],
      };
    }
    const catatan = [...b.catatan, ...letterDoubts(b.hasil, b.isi, mirip.get(letterOutline(b.isi)))];
    if (b.hasil === 'baru') mirip.set(letterOutline(b.isi), `baris ${b.baris}`);
    return { ...b, id: b.id === '' ? null : b.id, catatan };
  });
  return { baris: withEqualAgenda(dinilai, ada, agenda, peta.kolom.get('noAgenda')), dilewati };
}

/** They match by sender, number and date, replies where the book has some. */
async function kasusOfLetters(sesi: Sitting, surat: readonly OldLetterRow[]) {
  const pengenal = lembagaIdentifier(sesi.kantor);
  const kunci = (pengirim: string, nomor: string, tanggal: string) =>
    `${pengenal(pengirim)}|${nomorKey(nomor)}|${tanggal}`;
  const dikenal = new Map<string, string>();
  const pemilik = new Map<string, string>();
  for (const { id, permohonan } of (await sesi.register.listRows({})).baris) {
    if (permohonan.agenda) pemilik.set(`${permohonan.agenda.tahun} ${permohonan.agenda.nomor}`, `kasus ${id}`);
    if (permohonan.surat)
      dikenal.set(kunci(permohonan.lembaga.nama, permohonan.surat.nomor, permohonan.surat.tanggal), id);
  }
  const balasan = surat.filter((s) => pengenal(s.pengirim) === pengenal(KEMENDAGRI));
  for (const tahun of new Set(balasan.map((s) => s.tahun))) {
    const semua = await sesi.register.kasusOfBuku(tahun);
    sesi.register.readAhead(semua);
    for (const id of semua) {
      const { permohonan } = await sesi.register.readKasus(id);
      if (!permohonan.balasan) continue;
      dikenal.set(kunci(KEMENDAGRI, permohonan.balasan.nomor, permohonan.balasan.tanggal), id);
    }
  }
  const kasusOf = ({ pengirim, noSurat, tglSurat }: OldLetter): string | null =>
    (noSurat !== null && tglSurat !== null && dikenal.get(kunci(pengirim, noSurat, tglSurat))) || null;
  const agenda: AgendaOfKasus[] = [];
  for (const tahun of new Set(surat.map((s) => s.tahun))) {
    for (const n of await sesi.register.takenAgenda(tahun)) {
      const kunci = `${tahun} ${n}`;
      agenda.push({ kunci, asal: pemilik.get(kunci) ?? 'surat lain di register ini' });
    }
  }
  return { kasusOf, agenda };
}

/** Numbers that pks itself gave. */
type AgendaOfKasus = Readonly<{ kunci: string; asal: string }>;

/** Both are named, also where one is faulty; `kolom` is that of the agenda number. */
function withEqualAgenda(
  baris: readonly JudgedRow<OldLetterRow>[],
  ada: readonly (OldLetter & Readonly<{ asal: string }>)[],
  sendiri: readonly AgendaOfKasus[],
  kolom: number | undefined,
): readonly JudgedRow<OldLetterRow>[] {
  const agenda = ({ noAgenda, tglTerima, tglSurat }: OldLetter): string | null =>
    noAgenda && `${(tglTerima ?? tglSurat ?? '').slice(0, 4)} ${nomorKey(noAgenda)}`;
  const pemakai = new Map<string, string[]>();
  const catatNomor = (nomor: string, di: string) => pemakai.set(nomor, [...(pemakai.get(nomor) ?? []), di]);
  const catat = (s: OldLetter, di: string): void => {
    const nomor = agenda(s);
    if (nomor) catatNomor(nomor, di);
  };
  for (const { kunci, asal } of sendiri) catatNomor(kunci, asal);
  for (const s of ada) catat(s, s.asal);
  for (const b of baris) if (b.isi && b.hasil === 'baru') catat(b.isi, `baris ${b.baris}`);
  const cacat = new Map<string, string[]>();
  for (const b of baris) {
    const nomor = b.isi === null && kolom !== undefined ? cellText(b.sel[kolom]) : null;
    if (nomor) cacat.set(nomorKey(nomor), [...(cacat.get(nomorKey(nomor)) ?? []), `baris ${b.baris}, yang cacat`]);
  }
  return baris.map((b) => {
    if (b.isi === null || b.hasil !== 'baru') return b;
    const lain = [
      ...(pemakai.get(agenda(b.isi) ?? '') ?? []).filter((di) => di !== `baris ${b.baris}`),
      ...(cacat.get(b.isi.noAgenda ? nomorKey(b.isi.noAgenda) : '') ?? []),
    ];
    if (lain.length === 0) return b;
    return { ...b, catatan: [...b.catatan, `nomor agenda ${b.isi.noAgenda} dipakai juga oleh ${lain.join(', ')}`] };
  });
}

const letterOutline = ({ noAgenda, tglTerima, tglSurat, noSurat, pengirim, perihal }: OldLetter): string =>
  JSON.stringify([noAgenda, tglTerima, tglSurat, noSurat && nomorKey(noSurat), pengirim, perihal]);

const letterKey = (s: OldLetter): string => JSON.stringify([letterOutline(s), s.diteruskanKepada, s.catatan]);

function letterDoubts(hasil: JudgedRow<unknown>['hasil'], s: OldLetter, mirip: string | undefined): readonly string[] {
  if (hasil === 'baru') return mirip === undefined ? [] : [`hampir sama dengan ${mirip}; periksa apakah surat lain`];
  return s.noAgenda === null && s.noSurat === null ? ['tanpa nomor: periksa apakah benar surat yang sama'] : [];
}
