/** All rows go in, or with `--lewati-cacat` the good ones. */
import { askMissing } from '../../desk/ask/ask-missing.ts';
import { confirmAtTerminal, confirmDoubts } from '../../desk/ask/confirm-doubts.ts';
import { askPath } from '../../desk/ask/typed-path.ts';
import { mayAsk, oneOfWords, requireFlags } from '../../desk/flags/standard-flags.ts';
import { readBookFile } from '../../desk/impor/book-file.ts';
import {
  importedFact,
  makeImportSafe,
  type RecordedImport,
  recordImportedCases,
  recordOldLetters,
} from '../../desk/impor/record-import.ts';
import { hashRequest } from '../../desk/record-facts.ts';
import { alreadyRecordedKantor } from '../../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Ask, Env } from '../../env.ts';
import type { JudgedRow } from '../../office/impor/judge-rows.ts';
import type { OldLetterRow } from '../../office/impor/rows/letter-of-row.ts';
import type { RowDetails } from '../../office/impor/rows/pks-of-row.ts';
import { IMPOR_ISI } from '../../office/kantor/decode-kantor.ts';
import { bukuYears } from '../../office/permohonan/facts/buku-years.ts';
import { formatBookId } from '../../office/permohonan/kasus-id.ts';
import { shownWord } from '../../text/typed-line.ts';
import { answerImport, answerRepeated, type ImportAnswer, noteRows } from './answer-import.ts';
import { askIsi } from './ask-isi.ts';
import { plannedRest, refuseFaulty, writeMap, writeRest } from './faulty-rows.ts';
import type { ImporFlags } from './impor-flags.ts';
import { judgePks } from './judge/judge-import.ts';
import { judgeKasus } from './judge/judge-kasus.ts';
import { judgeLetters } from './judge/judge-letters.ts';
import { sheetSource } from './other-sheets.ts';
import { mapOfFile } from './read-file.ts';
import { refuseOwnList, refusePracticeBook } from './refuse-own-files.ts';
import { askTold, lacksAnswer } from './told/ask-told.ts';
import { rememberedAnswers, type ToldAnswers } from './told/told-answers.ts';

const askBook = (env: Env, ask: Ask): Promise<string> =>
  askPath(env, ask, 'Berkas buku lama (.xlsx atau .csv)', (jalur) => env.localFiles.read(jalur));

export async function runImporFile(env: Env, argumen: string | undefined, diketik: ImporFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  if (argumen?.trim() && diketik.isi === undefined && !mayAsk(env, diketik))
    requireFlags('Impor', [`--isi ${IMPOR_ISI.join('|')}`], `pks impor ${shownWord(argumen)} --isi pks`);
  const dibaca = argumen?.trim() && mayAsk(env, diketik) ? await readBookFile(sesi, argumen, 'pks impor') : null;
  // The rows are seen before anything is saved, so these answers need no confirming.
  const diisi = await askMissing(env, { ...diketik, file: argumen, ya: true }, { nama: 'impor', apa: 'Impor' }, [
    { kunci: 'file', flag: 'BERKAS', tanya: (ask) => askBook(env, ask) },
    { kunci: 'isi', flag: '--isi', tanya: askIsi },
  ]);
  const { file = '', ya: _, ...lain } = diisi;
  const opsi = { ...lain, ...(diketik.ya && { ya: true }) };
  const isi = oneOfWords('--isi', IMPOR_ISI, opsi.isi ?? '');
  const buku = dibaca ?? (await readBookFile(sesi, file, 'pks impor'));
  refusePracticeBook(sesi, isi, buku);
  if (opsi.peta === undefined) refuseOwnList(file, buku);
  const permintaan = hashRequest(sesi, 'impor', {
    ...{ isi, lewatiCacat: opsi.lewatiCacat, sidik: buku.sidik },
    ...(opsi.lembar !== undefined && { lembar: opsi.lembar }),
  });
  if (await alreadyRecordedKantor(sesi, opsi, permintaan))
    return answerRepeated(sesi, opsi, await makeImportSafe(sesi, opsi));
  const peta = await mapOfFile(sesi, isi, file, buku, opsi);
  const asal = { isi, berkas: sheetSource(isi, buku, peta), sidik: buku.sidik, permintaan };
  const jawab: Omit<ImportAnswer, 'baris' | 'hasil'> = { sesi, opsi, file, isi, buku, peta, dilewati: [], sisa: null };
  if (isi === 'surat-masuk') {
    const { baris, dilewati } = await judgeLetters(sesi, peta);
    const bersih = (b: readonly JudgedRow<OldLetterRow>[]) =>
      recordOldLetters(
        sesi,
        asal,
        b.flatMap((x) => (x.isi ? { ...x.isi, baris: x.baris } : [])),
        opsi,
      );
    return finish({ ...jawab, baris, dilewati }, baris, bersih, ({ tahun }) => [tahun]);
  }
  const menilai = isi === 'pks' ? judgePks : judgeKasus;
  const judged = (dijawab: ToldAnswers) => menilai(sesi, peta, dijawab);
  const teringat = rememberedAnswers(sesi);
  const pertama = await judged(teringat);
  if (pertama.baris.some((b) => b.hasil === 'cacat' && !lacksAnswer(b)) && !opsi.coba) {
    if (opsi.lewatiCacat) await plannedRest({ ...jawab, ...pertama });
    else throw refuseFaulty({ ...jawab, ...pertama }, pertama.baris.filter((b) => b.hasil === 'cacat').length);
  }
  const dijawab = await askTold(sesi, opsi, pertama.baris, teringat);
  const { baris: dinilai, dilewati } = dijawab ? await judged(dijawab) : pertama;
  const baris = await withComingIds(sesi, dinilai);
  const catat = (b: readonly JudgedRow<RowDetails>[]) =>
    recordImportedCases(
      sesi,
      asal,
      b.flatMap((x) => (x.isi ? { baris: x.baris, isi: x.isi } : [])),
      opsi,
    );
  return finish({ ...jawab, baris, dilewati }, baris, catat, (satu) =>
    bukuYears([importedFact(sesi, 0, asal.berkas, { baris: null, isi: satu })]),
  );
}

