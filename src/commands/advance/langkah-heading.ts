/** It names case and step, how late it is, and a checker's note. */

import { makingText, wayOfNaskah } from '../../desk/offers/naskah-way.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatShortWeekday } from '../../office/days/format-days.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { requireActive } from '../../office/permohonan/rules/active-kasus.ts';
import { judgeTenggat } from '../../office/permohonan/standing/tenggat.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import { type Langkah, naskahOfLangkah, peranName } from '../../office/sop/sop.ts';
import { actorText } from '../../screen/kasus/history-line.ts';
import { dueText } from '../../screen/kasus/langkah-text.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';
import { sameAsCorrected } from './naskah-warnings.ts';

export function langkahHeading(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah): readonly string[] {
  const { berkas, sop, aturan } = terbuka;
  const p = requireActive(aturan, berkas.permohonan);
  const tahun = Number(sesi.hariIni.slice(0, 4));
  const t = judgeTenggat(sesi.kalender, p, p.langkah, sesi.hariIni);
  const { hariIni } = sesi;
  const kapan = dueText(t, { hitungan: sesi.kantor.hitungan, per: hariIni, hariIni });
  const baku = langkah.menit === null ? '' : ` · baku ${langkah.menit} menit`;
  const { koreksi } = p;
  const penting = (teks: string) => hangIndent('  ! ', makeVisible(teks), sesi.env.lebar);
  return [
    makeVisible(`${berkas.id} ${p.lembaga.nama} — ${langkahCode(langkah.no)} ${langkah.ringkas}`),
    `  ${peranName(sop, langkah.pelaksana)} · target H${t.target.h} ${formatShortWeekday(t.target.tanggal, tahun)} (${kapan})${baku}`,
    ...(koreksi
      ? [
          penting(
            `Koreksi dari langkah ${koreksi.langkah} (${actorText(koreksi.oleh, (peran) => peranName(sop, peran))}, ${formatShortWeekday(koreksi.pada, tahun)}): ${koreksi.catatan}`,
          ),
        ]
      : []),
    ...unmadeNaskah(sesi, terbuka, langkah).map(penting),
    ...stillCorrected(terbuka, langkah).map(penting),
    ...(langkah.akhirBilaTolak && p.balasan?.hasil === 'tolak'
      ? [penting('Kemendagri menolak permohonan ini: sesudah langkah ini kasus ditutup sebagai ditolak.')]
      : []),
  ];
}

/** The step draws it up, and no version is there. */
function unmadeNaskah(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah): readonly string[] {
  const { berkas, sop } = terbuka;
  const kode = langkah.koreksi ? null : naskahOfLangkah(sop, langkah);
  if (kode === null || berkas.permohonan.naskah.some((n) => n.naskah === kode)) return [];
  const naskah = NASKAH.find((n) => n.kode === kode);
  return naskah ? [`${naskah.judul} belum dibuat di pks. ${makingText(wayOfNaskah(sesi, terbuka, naskah))}`] : [];
}

/** Said before the yes, with the ways to mend it. */
function stillCorrected(kasus: OpenKasus, langkah: Langkah): readonly string[] {
  const kode = langkah.koreksi ? null : naskahOfLangkah(kasus.sop, langkah);
  const { id, permohonan } = kasus.berkas;
  const akhir = permohonan.naskah.findLast((n) => n.naskah === kode);
  if (!akhir || sameAsCorrected(kasus, { ...akhir, kode: akhir.naskah }).length === 0) return [];
  return [
    `${akhir.naskah} v${akhir.versi} masih yang dikoreksi. Isiannya dibetulkan dengan pks ralat ${id}; kalimatnya di Word (pks buka ${id} ${akhir.naskah}), simpan, lalu baca dengan draft --baca (pks draft --help).`,
  ];
}
