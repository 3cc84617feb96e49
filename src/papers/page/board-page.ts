/** For a wall screen or a sheet of paper. */

import { dayWords, formatShortDay, formatTanggal } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import { type BoardRow, type BoardStage, boardTurns, dueOnBoardDay } from '../../office/queue/board.ts';
import { kasusRanges } from '../../office/report/behind/kasus-ranges.ts';
import type { BoardContent, SheetFrame } from '../../paper-desk.ts';
import { stageBar } from './charts/stage-bar.ts';
import { html, Markup, NOTHING } from './page-markup.ts';
import { clockTime, wholePage } from './page-shell.ts';

/** A wall cannot be scrolled: of a longer column the worst are seen, the others counted. */
const WALL_CARDS = 3;
const WALL_NAMED = 3;

export function boardPage({ tahap, dasar, peran, catatan, ...bingkai }: BoardContent): Uint8Array {
  const dinding = bingkai.layanan === undefined;
  const rujuk = bingkai.layanan ? linkedId : plainId;
  const kasus = tahap.flatMap((t) => t.kasus);
  const terlambat = kasus.filter((b) => b.terlambat);
  const terbesar = tahap.reduce((n, t) => Math.max(n, t.kasus.length), 0);
  const nama = (siapa: string) => OUTSIDE[siapa] ?? peran[siapa] ?? siapa;
  const satuan = dayWords(String(dasar.hitungan));
  const genting = [
    ...turnSentence('Terlambat, giliran', terlambat, nama, dinding),
    ...turnSentence(
      dasar.per === dasar.hariIni ? 'Harus selesai hari ini, giliran' : 'Harus selesai hari itu, giliran',
      kasus.filter((b) => dueOnBoardDay(b, dasar.per)),
      nama,
      dinding,
    ),
  ];
  const isi = html`<h1>Papan PKS, ${formatTanggal(dasar.per)}</h1>
<p class="ket">${kasus.length} kasus aktif, ${lateCount(terlambat.length)}. ${madeAt(bingkai, dasar)}; tiap kartu memuat langkah dan siapa yang ditunggu.</p>
${catatan === null ? NOTHING : html`<p class="ket">${catatan}</p>`}${genting.length === 0 ? NOTHING : html`<ul class="kalimat">${genting}</ul>`}
<div class="papan">${tahap.map((t) => stage(t, terbesar, dinding, (b) => card(b, rujuk(b.id), dasar, peran, satuan)))}</div>`;
  return wholePage(`Papan PKS ${dasar.per}`, bingkai, dinding ? html`<div class="dinding">${isi}</div>` : isi);
}

const lateCount = (n: number): Markup | string => (n === 0 ? '0 terlambat' : html`<b class="lewat">${n} terlambat</b>`);

/** A file is never read anew, what is served is. */
function madeAt({ layanan, dibuat }: SheetFrame, { per, hariIni }: BoardContent['dasar']): string {
  const pukul = `pukul ${clockTime(dibuat)}`;
  if (layanan) return `Diperbarui ${pukul}`;
  return per === hariIni ? `Dibuat ${pukul}` : `Dibuat ${formatTanggal(dibuat)} ${pukul}`;
}

const OUTSIDE: Readonly<Record<string, string>> = { kemendagri: 'Kemendagri', pemohon: 'Pemohon' };

function turnSentence(
  apa: string,
  baris: readonly BoardRow[],
  nama: (siapa: string) => string,
  dinding: boolean,
): readonly Markup[] {
  if (baris.length === 0) return [];
  const sebut = (id: readonly string[]) =>
    dinding && id.length > WALL_NAMED ? `${id.slice(0, WALL_NAMED).join(', ')}, …` : kasusRanges(id);
  const giliran = boardTurns(baris).map((g) => `${nama(g.siapa)} ${g.kasus.length} (${sebut(g.kasus)})`);
  const gawat = baris[0]?.terlambat ? new Markup(' class="gawat"') : NOTHING;
  return [html`<li${gawat}><b>${apa}:</b> ${giliran.join(', ')}.</li>`];
}

const plainId = (id: string): Markup => html`${id}`;
const linkedId = (id: string): Markup => html`<a href="/kasus/${id}">${id}</a>`;

function stage(
  { tahap, nama, kasus }: BoardStage,
  terbesar: number,
  dinding: boolean,
  kartu: (b: BoardRow) => Markup,
): Markup {
  const tampak = dinding ? kasus.slice(0, WALL_CARDS) : kasus;
  const sisa = kasus.slice(tampak.length);
  const terlambat = kasus.filter((b) => b.terlambat).length;
  const isi = html`<ul>${tampak.map(kartu)}</ul>${sisa.length === 0 ? NOTHING : html`<p class="lagi">… dan ${sisa.length} lagi${lateAmong(sisa)}</p>`}`;
  return html`<section><h2>${tahap} · ${nama} (${kasus.length})</h2>${stageBar(`penuh-${tahap}`, kasus.length, terlambat, terbesar)}${terlambat === 0 ? NOTHING : html`<p class="ket">${lateCount(terlambat)}</p>`}${
    kasus.length === 0 ? html`<p class="ket">Tidak ada.</p>` : isi
  }</section>`;
}

const lateAmong = (sisa: readonly BoardRow[]): string => {
  const n = sisa.filter((b) => b.terlambat).length;
  return n === 0 ? '' : `, ${n} terlambat`;
};

function card(
  b: BoardRow,
  nomor: Markup,
  dasar: BoardContent['dasar'],
  peran: BoardContent['peran'],
  satuan: string,
): Markup {
  const langkah = b.langkah ? `${langkahCode(b.langkah.no)} ${b.langkah.ringkas}` : '';
  const isi = html`<b>${nomor}</b> ${b.lembaga}<small>${langkah}</small><small>${turnText(b, peran)}</small>`;
  return b.terlambat
    ? html`<li class="telat">${isi}<b class="lewat">✗ ${latenessWords(b, dasar, satuan)}</b></li>`
    : html`<li>${isi}${dueWords(b, dasar, satuan)}</li>`;
}

function turnText(b: BoardRow, peran: BoardContent['peran']): string {
  const [giliran] = boardTurns([b]);
  const siapa = OUTSIDE[giliran?.siapa ?? ''] ?? peran[giliran?.siapa ?? ''] ?? '';
  const hari = b.menunggu && b.menunggu.jatah > 0 ? `, hari ke-${b.menunggu.hari} dari ${b.menunggu.jatah}` : '';
  return `Ditunggu: ${siapa}${hari}${b.langkah?.jeda ? ' (dijeda)' : ''}`;
}

const latenessWords = (b: BoardRow, { hitungan }: BoardContent['dasar'], satuan: string): string =>
  `lewat ${hitungan === 'hari-kalender' ? b.lewatHari : b.lewatHariKerja} ${satuan}`;

function dueWords(b: BoardRow, { per, hariIni }: BoardContent['dasar'], satuan: string): string {
  if (!b.target) return '';
  const hari = formatShortDay(b.target.tanggal, yearOf(hariIni));
  if (b.target.tanggal === per) return `Target ${per === hariIni ? 'hari ini' : 'hari itu'}, H${b.target.h}`;
  return `Target ${hari}, H${b.target.h}, sisa ${b.sisaHariKerja ?? 0} ${satuan}`;
}