async function withComingIds(
  sesi: Sitting,
  baris: readonly JudgedRow<RowDetails>[],
): Promise<readonly JudgedRow<RowDetails>[]> {
  let n = await sesi.register.nextBookNumber();
  return baris.map((b) => (b.hasil === 'baru' ? { ...b, id: formatBookId(n++) } : b));
}

/** A repeat takes its own rows over again. */
function withIds<T>(baris: readonly JudgedRow<T>[], id: readonly string[]): readonly JudgedRow<T>[] {
  const berikut = id.values();
  return baris.map((b) => (b.hasil === 'baru' ? { ...b, id: berikut.next().value ?? b.id } : b));
}

/** @throws IMPOR_CACAT, DIBATALKAN: nothing is recorded */
async function finish<T extends RowDetails | OldLetterRow>(
  j: Omit<ImportAnswer, 'hasil'>,
  baris: readonly JudgedRow<T>[],
  catat: (baru: readonly JudgedRow<T>[]) => Promise<RecordedImport>,
  bukuOf: (isi: T) => readonly number[],
): Promise<void> {
  const { sesi, opsi } = j;
  const baru = baris.filter((b) => b.hasil === 'baru');
  const cacat = baris.filter((b) => b.hasil === 'cacat');
  const sisa = cacat.length > 0 && opsi.lewatiCacat ? await plannedRest(j) : null;
  const tahun = baru.flatMap((b) => (b.isi ? bukuOf(b.isi) : []));
  if (opsi.coba) {
    const ragu = sesi.buku
      .doubtsOfYears(tahun)
      .map(({ pesan }) => `${pesan} Yang mengimpor ditanya; tanpa terminal: --ya.`);
    return answerImport({ ...j, sisa, hasil: null, ragu });
  }
  if (cacat.length > 0 && !opsi.lewatiCacat) throw refuseFaulty(j, cacat.length);
  const dilihat = baru.length > 0 && mayAsk(sesi.env, opsi) && !opsi.ya;
  if (dilihat) {
    noteRows(j);
    const sisanya = sisa === null ? '' : ` (${cacat.length} cacat tidak ikut)`;
    const tanya = `Catat ${baru.length} baris baru dari ${baris.length} baris${sisanya}?`;
    await confirmAtTerminal(sesi.env, opsi, tanya, true);
  }
  const dijawab = await confirmDoubts(sesi.env, opsi, sesi.buku.doubtsOfYears(tahun));
  if (sisa !== null) await writeRest(j, sisa);
  const hasil = baru.length > 0 ? await catat(baru) : null;
  const dipeta = await writeMap(j);
  answerImport({
    ...{ ...j, dilihat },
    baris: withIds(baris, hasil?.id ?? []),
    sisa,
    hasil: hasil && { ...hasil, peringatan: [...hasil.peringatan, ...dijawab, ...dipeta] },
  });
}
