import { checkSop } from '../../office/sop/check/check-sop.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { makeAllVisible, makeVisible } from '../../text/visible.ts';
import { hangIndent, headedBlock, numberedList } from '../layout/wrap.ts';
import { showSopDiff } from './sop-diff.ts';

/** With `lain` it also shows where the readings differ; at most `lebar` columns wide (at least 60). */
export function showSopFindings(asal: Sop, asalLain: Sop | null | undefined, lebar: number): string {
  const sop = makeAllVisible(asal);
  const lain = asalLain ? makeAllVisible(asalLain) : null;
  const janggal = sop.kejanggalan.map((k) => `${k.perihal}. ${k.rincian}`);
  const tafsir = sop.tafsiran.map((t) => `${t.perihal}. ${t.alasan}`);
  return [
    hangIndent('', `Pemeriksaan SOP ${sop.nomor}, bacaan ${sop.kode} (${sop.edisi})`, lebar),
    headedBlock(`YANG JANGGAL PADA TEKS TERCETAK (${janggal.length})`, numberedList(janggal, lebar) || '  Tidak ada.'),
    headedBlock(`YANG DITAFSIRKAN (${tafsir.length})`, numberedList(tafsir, lebar) || '  Tidak ada.'),
    headedBlock('PELAKSANA YANG DITAFSIRKAN', pelaksanaPart(sop, lebar)),
    headedBlock('EMPAT MATA', empatMataPart(sop, lebar)),
    headedBlock('KEUTUHAN TABEL', soundnessPart(sop, lebar)),
    ...(lain ? [headedBlock(`BEDA ${sop.kode} DENGAN ${lain.kode}`, showSopDiff(sop, lain, lebar))] : []),
  ].join('\n\n');
}

function pelaksanaPart(sop: Sop, lebar: number): string {
  const nama = (peran: string) => sop.peran[peran] ?? peran;
  const isi = sop.langkah.map(({ no, pelaksana, pelaksanaTafsir: { keyakinan, alternatif, alasan } }) => {
    const lain = alternatif.length > 0 ? ` Pilihan lain: ${alternatif.map(nama).join(', ')}.` : '';
    const teks = `${nama(pelaksana)} (keyakinan ${keyakinan}). ${alasan}${lain}`;
    return hangIndent(`  ${String(no).padStart(2)}  `, teks, lebar);
  });
  return isi.join('\n');
}

const empatMataPart = (sop: Sop, lebar: number): string =>
  sop.empatMata.length === 0
    ? hangIndent('  ', 'Salinan SOP ini tidak menyebut rantai empat mata: tidak ada yang diperiksa.', lebar)
    : hangIndent(
        '  ',
        `Satu orang tidak mengerjakan dua langkah serangkai: ${sop.empatMata.map((r) => r.join('–')).join(' · ')}. ` +
          'Berlaku sejak kantor mencatat pejabatnya.',
        lebar,
      );

function soundnessPart(sop: Sop, lebar: number): string {
  const cela = checkSop(sop);
  if (cela.length > 0)
    return numberedList(
      cela.map((c) => makeVisible(c.kalimat)),
      lebar,
    );
  const koreksi = sop.langkah.filter((l) => l.koreksi).map((l) => l.no);
  return hangIndent(
    '  ✓ ',
    `${sop.langkah.length} langkah, semua tercapai dan dari semuanya akhir SOP tercapai; koreksi ` +
      `(${koreksi.length > 0 ? `langkah ${koreksi.join(', ')}` : 'tidak ada'}) kembali ke langkah sebelumnya; H tidak ` +
      'pernah mundur; setiap dokumen yang disyaratkan dibuat langkah sebelumnya atau datang dari luar; setiap peran, ' +
      'dokumen, dan tahap bernama.',
    lebar,
  );
}
