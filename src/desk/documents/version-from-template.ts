/** The next version of a document as its template makes it now. */
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { FinalForm } from '../../office/permohonan/facts/kinds/berkas-facts.ts';
import { changedNaskah } from '../approval/approved-text.ts';
import { momentThen } from '../approval/naskah-origin.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { type DrawUpFlags, drawUpNaskah } from './draw-up-naskah.ts';
import { momentNow } from './naskah-material.ts';
import { type NaskahTemplate, readTemplate } from './naskah-template.ts';
import type { VersionContent } from './naskah-versions.ts';

/** `simpan`: the template, to be kept beside the version that was made of it. */
export type ComingVersion = VersionContent &
  Readonly<{
    peringatan: readonly string[];
    simpan?: Uint8Array;
    isian?: Readonly<Record<string, string>>;
    sendiri?: true; // never the version before, though it reads the same
  }>;

/** `disetujui`: the approved text that it is the final form of; null: a konsep although the document was approved. */
export type ApprovedForm = Readonly<{ templat?: NaskahTemplate | undefined; disetujui?: FinalForm | null | undefined }>;

/** @throws Failure as `drawUpNaskah` */
export async function versionFromTemplate(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DrawUpFlags,
  { templat: dulu, disetujui }: ApprovedForm = {},
): Promise<ComingVersion> {
  const templat = dulu ?? (await readTemplate(sesi, sesi.register, naskah.kode));
  const konsep = disetujui === undefined ? {} : { konsep: disetujui === null };
  const kini = momentNow(sesi, kasus.berkas);
  const berubah = naskah.tolak && new Set((await changedNaskah(sesi, kasus, kini)).keys());
  const keadaan = { ...kini, ...konsep, ...(berubah && { berubah }) };
  const teks = disetujui ? await momentThen(sesi, kasus.berkas, disetujui.dari, disetujui.saat) : undefined;
  const dibuat = await drawUpNaskah(sesi, kasus, naskah, templat, keadaan, {
    ...opsi,
    teks: teks && { ...teks, ...konsep },
  });
  const { isi, akhiran, isian, kosong, peringatan } = dibuat;
  return {
    isi,
    akhiran,
    templat: sesi.env.sha256Of(templat.isi),
    kosong,
    peringatan,
    simpan: templat.isi,
    isian: isian.teks,
    ...(disetujui !== undefined && { disetujui }),
  };
}
