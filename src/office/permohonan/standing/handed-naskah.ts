import { Failure } from '../../../errors.ts';
import { type Langkah, naskahOfLangkah } from '../../sop/sop.ts';
import type { NaskahVersi } from '../facts/kasus-parts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import type { RuleContext } from '../rules/rule-context.ts';

/**
 * The named version, else the newest; null where none was made in pks, undefined at a step that records none.
 * @throws HASIL_TIDAK_BERLAKU, VERSI_NASKAH_TIDAK_ADA
 */
export function handedNaskah(
  { id, sop }: Pick<RuleContext, 'id' | 'sop'>,
  langkah: Langkah,
  { naskah: semua }: Pick<ReceivedKasus, 'naskah'>,
  diminta?: Pick<NaskahVersi, 'kode' | 'versi'>,
): NaskahVersi | null | undefined {
  const kode = naskahOfLangkah(sop, langkah);
  if (diminta && diminta.kode !== kode) {
    throw new Failure(
      'HASIL_TIDAK_BERLAKU',
      `Langkah ${langkah.no} tidak menyerahkan atau memeriksa naskah ${diminta.kode}${kode === null ? '' : `, melainkan ${kode}`}.`,
      ['Ulangi tanpa --naskah.'],
    );
  }
  if (kode === null) return undefined;
  const versi = semua.filter((n) => n.naskah === kode);
  const satu = diminta ? versi.find((n) => n.versi === diminta.versi) : versi.at(-1);
  if (satu) return { kode, versi: satu.versi, sidik: satu.sidik };
  if (!diminta) return null;
  throw versionMissing(id, kode, diminta.versi, semua);
}

export function versionMissing(id: string, kode: string, diminta: number, semua: ReceivedKasus['naskah']): Failure {
  const versi = semua.filter((n) => n.naskah === kode);
  return new Failure(
    'VERSI_NASKAH_TIDAK_ADA',
    `Naskah ${kode} kasus ${id} tidak mempunyai v${diminta}${versi.length > 0 ? `, yang ada: ${versi.map((n) => `v${n.versi}`).join(', ')}` : ''}.`,
    versi.length > 0 ? [`--naskah ${kode}=${versi.at(-1)?.versi}`] : [`pks draft ${id} ${kode}`],
    { naskah: kode, versi: diminta },
  );
}
