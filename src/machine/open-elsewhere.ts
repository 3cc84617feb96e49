/** Windows protects a document that another program has open. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errnoCode, heldByOther, isPassing, isPassingWrite } from '../disk/disk-failures.ts';
import { Failure } from '../errors.ts';

/** Office and LibreOffice keep a lock file beside it; Word's lacks up to two letters of the name. */
function programHolding(berkas: string): string | null {
  const [folder, nama] = [dirname(berkas), basename(berkas)];
  const ada = (satu: string): boolean => existsSync(join(folder, satu));
  if ([0, 1, 2].some((n) => ada(`~$${nama.slice(n)}`))) return /\.xls[xm]?$/i.test(nama) ? 'Excel' : 'Word';
  return ada(`.~lock.${nama}#`) ? 'LibreOffice' : null;
}

/** `menimpa` is null for reading. Gives null for another cause. */
export function openElsewhere(berkas: string, e: unknown, menimpa: boolean | null): Failure | null {
  const tertahan = menimpa === null ? isPassing(e) : isPassingWrite(e);
  if (!tertahan || ['EMFILE', 'ENFILE'].includes(errnoCode(e) ?? '')) return null;
  const program = programHolding(berkas);
  const dokumen = /\.(?:docx?|xls[xm]?|pdf|csv)$/i.test(berkas);
  if (menimpa === false || (program === null && !dokumen)) return heldByOther(`"${berkas}"`, e);
  return new Failure(
    'SEDANG_DIPAKAI',
    `"${berkas}" sedang terbuka di ${program ?? 'program lain (Word, Excel, atau pembaca PDF?)'}. Tutup dulu di sana, lalu ulangi${menimpa ? `; atau sebut nama lain, misalnya ${otherName(berkas)}` : ''}.`,
    menimpa ? ['--timpa'] : [],
    { berkas, program, errno: errnoCode(e) ?? null },
  );
}

function otherName(berkas: string): string {
  for (let n = 2; ; n++) {
    const nama = basename(berkas).replace(/(\.\w+)?$/, `-${n}$1`);
    if (!existsSync(join(dirname(berkas), nama))) return nama;
  }
}
