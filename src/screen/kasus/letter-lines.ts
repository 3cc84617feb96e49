import { formatShortWeekday } from '../../office/days/format-days.ts';
import { HUBUNGAN } from '../../office/permohonan/facts/kasus-parts.ts';
import { contactText } from '../../office/permohonan/facts/kinds/hubungan-facts.ts';
import { sendingText } from '../../office/permohonan/text/kasus-words.ts';
import type { KasusView } from '../../office/permohonan/views/kasus-view.ts';

/** It has the commands for a missing number or date. */
export function suratKeluarLine({ id, langkah, suratKeluar: s }: KasusView, terkirim: boolean, tahun: number): string {
  if (!s && !terkirim) return '';
  const dikirim = sendingText(s ?? {});
  const ada = `${s?.nomor ?? 'nomor belum ada'}, ${s?.tanggal ? formatShortWeekday(s.tanggal, tahun) : 'tanggal belum ada'}${dikirim && ` · ${dikirim}`}`;
  const kurang = [...(s?.nomor ? [] : ['nomor']), ...(s?.tanggal ? [] : ['tanggal'])][0];
  const isi = langkah ? `pks lengkapi ${id}` : `pks ralat ${id} --isian ${kurang}-keluar`;
  return kurang ? `${ada} → ${isi}` : ada;
}

export const balasanLine = ({ balasan: b }: KasusView, tahun: number): string =>
  b
    ? `${b.hasil} · ${b.nomor}, ${formatShortWeekday(b.tanggal, tahun)}${b.agenda ? ` · agenda no. ${b.agenda.nomor}/${b.agenda.tahun}` : ''}`
    : '';

export const contactsLine = ({ hubungan: semua }: KasusView, tahun: number): string =>
  HUBUNGAN.flatMap((apa) => {
    const terakhir = semua.findLast((h) => h.jenis === apa);
    return terakhir ? [`${contactText(terakhir)} ${formatShortWeekday(terakhir.pada, tahun)}`] : [];
  }).join(' · ');
