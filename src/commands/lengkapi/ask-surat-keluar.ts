import { askSeries } from '../../desk/ask/question-series.ts';
import { askOptionalText, dayPrompt } from '../../desk/ask/typed-answers.ts';
import { lembagaFromFlags, permohonanFromFlags } from '../../desk/flags/kasus-fields.ts';
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { isPastKirim } from '../../office/permohonan/rules/decide-lengkapi.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';
import type { LengkapiFlags } from './lengkapi-flags.ts';

export async function askSuratKeluar(
  sesi: Sitting,
  { berkas, aturan }: OpenKasus,
  o: LengkapiFlags,
): Promise<LengkapiFlags> {
  const { permohonan: p } = berkas;
  const suratKeluar = p.suratKeluar ?? { nomor: null, tanggal: null };
  const disebut = Object.keys({ ...lembagaFromFlags(o), ...permohonanFromFlags(o) }).length > 0;
  if (disebut || o.nomorKedua || o.nomorKeluar || o.tanggalKeluar || o.caraKirim || o.resi || !mayAsk(sesi.env, o))
    return o;
  if (p.status !== 'aktif' || (suratKeluar.nomor && suratKeluar.tanggal)) return o;
  if (!isPastKirim(aturan.sop, p.langkah.no)) return o;
  return askSeries(sesi.env, o, async ({ ask, note }) => {
    note(kasusHeading(berkas));
    const nomorKeluar = suratKeluar.nomor
      ? undefined
      : await askOptionalText(ask, 'Nomor surat keluar (Enter = nanti)');
    const tanggalKeluar = suratKeluar.tanggal
      ? undefined
      : await askOptionalText(
          ask,
          'Tanggal surat keluar (Enter = nanti)',
          dayPrompt(sesi, '--tanggal-keluar', { kasus: berkas }),
        );
    return { ...o, ...(nomorKeluar && { nomorKeluar }), ...(tanggalKeluar && { tanggalKeluar }) };
  });
}
