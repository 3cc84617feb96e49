/** One recorded fact in words, for histories and answers. */

import { formatClock, formatMoment, formatShortWeekday, formatTanggal } from '../../office/days/format-days.ts';
import type { Pengesahan } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { Actor } from '../../office/permohonan/permohonan.ts';
import { nameCapacity } from '../../office/permohonan/rules/empat-mata.ts';
import type { HistoryEntry } from '../../office/permohonan/views/kasus-view.ts';
import { kewajibanName, periodText } from '../lists/show-kerja-sama.ts';
import { langkahCode } from './langkah-text.ts';
import { tanggunganName } from './tanggungan-text.ts';

export type CodeNames = Readonly<{ namaPeran: (p: string) => string; namaDokumen: (d: string) => string }>;

/** 'Rab 19 Agu 10.15', with the year unless it is `tahun`. */
export const momentText = (saat: string, tahun: number): string =>
  `${formatShortWeekday(saat, tahun)}${saat.length > 10 ? ` ${formatClock(saat)}` : ''}`;

export const actorName = (oleh: Actor): string => oleh.nama || '(tidak disebut)';

/** 'Budi S.', or 'Budi S. (Plh. Kepala Dinas)'. */
export const actorText = (oleh: Actor, namaPeran: CodeNames['namaPeran']): string =>
  oleh.mewakili ? `${oleh.nama} (${actorTitle(oleh, namaPeran)})` : actorName(oleh);

/** 'Kepala Dinas', 'Plh. Kepala Dinas'. */
export const actorTitle = (oleh: Actor, namaPeran: CodeNames['namaPeran']): string =>
  nameCapacity(
    { peran: Object.fromEntries([oleh.peran, oleh.sebagai].map((p) => [p ?? '', namaPeran(p ?? '')])) },
    oleh,
  );

export const historyLine = (r: HistoryEntry, k: CodeNames): string =>
  `${r.diurungkan === null ? '' : `[diurungkan no. ${r.diurungkan}] `}${factSentence(r, k)}`;

function factSentence(r: HistoryEntry, k: CodeNames): string {
  const catatan = r.catatan ? ` — ${r.catatan}` : '';
  switch (r.jenis) {
    case 'Diterima':
      return `Surat diterima${r.penerima ? `; penerima ${r.penerima}` : ''}${catatan}`;
    case 'Diselesaikan': {
      const disposisi = r.disposisi
        ? ` · disposisi${r.kepada ? ` kepada ${k.namaPeran(String(r.kepada))}` : ''}: ${r.disposisi}`
        : '';
      const balasan = r.balasan ? ` · balasan ${(r.balasan as { hasil: string }).hasil}` : '';
      const kertas = r.kertas ? ' · lembar kertas' : '';
      const tembus = r.tembus ? ` · EMPAT MATA DITEMBUS: ${(r.tembus as { alasan: string }).alasan}` : '';
      const menit = r.menit === null ? '' : ` · ${r.menit} menit`;
      return `${langkahCode(r.langkah ?? 0)} ${r.ringkas}${r.hasil === 'selesai' ? '' : ` · ${r.hasil}`}${kertas}${balasan}${disposisi}${menit}${catatan}${tembus}`;
    }
    case 'Dilengkapi':
      return `Isian dilengkapi: ${completedFields(r)}`;
    case 'Diralat':
      return `Ralat ${ralatText(r)}; alasan: ${r.alasan}`;
    case 'Dilampirkan':
      return `Lampiran ${k.namaDokumen((r.lampiran as { dokumen: string }).dokumen)}${catatan}`;
    case 'Dikonsep':
      return `Dokumen ${r.naskah} v${r.versi}${r.dibaca ? `, dibaca dari ${(r.dibaca as { asal: string }).asal}` : ''}`;
    case 'NomorDipesan':
      return `Nomor ${r.nomor} dipesan untuk ${r.naskah}`;
    case 'NomorDipakai':
      return `Nomor ${r.nomor} dipakai untuk ${r.naskah}, tanggal ${formatTanggal(String(r.tanggal))}`;
    case 'NomorDibatalkan':
      return `Nomor ${r.nomor} untuk ${r.naskah} dibatalkan${catatan}`;
    case 'Ditutup':
      return `Ditutup: ${r.hasil}${catatan}`;
    case 'DibukaLagi':
      return `Dibuka lagi${catatan}`;
    case 'Ditunggu':
      return `Dijeda: menunggu ${tanggunganName(String(r.siapa))}${catatan}`;
    case 'Dilanjutkan':
      return `Dilanjutkan${catatan}`;
    case 'Diurungkan':
      return `Urungkan no. ${r.tindakan}: ${undoneText(r)}${catatan}`;
    case 'Disahkan': {
      const p = r.pengesahan as Pengesahan;
      return `PKS disahkan: ${p.nomorKesatu} · ${p.nomorKedua}, berlaku ${formatTanggal(p.mulai)} s.d. ${formatTanggal(p.berakhir)}`;
    }
    case 'Diserahkan':
      return `PKS diserahkan kepada ${r.kepada === 'dirjen' ? 'Dirjen Dukcapil' : 'lembaga'} (${r.penerima})${catatan}`;
    case 'AksesDicatat':
      return `Akses: ${aksesText(r)}${catatan}`;
    case 'KewajibanDicatat':
      return `Diterima: ${kewajibanName(String(r.kewajiban))} ${periodText(String(r.periode))}${r.nomor ? ` (${r.nomor})` : ''}${catatan}`;
    case 'Diperpanjang':
      return `Diperpanjang: permohonan ${r.kasus}`;
    case 'TindakanDitarik':
      return `Urungkan no. ${r.tindakan}: ${r.ringkas}${catatan}`;
    case 'TindakanDiralat':
      return `Ralat no. ${r.tindakan}, ${r.ringkas}: ${actRalatText(r)}; alasan: ${r.alasan}`;
  }
}

