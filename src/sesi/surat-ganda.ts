/** The same letter again: by the same institution under the same number, however both are spelled. */
import { semuaNama } from '../kantor/lembaga.ts';
import { urutId } from '../permohonan/id.ts';
import { kunciSurat } from '../permohonan/kunci-banding.ts';
import type { Lembaga, Surat } from '../permohonan/permohonan.ts';
import type { Berkas } from '../register/register.ts';
import { nomorHari } from '../waktu/hitung.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import type { Ragu } from './kepastian.ts';
import type { OpsiTulis } from './opsi.ts';
import type { Sesi } from './sesi.ts';

/** Receipts further apart than this are of two letters: an institution's numbers begin again every year. */
const JARAK_TERJAUH = 365;

type SuratMasuk = Readonly<{ lembaga: Pick<Lembaga, 'nama'>; surat: Surat; pada: string }>;
/** What has to be answered first, and what is only said. */
export type Ganda = Readonly<{ ragu: readonly Ragu[]; peringatan: readonly string[] }>;

const TIADA: Ganda = { ragu: [], peringatan: [] };

/** A repeat of the same request is none; a void case or another year's number is only mentioned. */
export async function suratGanda(
  sesi: Sesi,
  surat: SuratMasuk,
  { kunci }: Pick<OpsiTulis, 'kunci'>,
  selain?: string,
): Promise<Ganda> {
  const calon = await suratSama(sesi, surat.lembaga.nama, surat.surat.nomor, selain);
  // The register judges a key that it knows.
  if (kunci !== undefined && calon.some((b) => b.tindakan[0]?.kunci === kunci)) return TIADA;
  const dekat = calon.filter((b) => jarak(b.permohonan.diterima, surat.pada) <= JARAK_TERJAUH);
  const setahun = dekat.filter((b) => tahun(b.permohonan.surat) === tahun(surat.surat));
  const batal = setahun.filter(dibatalkan);
  const sama = setahun.filter((b) => !dibatalkan(b));
  const tahunLain = dekat.filter((b) => !setahun.includes(b) && !dibatalkan(b));
  const kalimat = (b: Berkas) => `${sebutSurat(surat)} sudah tercatat sebagai ${b.id}${beda(surat, b)}`;
  return {
    ragu: sama.length === 0 ? [] : [ragu(surat, sama)],
    peringatan: [
      ...batal.map((b) => `${kalimat(b)}, yang batal (salah daftar); itu tidak menghalangi.`),
      ...tahunLain.map((b) => `${kalimat(b)}. Tahun suratnya lain, jadi dianggap surat lain; periksa lagi.`),
    ],
  };
}

function ragu(surat: SuratMasuk, sama: readonly Berkas[]): Ragu {
  const [pertama] = sama;
  const tanggalBeda = sama.every((b) => b.permohonan.surat.tanggal !== surat.surat.tanggal);
  const semua = sama.map((b) => `${b.id}${beda(surat, b)}`).join('; ');
  return {
    kode: 'SURAT_GANDA',
    pesan: `${sebutSurat(surat)}${tanggalBeda ? '' : ` bertanggal ${tulisTanggalSurat(surat.surat.tanggal)}`} sudah tercatat sebagai ${semua}.`,
    tanya: 'Catat juga?',
    saran: [`pks show ${pertama?.id}`, '--ya'],
    rinci: { kasus: sama.map((b) => b.id), tanggalBeda },
  };
}

const sebutSurat = ({ lembaga, surat }: SuratMasuk): string => `Surat ${surat.nomor} dari ${lembaga.nama}`;

/** ' atas nama "R.S.U.D. Contoh", bertanggal 12 Agustus 2026 (bukan 13 Agustus 2026)': in what the recorded one is not as this one. */
function beda({ lembaga, surat }: SuratMasuk, { permohonan: p }: Berkas): string {
  const nama = p.lembaga.nama === lembaga.nama ? [] : [`atas nama "${p.lembaga.nama}"`];
  const nomor = p.surat.nomor === surat.nomor ? [] : [`bernomor ${p.surat.nomor}`];
  const tanggal =
    p.surat.tanggal === surat.tanggal
      ? []
      : [`bertanggal ${tulisTanggalSurat(p.surat.tanggal)} (bukan ${tulisTanggalSurat(surat.tanggal)})`];
  const semua = [...nama, ...nomor, ...tanggal];
  return semua.length === 0 ? '' : ` ${semua.join(', ')}`;
}

/** The cases that came with a letter of this number by this institution, under any of its names, oldest first. */
async function suratSama(sesi: Sesi, nama: string, nomor: string, selain?: string): Promise<readonly Berkas[]> {
  const id = new Set<string>();
  for (const satu of semuaNama(sesi.kantor, nama)) {
    for (const ada of await sesi.register.suratSama(kunciSurat(satu, nomor))) if (ada !== selain) id.add(ada);
  }
  return Promise.all([...id].sort(urutId).map((satu) => sesi.register.baca(satu)));
}

const dibatalkan = (b: Berkas): boolean => b.permohonan.status === 'batal';
const jarak = (a: string, b: string): number => Math.abs(nomorHari(hariDari(a)) - nomorHari(hariDari(b)));
const tahun = ({ tanggal }: Pick<Surat, 'tanggal'>): string => tanggal.slice(0, 4);
