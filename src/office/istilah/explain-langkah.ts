import { type Langkah, peranName, type Sop } from '../sop/sop.ts';
import { langkahText } from '../sop/written-langkah.ts';

export type Explanation = Readonly<{
  jenis: 'langkah' | 'galat' | 'istilah' | 'naskah' | 'dokumen' | 'peran' | 'elemen' | 'perintah';
  kode: string;
  nama: string;
  arti: string;
  rincian: readonly Readonly<{ hal: string; isi: string }>[];
  ketik: readonly string[];
}>;

export function explainLangkah(
  sop: Sop,
  l: Langkah,
  naskah: readonly Readonly<{ kode: string; judul: string }>[],
): Explanation {
  const teks = langkahText(sop, l);
  const disusun = naskah.filter(({ kode }) => sop.naskah[kode]?.langkah.includes(l.no));
  const catatan = [teks.tanda, l.catatan ?? ''].filter(Boolean).join('. ');
  const rincian = [
    { hal: 'Pelaksana', isi: `${teks.pelaksana} (tafsiran)` },
    { hal: 'Tafsiran', isi: whoSaysSo(sop, l) },
    { hal: 'Waktu baku', isi: l.menit === null ? 'tidak tercetak' : `${l.menit} menit` },
    {
      hal: 'Target',
      isi: l.h === null ? `${dayText(l.hBerlaku)}; tidak tercetak, dibawa dari baris di atasnya` : dayText(l.h),
    },
    { hal: 'Kelengkapan', isi: teks.kelengkapan },
    { hal: 'Keluaran', isi: teks.keluaran },
    { hal: 'Koreksi', isi: teks.koreksi },
    { hal: 'Naskah', isi: disusun.map(({ judul }) => judul).join(', ') },
    { hal: 'Catatan', isi: `${catatan.charAt(0).toUpperCase()}${catatan.slice(1)}` },
  ].filter(({ isi }) => isi !== '' && isi !== '–');
  return {
    ...{
      jenis: 'langkah',
      kode: String(l.no),
      nama: `Langkah ${l.no}: ${l.ringkas}`,
      arti: `${l.aktivitas}.`,
      rincian,
    },
    ketik: [`pks list --langkah ${l.no}`, ...(disusun.length > 0 ? ['pks draft'] : [])],
  };
}

const dayText = (h: number): string => (h === 1 ? 'H1, hari diterima' : `H${h}, hari ke-${h} sejak diterima (H1)`);

function whoSaysSo(sop: Sop, { pelaksanaTafsir: { keyakinan, alternatif, alasan } }: Langkah): string {
  const lain = alternatif.length > 0 ? ` Dapat juga: ${alternatif.map((p) => peranName(sop, p)).join(', ')}.` : '';
  return `keyakinan ${keyakinan}. ${alasan}${lain}`;
}
