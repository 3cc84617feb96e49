/** What changed between two versions of a document: legible without colour, `[-gone-]` and `{+new+}`. */

import { gantung } from './bungkus.ts';
import type { Gaya } from './gaya.ts';

type Potongan = Readonly<{ cara: 'tetap' | 'hapus' | 'tambah'; teks: string }>;
type Paragraf = Readonly<{ ke: number; cara: 'ubah' | 'hapus' | 'tambah'; kata: readonly Potongan[] }>;
type Bagian = Readonly<{ bagian: string; paragraf: readonly Paragraf[] }>;

type Beda = Readonly<{ dari: number; ke: number; bagian: readonly Bagian[] }>;

export function tampilBedaNaskah({ dari, ke, bagian }: Beda, judul: string, id: string, g: Gaya): string {
  const kepala = `${judul} ${id}, v${dari} → v${ke}`;
  if (bagian.length === 0) return `${kepala}: teksnya sama, tidak ada paragraf yang berubah.`;
  return [kepala, `Tanda: ${HAPUS('dihapus')} ${TAMBAH('ditambah')}`, ...tampilBagian(bagian, g)].join('\n');
}

type Ulang = Readonly<{ versi: number; sama: boolean; sha256: string; sha256Ulang: string; bagian: readonly Bagian[] }>;

export function tampilUlang(d: Ulang, judul: string, g: Gaya): string {
  const sidik = (teks: string) => `SHA-256 ${teks.slice(0, 8)}…`;
  if (d.sama) return `${g.hijau('✓')} ${judul} v${d.versi} dibuat ulang: sama persis · ${sidik(d.sha256)}`;
  return [
    `${g.merah('✗')} ${judul} v${d.versi} dibuat ulang: berbeda · ${sidik(d.sha256)} menjadi ${sidik(d.sha256Ulang)}`,
    ...(d.bagian.length === 0
      ? ['  Teksnya sama; yang lain hanya bentuk berkasnya (pks ini bukan yang membuatnya dulu).']
      : tampilBagian(d.bagian, g)),
  ].join('\n');
}

/** 'Pasal 3 (1 paragraf) · Pasal 5 (1 baru)': for whoever has just handed in a corrected document. */
export const ringkasBeda = (bagian: readonly Bagian[]): string =>
  bagian.map((b) => `${b.bagian} (${rincian(b.paragraf)})`).join(' · ');

const KATA = { ubah: 'berubah', tambah: 'baru', hapus: 'dihapus' } as const;

const rincian = (paragraf: readonly Paragraf[]): string =>
  (['ubah', 'tambah', 'hapus'] as const)
    .map((cara) => ({ cara, n: paragraf.filter((p) => p.cara === cara).length }))
    .filter(({ n }) => n > 0)
    .map(({ cara, n }) => `${n} ${KATA[cara]}`)
    .join(', ');

const HAPUS = (teks: string): string => `[-${teks}-]`;
const TAMBAH = (teks: string): string => `{+${teks}+}`;

const tampilBagian = (bagian: readonly Bagian[], g: Gaya): readonly string[] =>
  bagian.flatMap(({ bagian: nama, paragraf }) => [
    '',
    g.tebal(nama),
    ...paragraf.map((p) => gantung(`  paragraf ${p.ke} ${KATA[p.cara]}: `, kalimat(p, g), g.lebar)),
  ]);

const kalimat = ({ kata }: Paragraf, g: Gaya): string =>
  kata
    .map(({ cara, teks }, i) => {
      if (cara === 'hapus') return g.merah(HAPUS(teks));
      if (cara === 'tambah') return g.hijau(TAMBAH(teks));
      return ringkas(teks, i > 0, i < kata.length - 1);
    })
    .join(' ');

const SEKITAR = 6;

/** Of what stayed, the words next to what changed. */
function ringkas(teks: string, sesudah: boolean, sebelum: boolean): string {
  const kata = teks.split(' ');
  const tepi = SEKITAR * (Number(sesudah) + Number(sebelum));
  if (kata.length <= tepi + 2) return teks;
  return [...(sesudah ? kata.slice(0, SEKITAR) : []), '…', ...(sebelum ? kata.slice(-SEKITAR) : [])].join(' ');
}
