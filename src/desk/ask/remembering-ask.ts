import type { Ask, AskChoice } from '../../env.ts';
import { echoOf } from '../../screen/ask/echo.ts';

/**
 * `bawaan`: what was proposed; `ditanya`: false where that was taken unasked; `terbaca`: it stands on the screen;
 * `tampak`: '' where it is not shown; `kosong`: nothing was said.
 */
export type GivenAnswer = Readonly<{
  kunci: string;
  pesan: string;
  nilai: unknown;
  bawaan: unknown;
  ditanya: boolean;
  terbaca: boolean;
  tampak: string;
  kosong: boolean;
}>;

/** `terbuka` is asked again, with the old answer in mind. */
export type AnswerMemory = Readonly<{ jawaban: Map<string, GivenAnswer>; terbuka: Set<string> }>;

/** `lagi` tells what an earlier answer is worth now (undefined: nothing). */
type Way<T> = Readonly<{
  bawaan?: T | undefined;
  /** Enter gives this. */
  biasa: T;
  lagi: (lama: GivenAnswer) => T | undefined | Promise<T | undefined>;
  tanya: (lama: T | undefined) => Promise<T>;
  tampak: (nilai: T) => string;
}>;

/**
 * `later` takes what Enter would give, unless that answer is to be changed. `ditanya` is called before the person is
 * asked, `diputar` after an answer from memory.
 */
export function rememberingAsk(
  orang: Ask,
  { jawaban, terbuka }: AnswerMemory,
  kabar: Readonly<{ ditanya: () => void; diputar: () => void }>,
): Readonly<{
  ask: Ask;
  later: Ask;
  urutan: readonly GivenAnswer[];
  show: (pesan: string, tampak: string) => void;
}> {
  const urutan: GivenAnswer[] = [];
  const asking = (langsung: boolean): Ask => {
    const ask = askWith(
      (pesan, cara) => jawab(pesan, cara, langsung),
      orang,
      () => ask,
    );
    return ask;
  };
  async function jawab<T>(pesan: string, cara: Way<T>, langsung: boolean): Promise<T> {
    const { bawaan, biasa, lagi, tanya, tampak } = cara;
    const kunci = `${pesan} ${urutan.filter((j) => j.pesan === pesan).length}`;
    const terakhir = jawaban.get(kunci);
    // A proposal that was taken gives way to the one that other answers lead to now.
    const basi = terakhir?.nilai === terakhir?.bawaan && terakhir?.bawaan !== bawaan;
    const lama = basi ? undefined : terakhir;
    const masih = lama && (await lagi(lama));
    if (lama && masih !== undefined && !terbuka.has(kunci)) {
      urutan.push(lama);
      kabar.diputar();
      return masih;
    }
    if (!langsung && !terbuka.has(kunci)) {
      const diambil = { nilai: biasa, ditanya: false, terbaca: false, tampak: tampak(biasa), kosong: isEmpty(biasa) };
      urutan.push({ kunci, pesan, bawaan, ...diambil });
      return biasa;
    }
    kabar.ditanya();
    const nilai = await tanya(masih);
    const kosong = !Array.isArray(nilai) && isEmpty(nilai); // That nothing was ticked is an answer.
    const diberi = { kunci, pesan, nilai, bawaan, ditanya: true, terbaca: true, tampak: tampak(nilai), kosong };
    jawaban.set(kunci, diberi);
    terbuka.delete(kunci);
    urutan.push(diberi);
    return nilai;
  }
  const show = (pesan: string, tampak: string) => {
    const di = urutan.findLastIndex((j) => j.pesan === pesan);
    const lama = urutan[di];
    if (lama && lama.tampak !== tampak) urutan[di] = { ...lama, tampak, terbaca: false };
  };
  return { ask: asking(true), later: asking(false), urutan, show };
}

const isEmpty = (nilai: unknown): boolean =>
  Array.isArray(nilai) ? nilai.length === 0 : typeof nilai === 'string' && ['', '-', '–'].includes(nilai.trim());

function askWith(jawab: <T>(pesan: string, cara: Way<T>) => Promise<T>, orang: Ask, sendiri: () => Ask): Ask {
  return {
    text: (pesan, opsi = {}) =>
      jawab<string>(pesan, {
        bawaan: opsi.bawaan,
        biasa: opsi.bawaan ?? '',
        lagi: async ({ nilai }) => ((await opsi.periksa?.(String(nilai))) ? undefined : String(nilai)),
        tanya: (lama) => orang.text(pesan, lama ? { ...opsi, bawaan: lama } : opsi),
        tampak: (nilai) => [nilai || '–', nilai && echoOf(opsi, nilai)].filter(Boolean).join(' → '),
      }),
    choose: <T>(pesan: string, pilihan: readonly AskChoice<T>[], bawaan?: T) =>
      jawab<T>(pesan, {
        bawaan,
        biasa: (pilihan.find((p) => p.nilai === bawaan) ?? pilihan[0])?.nilai as T,
        lagi: ({ tampak }) => pilihan.find((p) => p.nama === tampak)?.nilai,
        tanya: (lama) => orang.choose(pesan, pilihan, lama ?? bawaan),
        tampak: (nilai) => pilihan.find((p) => p.nilai === nilai)?.nama ?? '',
      }),
    tick: <T>(pesan: string, pilihan: readonly AskChoice<T>[]) =>
      jawab<readonly T[]>(pesan, {
        biasa: pilihan.filter((p) => p.dicentang).map((p) => p.nilai),
        lagi: ({ nilai }) => pilihan.map((p) => p.nilai).filter((satu) => (nilai as readonly T[]).includes(satu)),
        tanya: (lama) =>
          orang.tick(pesan, lama ? pilihan.map((p) => ({ ...p, dicentang: lama.includes(p.nilai) })) : pilihan),
        tampak: (nilai) =>
          pilihan.flatMap((p) => (nilai.includes(p.nilai) ? [p.nama] : [])).join(', ') || 'belum dicentang',
      }),
    confirm: (pesan, bawaan) =>
      jawab<boolean>(pesan, {
        biasa: bawaan,
        lagi: ({ nilai }) => nilai === true,
        tanya: (lama) => orang.confirm(pesan, lama ?? bawaan),
        tampak: () => '',
      }),
    withWayBack: sendiri,
  };
}
