/** Corrected days are doubted like a new letter's; another year is asked about. */

import { validTanggal } from '../../office/days/day-arithmetic.ts';
import { dayWords, formatTanggalSurat, typedDay } from '../../office/days/format-days.ts';
import { type Calendar, dayOf, type Tanggal, yearOf } from '../../office/days/tanggal.ts';
import type { OddDate } from '../../office/permohonan/doubts/odd-dates.ts';
import { receiptDoubts } from '../../office/permohonan/doubts/receipt-doubts.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { countDays } from '../../office/permohonan/standing/whose-days.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { RalatChange } from './ralat-field.ts';

type OddReceipt = Omit<OddDate, 'isian'> & Readonly<{ isian: 'diterima' | 'tanggal-surat' }>;

type ReceiptDoubts = Readonly<{ janggal: readonly OddReceipt[]; peringatan: readonly string[] }>;

export function receiptAfterRalat(p: ReceivedKasus, isi: RalatChange, hariIni: Tanggal): ReceiptDoubts {
  if (isi.diterima !== undefined) return receiptMoved(p, dayOf(isi.diterima), isi, hariIni);
  const { tanggal } = isi.surat;
  if (tanggal === undefined) return { janggal: [], peringatan: [] };
  const masuk = dayOf(p.diterima);
  const semula = p.surat?.tanggal ?? null;
  const sebab = receiptDoubts(tanggal, masuk);
  if (sebab.length === 0 || yearOf(tanggal) === (semula === null ? null : yearOf(semula)))
    return { janggal: [], peringatan: sebab };
  const calon = [yearOf(masuk), yearOf(masuk) - 1]
    .map((tahun) => inYear(tahun, tanggal))
    .filter((hari) => hari !== null && hari !== semula && receiptDoubts(hari, masuk).length === 0);
  return {
    janggal: [{ isian: 'tanggal-surat', dibaca: tanggal, mungkin: calon[0] ?? null, kalimat: sebab.join(' ') }],
    peringatan: [],
  };
}

function receiptMoved(p: ReceivedKasus, masuk: Tanggal, { surat }: RalatChange, hariIni: Tanggal): ReceiptDoubts {
  const tanggal = surat.tanggal ?? p.surat?.tanggal;
  const doubtsOf = (hari: Tanggal) => (tanggal === undefined ? [] : receiptDoubts(tanggal, hari));
  if (p.agenda === null || yearOf(masuk) === p.agenda.tahun) return { janggal: [], peringatan: doubtsOf(masuk) };
  const { tahun } = p.agenda;
  const buku = `Diterima ${formatTanggalSurat(masuk)}, padahal nomor agendanya di buku tahun ${tahun} dan tetap di sana; periksa tahunnya.`;
  // A future year came from a fast clock; its correction is not asked about.
  if (tahun > yearOf(hariIni)) return { janggal: [], peringatan: [...doubtsOf(masuk), buku] };
  const calon = inYear(tahun, masuk);
  const cocok = calon !== null && calon <= hariIni && calon !== dayOf(p.diterima) && doubtsOf(calon).length === 0;
  const kalimat = [...doubtsOf(masuk), buku].join(' ');
  return { janggal: [{ isian: 'diterima', dibaca: masuk, mungkin: cocok ? calon : null, kalimat }], peringatan: [] };
}

const inYear = (tahun: number, hari: Tanggal): Tanggal | null =>
  validTanggal(tahun, Number(hari.slice(5, 7)), Number(hari.slice(8, 10)));

/** The SOP gives step 1 a few minutes, so one day is usual. */
const USUAL_DAYS = 1;

/** Step 1 keeps its own day, so the days before it are its role's; whoever knows better says so. */
export function forwardingKept(
  kalender: Calendar,
  { id, permohonan: p, tindakan }: StoredKasus,
  { diterima }: RalatChange,
): readonly string[] {
  const satu = effectiveFacts(tindakan).find((k) => k.jenis === 'Diselesaikan');
  if (diterima === undefined || satu?.jenis !== 'Diselesaikan' || !p.tangan[1]?.terima) return [];
  const [masuk, sejak] = [dayOf(diterima), dayOf(satu.pada)];
  const hari = masuk < sejak ? countDays(kalender, masuk, sejak) : 0;
  if (hari <= USUAL_DAYS) return [];
  const sendiri = p.dikerjakan.length === 1;
  const tarik = sendiri
    ? `pks undo ${id} --alasan "sudah diteruskan", lalu pks advance ${id} --lengkap --tanggal ${typedDay(masuk)}`
    : `pks undo ${id} --tindakan 1`;
  return [
    `Langkah ${satu.langkah} tetap tercatat selesai ${formatTanggalSurat(sejak)}, jadi ${hari} ${dayWords(kalender.hitungan)} sejak diterima menjadi hari penerimanya. Bila waktu itu sudah diteruskan: ${tarik}`,
  ];
}
