/** Tells where a case on paper waits, and since when. */
import { formatTanggalSurat } from '../days/format-days.ts';
import { plainWords } from '../permohonan/compare/compare-key.ts';
import { enteredAtLangkah } from '../permohonan/enter-at-langkah.ts';
import type { ImportedDetails } from '../permohonan/facts/kinds/import-facts.ts';
import type { Sop } from '../sop/sop.ts';
import { jangkaOf } from './days/term-of-row.ts';
import { lembagaOfRow } from './lembaga-of-row.ts';
import { type KnownToOffice, notesOfRow, type RowDetails, requestOfRow } from './pks-of-row.ts';
import { type RowCells, required } from './row-cells.ts';

/** Gives null where something is wrong; the cells say what. */
export function kasusOfRow(r: RowCells, sop: Sop, hariIni: string, dikenal: KnownToOffice): RowDetails | null {
  const lembaga = lembagaOfRow(r, dikenal.jenis);
  const nomor = required(r, 'nomorSurat', r.teks('nomorSurat'), 'nomor surat tidak ada');
  const tanggal = required(r, 'tanggalSurat', r.hari('tanggalSurat'), 'tanggal surat tidak ada');
  const diterima = required(r, 'diterima', r.hari('diterima'), 'hari diterima tidak ada');
  const sejak = required(r, 'sejak', r.hari('sejak'), 'sejak kapan menunggu tidak ada');
  for (const [kunci, hari] of [
    ['tanggalSurat', tanggal],
    ['diterima', diterima],
    ['sejak', sejak],
  ] as const) {
    if (hari !== null && hari > hariIni) r.tolak(kunci, `${formatTanggalSurat(hari)} masih di masa depan`);
  }
  if (diterima !== null && sejak !== null && sejak < diterima) {
    r.tolak('sejak', `${formatTanggalSurat(sejak)} sebelum surat diterima (${formatTanggalSurat(diterima)})`);
  }
  if (tanggal !== null && diterima !== null && tanggal > diterima) {
    r.catat(`surat bertanggal ${formatTanggalSurat(tanggal)}, sesudah hari diterimanya`);
  }
  const masuk = enteredRow(r, sop, { tanggal, hariIni });
  if (!lembaga || !nomor || !tanggal || !diterima || !sejak || !masuk) return null;
  return {
    lembaga,
    surat: { nomor, tanggal, hal: r.teks('hal') ?? '' },
    agenda: r.teks('agenda'),
    diterima,
    sejak,
    permohonan: requestOfRow(r, dikenal.elemen, jangkaOf(r.teks('jangkaWaktu'))),
    pks: null,
    ...masuk,
    catatan: notesOfRow(r),
  };
}

/** A row names the step by number or words; the reply, where it lies behind. */
function enteredRow(r: RowCells, sop: Sop, surat: Readonly<{ tanggal: string | null; hariIni: string }>) {
  const balasan = replyOfRow(r, surat);
  const teks = required(r, 'langkah', r.teks('langkah'), 'langkah tempat kasus menunggu tidak ada');
  if (teks === null) return null;
  const hasil = enteredAtLangkah(sop, stepOfText(sop, teks), balasan);
  if (typeof hasil !== 'string') {
    if (balasan && !hasil.balasan) r.catat(`balasan ${balasan.nomor} belum dicatat: langkah itu sebelum balasan`);
    return hasil;
  }
  const tersebut = r.isFaulty('balasan') || r.isFaulty('tanggalBalasan');
  if (hasil === 'langkah') r.tolak('langkah', STEP_FAULTS.langkah(teks, sop));
  else if (!tersebut) r.tolak('nomorBalasan', STEP_FAULTS.balasan(teks, sop));
  return null;
}

/** A refusal ended the case, and other words are not guessed at. */
function replyOfRow(
  r: RowCells,
  surat: Readonly<{ tanggal: string | null; hariIni: string }>,
): ImportedDetails['balasan'] {
  const kata = plainWords(r.teks('balasan') ?? '');
  const nomor = r.teks('nomorBalasan');
  const tanggal = r.hari('tanggalBalasan');
  if (/\b(?:di)?tolak\b|\bmenolak\b|\b(?:tidak|tak|belum) (?:di)?setujui?\b/.test(kata)) {
    r.tolak('balasan', 'balasan menolak: kasus itu selesai, jadi tidak menunggu di langkah mana pun');
  } else if (!/^(?:setuju|disetujui|menyetujui|belum(?: ada)?|)$/.test(kata)) {
    r.tolak('balasan', `"${kata}" tidak dikenal; tulis "setuju", atau kosongkan bila belum ada`);
  }
  if (tanggal !== null && tanggal > surat.hariIni) {
    r.tolak('tanggalBalasan', `${formatTanggalSurat(tanggal)} masih di masa depan`);
  }
  if (tanggal !== null && surat.tanggal !== null && tanggal < surat.tanggal) {
    r.tolak('tanggalBalasan', `${formatTanggalSurat(tanggal)} sebelum surat permohonannya`);
  }
  return nomor && tanggal && !kata.startsWith('belum') ? { nomor, tanggal, hasil: 'setuju', agenda: null } : null;
}

const STEP_FAULTS: Readonly<Record<'langkah' | 'balasan', (teks: string, sop: Sop) => string>> = {
  langkah: (teks, sop) => {
    const [, kedua] = sop.langkah;
    return `"${teks}" bukan langkah ${kedua?.no} sampai ${sop.langkah.at(-1)?.no} SOP ini; tulis nomornya, misalnya ${kedua?.no} (lihat: pks sop)`;
  },
  balasan: () => 'langkah itu sesudah balasan Kemendagri: nomor dan tanggal balasannya harus ada',
};

/** 'L07', 'langkah 7', '7', the words of the step, or both where they agree. */
function stepOfText(sop: Sop, teks: string): number | null {
  const [, angka, sisa = ''] = /^(?:langkah|tahap|step|no)?[\s.]*l?0*(\d{1,2})(?!\d)[\s.:)-]*(.*)$/i.exec(teks) ?? [];
  const kata = plainWords(angka === undefined ? teks : sisa);
  if (angka !== undefined && kata === '') return sisa === '' ? Number(angka) : null;
  const bernama = sop.langkah.filter((l) => [l.ringkas, l.aktivitas].some((x) => plainWords(x) === kata));
  return bernama.find((l) => angka === undefined || l.no === Number(angka))?.no ?? null;
}
