/** The reminder to Kemendagri while its reply is waited for, numbered and signed as the letter was. */
import { hitungPengingat, PENGINGAT } from '../permohonan/ingatkan.ts';
import { nomorNaskah } from '../permohonan/nomor.ts';
import { tanggalWib } from '../waktu/tanggal.ts';
import { terbilang } from '../waktu/terbilang.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import { SURAT } from './butir.ts';
import type { BahanNaskah, BelumWaktunya, Naskah } from './naskah.ts';
import { SURAT_KIRIM } from './nomor.ts';
import { atur } from './pengaturan.ts';
import { nomorSendiri, SURAT_PENANDATANGAN } from './surat-dinas.ts';
import { wajib } from './susun.ts';

export const pengingatKemendagri: Naskah = {
  kode: PENGINGAT,
  judul: 'Pengingat ke Kemendagri',
  teks: {
    ...SURAT_PENANDATANGAN.teks,
    ...nomorSendiri(PENGINGAT),
    nama_pengguna: SURAT.nama_pengguna,
    pengingat_ke: {
      arti: 'pengingat yang keberapa',
      contoh: '1',
      kosong: { cara: 'kosong' },
      pokok: true,
      nilai: (b) => `${tunggu(b)?.ke ?? ''}`,
    },
    lama_menunggu: {
      arti: 'lama menunggu balasan, hari kerja',
      contoh: '15 (lima belas) hari kerja',
      kosong: { cara: 'kosong' },
      pokok: true,
      nilai: (b) => hariKerja(tunggu(b)?.hari ?? 0),
    },
    nomor_surat_dahulu: {
      arti: 'nomor surat permohonan ke Kemendagri',
      contoh: '470/388',
      kosong: wajib,
      pokok: true,
      nilai: (b) => suratDahulu(b).nomor,
    },
    tanggal_surat_dahulu: {
      arti: 'tanggal surat permohonan ke Kemendagri',
      contoh: '27 Agustus 2026',
      kosong: wajib,
      pokok: true,
      nilai: (b) => {
        const { tanggal } = suratDahulu(b);
        return tanggal && tulisTanggalSurat(tanggal);
      },
    },
  },
  baris: {},
  bila: SURAT_PENANDATANGAN.bila,
  tolak,
};

const hariKerja = (n: number): string => `${n} (${terbilang(n)}) hari kerja`;

/** The setting, in working days; one that is no number falls back to the default. */
const jeda = (b: BahanNaskah): number => Number(atur(b, 'pengingat.hari')) || 14;

/**
 * Working days since the letter left, and which reminder this is: the next one is due that many days after the
 * letter or the reminder before; drawn up again sooner it is the same reminder, corrected.
 */
function tunggu(b: BahanNaskah): Readonly<{ hari: number; ke: number }> | null {
  const hariIni = tanggalWib(b.kini);
  if (b.kasus.langkah?.tanggungan !== 'kemendagri') return null;
  const sejak = b.riwayat.findLastIndex(
    (k) => k.jenis === 'Diselesaikan' && typeof k.ke !== 'string' && k.ke.tanggungan === 'kemendagri',
  );
  const berangkat = b.riwayat[sejak]?.pada ?? b.kasus.terakhir;
  const dibuat = b.riwayat.slice(sejak + 1).filter((k) => k.jenis === 'Dikonsep' && k.naskah === PENGINGAT);
  return hitungPengingat(
    b.kalender,
    berangkat,
    dibuat.map((k) => k.pada),
    jeda(b),
    hariIni,
  );
}

/** The letter that is waited on: a day nobody typed is the one on which its number was used. */
function suratDahulu({ kasus }: BahanNaskah): Readonly<{ nomor: string | null; tanggal: string | null }> {
  const { nomor = null, tanggal = null } = kasus.suratKeluar ?? {};
  const dipakai = nomorNaskah(kasus, SURAT_KIRIM);
  return { nomor, tanggal: tanggal ?? (dipakai?.nomor === nomor ? dipakai.tanggal : null) };
}

function tolak(b: BahanNaskah): BelumWaktunya | null {
  const t = tunggu(b);
  if (!t) return { sebab: `kasus ${b.id} tidak sedang menunggu balasan Kemendagri` };
  if (t.ke > 0) return null;
  return {
    sebab: `balasan baru ditunggu ${hariKerja(t.hari)}, pengingat dibuat sesudah ${jeda(b)} hari kerja`,
    saran: ['pks config pengingat.hari 10'],
  };
}
