import { askJenis } from '../../desk/ask/ask-jenis.ts';
import { askOptionalPindaian } from '../../desk/ask/ask-pindaian.ts';
import type { Asking } from '../../desk/ask/question-series.ts';
import { askOptionalText, askRequiredText, dayPrompt, momentPrompt } from '../../desk/ask/typed-answers.ts';
import { readLampiran } from '../../desk/documents/take-lampiran.ts';
import { lembagaFromFlags, permohonanFromFlags } from '../../desk/flags/kasus-fields.ts';
import { parseDokumenCode } from '../../desk/flags/sop-codes.ts';
import { echoTypedDate, readTypedDay } from '../../desk/flags/typed-dates.ts';
import { carryOverFields } from '../../desk/kerja-sama/link-perpanjangan.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask } from '../../env.ts';
import { StepBack } from '../../errors.ts';
import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { guessJenis } from '../../office/lembaga/guess-jenis.ts';
import { receiptDoubts } from '../../office/permohonan/doubts/receipt-doubts.ts';
import { ENDING_SOON_MONTHS } from '../../office/permohonan/kerja-sama/kerja-sama-state.ts';
import { checkAllText } from '../../office/permohonan/text/allowed-text.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { personName } from '../../office/permohonan/text/person-name.ts';
import { lembagaPapersOf } from '../../office/sop/lembaga-papers.ts';
import { type DokumenCode, firstLangkah, type Sop, syaratName, syaratOptions } from '../../office/sop/sop.ts';
import { capitalized } from '../../text/capitalized.ts';
import { makeVisible } from '../../text/visible.ts';
import { firstDokumen, receivedAt, type SuratFlags, suratReceiver } from './new-surat.ts';
import { similarLembaga } from './similar-lembaga.ts';

const DEFAULT_HAL = 'Permohonan hak akses pemanfaatan data kependudukan';

/** Asks at most nine questions. @throws DIBATALKAN; and what is wrong in the flags */
export async function askSurat<O extends SuratFlags>(sesi: Sitting, sop: Sop, seri: Asking, o: O): Promise<O> {
  const { ask, later, note } = seri;
  await checkSuratFlags(sesi, sop, o);
  const lengkapSurat = [o.lembaga, o.jenis, o.nomorSurat, o.tanggalSurat, o.hal].every((nilai) => nilai?.trim());
  const tanyaAda = o.ada === undefined && !o.lengkap;
  if (lengkapSurat && !tanyaAda) return o;
  note(`Surat masuk baru, register ${sesi.register.place.label}`);
  note('Enter = pakai isi [dalam kurung]');
  const surat = lengkapSurat ? o : await askSuratText(sesi, sop, seri, o);
  return tanyaAda ? { ...surat, ada: await askFirstKelengkapan(sop, ask, lengkapSurat ? ask : later, surat) } : surat;
}

async function askSuratText<O extends SuratFlags>(
  sesi: Sitting,
  sop: Sop,
  { ask, later, note, show }: Asking,
  dariPerintah: O,
): Promise<O> {
  const diketik = dariPerintah.lembaga?.trim() || (await askRequiredText(ask, 'Lembaga pemohon'));
  const serupa = await similarLembaga(sesi, diketik);
  for (const baris of serupa.catatan) note(makeVisible(baris));
  const ikut =
    serupa.ejaan !== null && (await ask.confirm(`Tulis seperti di register: ${makeVisible(serupa.ejaan)}?`, true));
  const lembaga = ikut && serupa.ejaan !== null ? serupa.ejaan : diketik;
  show('Lembaga pemohon', lembaga);
  const o = await askPerpanjangan(sesi, ask, serupa.pks, { ...dariPerintah, lembaga });
  const jenis = o.jenis ?? (await askJenis((serupa.jenis ?? guessJenis(lembaga)) ? later : ask, lembaga, serupa.jenis));
  if (o.jenis === undefined && !serupa.jenis && jenis === guessJenis(lembaga))
    show('Jenis lembaga', `${capitalized(codeWord(jenis))} (terbaca dari namanya)`);
  const nomorSurat = o.nomorSurat?.trim() || (await askRequiredText(ask, 'Nomor surat'));
  const tanggalSurat =
    o.tanggalSurat ?? (await askRequiredText(ask, 'Tanggal surat', dayPrompt(sesi, '--tanggal-surat')));
  const diterima =
    o.diterima ?? (await askRequiredText(ask, 'Diterima', { bawaan: 'sekarang', ...momentPrompt(sesi, '--diterima') }));
  await askOddReceipt(sesi, ask, { ...o, tanggalSurat, diterima });
  const hal = o.hal?.trim() || (await askRequiredText(ask, 'Hal', { bawaan: DEFAULT_HAL }));
  const berkas = o.berkas ?? (await askOptionalPindaian(sesi, ask, 'Pindaian surat', firstDokumen(sop)));
  const surat = { ...o, lembaga, jenis, nomorSurat, tanggalSurat, diterima, hal };
  const nama = await askPenerima(sesi, sop, ask, surat);
  return { ...surat, ...(berkas !== undefined && { berkas }), ...(nama !== undefined && { penerima: nama }) };
}

