import type { WriteFlags } from '../../desk/flags/standard-flags.ts';

export type LangkahFlags = WriteFlags &
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
