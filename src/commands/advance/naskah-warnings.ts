import { approvedContradictions } from '../../desk/approval/between-texts.ts';
import { changedBlanksWarnings, changedSinceText } from '../../desk/approval/changed-blanks.ts';
import { materialFrom, momentNow } from '../../desk/documents/naskah-material.ts';
import { versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import { makingText, wayOfNaskah } from '../../desk/offers/naskah-way.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { BERKAS_KEMENDAGRI } from '../../office/naskah/parts/kemendagri-package.ts';
import { composeValues } from '../../office/naskah/parts/naskah-values.ts';
import { mendingRoad, sentBackNaskah } from '../../office/permohonan/doubts/still-corrected.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { NaskahVersi } from '../../office/permohonan/facts/kasus-parts.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import { finalForms, standingApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { type Langkah, naskahOfLangkah } from '../../office/sop/sop.ts';

/**
 * Warns where no version was made in pks, or it is the corrected one, another than handed on, or older than the data.
 */
export async function naskahWarnings(
  sesi: Sitting,
  kasus: OpenKasus,
  langkah: Langkah,
  kejadian: readonly KasusFact[],
): Promise<readonly string[]> {
  const fakta = kejadian.find((k) => k.jenis === 'Diselesaikan');
  const kode = naskahOfLangkah(kasus.sop, langkah);
  if (fakta?.jenis !== 'Diselesaikan' || fakta.naskah === undefined || kode === null) return [];
  const naskah = NASKAH.find((n) => n.kode === kode);
  if (fakta.naskah === null) {
    return [
      `${naskah?.judul ?? kode} belum dibuat di pks: langkah ${langkah.no} dicatat untuk naskah yang dibuat di tempat lain. ${naskah ? makingText(wayOfNaskah(sesi, kasus, naskah)) : ''}`,
    ];
  }
  const { versi } = fakta.naskah;
  const berubah = naskah ? await changedSinceText(sesi, kasus, naskah, versi) : '';
  return [
    ...(fakta.hasil === 'koreksi' ? [] : sameAsCorrected(kasus, fakta.naskah)),
    ...(langkah.koreksi ? otherThanHanded(kasus, fakta.naskah) : []),
    ...(berubah
      ? [
          `PERHATIAN: ${kode} v${versi} dibuat sebelum data kasus berubah; yang sekarang berbeda: ${berubah}. ${renewingText(kasus, kode)}`,
        ]
      : []),
    ...(naskah && fakta.hasil === 'setuju' && kasus.sop.naskah[kode]?.disetujui === langkah.no
      ? [...unfinishable(sesi, kasus, naskah), ...(await approvedContradictions(sesi, kasus, naskah, versi))]
      : []),
  ];
}

/** An approved paper is finished with the names of its signers, which a konsep may have as dots. */
function unfinishable(sesi: Sitting, kasus: OpenKasus, naskah: NaskahDefinition): readonly string[] {
  const bahan = (konsep: boolean) => materialFrom(kasus, naskah, { ...momentNow(sesi, kasus.berkas), konsep });
  try {
    composeValues(naskah, bahan(false));
    return [];
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    const { terbuka } = composeValues(naskah, bahan(true));
    const titik = terbuka.filter(({ disebut }) => disebut).map(({ arti }) => arti);
    const isi = e.saran.length > 1 && e.saran.every((s) => s.startsWith('pks config ')) ? ['pks config ubah'] : e.saran;
    return [
      `PERHATIAN: ${naskah.judul} masih bertitik-titik pada ${titik.join(', ')}; tanpa isian itu tidak dapat dicetak tanpa KONSEP. Isi: ${isi.join(' · ')}`,
    ];
  }
}

/** What was corrected in Word stays, so the data are put into it there, or it is made anew without the correction. */
function renewingText({ berkas }: OpenKasus, kode: string): string {
  const buat = `pks draft ${berkas.id} ${kode}`;
  const akhir = versionsOfNaskah(berkas, kode).at(-1)?.fakta;
  return akhir?.dibaca
    ? `v${akhir.versi} dikoreksi di Word, jadi data tidak masuk sendiri. Betulkan di sana: ${mendingRoad(berkas.id, kode)}. Atau dari data sekarang, tanpa koreksi di Word itu: ${buat} --dari-templat`
    : `Versi dari data sekarang: ${buat}`;
}

type SentLetter = Readonly<{ suratKeluar: Readonly<{ tanggal: string | null }> | null }>;

/** From its packing on the letter is printed, and what is recorded of it is what stands there. */
export const sentLetterWarnings = (
  sesi: Sitting,
  kasus: OpenKasus,
  langkah: Langkah,
  ajuan: SentLetter,
  kejadian: readonly KasusFact[],
): readonly string[] => [
  ...(langkah.kirim ? [...unprintedWarnings(kasus), ...letterDayWarnings(kasus, ajuan)] : []),
  ...(langkah.kirim || naskahOfLangkah(kasus.sop, langkah) === BERKAS_KEMENDAGRI
    ? changedBlanksWarnings(sesi, kasus, kejadian, { semua: true })
    : []),
];

function unprintedWarnings({ berkas, sop }: OpenKasus): readonly string[] {
  const akhir = berkas.permohonan.naskah.findLast((n) => n.naskah === KIRIM_SURAT);
  if (!akhir || finalForms(sop, effectiveFacts(berkas.tindakan), KIRIM_SURAT).length > 0) return [];
  return [
    `Surat v${akhir.versi} belum pernah dicetak tanpa KONSEP di pks. Bila perlu: pks draft ${berkas.id} ${KIRIM_SURAT}`,
  ];
}

/** A letter is not older than what was approved. */
function letterDayWarnings({ berkas, sop }: OpenKasus, { suratKeluar }: SentLetter): readonly string[] {
  const tanggal = suratKeluar?.tanggal;
  const setuju = standingApproval(sop, effectiveFacts(berkas.tindakan), KIRIM_SURAT)?.fakta;
  if (!tanggal || !setuju || dayOf(tanggal) >= dayOf(setuju.pada)) return [];
  return [
    `PERHATIAN: surat bertanggal ${formatTanggal(tanggal)}, sebelum disetujui di langkah ${setuju.langkah} (${formatTanggal(setuju.pada)}). Bila keliru: pks ralat ${berkas.id} --isian tanggal-keluar`,
  ];
}

/** After a koreksi the same paper comes back unchanged. */
function sameAsCorrected({ berkas, sop }: OpenKasus, { kode, versi, sidik }: NaskahVersi): readonly string[] {
  const { id } = berkas;
  const dulu = sentBackNaskah(berkas.permohonan, berkas.tindakan);
  if (dulu?.kode !== kode || dulu.sidik !== sidik) return [];
  const { ringkas = '' } = sop.langkah.find((l) => l.no === dulu.langkah) ?? {};
  return [
    `PERHATIAN: ${kode} v${versi} sama persis dengan yang dikoreksi di langkah ${dulu.langkah} (${ringkas}): ${dulu.catatan}. Isian: pks ralat ${id} · kalimat: ${mendingRoad(id, kode)}`,
  ];
}

function otherThanHanded({ berkas }: OpenKasus, { kode, versi }: NaskahVersi): readonly string[] {
  const serah = effectiveFacts(berkas.tindakan).findLast(
    (k) => k.jenis === 'Diselesaikan' && k.hasil === 'selesai' && k.naskah?.kode === kode,
  );
  if (serah?.jenis !== 'Diselesaikan' || !serah.naskah || serah.naskah.versi === versi) return [];
  return [`Yang dinilai ${kode} v${versi}; langkah ${serah.langkah} menyerahkan v${serah.naskah.versi}.`];
}
