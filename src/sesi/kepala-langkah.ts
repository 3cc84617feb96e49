/** What stands above the questions of `pks advance`: which case, which step, how late, what a checker wrote. */

import { tenggat } from '../permohonan/tenggat.ts';
import { terbuka } from '../permohonan/terbuka.ts';
import { type Langkah, namaPeran } from '../sop/sop.ts';
import { terlihat } from '../teks/terlihat.ts';
import { gantung } from '../terminal/bungkus.ts';
import { kodeLangkah } from '../terminal/langkah.ts';
import { siapa } from '../terminal/peristiwa.ts';
import { jarakHari, tulisHari } from '../waktu/tulis.ts';
import type { KasusTerbuka } from './kasus.ts';
import type { Sesi } from './sesi.ts';

/** Lines for stderr, wrapped, with text from data made visible. */
export function kepalaLangkah(sesi: Sesi, { berkas, sop, aturan }: KasusTerbuka, langkah: Langkah): readonly string[] {
  const p = terbuka(aturan, berkas.permohonan);
  const tahun = Number(sesi.hariIni.slice(0, 4));
  const t = tenggat(sesi.kalender, p, p.langkah, sesi.hariIni);
  const lewat =
    sesi.kantor.hitungan === 'hari-kalender' ? `lewat ${t.lewatHari} hari` : `lewat ${t.lewatHariKerja} hari kerja`;
  const kapan = t.terlambat ? `✗ ${lewat}` : jarakHari(sesi.hariIni, t.target.tanggal);
  const baku = langkah.menit === null ? '' : ` · baku ${langkah.menit} menit`;
  const { koreksi } = p;
  const penting = (teks: string) => gantung('  ! ', terlihat(teks), sesi.env.lebar);
  return [
    terlihat(`${berkas.id} ${p.lembaga.nama} — ${kodeLangkah(langkah.no)} ${langkah.ringkas}`),
    `  ${namaPeran(sop, langkah.pelaksana)} · target H${t.target.h} ${tulisHari(t.target.tanggal, tahun)} (${kapan})${baku}`,
    ...(koreksi
      ? [
          penting(
            `Koreksi dari langkah ${koreksi.langkah} (${siapa(koreksi.oleh, (peran) => namaPeran(sop, peran))}, ${tulisHari(koreksi.pada, tahun)}): ${koreksi.catatan}`,
          ),
        ]
      : []),
    ...(langkah.akhirBilaTolak && p.balasan?.hasil === 'tolak'
      ? [penting('Kemendagri menolak permohonan ini: sesudah langkah ini kasus ditutup sebagai ditolak.')]
      : []),
  ];
}
