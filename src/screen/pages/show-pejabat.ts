import { formatShortDay } from '../../office/days/format-days.ts';
import { MANDAT_TITLES } from '../../office/permohonan/rules/empat-mata.ts';
import type { PeranNamer } from '../kasus/holders-text.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { hangIndent } from '../layout/wrap.ts';

export type ShownPejabat = Readonly<{
  nama: string;
  nip: string | null;
  pangkat: string | null;
  peran: string;
  akun: string | null;
  mulai: string;
  sampai: string | null;
  menjabat: boolean;
}>;

export type ShownMandat = Readonly<{
  peran: string;
  oleh: string;
  sifat: 'plt' | 'plh';
  dari: string;
  sampai: string;
  dasar: string;
  berlaku: boolean;
}>;

export function showPejabat(data: readonly ShownPejabat[], namaPeran: PeranNamer, g: ScreenStyle): string {
  if (data.length === 0) return `Belum ada pejabat tercatat.\n${NO_PEJABAT_YET}`;
  const kolom = [
    { judul: '' },
    { judul: 'NAMA', lentur: true as const },
    { judul: 'JABATAN', lentur: true as const },
    { judul: 'NIP' },
    { judul: 'PANGKAT', lentur: true as const },
    { judul: 'AKUN' },
    { judul: 'MASA', lentur: true as const },
  ];
  const isi = data.map((p) => [
    p.menjabat ? '✓' : ' ',
    p.nama,
    namaPeran(p.peran),
    p.nip ?? '—',
    p.pangkat ?? '—',
    p.akun ?? '—',
    `${formatShortDay(p.mulai)} – ${p.sampai ? formatShortDay(p.sampai) : ''}`.trim(),
  ]);
  return `${textTable(kolom, isi, g.lebar)}\n${hangIndent('', ACCOUNT_NOTE, g.lebar)}`;
}

export function showMandat(data: readonly ShownMandat[], namaPeran: PeranNamer, g: ScreenStyle): string {
  if (data.length === 0) return 'Tidak ada jabatan yang diwakilkan.';
  const kolom = [
    { judul: '' },
    { judul: 'JABATAN', lentur: true as const },
    { judul: 'OLEH', lentur: true as const },
    { judul: 'DARI' },
    { judul: 'SAMPAI' },
    { judul: 'DASAR', lentur: true as const },
  ];
  const isi = data.map((m) => [
    m.berlaku ? '✓' : ' ',
    `${MANDAT_TITLES[m.sifat]} ${namaPeran(m.peran)}`,
    m.oleh,
    formatShortDay(m.dari),
    m.sampai < m.dari ? 'dibatalkan' : formatShortDay(m.sampai),
    m.dasar,
  ]);
  return textTable(kolom, isi, g.lebar);
}

const NO_PEJABAT_YET = 'Selama kosong, setiap langkah tercatat atas nama akun komputer. Mulai: pks pejabat tambah';
const ACCOUNT_NOTE = 'AKUN adalah akun komputer menurut pengakuan kantor, bukan pembuktian siapa yang mengetik.';
