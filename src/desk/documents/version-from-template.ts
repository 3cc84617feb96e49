/** The next version of a document as its template makes it now. */
import { CETAKAN, type NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { type DrawUpFlags, drawUpNaskah } from './draw-up-naskah.ts';
import { momentNow } from './naskah-material.ts';
import { readTemplate } from './naskah-template.ts';
import type { VersionContent } from './naskah-versions.ts';

/** `simpan`: the template, to be kept beside the version that was made of it. */
export type ComingVersion = VersionContent &
  Readonly<{
    peringatan: readonly string[];
    simpan?: Uint8Array;
    isian?: Readonly<Record<string, string>>;
    terbuka?: readonly string[];
    baruDisetujui?: true;
  }>;

/** @throws Failure as `drawUpNaskah` */
export async function versionFromTemplate(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DrawUpFlags,
): Promise<ComingVersion> {
  const templat = await readTemplate(sesi, sesi.register, naskah.kode);
  const keadaan = momentNow(sesi, kasus.berkas);
  const dibuat = await drawUpNaskah(sesi, kasus, naskah, templat, keadaan, opsi);
  const { isi, akhiran, isian, kosong, terbuka, peringatan } = dibuat;
  return {
    isi,
    akhiran,
    templat: sesi.env.sha256Of(templat.isi),
    kosong,
    peringatan,
    cetakan: CETAKAN,
    simpan: templat.isi,
    isian: isian.teks,
    terbuka,
  };
}
