import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { refilledBlanks } from '../../office/naskah/finished/approved-values.ts';
import type { NaskahDefinition, NaskahSource } from '../../office/naskah/naskah.ts';
import { evolve } from '../../office/permohonan/evolve.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { Permohonan } from '../../office/permohonan/permohonan.ts';
import { finalForms } from '../../office/permohonan/standing/naskah-approval.ts';
import { leftAs, SIGNED_NASKAH } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { materialFrom, momentNow } from '../documents/naskah-material.ts';
import { type NaskahVersion, versionsOfNaskah } from '../documents/naskah-versions.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { changedSinceVersion } from './approved-text.ts';
import { changedPartNames } from './changed-naskah.ts';
import { momentThen, originOf } from './naskah-origin.ts';

/**
 * Names what today's data would change in this version: parts, and blanks where it was corrected in Word, as those
 * are plain words there.
 */
export async function changedSinceText(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  versi: number,
): Promise<string> {
  const bagian = naskah.paket ? [] : await changedSinceVersion(sesi, kasus, naskah, versi);
  const satu = versionsOfNaskah(kasus.berkas, naskah.kode).find((n) => n.fakta.versi === versi);
  const isian = satu?.fakta.dibaca ? blanksChangedSince(sesi, kasus, naskah, satu) : [];
  return [changedPartNames(naskah, bagian), ...isian].filter(Boolean).join(', ');
}

function blanksChangedSince(
  sesi: Sitting,
  kasus: OpenKasus,
  naskah: NaskahDefinition,
  versi: NaskahVersion,
): readonly string[] {
  const dulu = drawnFrom(sesi, kasus, naskah, versi);
  return refilledBlanks(naskah, dulu, materialFrom(kasus, naskah, momentNow(sesi, kasus.berkas)));
}

/** What this version was drawn up from. */
const drawnFrom = (sesi: Sitting, kasus: OpenKasus, naskah: NaskahDefinition, versi: NaskahVersion): NaskahSource =>
  materialFrom(kasus, naskah, momentThen(sesi, kasus.berkas, originOf(sesi, versi), versi.fakta.dicatat));

/**
 * The blanks of an approved paper may still change. Changing a filled one warns, because printed copies keep the old
 * value; `semua` adds changes made before these facts.
 */
export function changedBlanksWarnings(
  sesi: Sitting,
  kasus: OpenKasus,
  kejadian: readonly KasusFact[],
  { semua = false } = {},
): readonly string[] {
  const { berkas, sop } = kasus;
  const kini = kejadian.reduce<Permohonan>(evolve, berkas.permohonan);
  if (kini.status === 'baru') return [];
  const riwayat = effectiveFacts(berkas.tindakan);
  const sebelum = momentNow(sesi, berkas);
  const sesudah = { ...sebelum, kasus: kini, riwayat: [...sebelum.riwayat, ...kejadian] };
  return NASKAH.flatMap((naskah) => {
    const final = leftAs(sop, riwayat, naskah.kode) === null ? finalForms(sop, riwayat, naskah.kode).at(-1) : undefined;
    const versi = versionsOfNaskah(berkas, naskah.kode).find(({ fakta }) => fakta === final);
    if (!versi) return [];
    const dulu = drawnFrom(sesi, kasus, naskah, versi);
    const sudah = semua ? [] : refilledBlanks(naskah, dulu, materialFrom(kasus, naskah, sebelum));
    const lain = refilledBlanks(naskah, dulu, materialFrom(kasus, naskah, sesudah)).filter((n) => !sudah.includes(n));
    if (lain.length === 0) return [];
    const apa = lain.join('; ');
    return [
      `PERHATIAN: lain daripada yang tercetak di ${naskah.judul} v${versi.fakta.versi}: ${apa}. Cetakan yang sudah beredar tidak ikut; cocokkan sebelum ${naskah.kode === SIGNED_NASKAH ? 'ditandatangani' : 'dikirim'}.`,
    ];
  });
}
