/** An import is taken back as a whole, by one act, while nothing rests on it. */
import { askMissing, neededAlasan } from '../../desk/ask/ask-missing.ts';
import { confirmAtTerminal } from '../../desk/ask/confirm-doubts.ts';
import { type KeyedFlags, mayAsk } from '../../desk/flags/standard-flags.ts';
import { readOldLetters } from '../../desk/impor/old-letters.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Ask, Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import type { KantorImpor } from '../../office/kantor/kantor-impor.ts';
import { compareText } from '../../office/permohonan/compare/compare-text.ts';
import { bookIdNumber, formatBookId, isBookId } from '../../office/permohonan/kasus-id.ts';
import { wrapLines } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';
import { answerImports } from './list-imports.ts';

export type TarikFlags = KeyedFlags & Readonly<{ alasan?: string }>;

const MOST_NAMED = 5;

export async function runImporTarik(env: Env, argumen: string | undefined, diketik: TarikFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  const isian = await askMissing(env, { ...diketik, impor: argumen }, { nama: 'impor tarik', apa: 'Penarikan impor' }, [
    { kunci: 'impor', flag: 'NOMOR', tanya: (ask) => askImport(ask, sesi) },
    neededAlasan,
  ]);
  const { impor = '', alasan = '' } = isian;
  const satu = findImport(sesi, impor);
  await recordKantorAct(
    sesi,
    'impor tarik',
    { ...diketik, impor: String(satu.impor), alasan },
    (kantor, peringatan = [], kabar = '') => answerImports({ ...sesi, kantor }, diketik, peringatan, kabar),
    async () => {
      if (satu.ditarik) {
        throw new Failure('SUDAH_TERISI', `Impor ${satu.impor} sudah ditarik: ${satu.ditarik.alasan}.`, [
          'pks impor daftar',
        ]);
      }
      await refuseBuiltOn(sesi, satu);
      await refuseClosedBooks(sesi, satu);
      await confirmTarik(sesi, diketik, satu);
      return {
        kejadian: [{ jenis: 'ImporDitarik', impor: satu.impor, alasan: alasan.trim() }],
        kabar: `✓ Impor ${satu.impor} ditarik seluruhnya: ${satu.jumlah} baris tidak dihitung lagi.`,
      };
    },
  );
}

/** @throws IMPOR_TIDAK_ADA where there is none to choose from */
function askImport(ask: Ask, { kantor }: Sitting): Promise<string> {
  const semua = (kantor.impor ?? []).filter((i) => !i.ditarik);
  if (semua.length === 0)
    throw new Failure('IMPOR_TIDAK_ADA', 'Belum ada impor yang dapat ditarik.', ['pks impor daftar']);
  return ask.choose(
    'Impor yang ditarik',
    semua.toReversed().map(({ impor, isi, berkas, jumlah }) => ({
      nilai: String(impor),
      nama: `${impor}  ${berkas} (${isi}, ${jumlah} baris)`,
    })),
  );
}

/** @throws DIBATALKAN */
async function confirmTarik({ env, register }: Sitting, opsi: TarikFlags, satu: KantorImpor): Promise<void> {
  const { impor, isi, berkas, jumlah, dari, sampai } = satu;
  if (opsi.ya || opsi.coba || !mayAsk(env, opsi)) return;
  const id = dari === undefined || sampai === undefined ? [] : range(dari, sampai).map(formatBookId);
  const disebut = await Promise.all(
    id.slice(0, MOST_NAMED).map(async (k) => `  ${k}  ${(await register.readKasus(k)).permohonan.lembaga.nama}`),
  );
  const lagi = id.length > MOST_NAMED ? [`  dan ${id.length - MOST_NAMED} lagi, sampai ${id.at(-1)}`] : [];
  const kepala = `Yang ditarik: impor ${impor} (${isi}), ${jumlah} baris dari ${berkas}`;
  for (const baris of [kepala, ...disebut, ...lagi]) env.note(wrapLines(makeVisible(baris), env.lebar));
  await confirmAtTerminal(env, opsi, 'Tarik?', false);
}

