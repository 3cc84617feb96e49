import type { Cela } from './cela.ts';
import { celaAlur } from './periksa-alur.ts';
import { celaDokumen } from './periksa-dokumen.ts';
import { celaHari } from './periksa-hari.ts';
import { celaNomor } from './periksa-nomor.ts';
import { celaTanda } from './periksa-tanda.ts';
import type { Sop } from './sop.ts';

/**
 * Proves a table sound: every case that follows it can move on, be sent back
 * and end. [] means sound; oddities of the printed text are `sop.kejanggalan`.
 */
export function periksaSop(sop: Sop): readonly Cela[] {
  return [celaNomor, celaAlur, celaHari, celaDokumen, celaTanda].flatMap((periksa) => periksa(sop));
}
