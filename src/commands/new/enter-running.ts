/** A case that runs on paper enters at step N, in one honest fact. */
import { neededJenis } from '../../desk/ask/ask-jenis.ts';
import { askMissing, askWords } from '../../desk/ask/ask-missing.ts';
import { confirmDoubts } from '../../desk/ask/confirm-doubts.ts';
import { askRequiredText, dayPrompt } from '../../desk/ask/typed-answers.ts';
import { emptyLembaga, emptyPermohonan, lembagaFromFlags, permohonanFromFlags } from '../../desk/flags/kasus-fields.ts';
import { oneOfWords, requireFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { findDoubleSurat } from '../../desk/guard/double-surat.ts';
import { answeredBefore, recordTypedImport, typedImport } from '../../desk/impor/record-one.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { formatTanggal, formatTanggalSurat } from '../../office/days/format-days.ts';
import { refuseFuture } from '../../office/days/refuse-future.ts';
import type { RowDetails } from '../../office/impor/rows/pks-of-row.ts';
import { receiptDoubts } from '../../office/permohonan/doubts/receipt-doubts.ts';
import { type EnteredAt, enteredAtLangkah } from '../../office/permohonan/enter-at-langkah.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { type EnterFlags, refuseOfLetters } from './entry-flags.ts';

/** @throws ISIAN_KURANG, NILAI_TIDAK_DIKENAL, TANGGAL_MUNDUR, SURAT_GANDA: nothing is recorded */
export async function enterRunning(sesi: Sitting, diketik: EnterFlags): Promise<void> {
  refuseOfLetters(diketik);
  const sop = await sesi.sop();
  const asal = typedImport(sesi, 'new --di-langkah', 'kasus', diketik);
  if (await answeredBefore(sesi, diketik, asal)) return;
  const masuk = entrance(sesi, sop, diketik);
  const opsi = await completeEntry(sesi, diketik);
  const isi = { ...detailsOf(sesi, opsi), ...masuk };
  const { surat, diterima } = isi;
  const ganda =
    surat && diterima
      ? await findDoubleSurat(sesi, { lembaga: isi.lembaga, surat, pada: diterima }, opsi)
      : { ragu: [], peringatan: [] };
  const dijawab = await confirmDoubts(sesi.env, opsi, ganda.ragu);
  await recordTypedImport(sesi, asal, isi, opsi, [...dijawab, ...ganda.peringatan, ...entryDoubts(isi)]);
}

/** Unlikely days are recorded anyway, as of any letter. */
function entryDoubts({ surat, diterima, sejak, balasan }: RowDetails): readonly string[] {
  const dibalas = balasan ? `Surat balasan bertanggal ${formatTanggalSurat(balasan.tanggal)}` : '';
  return [
    ...(surat && diterima ? receiptDoubts(surat.tanggal, diterima) : []),
    ...(balasan && diterima && balasan.tanggal < diterima
      ? [`${dibalas}, padahal permohonannya baru diterima ${formatTanggalSurat(diterima)}; periksa tahunnya.`]
      : []),
    ...(balasan && sejak && balasan.tanggal > sejak
      ? [`${dibalas}, sesudah kasus menunggu di langkah itu (${formatTanggalSurat(sejak)}); periksa lagi.`]
      : []),
  ];
}

/** Before anything is asked. @throws NILAI_TIDAK_DIKENAL, ISIAN_KURANG where the reply is not told */
function entrance(sesi: Sitting, sop: Sop, o: EnterFlags): EnteredAt {
  const no = wholeNumber('--di-langkah', o.diLangkah ?? '', 1);
  const hasil = enteredAtLangkah(sop, no, balasanOf(sesi, o));
  if (typeof hasil !== 'string') return hasil;
  if (hasil === 'langkah') {
    const [, kedua] = sop.langkah;
    throw new Failure(
      'NILAI_TIDAK_DIKENAL',
      `--di-langkah: ${no} bukan langkah ${kedua?.no} sampai ${sop.langkah.at(-1)?.no} SOP ini.`,
      ['pks sop'],
      { flag: '--di-langkah', nilai: no },
    );
  }
  const kurang = ['--balasan', '--nomor-balasan', '--tanggal-balasan'];
  throw new Failure(
    'ISIAN_KURANG',
    `Langkah ${no} sesudah balasan Kemendagri, jadi balasannya harus disebut: ${kurang.join(', ')}.`,
    ['pks new --help'],
    { flag: kurang },
  );
}

function balasanOf(sesi: Sitting, o: EnterFlags): RowDetails['balasan'] {
  const nomor = o.nomorBalasan?.trim();
  if (o.balasan === undefined || !nomor || o.tanggalBalasan === undefined) return null;
  const tanggal = readTypedDay(sesi, '--tanggal-balasan', o.tanggalBalasan);
  refuseFuture(sesi.saat, tanggal);
  return { nomor, tanggal, hasil: oneOfWords('--balasan', ['setuju'], o.balasan), agenda: null };
}

async function completeEntry(sesi: Sitting, o: EnterFlags): Promise<EnterFlags> {
  const day = (pesan: string, flag: '--tanggal-surat' | '--diterima' | '--tanggal') => ({
    flag,
    tanya: (ask: Parameters<ReturnType<typeof askWords>>[0]) => askRequiredText(ask, pesan, dayPrompt(sesi, flag)),
  });
  return askMissing(sesi.env, o, { nama: `new --di-langkah ${o.diLangkah}`, apa: 'Kasus yang berjalan' }, [
    { kunci: 'lembaga', flag: '--lembaga', tanya: askWords('Lembaga pemohon') },
    neededJenis,
    { kunci: 'nomorSurat', flag: '--nomor-surat', tanya: askWords('Nomor surat') },
    { kunci: 'tanggalSurat', ...day('Tanggal surat', '--tanggal-surat') },
    { kunci: 'diterima', ...day('Diterima', '--diterima') },
    { kunci: 'hal', flag: '--hal', tanya: askWords('Hal') },
    { kunci: 'tanggal', ...day('Menunggu di langkah itu sejak', '--tanggal') },
  ]);
}

/** @throws TANGGAL_MUNDUR, TANGGAL_MASA_DEPAN */
function detailsOf(sesi: Sitting, o: EnterFlags): Omit<RowDetails, keyof EnteredAt> {
  const diterima = readTypedDay(sesi, '--diterima', o.diterima ?? '');
  const sejak = readTypedDay(sesi, '--tanggal', o.tanggal ?? '');
  const tanggal = readTypedDay(sesi, '--tanggal-surat', o.tanggalSurat ?? '');
  for (const hari of [tanggal, diterima, sejak]) refuseFuture(sesi.saat, hari);
  if (sejak < diterima) {
    throw new Failure(
      'TANGGAL_MUNDUR',
      `Kasus tidak mungkin menunggu di langkah itu sejak ${formatTanggal(sejak)}: suratnya diterima ${formatTanggal(diterima)}.`,
      ['pks new --help'],
      { tanggal: sejak, diterima },
    );
  }
  requireFlags('Kasus yang berjalan', o.nomorSurat?.trim() ? [] : ['--nomor-surat']);
  return {
    lembaga: { ...emptyLembaga, nama: '', jenis: 'opd', ...lembagaFromFlags(o) },
    surat: { nomor: o.nomorSurat?.trim() ?? '', tanggal, hal: o.hal?.trim() ?? '' },
    agenda: null,
    diterima,
    sejak,
    permohonan: { ...emptyPermohonan, ...permohonanFromFlags(o) },
    pks: null,
    catatan: o.catatan?.trim() ?? null,
  };
}