const GERAK_NOUNS: Readonly<Record<string, string>> = {
  Ditunggu: 'jeda',
  Dilanjutkan: 'lanjutan',
  Ditutup: 'penutupan',
  DibukaLagi: 'pembukaan kembali',
};

/** 'L05 Kaji dan susun konsep PKS', 'jeda'. */
export const undoneText = (r: HistoryEntry): string =>
  r.langkah === null ? (GERAK_NOUNS[String(r.urung)] ?? String(r.urung)) : `${langkahCode(r.langkah)} ${r.ringkas}`;

const aksesText = (r: HistoryEntry): string =>
  [
    ...(r.userId ? [`user ID diberikan ${formatTanggal(String(r.userId))}`] : []),
    ...(r.jaringan ? [`pernyataan jaringan tertutup ${formatTanggal(String(r.jaringan))}`] : []),
  ].join(', ');

/** 'lembaga: semula "RSUD Contho", menjadi "RSUD Contoh"'. */
export function ralatText(r: HistoryEntry): string {
  const baru = Object.values({
    ...asObject(r.lembaga),
    ...asObject(r.surat),
    ...asObject(r.permohonan),
    ...asObject(r.suratKeluar),
    ...asObject(r.balasan),
    ...asObject(r.kerjaSama),
    ...(r.diterima !== undefined && { diterima: r.diterima }),
    ...(r.penerima !== undefined && { penerima: r.penerima }),
  })[0];
  return `${r.isian}: semula ${valueText(r.lama)}, menjadi ${valueText(baru)}`;
}

/** 'penerima semula "Rina", menjadi "Rini"'. */
export const actRalatText = (r: HistoryEntry): string =>
  `${r.isian} semula ${valueText(r.lama)}, menjadi ${valueText(r.baru)}`;

/** 'tujuan, data balikan'. */
export const completedFields = (r: HistoryEntry): string =>
  [
    ...Object.keys({ ...asObject(r.lembaga), ...asObject(r.permohonan) }).map((kunci) =>
      kunci.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`),
    ),
    ...Object.keys(asObject(r.suratKeluar)).map((kunci) => `${kunci} surat keluar`),
    ...(r.penerima === undefined ? [] : ['penerima']),
  ].join(', ');

const asObject = (bagian: unknown): object => (typeof bagian === 'object' && bagian !== null ? bagian : {});

function valueText(n: unknown): string {
  const teks = Array.isArray(n) ? n.join(', ') : String(n ?? '');
  if (teks === '') return 'kosong';
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:]+\+07:00)?$/.test(teks) ? formatMoment(teks) : `"${teks}"`;
}
