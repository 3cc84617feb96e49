import { formatTanggalSurat } from '../days/format-days.ts';
import { CETAKAN, type NaskahDefinition, type NaskahSource } from './naskah.ts';
import { NOMOR_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import { mayBeEmpty } from './parts/naskah-values.ts';
import { ADDRESSEE_FIELDS, KEPALA_DINAS_SURAT, ownNomorFields } from './parts/surat-dinas.ts';
import { wordingOf } from './wording/wording.ts';

const refusingBalasan = ({ kasus }: NaskahSource) => (kasus.balasan?.hasil === 'tolak' ? kasus.balasan : null);

export const penolakan: NaskahDefinition = {
  kode: 'penolakan',
  judul: 'Surat penolakan kepada lembaga',
  teks: {
    ...KEPALA_DINAS_SURAT.teks,
    ...ownNomorFields('penolakan'),
    ...ADDRESSEE_FIELDS,
    ...SURAT_FIELDS,
    ...NOMOR_FIELDS,
    nomor_penolakan: {
      arti: 'nomor surat penolakan Kemendagri',
      contoh: '400.8/99/Dukcapil',
      kosong: mayBeEmpty,
      nilai: (b) => wordingOf(b).phrase('nomor', refusingBalasan(b)?.nomor),
    },
    tanggal_penolakan: {
      arti: 'tanggal surat penolakan Kemendagri',
      contoh: '10 September 2026',
      kosong: mayBeEmpty,
      nilai: (b) => {
        const balasan = refusingBalasan(b);
        return balasan && formatTanggalSurat(balasan.tanggal);
      },
    },
    alasan_penolakan: {
      arti: 'alasan penolakan yang tercatat',
      contoh: 'jaringan tertutup belum tersedia',
      kosong: mayBeEmpty,
      nilai: alasanPenolakan,
    },
  },
  baris: {},
  bila: {
    ...KEPALA_DINAS_SURAT.bila,
    bila_ditolak_kemendagri: { arti: 'Kemendagri yang menolak', nilai: (b) => refusingBalasan(b) !== null },
    bila_ditolak_dinas: { arti: 'dinas yang menolak', nilai: (b) => refusingBalasan(b) === null },
    bila_ada_alasan: { arti: 'alasan penolakan tercatat', nilai: (b) => alasanPenolakan(b) !== null },
  },
  tolak: (b) =>
    refusingBalasan(b) || b.kasus.status === 'ditolak' ? null : { sebab: `permohonan ${b.id} tidak ditolak` },
};

/** A capital only because it was typed first. */
const BEGINS_REASON =
  /^(?:Tujuan|Surat|Berkas|Dokumen|Lembaga|Elemen|Syarat|Belum|Masih|Sudah|Kurang|Bukan|Ada|Karena)(?= [a-z])/;

/** The note of the reply, and why the case was closed where that says more. */
function alasanPenolakan(b: NaskahSource): string | null {
  const { kasus, riwayat } = b;
  const balasan = riwayat.find((k) => k.jenis === 'Diselesaikan' && k.balasan?.hasil === 'tolak');
  const catatan = balasan?.jenis === 'Diselesaikan' ? balasan.catatan : null;
  const alasan = kasus.status === 'ditolak' ? kasus.ditutup.alasan : null;
  const kata = (teks: string | null) => wordingOf(b).phrase('alasan', teks);
  if ((b.cetakan ?? CETAKAN) < 8) return kata(catatan ?? alasan);
  const semua = [...new Set([kata(catatan), kata(alasan)])].filter((satu) => satu !== null);
  return semua.map((satu) => satu.replace(BEGINS_REASON, (awal) => awal.toLowerCase())).join('; ') || null;
}
