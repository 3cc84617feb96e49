/** The numbers of the office's own letters: each claimed by its name, in one folder, for ever. */
import { namaDi } from './cakram.ts';
import { bacaKlaim, isiKlaim } from './nomor.ts';
import type { Berkas } from './register.ts';
import type { Tempat } from './tempat.ts';
import { catatan, type KasusTelaah, periksaBagian, type TemuanLengkap } from './temuan.ts';
import { siapkanFolder, tulisEksklusif } from './tulis.ts';

export const SURAT_KELUAR = 'nomor/surat';

/** See the port. */
export function klaimNomor(t: Tempat, nama: string, pemilik: string): string {
  for (const folder of ['sementara', SURAT_KELUAR]) siapkanFolder(t, folder);
  const jalur = `${SURAT_KELUAR}/${nama}`;
  return tulisEksklusif(t, jalur, isiKlaim(jalur, pemilik)) ? pemilik : bacaKlaim(t, jalur);
}

/** See the port. */
export const nomorDiklaim = (t: Tempat, awalan: string): readonly string[] =>
  namaDi(t.jalur(SURAT_KELUAR))
    .filter((nama) => nama.startsWith(awalan))
    .sort();

/** The claims that the facts of a case rest on. */
export const klaimDipakai = ({ tindakan }: Berkas): readonly string[] =>
  tindakan.flatMap((t) => t.kejadian).flatMap((k) => ('klaim' in k ? (k.klaim ?? []) : []));

/** A claim without a fact is a gap, explained; a fact without its claim comes with a case that was copied in. */
export function periksaNomorSurat(t: Tempat, kasus: readonly KasusTelaah[], temuan: TemuanLengkap[]): void {
  const pemakai = new Map<string, string>();
  for (const { baris, klaim } of kasus) {
    for (const nama of klaim) {
      const dulu = pemakai.get(nama);
      // As with agenda numbers: acts cannot be changed, so it stays.
      const sebab = `nomor surat ${nama} dipakai juga oleh kasus ${dulu}`;
      if (dulu) temuan.push({ ...catatan(`kasus/${baris.id}`, sebab), rusak: true, pandangan: true });
      pemakai.set(nama, baris.id);
    }
  }
  const ada = new Set(nomorDiklaim(t, ''));
  for (const nama of ada) {
    const jalur = `${SURAT_KELUAR}/${nama}`;
    const pemilik = periksaBagian(temuan, jalur, () => bacaKlaim(t, jalur));
    if (pemilik !== null && !pemakai.has(nama)) {
      temuan.push(catatan(jalur, `nomor surat ${nama} terlewati: diambil perintah yang terputus`));
    }
  }
  for (const nama of pemakai.keys()) {
    if (!ada.has(nama)) temuan.push(catatan(`${SURAT_KELUAR}/${nama}`, 'nomor dipakai tanpa diambil (kasus salinan?)'));
  }
}
