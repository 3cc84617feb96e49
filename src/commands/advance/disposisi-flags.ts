import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { oneOfWords } from '../../desk/flags/standard-flags.ts';
import { SIFAT_SURAT } from '../../office/permohonan/facts/kasus-parts.ts';
import type { Selesaikan } from '../../office/permohonan/rules/decide-selesaikan.ts';
import { HARAP } from '../../office/permohonan/text/disposisi-words.ts';
import type { Langkah, Sop } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';

/** A wish without a code keeps its words. */
export function disposedBy(
  sop: Sop,
  o: LangkahFlags,
): Pick<Selesaikan, 'disposisi' | 'kepada' | 'kepadaLain' | 'harap' | 'sifatSurat'> {
  const [kepada = null, ...kepadaLain] = new Set((o.kepada ?? []).map((satu) => parsePeranCode(sop, '--kepada', satu)));
  const harap = [...new Set((o.harap ?? []).flatMap((satu) => (satu.trim() ? [harapCode(satu)] : [])))];
  return {
    disposisi: o.disposisi?.trim() || null,
    kepada,
    ...(kepadaLain.length > 0 && { kepadaLain }),
    ...(harap.length > 0 && { harap }),
    ...(o.sifatSurat !== undefined && { sifatSurat: oneOfWords('--sifat-surat', SIFAT_SURAT, o.sifatSurat) }),
  };
}

function harapCode(teks: string): string {
  const kata = teks.trim().toLowerCase().replace(/\s+/g, '-');
  return (
    Object.entries(HARAP).find(([kode, nama]) => kode === kata || nama === teks.trim().toLowerCase())?.[0] ??
    teks.trim()
  );
}

export const makesDisposisi = ({ keluaran }: Langkah): boolean => keluaran.some((kode) => kode.startsWith('disposisi'));

export const lacksDisposisi = (
  langkah: Langkah,
  {
    hasil,
    disposisi,
    harap,
  }: Readonly<{ hasil?: string | null; disposisi?: string | null; harap?: readonly string[] }>,
): boolean =>
  hasil !== 'koreksi' && !disposisi?.trim() && !harap?.some((satu) => satu.trim()) && makesDisposisi(langkah);
