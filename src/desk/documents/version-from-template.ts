import { dayOf } from '../../office/days/tanggal.ts';
import { CETAKAN, type NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { DottedPlace } from '../../office/naskah/parts/naskah-values.ts';
import type { FinalForm } from '../../office/permohonan/facts/kinds/berkas-facts.ts';
import type { DikonsepFact } from '../../office/permohonan/standing/naskah-approval.ts';
import { changedNaskah } from '../approval/changed-naskah.ts';
import { momentThen, originOf, signedMoment } from '../approval/naskah-origin.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { type DrawUpFlags, drawUpNaskah } from './draw-up-naskah.ts';
import { momentNow } from './naskah-material.ts';
import { type NaskahTemplate, readTemplate, unusedCopyWarnings } from './naskah-template.ts';
import { type NaskahVersion, versionsOfNaskah } from './naskah-versions.ts';
import type { VersionContent } from './record-version.ts';

/** `simpan` is the template to keep beside the version. */
export type ComingVersion = VersionContent &
  Readonly<{
    peringatan: readonly string[];
    simpan?: Uint8Array;
    isian?: Readonly<Record<string, string>>;
    terbuka?: readonly DottedPlace[];
    sendiri?: true;
  }>;

/** The approved text it is the final form of: `disetujui`; with null it is a konsep again. */
export type ApprovedForm = Readonly<{
  templat?: (() => Promise<NaskahTemplate>) | undefined;
  disetujui?: FinalForm | null | undefined;
  tercetak?: NaskahVersion | undefined;
}>;

/** @throws as `drawUpNaskah` */
export async function versionFromTemplate(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  opsi: DrawUpFlags,
  { templat: asal, disetujui, tercetak }: ApprovedForm = {},
  akhir?: DikonsepFact,
): Promise<ComingVersion> {
  const templat = await (asal ? asal() : readTemplate(sesi, naskah));
  const cetakan = rulesOfApproved(kasus, naskah, disetujui);
  const konsep = { ...(disetujui !== undefined && { konsep: disetujui === null }), cetakan };
  const kini = momentNow(sesi, kasus.berkas);
  const berubah = naskah.tolak && new Set((await changedNaskah(sesi, kasus, kini)).keys());
  const keadaan = { ...kini, ...konsep, ...(berubah && { berubah }) };
  const approvedAt = disetujui ? momentThen(sesi, kasus.berkas, disetujui.dari, disetujui.saat) : undefined;
  const dicetak = tercetak && momentThen(sesi, kasus.berkas, originOf(sesi, tercetak), tercetak.fakta.dicatat);
  const cetak = (disetujui && signedMoment(sesi, kasus.berkas, naskah.kode, kini)) ?? dicetak;
  const tambahan: DrawUpFlags = {
    ...opsi,
    approvedAt: approvedAt && { ...approvedAt, ...konsep },
    tercetak: cetak ? { ...cetak, ...konsep } : undefined,
  };
  const gambar = (hari: string) => drawUpNaskah(sesi, kasus, naskah, templat, keadaan, { ...tambahan, hari });
  // Where only the day in its properties differs, it is the last version.
  const dulu = akhir && !disetujui?.tetap ? await gambar(dayOf(akhir.dicatat)) : null;
  const dibuat = dulu && sesi.env.sha256Of(dulu.isi) === akhir?.sidik ? dulu : await gambar(sesi.hariIni);
  const { isi, akhiran, isian, kosong, terbuka, peringatan } = dibuat;
  return {
    isi,
    akhiran,
    templat: sesi.env.sha256Of(templat.isi),
    kosong,
    terbuka,
    peringatan: asal ? peringatan : [...peringatan, ...(await unusedCopyWarnings(sesi, naskah.kode))],
    cetakan,
    simpan: templat.isi,
    isian: isian.teks,
    ...(disetujui !== undefined && { disetujui }),
  };
}

/**
 * What was approved is finished as it was read then; where an older pks did not record that, as it was first printed
 * without KONSEP.
 */
export function rulesOfApproved(
  { berkas }: OpenKasus,
  { kode }: NaskahDefinition,
  disetujui: ApprovedForm['disetujui'],
): number {
  const semua = versionsOfNaskah(berkas, kode).map(({ fakta }) => fakta);
  const dibaca = semua.find(({ versi, dicatat }) =>
    disetujui?.versi === null ? dicatat === disetujui.saat : versi === disetujui?.versi,
  );
  return dibaca && !dibaca.dibaca ? (dibaca.cetakan ?? 1) : CETAKAN;
}
