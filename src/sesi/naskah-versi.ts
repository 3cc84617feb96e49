/** The versions of a document that a case keeps: found, and the next one recorded. */
import { Galat } from '../galat.ts';
import type { Naskah } from '../naskah/naskah.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { decide } from '../permohonan/decide.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { disetujui } from '../permohonan/persetujuan.ts';
import type { Berkas } from '../register/register.ts';
import { catat, type KasusTerbuka, type Pencatatan } from './kasus.ts';
import { bilangan, type OpsiTulis } from './opsi.ts';
import type { Sesi } from './sesi.ts';
import { naskahBernama } from './templat.ts';

/** A version of a document, as it was recorded. */
export type Dikonsep = Extract<Kejadian, { jenis: 'Dikonsep' }>;

/** One version: its fact, and the act that holds it. */
export type Versi = Readonly<{ v: number; fakta: Dikonsep }>;

/** Every version of a naskah, oldest first. */
export const versiNaskah = (berkas: Berkas, kode: string): readonly Versi[] =>
  berkas.tindakan.flatMap(({ v, kejadian }) =>
    kejadian.flatMap((k) => (k.jenis === 'Dikonsep' && k.naskah === kode ? [{ v, fakta: k }] : [])),
  );

/** @throws Galat VERSI_NASKAH_TIDAK_ADA, NILAI_TIDAK_DIKENAL where `teks` is no number */
export function versiKe(berkas: Berkas, kode: string, flag: string, teks: string): Versi {
  const semua = versiNaskah(berkas, kode);
  const nomor = bilangan(flag, teks.replace(/^v/i, ''), 1);
  const ada = semua.find((s) => s.fakta.versi === nomor);
  if (ada) return ada;
  const pilihan = semua.map((s) => `v${s.fakta.versi}`).join(', ');
  throw new Galat(
    'VERSI_NASKAH_TIDAK_ADA',
    `Naskah ${kode} kasus ${berkas.id} tidak mempunyai v${nomor}${pilihan ? `, yang ada: ${pilihan}` : ''}.`,
    pilihan ? [`${flag} ${semua.at(-1)?.fakta.versi}`] : [`pks draft ${berkas.id} ${kode}`],
    { naskah: kode, versi: nomor },
  );
}

/**
 * Which document is meant where none is named: the only one with a version, or the only one of those not approved yet.
 * @throws Galat TEMPLAT_TIDAK_ADA for an unknown name, ISIAN_KURANG where it cannot be told
 */
export function naskahDimaksud({ berkas, sop }: KasusTerbuka, kode: string | undefined, contoh: string): Naskah {
  if (kode !== undefined) return naskahBernama(kode);
  const riwayat = yangBerlaku(berkas.tindakan);
  const ada = [...new Set(berkas.permohonan.naskah.map((n) => n.naskah))];
  const konsep = ada.filter((k) => !disetujui(sop.naskah[k], riwayat));
  const satu = [ada, konsep].find((calon) => calon.length === 1)?.[0];
  if (satu !== undefined) return naskahBernama(satu);
  const pilihan = konsep.length > 0 ? konsep : ada;
  throw new Galat(
    'ISIAN_KURANG',
    pilihan.length > 0 ? 'Sebut naskah yang dimaksud.' : `Kasus ${berkas.id} belum mempunyai naskah.`,
    pilihan.length > 0
      ? [`pks draft ${berkas.id} ${pilihan[0]} ${contoh}`, `Pilihan: ${pilihan.join(' | ')}`]
      : [`pks draft ${berkas.id} --daftar`],
    { argumen: 'naskah' },
  );
}

export type IsiVersi = Pick<Dikonsep, 'templat' | 'kosong' | 'dibaca'> & Readonly<{ isi: Uint8Array; akhiran: string }>;
export type VersiDicatat = Readonly<{ fakta: Dikonsep; hasil: Pencatatan }>;

/** Records the next version, its file before the fact that names it. */
export async function catatVersi(
  sesi: Sesi,
  { berkas, aturan, peran }: KasusTerbuka,
  naskah: Naskah,
  { isi, akhiran, ...asal }: IsiVersi,
  opsi: OpsiTulis & Readonly<{ oleh?: string }>,
  permintaan: string,
): Promise<VersiDicatat> {
  const versi = 1 + (versiNaskah(berkas, naskah.kode).at(-1)?.fakta.versi ?? 0);
  const sidik = sesi.env.sidik(isi);
  const nama = `naskah/${naskah.kode}-v${versi}-${sidik.slice(0, 8)}${akhiran}`;
  const kejadian = decide(aturan, berkas.permohonan, {
    jenis: 'Konsep',
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(peran, opsi.oleh),
    naskah: naskah.kode,
    versi,
    berkas: nama,
    sidik,
    ukuran: isi.length,
    ...asal,
    dari: { kasus: berkas.versi, kantor: sesi.versiKantor },
  });
  const hasil = await catat(sesi, berkas, kejadian, opsi, permintaan, [{ nama, isi }]);
  const fakta = kejadian.find((k) => k.jenis === 'Dikonsep');
  if (fakta?.jenis !== 'Dikonsep') throw new Error('a version without its fact');
  return { fakta, hasil };
}
