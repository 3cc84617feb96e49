/** A document drawn up from a case and the office, both as they stood at one moment: the same again, whenever asked. */
import { Galat } from '../galat.ts';
import { BILA_KONSEP, TANDA_KONSEP } from '../naskah/kop.ts';
import type { BahanNaskah, Naskah } from '../naskah/naskah.ts';
import { SEBUTAN, sebutanKepala } from '../naskah/pejabat.ts';
import { type HasilSusun, pastikanWaktunya, susun } from '../naskah/susun.ts';
import { bahanNaskah, type Keadaan } from './bahan.ts';
import type { KasusTerbuka } from './kasus.ts';
import { kemasNaskah } from './paket.ts';
import type { Sesi } from './sesi.ts';
import { namaiTemplat, pastikanSyarat, type Templat } from './templat.ts';

export type Dibuat = HasilSusun & Readonly<{ isi: Uint8Array; akhiran: '.docx' | '.zip' }>;

/** What a naskah of this case is made from. */
export const bahanDari = ({ sop, aturan }: KasusTerbuka, naskah: Naskah, keadaan: Keadaan): BahanNaskah =>
  bahanNaskah(keadaan, sop, naskah, (kode) => aturan.elemen.get(kode)?.nama ?? kode);

/** @throws Galat NASKAH_BELUM_WAKTUNYA, ISIAN_NASKAH_KOSONG, TEMPLAT_SALAH also where the law's minimum is lost */
export async function buatNaskah(
  sesi: Sesi,
  terbuka: KasusTerbuka,
  naskah: Naskah,
  templat: Templat,
  keadaan: Keadaan,
  izinkanKosong: boolean,
): Promise<Dibuat> {
  const bahan = bahanDari(terbuka, naskah, keadaan);
  pastikanWaktunya(naskah, bahan);
  const hasil = susun(naskah, bahan, { izinkanKosong });
  const perender = await sesi.env.perender();
  const { dokumen, syarat } = await namaiTemplat(naskah.kode, templat, async () => {
    const { dokumen, baris } = await perender.render(templat.isi, hasil.isian, naskah);
    const syarat = pastikanSyarat(naskah.kode, await baris(), izinkanKosong);
    if (templat.asal !== 'bawaan') await pastikanTanda(sesi, naskah, dokumen, bahan.konsep); // of the shipped ones it is known
    return { dokumen, syarat };
  });
  const peringatan = [
    ...hasil.peringatan,
    ...(hasil.kosong.length > 0 ? [] : syarat), // what is empty was named already
    ...(await sebutanHilang(naskah, bahan, () => perender.isianTemplat(templat.isi))),
  ];
  return { ...hasil, peringatan, ...(await kemasNaskah(sesi, naskah, bahan, dokumen)) };
}

/** Only a document of its own can be compared or read in again. @throws Galat PEMAKAIAN_SALAH for a zip of several */
export function satuDokumen(naskah: Naskah, flag: string): void {
  if (!naskah.paket) return;
  throw new Galat(
    'PEMAKAIAN_SALAH',
    `${naskah.judul} adalah satu .zip beberapa berkas: ${flag} hanya untuk satu dokumen.`,
    [`Sebut naskahnya, mis. surat-kemendagri ${flag}`],
  );
}

/** A deputy's name under "Kepala" alone would be untrue: an office's own template may not know the word yet. */
async function sebutanHilang(
  naskah: Naskah,
  b: BahanNaskah,
  isian: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const sebutan = sebutanKepala(b);
  const [kunci] = Object.keys(SEBUTAN);
  if (kunci === undefined || !(kunci in naskah.teks) || sebutanKepala({}) === sebutan) return [];
  if ((await isian()).includes(kunci)) return [];
  return [
    `Templat kantor belum memuat {{${kunci}}}: "${sebutan}" tidak tercetak. Ganti kata Kepala di blok tanda tangan.`,
  ];
}

/** Whether a naskah says KONSEP until it is approved. */
const bertanda = (naskah: Naskah): boolean =>
  Object.keys({ ...TANDA_KONSEP, ...BILA_KONSEP }).some((k) => k in naskah.teks || k in naskah.bila);

/** A konsep must show it on every page, an approved document nowhere. @throws Galat TEMPLAT_SALAH */
export async function pastikanTanda(sesi: Sesi, naskah: Naskah, dokumen: Uint8Array, konsep: boolean): Promise<void> {
  if (!bertanda(naskah)) return;
  const { ada, tanpa } = await (await sesi.env.perender()).tandaKonsep(dokumen);
  const nama = Object.keys({ ...TANDA_KONSEP, ...BILA_KONSEP }).map((k) => `{{${k}}}`);
  if (konsep && tanpa.length > 0) {
    throw new Galat(
      'TEMPLAT_SALAH',
      `Templat tidak menampakkan KONSEP di setiap ${tanpa.join(' dan ')}: konsepnya akan tampak sudah disetujui.`,
      [`Pasang ${nama.join(' atau ')} di setiap kepala halaman, lalu: pks template periksa ${naskah.kode}`],
    );
  }
  if (!konsep && ada) {
    throw new Galat('TEMPLAT_SALAH', 'Templat masih mencetak KONSEP pada dokumen yang sudah disetujui.', [
      `Tulisan KONSEP harus dari ${nama[0]}, gambarnya di paragraf yang diawali ${nama[1]}; lalu: pks template periksa ${naskah.kode}`,
    ]);
  }
}
