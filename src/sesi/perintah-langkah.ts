/** The flags of `pks advance`, read into what is asked of the case. */
import { SURAT_KIRIM } from '../naskah/nomor.ts';
import { type NomorNaskah, nomorNaskah } from '../permohonan/nomor.ts';
import type { Perintah, Selesaikan } from '../permohonan/perintah.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import type { Langkah, Peran, Sop } from '../sop/sop.ts';
import { bacaHari, bacaKapan } from './baca-hari.ts';
import type { KasusTerbuka } from './kasus.ts';
import { kodeDokumen, kodePeran } from './kode.ts';
import { type LampiranBaru, lampiranBaru } from './lampiran.ts';
import { bilangan, type OpsiTulis, salahSatuDari, wajibAda } from './opsi.ts';
import type { Sesi } from './sesi.ts';

/** The flags of `advance` that say what was done. */
export type OpsiLangkah = OpsiTulis &
  Readonly<{
    ada?: readonly string[];
    lengkap?: boolean;
    hasil?: string;
    kembaliKe?: string;
    catatan?: string;
    disposisi?: string;
    kepada?: string;
    tanggal?: string;
    sebagai?: string;
    oleh?: string;
    menit?: string;
    lampiran?: readonly string[];
    balasan?: string;
    nomorBalasan?: string;
    tanggalBalasan?: string;
    nomorKeluar?: string;
    tanggalKeluar?: string;
    kertas?: boolean;
    tembus?: boolean;
    alasan?: string;
  }>;

/**
 * What the flags of `advance` ask for. A date without a flag is now; a code that the SOP does not know is refused.
 * @throws Galat NILAI_TIDAK_DIKENAL, TANGGAL_TIDAK_TERBACA
 */
export function perintahLangkah(
  sesi: Sesi,
  { sop, berkas }: KasusTerbuka,
  langkah: Langkah,
  o: OpsiLangkah,
  lampiran: readonly LampiranBaru[],
  agenda: number,
): Perintah & Selesaikan {
  const kasus = berkas;
  const pada = o.tanggal === undefined ? sesi.saat : bacaKapan(sesi, '--tanggal', o.tanggal, { kasus });
  const adaBalasan = o.balasan ?? o.nomorBalasan ?? o.tanggalBalasan;
  const pesanan = suratKirim(berkas.permohonan, langkah);
  const nomorKeluar = o.nomorKeluar?.trim() ?? pesanan?.nomor;
  const tanggalKeluar =
    o.tanggalKeluar === undefined
      ? ((nomorKeluar === pesanan?.nomor ? pesanan?.tanggal : null) ?? undefined)
      : bacaHari(sesi, '--tanggal-keluar', o.tanggalKeluar, { kasus });
  const adaKeluar = nomorKeluar ?? tanggalKeluar;
  return {
    jenis: 'Selesaikan',
    pada,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(peranLangkah(sop, langkah, o), o.oleh, { pada, sebagai: o.sebagai !== undefined }),
    ada: o.lengkap ? 'lengkap' : (o.ada ?? []).map((kode) => kodeDokumen(sop, '--ada', kode)),
    lampiran: lampiran.map((l) => l.lampiran),
    hasil: o.hasil === undefined ? null : salahSatuDari('--hasil', ['setuju', 'koreksi'] as const, o.hasil),
    kembaliKe: o.kembaliKe === undefined ? null : bilangan('--kembali-ke', o.kembaliKe, 1),
    catatan: o.catatan?.trim() || null,
    disposisi: o.disposisi?.trim() || null,
    kepada: o.kepada === undefined ? null : kodePeran(sop, '--kepada', o.kepada),
    menit: o.menit === undefined ? null : bilangan('--menit', o.menit),
    balasan:
      adaBalasan === undefined
        ? null
        : {
            hasil: salahSatuDari('--balasan', ['setuju', 'tolak'], o.balasan ?? ''),
            nomor: o.nomorBalasan?.trim() ?? '',
            tanggal: bacaHari(sesi, '--tanggal-balasan', o.tanggalBalasan ?? '', { kasus }),
            agenda: { nomor: agenda, tahun: Number(pada.slice(0, 4)) },
          },
    suratKeluar:
      adaKeluar === undefined
        ? null
        : {
            nomor: nomorKeluar || null,
            tanggal: tanggalKeluar ?? null,
          },
    ...(o.kertas && { kertas: true }),
    ...(o.tembus && { tembus: o.alasan?.trim() ?? '' }),
  };
}

/** Whether the SOP's output of the step is a disposition, and nobody said what it says. */
export const tanpaDisposisi = (
  { keluaran }: Langkah,
  { hasil, disposisi }: Readonly<{ hasil?: string | null; disposisi?: string | null }>,
): boolean => hasil !== 'koreksi' && !disposisi?.trim() && keluaran.some((kode) => kode.startsWith('disposisi'));

/** The number that was reserved for the letter leaving at this step: no reservation, nothing invented. */
export const suratKirim = (p: Tercatat, langkah: Langkah): NomorNaskah | null =>
  langkah.kirim ? nomorNaskah(p, SURAT_KIRIM) : null;

/** The role a step is done in: the one named, else the SOP's. @throws Galat NILAI_TIDAK_DIKENAL */
export const peranLangkah = (sop: Sop, langkah: Langkah, { sebagai }: Pick<OpsiLangkah, 'sebagai'>): Peran =>
  sebagai === undefined ? langkah.pelaksana : kodePeran(sop, '--sebagai', sebagai);

/** `--lampiran DOKUMEN=FILE`, read. @throws Galat BERKAS_TIDAK_DAPAT_DIBACA, NILAI_TIDAK_DIKENAL */
export const bacaLampiran = (sesi: Sesi, { sop }: KasusTerbuka, teks: readonly string[]): Promise<LampiranBaru[]> =>
  Promise.all(
    teks.map((satu) => {
      const tanda = satu.indexOf('=');
      wajibAda('Lampiran (mis. --lampiran disposisi=disposisi.jpg)', tanda > 0 ? [] : ['--lampiran DOKUMEN=FILE']);
      return lampiranBaru(sesi, kodeDokumen(sop, '--lampiran', satu.slice(0, tanda)), satu.slice(tanda + 1));
    }),
  );
