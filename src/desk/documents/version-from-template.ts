/** The next version of a document as its template makes it now. */
import { dayOf } from '../../office/days/tanggal.ts';
import { CETAKAN, type NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { type DrawUpFlags, drawUpNaskah } from './draw-up-naskah.ts';
import { momentNow } from './naskah-material.ts';
import { readTemplate } from './naskah-template.ts';
import type { DikonsepFact, VersionContent } from './naskah-versions.ts';

/** `simpan`: the template, to be kept beside the version that was made of it. */
export type ComingVersion = VersionContent &
  Readonly<{
    peringatan: readonly string[];
    simpan?: Uint8Array;
    isian?: Readonly<Record<string, string>>;
    baruDisetujui?: true;
  }>;

/** @throws Failure as `drawUpNaskah` */
export async function versionFromTemplate(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DrawUpFlags,
  akhir: DikonsepFact | undefined,
): Promise<ComingVersion> {
  const templat = await readTemplate(sesi, sesi.register, naskah.kode);
  const keadaan = momentNow(sesi, kasus.berkas);
  const gambar = (hari: string) => drawUpNaskah(sesi, kasus, naskah, templat, keadaan, { ...opsi, hari });
  // Only the day in its properties may differ from the last version: then it is that version.
  const dulu = akhir ? await gambar(dayOf(akhir.dicatat)) : null;
  const dibuat = dulu && sesi.env.sha256Of(dulu.isi) === akhir?.sidik ? dulu : await gambar(sesi.hariIni);
  const { isi, akhiran, isian, kosong, peringatan } = dibuat;
  return {
    isi,
    akhiran,
    templat: sesi.env.sha256Of(templat.isi),
    kosong,
    peringatan,
    cetakan: CETAKAN,
    simpan: templat.isi,
    isian: isian.teks,
  };
}