/** A no leads back to the day. */
async function askOddReceipt(sesi: Sitting, ask: Ask, o: SuratFlags): Promise<void> {
  const tanggal = readTypedDay(sesi, '--tanggal-surat', o.tanggalSurat ?? '');
  for (const ragu of receiptDoubts(tanggal, dayOf(receivedAt(sesi, o))))
    if (!o.ya && !(await ask.confirm(`${ragu} Memang begitu?`, false))) throw new StepBack(2);
}

/** What the old agreement says need not be typed again. */
async function askPerpanjangan<O extends SuratFlags>(
  sesi: Sitting,
  ask: Ask,
  pks: Awaited<ReturnType<typeof similarLembaga>>['pks'],
  o: O,
): Promise<O> {
  if (pks === null || o.perpanjanganDari !== undefined) return o;
  const { nomor, berakhir } = pks;
  const segera = berakhir === null || berakhir < plusMonths(sesi.hariIni, ENDING_SOON_MONTHS);
  const habis = berakhir === null ? '' : ` (habis ${formatTanggalSurat(berakhir)})`;
  const ya = await ask.confirm(makeVisible(`Perpanjangan dari PKS ${nomor}${habis}?`), segera);
  return ya ? carryOverFields(sesi, { ...o, perpanjanganDari: pks.id }) : o;
}

/** An account does not sign a receipt. */
async function askPenerima(sesi: Sitting, sop: Sop, ask: Ask, o: SuratFlags): Promise<string | undefined> {
  if (o.penerima?.trim()) return o.penerima;
  const oleh = suratReceiver(sesi, sop, o, receivedAt(sesi, o));
  return personName(oleh) === null ? askOptionalText(ask, 'Nama petugas penerima') : undefined;
}

/** Step 1's and what this kind of institution brings. The letter lies on the desk, as it is typed from there. */
function askFirstKelengkapan(sop: Sop, ask: Ask, later: Ask, { jenis }: SuratFlags): Promise<readonly DokumenCode[]> {
  const awal = firstLangkah(sop);
  const lain = lembagaPapersOf(sop, jenis ?? '').filter(
    (kode) => !awal.kelengkapan.some((s) => syaratOptions(s).includes(kode)),
  );
  return (lain.length > 0 ? ask : later).tick(
    `Kelengkapan langkah ${awal.no}${lain.length > 0 ? ' dan berkas lembaga' : ''}`,
    [...awal.kelengkapan, ...lain].map((syarat) => {
      const pilihan = syaratOptions(syarat);
      const surat = pilihan.find((kode) => kode === firstDokumen(sop));
      const nilai = surat ?? pilihan[0] ?? '';
      const nama = `${syaratName(sop, syarat)}${nilai in sop.naskah ? ', bila sudah ada' : ''}`; // Else it is made after.
      return { nilai, nama, dicentang: surat !== undefined };
    }),
  );
}

/** Wrong flags are refused before the questions. */
async function checkSuratFlags(sesi: Sitting, sop: Sop, o: SuratFlags): Promise<void> {
  checkAllText({
    ...lembagaFromFlags(o),
    ...permohonanFromFlags(o),
    nomorSurat: o.nomorSurat,
    hal: o.hal,
    penerima: o.penerima,
  });
  if (o.tanggalSurat !== undefined) echoTypedDate(sesi, '--tanggal-surat', o.tanggalSurat);
  if (o.diterima !== undefined) echoTypedDate(sesi, '--diterima', o.diterima, {}, true);
  for (const kode of o.ada ?? []) parseDokumenCode(sop, '--ada', kode);
  if (o.berkas !== undefined) await readLampiran(sesi, firstDokumen(sop), o.berkas);
}
