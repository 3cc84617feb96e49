/** What was there before pks comes into the register: the cases first, the office's own fact of it last. */
import { Failure } from '../../errors.ts';
import { instantInWib } from '../../office/days/tanggal.ts';
import type { RowDetails } from '../../office/impor/rows/pks-of-row.ts';
import { givenAgenda, type KantorImpor, numberAfterImports } from '../../office/kantor/kantor-impor.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { formatBookId } from '../../office/permohonan/kasus-id.ts';
import { firstDayOf } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { checkAllText } from '../../office/permohonan/text/allowed-text.ts';
import type { RecordedAct } from '../../store/register.ts';
import { withActKey } from '../act-key.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import { recordKantorFacts } from '../record-kantor.ts';
import type { Sitting } from '../sitting.ts';
import { oldLettersFile, type StoredOldLetter } from './old-letters.ts';

/** `sidik` is of the file, or of what was typed. */
export type ImportSourceFile = Readonly<{
  isi: KantorImpor['isi'];
  berkas: string | null;
  sidik: string;
  permintaan: string;
}>;
export type ImportedRow = Readonly<{ baris: number | null; isi: RowDetails }>;

export type RecordedImport = Readonly<{ impor: number; id: readonly string[]; peringatan: readonly string[] }>;

const PROGRESS_STEP = 500;

/** @throws KASUS_BERUBAH where another import came meanwhile; then nothing counts */
export async function recordImportedCases(
  sesi: Sitting,
  asal: ImportSourceFile,
  baris: readonly ImportedRow[],
  opsi: KeyedFlags,
): Promise<RecordedImport> {
  const impor = nextImportNumber(sesi);
  if (opsi.coba) {
    for (const b of baris) await sesi.buku.settle([importedFact(sesi, impor, asal.berkas, b)], null);
    const dari = await sesi.register.nextBookNumber();
    return { impor, id: baris.map((_, i) => formatBookId(dari + i)), peringatan: [] };
  }
  return withActKey(sesi.env, opsi, async (kunci) => {
    const tindakan = baris.map((b, i) => {
      const kejadian = [importedFact(sesi, impor, asal.berkas, b)];
      checkAllText(kejadian);
      return { kunci: `${kunci} ${i + 1}`, permintaan: asal.permintaan, kejadian };
    });
    const sesudah = numberAfterImports(sesi.kantor.impor ?? []);
    const { dari, peringatan: lambat } = await sesi.register.importKasus(
      sesudah,
      tindakan,
      progressOf(sesi, opsi, baris.length),
    );
    const bernomor = baris.map(({ isi }) => ({ agenda: isi.agenda, hari: isi.diterima ?? '' }));
    const isi = { ...officeFact(asal, impor, bernomor), dari, sampai: dari + baris.length - 1 };
    const peringatan = await closeImport(sesi, isi, { ...opsi, kunci }, asal.permintaan);
    return { impor, id: baris.map((_, i) => formatBookId(dari + i)), peringatan: [...lambat, ...peringatan] };
  });
}

/** The rows lie in one file, which the office's fact names. */
export async function recordOldLetters(
  sesi: Sitting,
  asal: ImportSourceFile,
  baris: readonly StoredOldLetter[],
  opsi: KeyedFlags,
): Promise<RecordedImport> {
  const impor = nextImportNumber(sesi);
  if (opsi.coba) return { impor, id: [], peringatan: [] };
  checkAllText(baris);
  const { jalur, isi } = oldLettersFile(sesi, baris);
  await sesi.register.keepKantorFile(jalur, isi);
  const bernomor = baris.map((b) => ({ agenda: b.noAgenda, hari: String(b.tahun) }));
  const fakta = { ...officeFact(asal, impor, bernomor), simpanan: jalur };
  return { impor, id: [], peringatan: await closeImport(sesi, fakta, opsi, asal.permintaan) };
}

const nextImportNumber = ({ kantor }: Pick<Sitting, 'kantor'>): number => (kantor.impor?.length ?? 0) + 1;

function officeFact({ isi, berkas, sidik }: ImportSourceFile, impor: number, baris: Parameters<typeof givenAgenda>[0]) {
  const agenda = givenAgenda(baris);
  const bernomor = Object.keys(agenda).length > 0 && { agenda };
  return { jenis: 'ImporDicatat', impor, isi, berkas, sidik, jumlah: baris.length, ...bernomor } as const;
}

/** From here on it counts. Settings that were changed meanwhile do not matter, another import does. */
async function closeImport(
  sesi: Sitting,
  fakta: ReturnType<typeof officeFact>,
  opsi: KeyedFlags,
  permintaan: string,
): Promise<readonly string[]> {
  const { kantor, versi } = await sesi.register.readKantor();
  if (nextImportNumber({ kantor }) !== fakta.impor) {
    throw new Failure(
      'KASUS_BERUBAH',
      'Impor lain baru saja dicatat dari meja lain. Yang ini belum dihitung; ulangi perintahnya.',
      ['pks impor daftar'],
      { impor: fakta.impor },
    );
  }
  return (await recordKantorFacts({ ...sesi, versiKantor: versi }, [fakta], opsi, permintaan)).peringatan;
}

export function importedFact(
  sesi: Sitting,
  impor: number,
  buku: string | null,
  { baris, isi: { sejak, ...isi } }: ImportedRow,
): Extract<KasusFact, { jenis: 'Diimpor' }> {
  const { akun, meja } = sesi.env.operator;
  const { nama } = sesi.operator;
  const hari = sejak ?? (isi.pks ? firstDayOf(isi.pks) : sesi.hariIni);
  return {
    jenis: 'Diimpor',
    pada: hari < sesi.hariIni ? hari : sesi.hariIni,
    dicatat: instantInWib(sesi.env.now()),
    oleh: { nama, peran: null, dicatatOleh: nama, ...(nama !== akun && { akun }), ...(meja && { meja }) },
    ...{ impor, buku, baris },
    sop: sesi.kantor.sop,
    ...isi,
  };
}

function progressOf(sesi: Sitting, opsi: KeyedFlags, semua: number): (jumlah: number) => void {
  if (opsi.json || opsi.quiet || semua < PROGRESS_STEP) return () => {};
  return (jumlah) => {
    if (jumlah % PROGRESS_STEP === 0 && jumlah < semua) sesi.env.note(`… ${jumlah} dari ${semua} baris`);
  };
}

/** A repeat under the same key makes its cases safe once more, views and all. */
export async function makeImportSafe(sesi: Sitting, { kunci, coba }: KeyedFlags): Promise<KantorImpor | null> {
  const { kantor, tindakan } = await sesi.register.readKantor();
  const fakta = tindakan.find((t) => t.kunci === kunci)?.kejadian[0];
  if (fakta?.jenis !== 'ImporDicatat') return null;
  const satu = (kantor.impor ?? []).find((i) => i.impor === fakta.impor) ?? null;
  const { dari, sampai } = fakta;
  if (coba || !satu || satu.ditarik || dari === undefined || sampai === undefined) return satu;
  const pertama: RecordedAct<KasusFact>[] = [];
  const nomor = Array.from({ length: sampai - dari + 1 }, (_, ke) => formatBookId(dari + ke));
  sesi.register.readAhead(nomor);
  for (const id of nomor) {
    const [awal] = (await sesi.register.readKasus(id)).tindakan;
    if (awal) pertama.push(awal);
  }
  await sesi.register.importKasus(dari, pertama);
  return satu;
}
