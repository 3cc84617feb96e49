import { Failure, NOTHING_RECORDED } from '../../errors.ts';
import { shownWord } from '../../text/typed-line.ts';

export const movedAway = (ke: string, dari: string): Failure =>
  new Failure(
    'REGISTER_DIPINDAHKAN',
    `Register di ${dari} sudah dipindahkan ke ${ke}; yang lama hanya dibaca.${NOTHING_RECORDED}`,
    [
      `pks config register ${shownWord(ke)}`,
      'Bila pemindahannya terputus sebelum sampai: pks pindah ke tempat yang sama lagi, atau pks pindah batal.',
    ],
    { ke },
  );
