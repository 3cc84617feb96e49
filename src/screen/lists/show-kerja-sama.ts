import { formatShortDay, formatTanggal } from '../../office/days/format-days.ts';
import { ONCE, owedName } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import type { KerjaSamaListRow, KewajibanListRow } from '../../office/permohonan/views/kerja-sama-list.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';

/** `disaring` means that less than all was asked for; `bulan` is how far ahead where that was said; `lagi` is the command for the rest. */
type KerjaSamaHeading = Readonly<{ berlaku: number; belumBerlaku: number; akanHabis: number; habis: number }> &
  Readonly<{ disaring: boolean; bulan: number | null; lagi: readonly string[] }>;

export function showKerjaSama(
  baris: readonly KerjaSamaListRow[],
  per: string,
  jumlah: KerjaSamaHeading,
  g: ScreenStyle,
): string {
  const dalam = jumlah.bulan === null ? '' : ` dalam ${jumlah.bulan} bulan`;
  const kepala = `${g.bold('Kerja sama')} per ${formatTanggal(per)} · ${jumlah.berlaku} berlaku${jumlah.belumBerlaku > 0 ? `, ${jumlah.belumBerlaku} belum` : ''} · ${jumlah.akanHabis} akan habis${dalam} · ${jumlah.habis} sudah habis`;
  if (baris.length === 0)
    return jumlah.disaring
      ? `${kepala}\n\nTidak ada yang cocok.`
      : 'Belum ada PKS yang disahkan. Sesudah langkah terakhir: pks sahkan';
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    b.nomorKesatu,
    formatShortDay(b.mulai),
    b.berakhir === null ? 'tidak disebut' : formatShortDay(b.berakhir),
    kerjaSamaText(b, daysLeft(b.sisaHari)),
  ]);
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'NOMOR PKS', lentur: true as const },
    { judul: 'MULAI' },
    { judul: 'BERAKHIR' },
    { judul: 'KEADAAN', lentur: true as const },
  ];
  const perpanjang = baris.find((b) => b.keadaan === 'akan-habis' && b.diperpanjang === null && b.diakhiri === null);
  const berikut = perpanjang
    ? `Berikut: pks new --perpanjangan-dari ${perpanjang.id} · pks show ${perpanjang.id}`
    : `Berikut: pks show ${baris[0]?.id} · pks kewajiban`;
  return [kepala, '', textTable(kolom, isi, g.lebar), '', ...jumlah.lagi, berikut].join('\n');
}

export function kerjaSamaText(
  {
    keadaan,
    akanHabis,
    diperpanjang,
    diakhiri = null,
  }: Pick<KerjaSamaListRow, 'keadaan' | 'diperpanjang'> & { akanHabis?: boolean; diakhiri?: object | null },
  sisa?: string,
): string {
  const lanjut = diperpanjang ? `, perpanjangannya ${diperpanjang}` : '';
  const habis = diakhiri === null ? 'habis' : 'diakhiri';
  if (keadaan === 'habis') return `✗ ${diakhiri === null ? 'habis' : 'berakhir lebih awal'}${lanjut}`;
  if (keadaan === 'akan-habis') return `! ${sisa ? `${habis} ${sisa}` : `akan ${habis}`}${lanjut}`;
  if (keadaan === 'berlaku') return `berlaku${lanjut}`;
  return `belum berlaku${akanHabis && sisa ? `, ${habis} ${sisa}` : ''}${lanjut}`;
}

const daysLeft = (hari: number | null): string => (hari === null ? '' : hari === 0 ? 'hari ini' : `${hari} hari lagi`);

/** `diterima` is null if not counted; `lagi` is the command for the rest. */
type KewajibanHeading = Readonly<{ lewat: number; jatuhTempo: number; diterima: number | null }> &
  Readonly<{ lagi: readonly string[] }>;

export function showKewajiban(
  baris: readonly KewajibanListRow[],
  per: string,
  jumlah: KewajibanHeading,
  hitungan: string,
  g: ScreenStyle,
): string {
  const kepala = `${g.bold('Kewajiban pengguna')} per ${formatTanggal(per)} · ${jumlah.lewat} lewat, ${jumlah.jatuhTempo} akan jatuh tempo${jumlah.diterima === null ? '' : `, ${jumlah.diterima} diterima`}`;
  if (baris.length === 0) return `${kepala}\n\nTidak ada yang lewat maupun yang segera jatuh tempo.`;
  const isi = baris.map((b) => [
    b.id,
    b.lembaga,
    owedName(b.kewajiban, b.periode),
    formatShortDay(b.jatuhTempo),
    kewajibanState(b),
  ]);
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'KEWAJIBAN', lentur: true as const },
    { judul: 'JATUH TEMPO' },
    { judul: 'KEADAAN' },
  ];
  const satu = baris.find((b) => b.diterima === null);
  const berikut = satu ? [`Diterima? ${receivedCommand(satu)}`] : [];
  const lewat = baris.find((b) => b.keadaan === 'lewat');
  const tagih = lewat ? [`Ditagih: pks draft ${lewat.id} tagihan-laporan`] : [];
  const basis = hitungan === 'hari-kalender' ? [] : ['hk = hari kerja'];
  const kaki = [...jumlah.lagi, [...basis, ...berikut].join(' · '), ...tagih];
  return [kepala, '', textTable(kolom, isi, g.lebar), '', ...kaki].join('\n');
}

/** A single obligation has no period to name. */
const receivedCommand = ({ id, kewajiban, periode }: KewajibanListRow): string =>
  `pks kewajiban catat ${id} --jenis ${kewajiban}${periode === ONCE ? '' : ` --periode ${periode}`}`;

function kewajibanState(b: KewajibanListRow): string {
  if (b.diterima !== null) return `✓ diterima ${formatShortDay(b.diterima)}`;
  if (b.keadaan === 'lewat') return b.lewatHariKerja > 0 ? `✗ lewat ${b.lewatHariKerja} hk` : '✗ lewat';
  return b.sisaHariKerja === 0 ? 'hari ini' : `sisa ${b.sisaHariKerja} hk`;
}

export const kerjaSamaFooter = (n: Readonly<{ kerjaSama: number; kewajiban: number }>): readonly string[] => [
  ...(n.kerjaSama > 0 ? [`PKS habis < 12 bulan: ${n.kerjaSama} → pks kerja-sama --akan-habis`] : []),
  ...(n.kewajiban > 0 ? [`Kewajiban pengguna lewat: ${n.kewajiban} → pks kewajiban`] : []),
];
