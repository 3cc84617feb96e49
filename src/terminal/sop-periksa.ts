import { periksaSop } from '../sop/periksa.ts';
import type { Sop } from '../sop/sop.ts';
import { terlihat, terlihatSemua } from '../teks/terlihat.ts';
import { bagian, bernomor, gantung } from './bungkus.ts';
import { tampilBeda } from './sop-beda.ts';

/**
 * What is odd, what is interpreted and whether the table is sound, as `pks sop
 * periksa` shows it; with `lain` also where the other reading differs. No line
 * is wider than `lebar` columns (at least 60).
 */
export function tampilPeriksaSop(asal: Sop, asalLain: Sop | null | undefined, lebar: number): string {
  const sop = terlihatSemua(asal);
  const lain = asalLain ? terlihatSemua(asalLain) : null;
  const janggal = sop.kejanggalan.map((k) => `${k.perihal}. ${k.rincian}`);
  const tafsir = sop.tafsiran.map((t) => `${t.perihal}. ${t.alasan}`);
  return [
    gantung('', `Pemeriksaan SOP ${sop.nomor}, bacaan ${sop.kode} (${sop.edisi})`, lebar),
    bagian(`YANG JANGGAL PADA TEKS TERCETAK (${janggal.length})`, bernomor(janggal, lebar) || '  Tidak ada.'),
    bagian(`YANG DITAFSIRKAN (${tafsir.length})`, bernomor(tafsir, lebar) || '  Tidak ada.'),
    bagian('PELAKSANA YANG DITAFSIRKAN', pelaksana(sop, lebar)),
    bagian('EMPAT MATA', empatMata(sop, lebar)),
    bagian('KEUTUHAN TABEL', keutuhan(sop, lebar)),
    ...(lain ? [bagian(`BEDA ${sop.kode} DENGAN ${lain.kode}`, tampilBeda(sop, lain, lebar))] : []),
  ].join('\n\n');
}

function pelaksana(sop: Sop, lebar: number): string {
  const nama = (peran: string) => sop.peran[peran] ?? peran;
  const isi = sop.langkah.map(({ no, pelaksana, pelaksanaTafsir: { keyakinan, alternatif, alasan } }) => {
    const lain = alternatif.length > 0 ? ` Pilihan lain: ${alternatif.map(nama).join(', ')}.` : '';
    const teks = `${nama(pelaksana)} (keyakinan ${keyakinan}). ${alasan}${lain}`;
    return gantung(`  ${String(no).padStart(2)}  `, teks, lebar);
  });
  return isi.join('\n');
}

const empatMata = (sop: Sop, lebar: number): string =>
  sop.empatMata.length === 0
    ? gantung('  ', 'Salinan SOP ini tidak menyebut rantai empat mata: tidak ada yang diperiksa.', lebar)
    : gantung(
        '  ',
        `Satu orang tidak mengerjakan dua langkah serangkai: ${sop.empatMata.map((r) => r.join('–')).join(' · ')}. ` +
          'Berlaku sejak kantor mencatat pejabatnya.',
        lebar,
      );

function keutuhan(sop: Sop, lebar: number): string {
  const cela = periksaSop(sop);
  if (cela.length > 0)
    return bernomor(
      cela.map((c) => terlihat(c.kalimat)),
      lebar,
    );
  const koreksi = sop.langkah.filter((l) => l.koreksi).map((l) => l.no);
  return gantung(
    '  ✓ ',
    `${sop.langkah.length} langkah, semua tercapai dan dari semuanya akhir SOP tercapai; koreksi ` +
      `(${koreksi.length > 0 ? `langkah ${koreksi.join(', ')}` : 'tidak ada'}) kembali ke langkah sebelumnya; H tidak ` +
      'pernah mundur; setiap dokumen yang disyaratkan dibuat langkah sebelumnya atau datang dari luar; setiap peran, ' +
      'dokumen, dan tahap bernama.',
    lebar,
  );
}
