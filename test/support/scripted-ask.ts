import type { Ask, AskChoice, TextQuestion } from '../../src/env.ts';
import { Failure, StepBack } from '../../src/errors.ts';

/** Enter without typing or moving: the default, or what is ticked already. */
export const ENTER = Symbol('Enter');
/** Ctrl+C. */
export const CTRL_C = Symbol('Ctrl+C');
/** Esc. */
export const ESC = Symbol('Esc');
/** Two Esc in quick succession. */
export const ESC_ESC = Symbol('Esc Esc');

/** A question as it is shown, and its answer: text typed, the name of a choice, names to be ticked, yes or no. */
export type ScriptedAnswer = readonly [
  pesan: string,
  jawab: string | boolean | readonly string[] | typeof ENTER | typeof CTRL_C | typeof ESC | typeof ESC_ESC,
];

/** A person who expects just these questions in this order. A refused text is followed by the next answer to it. */
type ScriptedAsk = Ask & {
  /** What was seen: '? Nomor surat › 445/1182/2026', '✗ …' for a refusal. */
  readonly layar: readonly string[];
  /** Fails where an expected question was not asked. */
  habis(): void;
};

/** Answered with Enter by those who have nothing to say to it: the yes at the end, who did it, why it is late, no more. */
const UNMINDED: readonly string[] = ['Simpan?', 'Dikerjakan oleh', 'Lambat karena', 'Ralat isian lain?'];

/** The scripted person. @throws Error (not Failure) on a question that was not expected */
export function scriptedAsk(skrip: readonly ScriptedAnswer[]): ScriptedAsk {
  const sisa = [...skrip];
  const layar: string[] = [];
  const berikut = (pesan: string) => {
    if (UNMINDED.includes(pesan) && sisa[0]?.[0] !== pesan) return ENTER;
    const [diharap, jawab] = sisa.shift() ?? ['(tidak ada pertanyaan lagi)', ENTER];
    if (diharap !== pesan) throw new Error(`asked "${pesan}", expected "${diharap}"`);
    if (jawab === CTRL_C) throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
    if (jawab === ESC) throw new StepBack();
    if (jawab === ESC_ESC) throw new StepBack(2);
    return jawab;
  };
  const salah = (pesan: string, jawab: unknown) => new Error(`"${pesan}" cannot be answered with ${String(jawab)}`);

  async function teks(pesan: string, { bawaan = '', periksa, gema }: TextQuestion = {}): Promise<string> {
    const jawab = berikut(pesan);
    const nilai = jawab === ENTER ? bawaan : jawab;
    if (typeof nilai !== 'string') throw salah(pesan, nilai);
    const sebab = (await periksa?.(nilai)) ?? null;
    const bacaan = sebab === null && nilai !== '' ? (gema?.(nilai) ?? '') : '';
    layar.push(`? ${pesan} › ${bawaan && `[${bawaan}] `}${nilai}${bacaan && `  → ${bacaan}`}`);
    if (sebab === null) return nilai;
    layar.push(`✗ ${sebab}`);
    if (sisa[0]?.[0] !== pesan) throw new Error(`"${pesan}" refused ${JSON.stringify(nilai)}: ${sebab}`);
    return teks(pesan, { bawaan, ...(periksa && { periksa }), ...(gema && { gema }) });
  }

  const orang: ScriptedAsk = {
    layar,
    withWayBack: () => orang,
    habis: () => {
      if (sisa.length > 0) throw new Error(`never asked: ${sisa.map(([pesan]) => pesan).join(', ')}`);
    },
    text: teks,
    choose: async <T>(pesan: string, pilihan: readonly AskChoice<T>[], bawaan?: T) => {
      const jawab = berikut(pesan);
      const mula = pilihan.find((p) => p.nilai === bawaan) ?? pilihan[0];
      const dipilih = jawab === ENTER ? mula : pilihan.find((p) => p.nama === jawab);
      if (!dipilih) throw salah(pesan, `${String(jawab)}; choices: ${pilihan.map((p) => p.nama).join(' | ')}`);
      layar.push(`? ${pesan} › ${dipilih.nama}  (${pilihan.map((p) => p.nama).join(' | ')})`);
      return dipilih.nilai;
    },
    tick: async <T>(pesan: string, pilihan: readonly AskChoice<T>[]) => {
      const jawab = berikut(pesan);
      const awal = pilihan.map((p) => `${p.dicentang ? '◉' : '◯'} ${p.nama}`);
      const nama = jawab === ENTER ? pilihan.filter((p) => p.dicentang).map((p) => p.nama) : jawab;
      if (!Array.isArray(nama) || nama.some((n) => !pilihan.some((p) => p.nama === n)))
        throw salah(pesan, `${String(nama)}; boxes: ${awal.join(' ')}`);
      layar.push(`? ${pesan} › ${nama.join(', ') || 'belum dicentang'}  (${awal.join('  ')})`);
      return pilihan.filter((p) => nama.includes(p.nama)).map((p) => p.nilai);
    },
    confirm: async (pesan, bawaan) => {
      const jawab = berikut(pesan);
      const nilai = jawab === ENTER ? bawaan : jawab;
      if (typeof nilai !== 'boolean') throw salah(pesan, nilai);
      layar.push(`? ${pesan} › ${nilai ? 'Ya' : 'Tidak'}`);
      return nilai;
    },
  };
  return orang;
}
