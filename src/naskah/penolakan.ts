/** The letter that tells an institution its request was refused: by the ministry's reply, or by the office. */
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import { NOMOR, SURAT } from './butir.ts';
import type { BahanNaskah, Naskah } from './naskah.ts';
import { KEPADA_LEMBAGA, nomorSendiri, SURAT_KEPALA_DINAS } from './surat-dinas.ts';
import { bolehKosong } from './susun.ts';

const menolak = ({ kasus }: BahanNaskah) => (kasus.balasan?.hasil === 'tolak' ? kasus.balasan : null);

export const penolakan: Naskah = {
  kode: 'penolakan',
  judul: 'Surat penolakan kepada lembaga',
  teks: {
    ...SURAT_KEPALA_DINAS.teks,
    ...nomorSendiri('penolakan'),
    ...KEPADA_LEMBAGA,
    ...SURAT,
    ...NOMOR,
    nomor_penolakan: {
      arti: 'nomor surat penolakan Kemendagri',
      contoh: '400.8/99/Dukcapil',
      kosong: bolehKosong,
      nilai: (b) => menolak(b)?.nomor ?? null,
    },
    tanggal_penolakan: {
      arti: 'tanggal surat penolakan Kemendagri',
      contoh: '10 September 2026',
      kosong: bolehKosong,
      nilai: (b) => {
        const balasan = menolak(b);
        return balasan && tulisTanggalSurat(balasan.tanggal);
      },
    },
    alasan_penolakan: {
      arti: 'alasan penolakan yang tercatat',
      contoh: 'jaringan tertutup belum tersedia',
      kosong: bolehKosong,
      nilai: alasan,
    },
  },
  baris: {},
  bila: {
    ...SURAT_KEPALA_DINAS.bila,
    bila_ditolak_kemendagri: { arti: 'Kemendagri yang menolak', nilai: (b) => menolak(b) !== null },
    bila_ditolak_dinas: { arti: 'dinas yang menolak', nilai: (b) => menolak(b) === null },
    bila_ada_alasan: { arti: 'alasan penolakan tercatat', nilai: (b) => alasan(b) !== null },
  },
  tolak: (b) => (menolak(b) || b.kasus.status === 'ditolak' ? null : { sebab: `permohonan ${b.id} tidak ditolak` }),
};

/** The note entered with the reply, else why the case was closed. */
function alasan({ kasus, riwayat }: BahanNaskah): string | null {
  const balasan = riwayat.find((k) => k.jenis === 'Diselesaikan' && k.balasan?.hasil === 'tolak');
  const catatan = balasan?.jenis === 'Diselesaikan' ? balasan.catatan : null;
  const teks = catatan ?? (kasus.status === 'ditolak' ? kasus.ditutup.alasan : null);
  return teks?.trim().replace(/[.;,\s]+$/, '') || null;
}
