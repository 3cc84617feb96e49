import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent } from '../layout/wrap.ts';
import { shortCommand } from '../lists/meja-rows.ts';
import { diffSummary, sectionLines } from './show-naskah-diff.ts';

type MadeNaskah = Readonly<{
  berkas: string;
  versi: number;
  kosong: readonly string[];
  konsep: boolean;
  keadaan: string;
  disetujui: Readonly<{ langkah: number; versi: number | null }> | null;
  berubah: Parameters<typeof diffSummary>[0];
  saran: readonly string[];
  salinan: string | null;
  naskah: string;
  baru: boolean;
  dibaca: Readonly<{ asal: string; versi: number }> | null;
  beda: Parameters<typeof diffSummary>[0];
}>;

/**
 * `jalur` is in the register, null where it is no folder; JSON has the whole path. `tangan` are dotted places that no
 * warning names, beside those that the signing fills in (`menyusul`); `giliran` says that the waiting step needs this document.
 */
type NaskahAt = Readonly<{
  id: string;
  hariIni: string;
  jalur: string | null;
  coba: boolean;
  tangan: readonly string[];
  menyusul: boolean;
  giliran: boolean;
}>;

export function showNaskah(d: MadeNaskah, judul: string, di: NaskahAt, g: ScreenStyle): string {
  const cap = d.keadaan === 'berubah' ? changedMark(d) : d.konsep ? ' · KONSEP, belum disetujui' : leftMark(d);
  const ketik = (perintah: string) => shortCommand(`pks ${perintah} ${di.id}`, di.id, di.hariIni);
  return [
    `${g.green('✓')} ${judul} v${d.versi}${cap}`,
    ...(d.baru || d.saran.length > 0
      ? []
      : [
          d.dibaca
            ? '  Tetap yang dikoreksi di Word, jadi tidak dibuat versi baru.'
            : '  Isinya masih sama, jadi tidak dibuat versi baru.',
        ]),
    ...(di.jalur === null ? [] : [`  ${di.jalur}`]),
    ...(d.dibaca && d.baru ? readBackLines(d.dibaca, d, di.id, g) : []),
    ...(d.salinan ? [`  Salinan: ${d.salinan}`] : []),
    ...(d.kosong.length > 0
      ? [`  ${g.red('✗')} tercetak [BELUM DIISI]: ${d.kosong.join(', ').replaceAll('_', ' ')}`]
      : []),
    ...dottedLines(di, g),
    ...(di.coba ? [] : [`  Buka: ${ketik('buka')} ${d.naskah}`]),
    ...(di.coba || !di.giliran || d.saran.length > 0 ? [] : [`  Berikut: ${ketik('advance')}`]),
    ...changedLines(d, g),
  ].join('\n');
}

function dottedLines({ tangan, menyusul }: NaskahAt, g: ScreenStyle): readonly string[] {
  const isi = [
    ...(tangan.length > 0 ? [`Masih titik-titik: ${tangan.join('; ')}.`] : []),
    ...(menyusul ? ['Nomor dan tanggal menyusul saat ditandatangani.'] : []),
  ];
  return isi.length > 0 ? [hangIndent('  ', isi.join(' '), g.lebar)] : [];
}

const changedMark = ({ disetujui }: MadeNaskah): string =>
  ` · KONSEP: ${disetujui?.versi == null ? 'bukan yang disetujui' : `bukan v${disetujui.versi} yang disetujui`}`;

/** 'disetujui' is the usual state, so it is left out. */
const leftMark = ({ keadaan }: MadeNaskah): string =>
  keadaan === 'terkirim' || keadaan === 'disahkan' ? ` · ${keadaan}` : '';

/** Tells what changed in an approved text, and the two ways on. */
function changedLines({ berubah, saran, disetujui }: MadeNaskah, g: ScreenStyle): readonly string[] {
  const [cetak, periksa] = saran;
  if (cetak === undefined || periksa === undefined) return [];
  return [
    ...(berubah.length > 0 ? ['', 'Yang berubah sejak disetujui:', ...sectionLines(berubah, g), ''] : ['']),
    `Seperti yang disetujui:           ${cetak}`,
    `Diperiksa lagi dari langkah ${String(disetujui?.langkah ?? '').padEnd(2)}:   ${periksa}`,
  ];
}

function readBackLines(
  { asal, versi }: NonNullable<MadeNaskah['dibaca']>,
  d: MadeNaskah,
  id: string,
  g: ScreenStyle,
): readonly string[] {
  const { beda } = d;
  const berubah = beda.length === 0 ? 'teksnya sama' : `${diffSummary(beda)} · lainnya sama`;
  return [
    hangIndent('  ', `Dibaca dari ${asal}. Dibanding v${versi}: ${berubah}`, g.lebar),
    ...(beda.length > 0 ? [`  Rinci: pks draft ${id} ${d.naskah} --beda ${versi}..${d.versi}`] : []),
  ];
}
