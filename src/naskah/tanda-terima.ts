/** The receipt an institution takes home when its letter is registered (SOP step 1). */
import { namaButirKurang } from '../permohonan/butir.ts';
import { namaOrang } from '../permohonan/nama-orang.ts';
import { tulisSaat, tulisTanggalSurat } from '../waktu/tulis.ts';
import { NOMOR, rangkai, SURAT } from './butir.ts';
import { KANTOR, KOP, KOP_BILA, tempatKantor } from './kop.ts';
import type { BahanNaskah, Naskah } from './naskah.ts';
import { tanpaNama, tulisTangan } from './susun.ts';

export const tandaTerima: Naskah = {
  kode: 'tanda-terima',
  judul: 'Tanda terima',
  teks: {
    ...KOP,
    kantor_nama: KANTOR.kantor_nama,
    ...SURAT,
    ...NOMOR,
    waktu_terima: {
      arti: 'hari, tanggal dan jam surat diterima',
      contoh: 'Rabu, 19 Agustus 2026 07.35 WIB',
      kosong: tulisTangan(40),
      pokok: true,
      nilai: (b) => tulisSaat(b.kasus.diterima),
    },
    tempat: { arti: 'tempat penerimaan', contoh: 'Sleman', kosong: tulisTangan(12), nilai: tempatKantor },
    tanggal_terima: {
      arti: 'tanggal surat diterima',
      contoh: '19 Agustus 2026',
      kosong: tulisTangan(20),
      nilai: (b) => tulisTanggalSurat(b.kasus.diterima),
    },
    penerima: {
      arti: 'nama penerima surat',
      contoh: 'Siti A.',
      kosong: tanpaNama('penerima surat', (id) => ` Sebut namanya: pks lengkapi ${id}`),
      nilai: penerima,
    },
    butir_kurang: {
      arti: 'butir permohonan yang belum ada',
      contoh: 'data balikan dan jangka waktu PKS',
      kosong: { cara: 'kosong' },
      nilai: (b) => rangkai(namaButirKurang(b.kasus.permohonan)),
    },
  },
  baris: {
    berkas: {
      arti: 'berkas yang diterima bersama surat, satu baris tiap berkas',
      kolom: { no: 'nomor urut', nama: 'nama berkas', banyak: 'banyaknya' },
      pokok: true,
      nilai: berkas,
    },
  },
  bila: {
    ...KOP_BILA,
    bila_butir_kurang: {
      arti: 'ada butir permohonan yang belum ada (data perseorangan)',
      nilai: (b) => b.kasus.data === 'individu' && namaButirKurang(b.kasus.permohonan).length > 0,
    },
    bila_agregat: {
      arti: 'yang diminta hanya data agregat: tidak perlu PKS',
      nilai: (b) => b.kasus.data === 'agregat',
    },
  },
};

/** The name that was said, else that of the official by whom the letter was received. */
function penerima({ kasus, riwayat }: BahanNaskah): string | null {
  const diterima = riwayat.find((k) => k.jenis === 'Diterima');
  return kasus.penerima ?? (diterima ? namaOrang(diterima.oleh) : null);
}

/** The letter, and every scan that came with it. */
function berkas({ kasus, sop }: BahanNaskah) {
  const lain = kasus.lampiran
    .filter((l) => l.dokumen !== 'surat-permohonan')
    .map((l) => sop.dokumen[l.dokumen] ?? l.dokumen);
  return ['surat permohonan', ...new Set(lain)].map((nama, i) => ({
    no: `${i + 1}`,
    nama: nama.slice(0, 1).toUpperCase() + nama.slice(1),
    banyak: '1 (satu) berkas',
  }));
}
