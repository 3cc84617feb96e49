import type { SuratSigner } from './buku.ts';

export const SURAT_KINDS: Readonly<
  Record<string, Readonly<{ kepada: 'lembaga' | 'kemendagri'; perihal: string; lampiran: string; ttd: SuratSigner }>>
> = {
  'surat-kemendagri': {
    kepada: 'kemendagri',
    perihal: 'Permohonan hak akses pemanfaatan data kependudukan',
    lampiran: '1 berkas',
    ttd: 'surat-kemendagri',
  },
  'surat-pengantar': {
    kepada: 'kemendagri',
    perihal: 'Surat pengantar berkas permohonan hak akses',
    lampiran: '1 berkas',
    ttd: 'kepala-dinas',
  },
  'pengingat-kemendagri': {
    kepada: 'kemendagri',
    perihal: 'Pengingat permohonan hak akses pemanfaatan data kependudukan',
    lampiran: '-',
    ttd: 'surat-kemendagri',
  },
  'ralat-kemendagri': {
    kepada: 'kemendagri',
    perihal: 'Ralat permohonan hak akses pemanfaatan data kependudukan',
    lampiran: '-',
    ttd: 'surat-kemendagri',
  },
  kekurangan: { kepada: 'lembaga', perihal: 'Kekurangan berkas permohonan', lampiran: '-', ttd: 'kepala-dinas' },
  penolakan: { kepada: 'lembaga', perihal: 'Penolakan permohonan hak akses', lampiran: '-', ttd: 'kepala-dinas' },
  'jawaban-agregat': {
    kepada: 'lembaga',
    perihal: 'Data agregat kependudukan',
    lampiran: '1 berkas',
    ttd: 'kepala-dinas',
  },
  'pengantar-draf-pks': {
    kepada: 'lembaga',
    perihal: 'Penyampaian draf PKS',
    lampiran: '1 berkas',
    ttd: 'kepala-dinas',
  },
  'permohonan-dwh': {
    kepada: 'kemendagri',
    perihal: 'Permohonan pembukaan akses data warehouse',
    lampiran: '1 berkas',
    ttd: 'kepala-dinas',
  },
  'tagihan-laporan': {
    kepada: 'lembaga',
    perihal: 'Tagihan laporan pemanfaatan data',
    lampiran: '-',
    ttd: 'kepala-dinas',
  },
};
