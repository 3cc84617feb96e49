/** Tells where a case on paper waits, and since when. */
import { formatTanggalSurat } from '../../days/format-days.ts';
import { plainWords } from '../../permohonan/compare/compare-key.ts';
import { enteredAtLangkah } from '../../permohonan/enter-at-langkah.ts';
import type { ImportedDetails } from '../../permohonan/facts/kinds/import-facts.ts';
import type { Sop } from '../../sop/sop.ts';
import { jangkaOf } from '../days/term-of-row.ts';
import { lembagaOfRow } from './lembaga-of-row.ts';
import { enterableSteps, likelySteps } from './likely-steps.ts';
import { type KnownToOffice, notesOfRow, type RowDetails, requestOfRow } from './pks-of-row.ts';
import { type RowCells, required } from './row-cells.ts';

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
  const masuk = enteredRow(r, sop, { tanggal, hariIni }, dikenal.langkah);
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
function enteredRow(
  r: RowCells,
  sop: Sop,
  surat: Readonly<{ tanggal: string | null; hariIni: string }>,
  dijawab: KnownToOffice['langkah'],
) {
  const { nomor, tanggal, ...dibalas } = replyOfRow(r, surat);
  const balasan = nomor !== null && tanggal !== null && !dibalas.belum ? repliedWith(nomor, tanggal) : null;
  const teks = required(r, 'langkah', r.teks('langkah'), 'langkah tempat kasus menunggu tidak ada');
  if (teks === null) return null;
  const terbaca = stepOfText(sop, teks);
  const no = terbaca ?? dijawab(teks);
  if (no !== null && terbaca === null) r.catat(`"${teks}": langkah ${no}`);
  const hasil = enteredAtLangkah(sop, no, balasan);
  if (typeof hasil !== 'string') {
    if (balasan && !hasil.balasan) r.catat(`balasan ${balasan.nomor} belum dicatat: langkah itu sebelum balasan`);
    return hasil;
  }
  if (hasil === 'langkah') r.tolak('langkah', stepFault(sop, teks), teks);
  else if (!r.isFaulty('balasan')) {
    if (nomor === null || dibalas.belum) r.tolak('nomorBalasan', afterReply('nomor'));
    if (tanggal === null) required(r, 'tanggalBalasan', null, afterReply('tanggal'));
  }
  return null;
}

const afterReply = (apa: string): string => `langkah itu sesudah balasan Kemendagri: ${apa} balasannya harus ada`;

const repliedWith = (nomor: string, tanggal: string): NonNullable<ImportedDetails['balasan']> => ({
  nomor,
  tanggal,
  hasil: 'setuju',
  agenda: null,
});

/** A refusal ended the case, and other words are not guessed at. */
function replyOfRow(
  r: RowCells,
  surat: Readonly<{ tanggal: string | null; hariIni: string }>,
): Readonly<{ nomor: string | null; tanggal: string | null; belum: boolean }> {
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
  return { nomor, tanggal, belum: kata.startsWith('belum') };
}

function stepFault(sop: Sop, teks: string): string {
  const boleh = enterableSteps(sop);
  const mungkin = likelySteps(sop, teks).join(' atau ');
  const nomor = mungkin ? `mungkin ${mungkin}` : `misalnya ${boleh[0]?.no}`;
  return `"${teks}" bukan langkah ${boleh[0]?.no} sampai ${boleh.at(-1)?.no} SOP ini; tulis nomornya, ${nomor} (lihat: pks sop)`;
}

/** 'L07', 'langkah 7', '7', the words of the step, or both where they agree. */
function stepOfText(sop: Sop, teks: string): number | null {
  const [, angka, sisa = ''] = /^(?:langkah|tahap|step|no)?[\s.]*l?0*(\d{1,2})(?!\d)[\s.:)-]*(.*)$/i.exec(teks) ?? [];
  const kata = plainWords(angka === undefined ? teks : sisa);
  if (angka !== undefined && kata === '') return sisa === '' ? Number(angka) : null;
  const bernama = sop.langkah.filter((l) => [l.ringkas, l.aktivitas].some((x) => plainWords(x) === kata));
  return bernama.find((l) => angka === undefined || l.no === Number(angka))?.no ?? null;
}
