import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import type { Langkah } from '../../office/sop/sop.ts';

export type LangkahFlags = KeyedFlags &
  Readonly<{
    ada?: readonly string[];
    lengkap?: boolean;
    hasil?: string;
    kembaliKe?: string;
    catatan?: string;
    disposisi?: string;
    kepada?: readonly string[];
    harap?: readonly string[];
    sifatSurat?: string;
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
    caraKirim?: string;
    resi?: string;
    disetujuiElemen?: readonly string[];
    disetujuiJangkaWaktu?: string;
    syarat?: string;
    kertas?: boolean;
    tembus?: boolean;
    alasan?: string;
    alasanLambat?: string;
    naskah?: string;
  }>;

/** All that the step demands. */
export function allFlagsGiven(langkah: Langkah, o: LangkahFlags): boolean {
  const ada = o.lengkap || o.ada !== undefined;
  const hasil = !langkah.koreksi || o.hasil === 'setuju' || (o.hasil === 'koreksi' && !!o.catatan?.trim());
  const balasan =
    !langkah.balasan || (o.balasan !== undefined && !!o.nomorBalasan?.trim() && o.tanggalBalasan !== undefined);
  return ada && hasil && balasan;
}
