import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import type { Ask, AskChoice } from '../../env.ts';
import { type Langkah, langkahAt, type Sop } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';

export async function askOutcome(
  sop: Sop,
  langkah: Langkah,
  ask: Ask,
  o: LangkahFlags,
): Promise<Partial<LangkahFlags>> {
  if (!langkah.koreksi) return {};
  const { kembaliKe: bawaan, pilihan } = langkah.koreksi;
  const sebut = (no: number) => `langkah ${no} · ${langkahAt(sop, no).ringkas}`;
  const hasil = o.hasil ?? (await ask.choose('Hasil pemeriksaan', OUTCOME_CHOICES));
  if (hasil !== 'koreksi') return { hasil };
  const kembaliKe =
    o.kembaliKe ??
    (pilihan.length > 1
      ? await ask.choose(
          'Kembali ke',
          pilihan.map((no) => ({ nilai: String(no), nama: sebut(no) })),
          String(bawaan),
        )
      : undefined);
  const catatan = o.catatan?.trim() || (await askRequiredText(ask, 'Catatan koreksi'));
  return { hasil, catatan, ...(kembaliKe !== undefined && { kembaliKe }) };
}

const OUTCOME_CHOICES: readonly AskChoice<string>[] = [
  { nilai: 'setuju', nama: 'setuju', keterangan: 'lanjut ke langkah berikut' },
  { nilai: 'koreksi', nama: 'koreksi', keterangan: 'dikembalikan untuk diperbaiki; catatan wajib' },
];