const range = (dari: number, sampai: number): readonly number[] =>
  Array.from({ length: sampai - dari + 1 }, (_, ke) => dari + ke);

/** @throws IMPOR_TIDAK_ADA */
function findImport({ kantor }: Sitting, teks: string): KantorImpor {
  const nomor = Number(/^(?:impor\s*)?(\d{1,6})$/i.exec(teks.trim())?.[1] ?? 0);
  const satu = (kantor.impor ?? []).find((i) => i.impor === nomor);
  if (satu) return satu;
  throw new Failure('IMPOR_TIDAK_ADA', `Tidak ada impor "${teks.trim()}" di register ini.`, ['pks impor daftar'], {
    impor: teks,
  });
}

/** Without its rows a closed book could not be told again. @throws IMPOR_TERPAKAI */
async function refuseClosedBooks({ register, env, kantor }: Sitting, satu: KantorImpor): Promise<void> {
  const surat = satu.simpanan === undefined ? [] : await readOldLetters({ register, env }, satu.simpanan);
  for (const [tahun, { impor }] of Object.entries(kantor.ditutup ?? {})) {
    if (!impor.includes(satu.impor)) continue;
    const kasus = await register.kasusOfBuku(Number(tahun));
    if (!kasus.some((id) => isOfImport(satu, id)) && !surat.some((s) => s.tahun === Number(tahun))) continue;
    throw new Failure(
      'IMPOR_TERPAKAI',
      `Impor ${satu.impor} tidak dapat ditarik: buku ${tahun} sudah ditutup dan disegel dengan isinya. Baris yang keliru dibetulkan satu per satu.`,
      [`pks buku periksa ${tahun}`],
      { impor: satu.impor, tahun: Number(tahun) },
    );
  }
}

const isOfImport = ({ dari, sampai }: KantorImpor, id: string | undefined): boolean =>
  id !== undefined &&
  isBookId(id) &&
  dari !== undefined &&
  sampai !== undefined &&
  dari <= bookIdNumber(id) &&
  bookIdNumber(id) <= sampai;

/** Acts on its cases, or a running case that renews one of its agreements. @throws IMPOR_TERPAKAI */
async function refuseBuiltOn({ register }: Sitting, satu: KantorImpor): Promise<void> {
  const { impor } = satu;
  if (satu.dari === undefined) return;
  const milik = (id: string | undefined): boolean => isOfImport(satu, id);
  const { kepala } = await register.listHeads({});
  const bertindak = kepala.filter((k) => milik(k.id) && k.versi > 1).map(({ id }) => ({ id, milik: id }));
  const berjalan = kepala.filter((k) => k.kerjaSama === undefined && !milik(k.id));
  register.readAhead(berjalan.map((k) => k.id));
  const lanjutan = await Promise.all(
    berjalan.map(async ({ id }) => {
      const lama = (await register.readKasus(id)).permohonan.perpanjanganDari;
      return lama !== undefined && milik(lama) ? [{ id, milik: lama }] : [];
    }),
  );
  const semua = [...bertindak, ...lanjutan.flat()].sort((a, b) => compareText(a.id, b.id));
  const [pertama] = semua;
  if (pertama === undefined) return;
  const halangan = semua.map(({ id }) => id);
  const sebut = halangan.slice(0, MOST_NAMED).join(', ');
  const lagi = halangan.length > MOST_NAMED ? `, dan ${halangan.length - MOST_NAMED} lagi` : '';
  throw new Failure(
    'IMPOR_TERPAKAI',
    `Impor ${impor} tidak dapat ditarik: sudah ada tindakan yang bertumpu padanya, di ${sebut}${lagi}. Baris yang keliru dibetulkan satu per satu.`,
    [`pks show ${pertama.id}`, `pks ralat ${pertama.milik}`],
    { impor, kasus: halangan },
  );
}
