/**
 * Questions to a person, drawn on stderr. The only importer of inquirer, which
 * is loaded with the first question (it costs as much as the rest of a command).
 */
import type { Ask, Pilihan, TanyaTeks } from '../env.ts';
import { Galat } from '../galat.ts';
import { terlihat } from '../teks/terlihat.ts';
import { type Tampilan, tampilan } from './ask-tampilan.ts';
import { denganSinyal, masukanTempelan } from './masukan.ts';

/** Where a person sits. `warna`: whether questions may be coloured. */
type Kursi = Readonly<{ input: NodeJS.ReadableStream; output: NodeJS.WritableStream; warna: boolean }>;

/** The questions of this terminal. Ctrl+C, Ctrl+D or a closed input: Galat DIBATALKAN. */
export function ask(kursi: Partial<Kursi> = {}): Ask {
  const di: Kursi = { input: process.stdin, output: process.stderr, warna: stderrBerwarna(), ...kursi };
  const rupa = tampilan(di.warna, kolom(di.output));
  const muat = halaman(di.output);
  const tanya = <T>(pertanyaan: Readonly<Record<string, unknown>>) => jawaban<T>(di, pertanyaan);
  return {
    teks: (pesan, opsi) =>
      jawaban<string>(di, { type: 'input', ...isianTeks(pesan, opsi ?? {}, rupa) }, opsi?.sela ?? ', '),
    pilih: (pesan, pilihan, bawaan) =>
      tanya({
        type: 'select',
        message: terlihat(pesan),
        choices: pilihan.map(butir),
        default: bawaan,
        pageSize: muat,
        loop: false,
        theme: rupa.daftar(pilihan.length, muat),
      }),
    centang: async (pesan, pilihan) =>
      pilihan.length === 0
        ? []
        : tanya({
            type: 'checkbox',
            message: terlihat(pesan),
            choices: pilihan.map((p) => ({ ...butir(p), checked: p.dicentang ?? false })),
            pageSize: muat,
            loop: false,
            shortcuts: { all: 's', invert: null },
            theme: rupa.daftar(pilihan.length, muat),
          }),
    yakin: (pesan, bawaan) =>
      tanya<boolean>({ type: 'confirm', message: terlihat(pesan), default: bawaan, theme: rupa.yakin }),
  };
}

const butir = <T>({ nilai, nama, keterangan }: Pilihan<T>) => ({
  value: nilai,
  name: terlihat(nama),
  ...(keterangan && { description: terlihat(keterangan) }),
});

/** What is typed stays as typed while it is edited (the cursor counts on it); the final line is made visible. */
function isianTeks(pesan: string, { bawaan, periksa, gema }: TanyaTeks, rupa: Tampilan) {
  const jadi = (nilai: string) => {
    if (nilai === '') return rupa.kosong;
    const bacaan = gema?.(nilai) ?? '';
    return `${rupa.teks.style.answer(terlihat(nilai))}${bacaan === '' ? '' : rupa.gema(terlihat(bacaan))}`;
  };
  return {
    message: terlihat(pesan),
    ...(bawaan !== undefined && { default: bawaan }),
    validate: async (nilai: string) => ((await periksa?.(nilai)) ?? null) || true,
    transformer: (nilai: string, { isFinal }: { isFinal: boolean }) => (isFinal ? jadi(nilai) : nilai),
    theme: rupa.teks,
  };
}

/** So many choices that question, tips and a few lines before still fit the screen (24 lines: 14). */
const halaman = (output: NodeJS.WritableStream): number =>
  Math.max(4, Math.min(14, ('rows' in output && typeof output.rows === 'number' ? output.rows : 24) - 10));

const kolom = (output: NodeJS.WritableStream): number =>
  'columns' in output && typeof output.columns === 'number' ? output.columns : 80;

/** `sela`: what parts pasted lines; only questions for a text take any. */
async function jawaban<T>(kursi: Kursi, pertanyaan: Readonly<Record<string, unknown>>, sela?: string): Promise<T> {
  const { output } = kursi;
  const { default: inquirer } = await import('inquirer');
  const batal = new AbortController();
  const tutup = () => batal.abort();
  // Ctrl+D and a closed input end readline silently; inquirer would wait for ever.
  const tombol = (_: unknown, key?: Readonly<{ name?: string; ctrl?: boolean }>) => {
    if (key?.ctrl && key.name === 'd') tutup();
  };
  const masukan = sela === undefined ? null : masukanTempelan(kursi.input, output, sela);
  const input = masukan?.input ?? kursi.input;
  input.on('keypress', tombol).once('end', tutup);
  try {
    const tanya = inquirer.createPromptModule({ input, output, signal: batal.signal });
    const selesai = await denganSinyal(tutup, () => tanya({ message: '', ...pertanyaan, name: 'hasil' }));
    if (selesai === 'dihentikan') throw new Galat('DIHENTIKAN', 'Dihentikan dari luar. Tidak ada yang disimpan.', []);
    return selesai.hasil.hasil;
  } catch (e) {
    if (e instanceof Error && (e.name === 'ExitPromptError' || e.name === 'AbortPromptError')) {
      throw new Galat('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.', []);
    }
    throw e;
  } finally {
    input.off('keypress', tombol).off('end', tutup);
    masukan?.tutup();
  }
}

const stderrBerwarna = (): boolean =>
  process.stderr.isTTY === true &&
  !process.env.NO_COLOR &&
  process.env.TERM !== 'dumb' &&
  !process.argv.includes('--no-color');
