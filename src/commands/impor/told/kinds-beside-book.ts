import type { JudgedRow } from '../../../office/impor/judge-rows.ts';
import { kindNote } from '../../../office/impor/rows/lembaga-of-row.ts';
import type { OldLetterRow } from '../../../office/impor/rows/letter-of-row.ts';
import type { RowDetails } from '../../../office/impor/rows/pks-of-row.ts';
import { plainWords } from '../../../office/permohonan/compare/compare-key.ts';
import { JENIS_LEMBAGA } from '../../../office/permohonan/facts/kasus-parts.ts';
import { codeWord } from '../../../office/permohonan/text/code-words.ts';
import type { KindOfNames } from '../../../screen/pages/show-impor.ts';

/** Read from the names, told by a person, or known to the register. */
export function kindsBesideBook(baris: readonly JudgedRow<RowDetails | OldLetterRow>[]): readonly KindOfNames[] {
  const dari = baris.flatMap(({ hasil, isi, catatan }) =>
    hasil === 'baru' && isi && 'lembaga' in isi && catatan.includes(kindNote(isi.lembaga.jenis)) ? isi.lembaga : [],
  );
  return JENIS_LEMBAGA.flatMap((jenis) => {
    const nama = new Map(dari.filter((l) => l.jenis === jenis).map((l) => [plainWords(l.nama), l.nama]));
    return nama.size === 0 ? [] : [{ jenis: codeWord(jenis), lembaga: [...nama.values()] }];
  });
}
