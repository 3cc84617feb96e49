import Table from 'cli-table3';
import { type PeranLane, peranFlow, type StepHandover } from '../../office/sop/peran-flow.ts';
import { peranName, type Sop } from '../../office/sop/sop.ts';
import { hangIndent, wrapText } from '../layout/wrap.ts';

/**
 * Each step has a row, each role a column, with a line from who does it (●) to who gets it next (▶); a small `lebar`
 * tells it in words.
 */
export function showSopFlow(sop: Sop, lebar: number): string {
  const { lajur, serahan } = peranFlow(sop);
  const nomor = Math.max(5, ...sop.langkah.map((l) => String(l.no).length));
  const koreksi = Math.max('Koreksi'.length, ...sop.langkah.map((l) => backMark(l.koreksi?.pilihan ?? []).length));
  const kolom = lajur.map((l) => Math.max(6, ...l.nama.split(' ').map((kata) => kata.length)));
  const perlu = [nomor, ...kolom, koreksi].reduce((a, b) => a + b + 1, 1);
  return perlu <= lebar
    ? flowChart(sop, lajur, serahan, [nomor, ...kolom, koreksi], lebar)
    : flowList(sop, serahan, lebar);
}

const backMark = (ke: readonly (number | null)[]): string => (ke.length > 0 ? `↩ ${ke.join('/')}` : '');

function flowChart(
  sop: Sop,
  lajur: readonly PeranLane[],
  serahan: readonly StepHandover[],
  lebar: readonly number[],
  layar: number,
): string {
  const tata = new Table({
    head: ['No', ...lajur.map((l) => l.nama), 'Koreksi'].map((teks, i) => wrapText(teks, lebar[i] ?? 1).join('\n')),
    colWidths: [...lebar],
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const batas = lebar.map((w) => '─'.repeat(w));
  tata.push(batas);
  for (const { no, pelaksana } of sop.langkah) {
    const keluar = serahan.filter((s) => s.dari === no);
    const maju = keluar.find((s) => s.jenis === 'maju');
    const koreksi = keluar.filter((s) => s.jenis === 'koreksi').map((s) => s.ke);
    const dari = lajur.findIndex((l) => l.peran === pelaksana);
    const ke = lajur.findIndex((l) => l.peran === maju?.kePeran);
    const sel = lajur.map((_, i) => {
      const isi = flowLine(i, dari, ke < 0 ? dari : ke, lebar[i + 1] ?? 1);
      return maju?.ke === null ? isi.replace('●', '■') : isi;
    });
    tata.push([String(no).padStart(lebar[0] ?? 1), ...sel, backMark(koreksi)]);
  }
  const menit = lajur.map((l, i) => centreText(String(l.menit), lebar[i + 1] ?? 1));
  tata.push(batas, ['Menit', ...menit, '']);
  const kunci = '● mengerjakan · ▶ menerima berikutnya · ■ langkah terakhir · ↩ koreksi kembali ke langkah';
  return `${tata.toString()}\n${hangIndent('', kunci, layar)}`;
}

/** This is column `i` of a step that goes from column `dari` to column `ke`. */
function flowLine(i: number, dari: number, ke: number, lebar: number): string {
  const kiri = Math.floor((lebar - 1) / 2);
  const kanan = lebar - 1 - kiri;
  const lajur = [dari, ke].sort((a, b) => a - b);
  const [awal = 0, akhir = 0] = lajur;
  const sebelah = (ada: boolean, n: number) => (ada ? '─' : ' ').repeat(n);
  const lambang = i === dari ? '●' : i === ke ? (ke > dari ? '▶' : '◀') : i > awal && i < akhir ? '─' : ' ';
  return sebelah(i > awal && i <= akhir, kiri) + lambang + sebelah(i >= awal && i < akhir, kanan);
}

const centreText = (teks: string, lebar: number): string => {
  const kiri = Math.max(0, Math.floor((lebar - teks.length) / 2));
  return `${' '.repeat(kiri)}${teks}`;
};

function flowList(sop: Sop, serahan: readonly StepHandover[], lebar: number): string {
  return sop.langkah
    .map(({ no, pelaksana }) => {
      const keluar = serahan.filter((s) => s.dari === no);
      const tujuan = keluar.map((s) => {
        const nama = s.kePeran === null ? '' : ` ${peranName(sop, s.kePeran)}`;
        if (s.ke === null) return '→ selesai';
        return s.jenis === 'maju' ? `→ ${s.ke}${nama}` : `↩ ${s.ke}${nama}`;
      });
      return hangIndent(`${String(no).padStart(2)}  `, `${peranName(sop, pelaksana)} ${tujuan.join(', ')}`, lebar);
    })
    .join('\n');
}
