/** It only names the papers that hold an old value. */

import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { ralatKemendagri } from '../../office/naskah/outside-sop/ralat-kemendagri.ts';
import { composeValues } from '../../office/naskah/parts/naskah-values.ts';
import { mendingRoad } from '../../office/permohonan/doubts/still-corrected.ts';
import { evolve } from '../../office/permohonan/evolve.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { Permohonan } from '../../office/permohonan/permohonan.ts';
import { finalForms, needsApproval, standingApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { leftAs } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { asInText } from '../approval/as-in-text.ts';
import { momentThen, originOf } from '../approval/naskah-origin.ts';
import { isLetter, newLetterLine, usedLetter } from '../approval/used-letter.ts';
import { materialFrom, momentNow, type NaskahMoment } from '../documents/naskah-material.ts';
import { type NaskahVersion, versionsOfNaskah } from '../documents/naskah-versions.ts';
import type { Rehearsal } from '../guard/rehearse.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';

/** A blank holds no old value. */
const DOTS = /^"\.*"$/;

/** `lagi`: the code of what can be made again; others have left. */
export type OutdatedNaskah = Readonly<{ lagi: string | null; kata: string }>;

/** By the values of the newest versions; with `titik` those whose dots are known by now. */
export async function outdatedNaskah(
  sesi: Sitting,
  kasus: OpenKasus,
  { kejadian }: Rehearsal,
  { titik = false } = {},
): Promise<readonly OutdatedNaskah[]> {
  const { berkas, sop } = kasus;
  const kini = kejadian.reduce<Permohonan>(evolve, berkas.permohonan);
  if (kini.status === 'baru') return [];
  const sebelum = momentNow(sesi, berkas);
  const sesudah = { ...sebelum, kasus: kini, riwayat: [...sebelum.riwayat, ...kejadian] };
  const hasil: OutdatedNaskah[] = [];
  for (const naskah of NASKAH) {
    const { kode } = naskah;
    const pergi = leftAs(sop, sebelum.riwayat, kode);
    const terbaru =
      pergi === null ? versionsOfNaskah(berkas, kode).at(-1) : versionThatLeft(kasus, kode, sebelum.riwayat);
    // An approved paper still here is told of by every answer.
    const dijaga = needsApproval(sop.naskah[kode]) && standingApproval(sop, sebelum.riwayat, kode);
    if (!terbaru || (dijaga && pergi === null) || (titik && pergi !== null)) continue;
    const { versi, dicatat, disetujui } = terbaru.fakta;
    const isi = (saat: NaskahMoment) => valuesAt(kasus, naskah, asInText(sesi, kasus, naskah, saat));
    const dibuat = isi(momentThen(sesi, berkas, originOf(sesi, terbaru), dicatat));
    const tercetak = disetujui
      ? new Map([
          ...isi(momentThen(sesi, berkas, disetujui.dari, disetujui.saat)),
          ...(pergi === 'disahkan' ? blanksOf(naskah, dibuat) : []),
        ])
      : dibuat;
    const lain = [...isi(sesudah)].filter(
      ([kunci, nilai]) => tercetak.get(kunci) !== nilai && DOTS.test(tercetak.get(kunci) ?? '') === titik,
    );
    if (lain.length === 0) continue;
    const lama = isi(sebelum);
    if (lain.every(([kunci, nilai]) => lama.get(kunci) === nilai)) continue;
    const sah = pergi === 'disahkan' && JSON.stringify(sebelum.kasus.kerjaSama) !== JSON.stringify(kini.kerjaSama);
    const kata = sah
      ? `${naskah.judul} v${versi} memuat isian pengesahan yang lama. Buat lagi: pks draft ${berkas.id} ${kode}`
      : pergi === null
        ? `${naskah.judul} v${versi} ${titik ? 'masih bertitik-titik' : 'memuat isian lama'}. ${terbaru.fakta.dibaca ? `Dikoreksi di Word, jadi dibetulkan di sana: ${mendingRoad(berkas.id, kode)}` : `Buat lagi: pks draft ${berkas.id} ${kode}`}`
        : `${naskah.judul} v${versi} sudah ${pergi} dengan isian lama; yang sudah ${pergi} tidak ikut berubah.${newLetterText(kasus, kode)}`;
    hasil.push({ lagi: pergi === null ? kode : null, kata });
  }
  return hasil;
}

/** How the institution or the ministry gets to know. */
function newLetterText({ berkas }: OpenKasus, kode: string): string {
  if (kode === KIRIM_SURAT) return ` Surat ralatnya: pks draft ${berkas.id} ${ralatKemendagri.kode}`;
  return usedLetter(berkas, kode) ? ` ${newLetterLine(berkas.id, kode)}` : '';
}

/** A konsep made afterwards did not leave. */
function versionThatLeft(
  { berkas, sop }: OpenKasus,
  kode: string,
  riwayat: NaskahMoment['riwayat'],
): NaskahVersion | undefined {
  const versi = versionsOfNaskah(berkas, kode);
  const surat = usedLetter(berkas, kode);
  if (surat) return versi.findLast((n) => isLetter(n, surat.versi));
  const jadi = finalForms(sop, riwayat, kode);
  const setuju = standingApproval(sop, riwayat, kode)?.versi;
  return versi.findLast((n) => jadi.includes(n.fakta)) ?? versi.find((n) => n.fakta.versi === setuju) ?? versi.at(-1);
}

/** A signed text has what was approved, and its blanks as they were known when it was printed. */
const blanksOf = ({ teks, bila }: NaskahDefinition, nilai: ReadonlyMap<string, string>) =>
  [...nilai].filter(([kunci]) => (teks[kunci] ?? bila[kunci])?.terbuka);

function valuesAt(kasus: OpenKasus, naskah: NaskahDefinition, saat: NaskahMoment): ReadonlyMap<string, string> {
  const bahan = materialFrom(kasus, naskah, { ...saat, konsep: false });
  const { teks, baris, bila } = composeValues(naskah, bahan, { izinkanKosong: true }).isian;
  return new Map(Object.entries({ ...teks, ...baris, ...bila }).map(([kunci, isi]) => [kunci, JSON.stringify(isi)]));
}
