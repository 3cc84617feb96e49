import { askSeries } from '../../desk/ask/question-series.ts';
import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import { mayAsk, requireFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask } from '../../env.ts';
import type { Langkah } from '../../office/sop/sop.ts';
import { shownWord } from '../../text/typed-line.ts';
import { askLangkah } from './ask-langkah.ts';
import type { LangkahFlags } from './langkah-flags.ts';
import { rehearseLangkah } from './rehearse-langkah.ts';

export type AdvanceFlags = LangkahFlags & Readonly<{ versi?: string; jamBenar?: boolean }>;

/** @throws ISIAN_KURANG, DIBATALKAN; the rule that no answer could satisfy, before a question is asked */
export async function completeFlags(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  diketik: AdvanceFlags,
): Promise<AdvanceFlags> {
  const { env } = sesi;
  const opsi = mayAsk(env, diketik)
    ? await askSeries(env, diketik, async (seri) =>
        askLangkah(sesi, terbuka, langkah, seri, await withTembusAlasan(seri.ask, diketik)),
      )
    : diketik;
  const kurang = missingFlags(langkah, opsi);
  if (kurang.length > 0) rehearseLangkah(sesi, terbuka, langkah, opsi); // No line is offered that would be refused.
  const contoh = exampleCommands(terbuka.berkas.id, langkah, opsi);
  requireFlags(`Langkah ${langkah.no} (${langkah.ringkas})`, kurang, ...contoh);
  return opsi;
}

/** Four eyes are broken for a reason only. */
const withTembusAlasan = async (ask: Ask, o: AdvanceFlags): Promise<AdvanceFlags> =>
  o.tembus && !o.alasan?.trim() ? { ...o, alasan: await askRequiredText(ask, 'Alasan empat mata ditembus') } : o;

function missingFlags(langkah: Langkah, o: AdvanceFlags): readonly string[] {
  return [
    ...(o.tembus && !o.alasan?.trim() ? ['--alasan'] : []),
    ...(o.alasan !== undefined && !o.tembus ? ['--tembus'] : []),
    ...(o.ada === undefined && !o.lengkap ? ['--lengkap atau --ada DOKUMEN'] : []),
    ...(langkah.koreksi && o.hasil === undefined ? ['--hasil'] : []),
    ...(langkah.koreksi && o.hasil === 'koreksi' && !o.catatan?.trim() ? ['--catatan'] : []),
    ...(langkah.balasan && o.balasan === undefined ? ['--balasan'] : []),
    ...(langkah.balasan && !o.nomorBalasan?.trim() ? ['--nomor-balasan'] : []),
    ...(langkah.balasan && o.tanggalBalasan === undefined ? ['--tanggal-balasan'] : []),
  ];
}

function exampleCommands(id: string, langkah: Langkah, o: AdvanceFlags): readonly string[] {
  const ada = o.ada ? o.ada.map((kode) => `--ada ${kode}`) : ['--lengkap'];
  const kata = (flag: string, nilai: string | undefined) => (nilai?.trim() ? ` ${flag} ${shownWord(nilai)}` : '');
  const disetujui = [
    ...(o.disetujuiElemen ?? []).map((kode) => kata('--disetujui-elemen', kode)),
    kata('--disetujui-jangka-waktu', o.disetujuiJangkaWaktu),
    kata('--syarat', o.syarat),
  ].join('');
  const balasan = (hasil: string) =>
    `--balasan ${hasil}${kata('--nomor-balasan', o.nomorBalasan)}${kata('--tanggal-balasan', o.tanggalBalasan)}${hasil === 'setuju' ? disetujui : ''}`;
  const tembus = o.tembus ? `--tembus${kata('--alasan', o.alasan)}` : '';
  const hasil = (h: string) => `--hasil ${h}${h === 'koreksi' ? kata('--catatan', o.catatan) : ''}`;
  const pilihan = langkah.balasan
    ? (o.balasan ? [o.balasan] : ['setuju', 'tolak']).map(balasan)
    : langkah.koreksi
      ? (o.hasil ? [o.hasil] : ['setuju', 'koreksi']).map(hasil)
      : [''];
  return pilihan.map((akhir) => ['pks advance', id, ...ada, akhir, tembus].filter(Boolean).join(' '));
}
