/** A person at a real prompt in memory: each question is drawn by inquirer itself, and answered by keys. */
import { render } from '@inquirer/testing';
import type { Ask } from '../../src/env.ts';
import { Failure } from '../../src/errors.ts';
import { ask as realAsk } from '../../src/screen/ask/ask.ts';

/** What stands behind a question in the end, as it is read on the screen; null: the person is still thinking. */
export type ScreenAnswer = Readonly<{ pesan: string; jawab: string | null }>;

const ENTER = '–';
export const SCREEN_COLUMNS = 80;

/** `tampak`: what a question leaves on the screen. @throws Error on a question that was not expected */
export function screenAsk(skrip: readonly ScreenAnswer[], tampak: (layar: string) => void): Ask {
  const sisa = [...skrip];
  const berikut = (pesan: string): string | null => {
    const satu = sisa.shift();
    if (satu?.pesan !== pesan) throw new Error(`asked "${pesan}", the page has "${satu?.pesan ?? 'no more'}"`);
    return satu.jawab;
  };
  async function answered<T>(
    tanya: (a: Ask) => Promise<T>,
    jawab: string | null,
    keys: (tekan: Keys) => void,
  ): Promise<T> {
    const layar = await render(
      (_: object, arus) =>
        tanya(
          realAsk({
            input: arus!.input!,
            output: Object.assign(arus!.output!, { columns: SCREEN_COLUMNS }),
            warna: true,
          }).withWayBack(),
        ),
      {},
    );
    if (jawab === null) {
      tampak(layar.getScreen());
      throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
    }
    keys(layar.events);
    layar.events.keypress('enter');
    const hasil = await layar.answer;
    tampak(layar.getScreen());
    return hasil;
  }
  const move = (tekan: Keys, langkah: number): void => {
    for (let i = 0; i < Math.abs(langkah); i++) tekan.keypress(langkah > 0 ? 'down' : 'up');
  };
  const orang: Ask = {
    withWayBack: () => orang,
    text: (pesan, opsi = {}) => {
      const jawab = berikut(pesan);
      const diam = jawab === ENTER || jawab === opsi.bawaan;
      return answered(
        (a) => a.text(pesan, opsi),
        jawab,
        (tekan) => (diam ? undefined : tekan.type(jawab ?? '')),
      );
    },
    choose: (pesan, pilihan, bawaan) => {
      const jawab = berikut(pesan);
      const mula = Math.max(
        0,
        pilihan.findIndex((p) => p.nilai === bawaan),
      );
      const di = pilihan.findIndex((p) => p.nama === jawab);
      if (jawab !== null && di < 0)
        throw new Error(`"${pesan}" has no "${jawab}": ${pilihan.map((p) => p.nama).join(' | ')}`);
      return answered(
        (a) => a.choose(pesan, pilihan, bawaan),
        jawab,
        (tekan) => move(tekan, di - mula),
      );
    },
    tick: (pesan, pilihan) => {
      const jawab = berikut(pesan);
      return answered(
        (a) => a.tick(pesan, pilihan),
        jawab,
        (tekan) => {
          for (const { nama, dicentang = false } of pilihan) {
            if ((jawab ?? '').includes(nama) !== dicentang) tekan.keypress('space');
            tekan.keypress('down');
          }
        },
      );
    },
    confirm: (pesan, bawaan) => {
      const jawab = berikut(pesan);
      return answered(
        (a) => a.confirm(pesan, bawaan),
        jawab,
        (tekan) => tekan.type(jawab === 'Ya' ? 'y' : 't'),
      );
    },
  };
  return orang;
}

type Keys = Readonly<{ keypress: (nama: string) => void; type: (teks: string) => void }>;
