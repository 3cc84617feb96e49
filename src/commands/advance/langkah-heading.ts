import { makingText, wayOfNaskah } from '../../desk/offers/naskah-way.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatShortWeekday } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { requireActive } from '../../office/permohonan/active-kasus.ts';
import { mendingRoad, sentBackNaskah, stillCorrected } from '../../office/permohonan/doubts/still-corrected.ts';
import { judgeTenggat } from '../../office/permohonan/standing/tenggat.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import { type Langkah, naskahOfLangkah, peranName } from '../../office/sop/sop.ts';
import { actorText } from '../../screen/kasus/history-line.ts';
import { dueText } from '../../screen/kasus/langkah-text.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';

export function langkahHeading(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah): readonly string[] {
  const { berkas, sop, aturan } = terbuka;
  const p = requireActive(aturan, berkas.permohonan);
  const tahun = yearOf(sesi.hariIni);
  const t = judgeTenggat(sesi.kalender, p, p.langkah, sesi.hariIni);
  const { hariIni } = sesi;
  const kapan = dueText(t, { hitungan: sesi.kantor.hitungan, per: hariIni, hariIni });
  const { koreksi } = p;
  const penting = (teks: string) => hangIndent('  ! ', makeVisible(teks), sesi.env.lebar);
  return [
    makeVisible(`${berkas.id} ${p.lembaga.nama} — ${langkahCode(langkah.no)} ${langkah.ringkas}`),
    `  ${peranName(sop, langkah.pelaksana)} · target ${formatShortWeekday(t.target.tanggal, tahun)} (${kapan})`,
    ...(koreksi
      ? [
          penting(
            `Koreksi dari langkah ${koreksi.langkah} (${actorText(koreksi.oleh, (peran) => peranName(sop, peran))}, ${formatShortWeekday(koreksi.pada, tahun)}): ${koreksi.catatan}`,
          ),
        ]
      : []),
    ...judgedNaskah(terbuka, langkah).map((teks) => hangIndent('  ', teks, sesi.env.lebar)),
    ...unmadeNaskah(sesi, terbuka, langkah).map(penting),
    ...unmendedNaskah(terbuka, langkah).map(penting),
    ...(langkah.akhirBilaTolak && p.balasan?.hasil === 'tolak'
      ? [penting('Kemendagri menolak permohonan ini: sesudah langkah ini kasus ditutup sebagai ditolak.')]
      : []),
  ];
}

/** Whoever judges sees which version lies before him, and whether it was mended since it was sent back. */
function judgedNaskah({ berkas: { id, permohonan, tindakan }, sop }: OpenKasus, langkah: Langkah): readonly string[] {
  const kode = langkah.koreksi ? naskahOfLangkah(sop, langkah) : null;
  const kini = permohonan.naskah.findLast((n) => n.naskah === kode);
  if (kode === null || !kini) return [];
  const dulu = sentBackNaskah(permohonan, tindakan);
  const sudah =
    dulu?.kode !== kode
      ? ''
      : kini.sidik === dulu.sidik
        ? ', MASIH SAMA dengan yang dikoreksi'
        : `, sudah diperbaiki (yang dikoreksi v${dulu.versi})`;
  return [`Yang diperiksa: ${kode} v${kini.versi}${sudah} · membacanya: pks buka ${id} ${kode}`];
}

function unmadeNaskah(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah): readonly string[] {
  const { berkas, sop } = terbuka;
  const kode = naskahOfLangkah(sop, langkah);
  if (kode === null || berkas.permohonan.naskah.some((n) => n.naskah === kode)) return [];
  const naskah = NASKAH.find((n) => n.kode === kode);
  if (!naskah) return [];
  const cara = makingText(wayOfNaskah(sesi, terbuka, naskah));
  return [
    `${naskah.judul} belum dibuat di pks. ${cara} · Tanpa itu langkah ini dicatat untuk naskah yang dibuat di tempat lain.`,
  ];
}

/** Said before the yes, with the ways to mend it. */
function unmendedNaskah({ berkas: { id, permohonan, tindakan } }: OpenKasus, langkah: Langkah): readonly string[] {
  const dulu = langkah.koreksi ? null : stillCorrected(permohonan, tindakan);
  if (!dulu) return [];
  return [
    `${dulu.kode} v${dulu.versi} masih yang dikoreksi. Isian: pks ralat ${id} · kalimat: ${mendingRoad(id, dulu.kode)}, dan ulangi langkah ini`,
  ];
}

type MovedKasus = Readonly<{
  kejadian: readonly Readonly<{ langkah: number | null }>[];
  langkah: Readonly<{ no: number; ringkas: string }> | null;
  status: string;
}>;

export const movedOnText = ({ kejadian, langkah, status }: MovedKasus): string => {
  const dari = kejadian.findLast((k) => k.langkah !== null)?.langkah;
  const ke = langkah ? `${langkahCode(langkah.no)} ${langkah.ringkas}` : status;
  return dari === undefined || dari === null ? ke : `${langkahCode(dari)} → ${ke}`;
};
