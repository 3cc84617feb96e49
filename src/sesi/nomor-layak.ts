/** Whether a number may be reserved for a document of the case as it stands; in the words of who makes, sends or signs it. */
import { Galat } from '../galat.ts';
import type { Naskah } from '../naskah/naskah.ts';
import { type JenisNomor, SURAT_KIRIM } from '../naskah/nomor.ts';
import { pastikanWaktunya } from '../naskah/susun.ts';
import { belumSah } from '../permohonan/kerja-sama.ts';
import { terbuka } from '../permohonan/terbuka.ts';
import { bahanNaskah, keadaanKini } from './bahan.ts';
import type { KasusTerbuka } from './kasus.ts';
import type { Sesi } from './sesi.ts';

/**
 * A number is used by a letter there is: one drawn up, or read in. Not asked of the letter that leaves at the sending
 * step, which an office may have typed elsewhere and signed on paper.
 * @throws Galat NASKAH_BELUM_DIBUAT
 */
export function pastikanDibuat({ berkas: { id, permohonan: p } }: KasusTerbuka, naskah: Naskah): void {
  if (naskah.kode === SURAT_KIRIM || p.naskah.some((n) => n.naskah === naskah.kode)) return;
  throw new Galat(
    'NASKAH_BELUM_DIBUAT',
    `${naskah.judul} kasus ${id} belum pernah dibuat: nomor tidak dipakai surat yang tidak ada.`,
    [`pks draft ${id} ${naskah.kode}`],
    { naskah: naskah.kode },
  );
}

/** Only a decision makes this letter needed: its number is not reserved ahead of it. */
const PENOLAKAN = 'penolakan';

/**
 * What is said where its time may still come.
 * @throws Galat NASKAH_BELUM_WAKTUNYA, KASUS_DITUTUP, SUDAH_TERISI where it left or was signed under a number already
 */
export function layakBernomor(
  sesi: Sesi,
  { berkas, sop, aturan }: KasusTerbuka,
  naskah: Naskah,
  jenis: JenisNomor,
): readonly string[] {
  const { permohonan: p } = berkas;
  if (jenis === 'pks' && p.status !== 'aktif') belumSah(aturan, p);
  if (naskah.kode === SURAT_KIRIM) {
    terbuka(aturan, p);
    if (p.suratKeluar?.nomor) {
      throw new Galat(
        'SUDAH_TERISI',
        `Surat keluar kasus ${aturan.id} sudah bernomor ${p.suratKeluar.nomor}.`,
        [`pks ralat ${aturan.id} --isian nomor-keluar`],
        { nomor: p.suratKeluar.nomor },
      );
    }
  }
  const bahan = bahanNaskah(keadaanKini(sesi, berkas), sop, naskah);
  if (p.status !== 'aktif' || naskah.kode === PENOLAKAN) pastikanWaktunya(naskah, bahan);
  const belum = naskah.tolak?.(bahan);
  return belum ? [`${naskah.judul} belum waktunya: ${belum.sebab}.`] : [];
}
