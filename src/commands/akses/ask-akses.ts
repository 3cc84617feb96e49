import type { Asking } from '../../desk/ask/question-series.ts';
import { askOptionalText, dayPrompt } from '../../desk/ask/typed-answers.ts';
import type { ActFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { recordedBefore } from '../../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import type { KerjaSama } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';

export type AksesFlags = ActFlags & Readonly<{ userId?: string; jaringan?: string; catatan?: string }>;

/** A day that is not known yet is left out with Enter. @throws SUDAH_TERISI where both are known */
export async function askAkses(
  sesi: Sitting,
  berkas: OpenKasus['berkas'],
  k: KerjaSama,
  { ask, note }: Asking,
  o: AksesFlags,
): Promise<AksesFlags> {
  if (o.userId !== undefined || o.jaringan !== undefined) return o;
  if (k.jaringan !== null && k.userId !== null)
    throw recordedBefore(
      berkas.id,
      'Akses',
      `user ID ${formatTanggal(k.userId)}, pernyataan jaringan ${formatTanggal(k.jaringan)}`,
    );
  note(kasusHeading(berkas));
  const jaringan =
    k.jaringan === null
      ? await askOptionalText(
          ask,
          'Hari pernyataan jaringan (Enter = belum)',
          dayPrompt(sesi, '--jaringan', { kasus: berkas }),
        )
      : undefined;
  const userId =
    k.userId === null
      ? await askOptionalText(
          ask,
          'Hari user ID diberikan (Enter = belum)',
          dayPrompt(sesi, '--user-id', { kasus: berkas }),
        )
      : undefined;
  return { ...o, ...(jaringan !== undefined && { jaringan }), ...(userId !== undefined && { userId }) };
}
