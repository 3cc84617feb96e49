/** The letter that asks Kemendagri for access (SOP steps 9 to 13): six items, the draft PKS attached, signed as the setting says. */
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import { LIMA_BUTIR, SURAT } from './butir.ts';
import { BILA_KONSEP, KANTOR, KOP, KOP_BILA, TANDA_KONSEP, tempatKantor } from './kop.ts';
import type { BahanNaskah, Naskah } from './naskah.ts';
import { suratBernomor } from './nomor.ts';
import { SEBUTAN } from './pejabat.ts';
import { atur, type KunciPengaturan, penandatangan } from './pengaturan.ts';
import { pejabat, tulisTangan } from './susun.ts';

const KUNCI = {
  'Kepala Dinas': 'kepala-dinas',
  'a.n. Bupati, Sekretaris Daerah': 'sekda',
  Bupati: 'bupati',
} as const;

/** Name, rank or NIP of whoever signs; a Bupati has neither rank nor NIP. */
function pejabatTandaTangan(b: BahanNaskah, apa: 'nama' | 'nip' | 'pangkat'): string | null {
  const siapa = KUNCI[penandatangan(b)];
  if (siapa !== 'bupati') return atur(b, `${siapa}.${apa}` satisfies KunciPengaturan);
  return apa === 'nama' ? atur(b, 'bupati.nama') : '-';
}

/** The setting that holds it, for who must be asked. */
const isiPejabat = (apa: 'nama' | 'nip' | 'pangkat') => (b: BahanNaskah) =>
  pejabat(`${KUNCI[penandatangan(b)]}.${apa}`);

export const suratKemendagri: Naskah = {
  kode: 'surat-kemendagri',
  judul: 'Surat permohonan ke Kemendagri',
  tanggal: (b) => b.kasus.suratKeluar?.tanggal ?? null,
  teks: {
    ...TANDA_KONSEP,
    kop_kabupaten: KOP.kop_kabupaten,
    kop_dinas: KOP.kop_dinas,
    kop_alamat: {
      arti: 'alamat pada kop surat',
      contoh: 'Jalan Contoh Nomor 1, Sleman 55511',
      kosong: (b) => pejabat(kunciAlamat(b)),
      nilai: (b) => atur(b, kunciAlamat(b)),
    },
    kantor_kontak: KOP.kantor_kontak,
    ...KANTOR,
    ...SEBUTAN,
    ...SURAT,
    ...LIMA_BUTIR,
    tempat_surat: { arti: 'tempat surat', contoh: 'Sleman', kosong: tulisTangan(12), nilai: tempatKantor },
    nomor_surat_keluar: {
      arti: 'nomor surat keluar',
      contoh: '470/388',
      kosong: tulisTangan(30),
      pokok: true,
      nilai: (b) => suratBernomor(b, 'surat-kemendagri').nomor,
    },
    tanggal_surat_keluar: {
      arti: 'tanggal surat keluar',
      contoh: '27 Agustus 2026',
      kosong: tulisTangan(24),
      pokok: true,
      nilai: (b) => {
        const { tanggal } = suratBernomor(b, 'surat-kemendagri');
        return tanggal && tulisTanggalSurat(tanggal);
      },
    },
    penandatangan_nama: {
      arti: 'nama penanda tangan surat',
      contoh: 'Dra. Contoh Nama, M.Si.',
      kosong: isiPejabat('nama'),
      pokok: true,
      nilai: (b) => pejabatTandaTangan(b, 'nama'),
    },
    penandatangan_pangkat: {
      arti: 'pangkat penanda tangan surat',
      contoh: 'Pembina Utama Muda, IV/c',
      kosong: isiPejabat('pangkat'),
      nilai: (b) => pejabatTandaTangan(b, 'pangkat'),
    },
    penandatangan_nip: {
      arti: 'NIP penanda tangan surat',
      contoh: '19700101 199503 2 001',
      kosong: isiPejabat('nip'),
      nilai: (b) => pejabatTandaTangan(b, 'nip'),
    },
  },
  baris: {},
  bila: {
    ...BILA_KONSEP,
    bila_kontak_kantor: {
      arti: 'kop dinas dipakai, dan telepon, pos-el atau laman kantor sudah diatur',
      nilai: (b) => penandatangan(b) === 'Kepala Dinas' && KOP_BILA.bila_kontak_kantor.nilai(b),
    },
    bila_ttd_kepala_dinas: {
      arti: 'Kepala Dinas yang menandatangani',
      nilai: (b) => penandatangan(b) === 'Kepala Dinas',
    },
    bila_ttd_sekda: {
      arti: 'Sekretaris Daerah yang menandatangani atas nama Bupati',
      nilai: (b) => penandatangan(b) === 'a.n. Bupati, Sekretaris Daerah',
    },
    bila_ttd_bupati: { arti: 'Bupati yang menandatangani', nilai: (b) => penandatangan(b) === 'Bupati' },
    bila_ber_nip: {
      arti: 'penanda tangan berpangkat dan ber-NIP (bukan Bupati)',
      nilai: (b) => penandatangan(b) !== 'Bupati',
    },
  },
};

function kunciAlamat(b: BahanNaskah): KunciPengaturan {
  return penandatangan(b) === 'Kepala Dinas' ? 'kantor.alamat' : 'kabupaten.alamat';
}
