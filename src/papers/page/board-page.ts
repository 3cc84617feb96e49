/** The board for a wall screen or paper. */
import type { BoardContent } from '../../env.ts';
import { formatShortDay, formatTanggal } from '../../office/days/format-days.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import { type BoardRow, type BoardStage, boardTurns, dueOnBoardDay } from '../../office/queue/board.ts';
import { kasusRanges } from '../../office/report/behind/kasus-ranges.ts';
import { html, Markup, NOTHING } from './page-markup.ts';
import { clockTime, wholePage } from './page-shell.ts';

export function boardPage({ tahap, dasar, peran, ...bingkai }: BoardContent): Uint8Array {
  const rujuk = bingkai.layanan ? linkedId : plainId;
  const kasus = tahap.flatMap((t) => t.kasus);
  const terlambat = kasus.filter((b) => b.terlambat);
  const nama = (siapa: string) => OUTSIDE[siapa] ?? peran[siapa] ?? siapa;
  const satuan = dasar.hitungan === 'hari-kalender' ? 'hari' : 'hari kerja';
  const genting = [
    ...turnSentence('Terlambat, giliran', terlambat, nama),
    ...turnSentence(
      dasar.per === dasar.hariIni ? 'Harus selesai hari ini, giliran' : 'Harus selesai hari itu, giliran',
      kasus.filter((b) => dueOnBoardDay(b, dasar.per)),
      nama,
    ),
  ];
  const isi = html`<h1>Papan PKS, ${formatTanggal(dasar.per)}</h1>
<p class="ket">${kasus.length} kasus aktif, ${terlambat.length === 0 ? '0 terlambat' : html`<b class="lewat">${terlambat.length} terlambat</b>`}. Diperbarui pukul ${clockTime(bingkai.dibuat)}; tiap kartu memuat langkah dan siapa yang ditunggu.</p>
${genting.length === 0 ? NOTHING : html`<ul class="kalimat">${genting}</ul>`}
<div class="papan">${tahap.map((t) => stage(t, (b) => card(b, rujuk(b.id), dasar, peran, satuan)))}</div>`;
  return wholePage(`Papan PKS ${dasar.per}`, bingkai, isi);
}

const OUTSIDE: Readonly<Record<string, string>> = { kemendagri: 'Kemendagri', pemohon: 'Pemohon' };

/** 'Terlambat, giliran: Kepala Dinas 2 (2026-017, 2026-055), Kemendagri 1 (2026-046).' */
const turnSentence = (apa: string, baris: readonly BoardRow[], nama: (siapa: string) => string): readonly Markup[] =>
  baris.length === 0
    ? []
    : [
        html`<li${baris[0]?.terlambat ? new Markup(' class="gawat"') : NOTHING}><b>${apa}:</b> ${boardTurns(baris)
          .map((g) => `${nama(g.siapa)} ${g.kasus.length} (${kasusRanges(g.kasus)})`)
          .join(', ')}.</li>`,
      ];

const plainId = (id: string): Markup => html`${id}`;
const linkedId = (id: string): Markup => html`<a href="/kasus/${id}">${id}</a>`;

const stage = ({ tahap, nama, kasus }: BoardStage, kartu: (b: BoardRow) => Markup): Markup =>
  html`<section><h2>${tahap} · ${nama} (${kasus.length})</h2>${
    kasus.length === 0 ? html`<p class="ket">Tidak ada.</p>` : html`<ul>${kasus.map(kartu)}</ul>`
  }</section>`;

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

/** 'Ditunggu: Kemendagri, hari ke-5 dari 14'. */
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
  const hari = formatShortDay(b.target.tanggal, Number(hariIni.slice(0, 4)));
  if (b.target.tanggal === per) return `Target ${per === hariIni ? 'hari ini' : 'hari itu'}, H${b.target.h}`;
  return `Target ${hari}, H${b.target.h}, sisa ${b.sisaHariKerja ?? 0} ${satuan}`;
}
