/** A slip put right, the way a paper book is corrected: the old value stays legible, with the reason. */
import { Galat } from '../galat.ts';
import type { Saat } from '../waktu/tanggal.ts';
import { periksaIsi } from './isi.ts';
import type { Ralatan } from './kejadian.ts';
import { periksaMasa } from './kerja-sama.ts';
import type { Aturan } from './perintah.ts';
import type { Tercatat } from './permohonan.ts';
import { harusBerubah, ttdSebelumTindakan } from './ralat-tindakan.ts';
import { bukanMasaDepan } from './terbuka.ts';
import { sesudahDiterima } from './urutan.ts';

/**
 * What is recorded.
 * @throws Galat ELEMEN_DILINDUNGI, NILAI_TIDAK_DIKENAL, TANGGAL_MASA_DEPAN, TANGGAL_MUNDUR, HASIL_TIDAK_BERLAKU, SUDAH_TERISI
 */
export function ralat(aturan: Aturan, p: Tercatat, perintah: Ralatan & Readonly<{ dicatat: Saat }>): Ralatan {
  const { isian, lama, lembaga, surat, permohonan, suratKeluar, balasan, diterima, kerjaSama, klaim, alasan } =
    perintah;
  const { penerima } = perintah;
  periksaIsi(aturan, { ...p.permohonan, ...permohonan });
  if (suratKeluar) harusAda(aturan, p.suratKeluar, 'surat keluar');
  if (balasan) harusAda(aturan, p.balasan, 'surat balasan');
  if (kerjaSama) {
    harusAda(aturan, p.kerjaSama ?? null, 'PKS yang disahkan');
    if (p.kerjaSama) periksaMasa({ ...p.kerjaSama, ...kerjaSama }, `pks ralat ${aturan.id} --isian berakhir`);
    if (p.kerjaSama && kerjaSama.tanggal) ttdSebelumTindakan(aturan, p.kerjaSama, kerjaSama.tanggal);
  }
  const bagian = [lembaga, surat, permohonan, suratKeluar, balasan, kerjaSama, { diterima, penerima }];
  const baru = bagian.flatMap((satu) => Object.values(satu ?? {}).filter((nilai) => nilai !== undefined));
  if (baru.length === 1) harusBerubah(aturan.id, isian, lama, baru[0]);
  for (const tanggal of [surat.tanggal, suratKeluar?.tanggal, balasan?.tanggal, diterima, kerjaSama?.tanggal]) {
    if (tanggal !== undefined) bukanMasaDepan(perintah.dicatat, tanggal);
  }
  const baruDiterima = p.terakhir === p.diterima && p.dikerjakan.length <= 1;
  if (diterima !== undefined && !baruDiterima) sesudahDiterima(aturan, p, diterima);
  return {
    isian,
    lama,
    lembaga,
    surat,
    permohonan,
    ...(suratKeluar && { suratKeluar }),
    ...(balasan && { balasan }),
    ...(diterima !== undefined && { diterima, ...(baruDiterima && { terakhir: diterima }) }),
    ...(penerima !== undefined && { penerima }),
    ...(kerjaSama && { kerjaSama }),
    ...(klaim && { klaim }),
    alasan,
  };
}

function harusAda({ id }: Aturan, surat: unknown, nama: string): void {
  if (surat !== null) return;
  throw new Galat('HASIL_TIDAK_BERLAKU', `Belum ada ${nama} yang dapat diralat.`, [`pks show ${id}`]);
}
