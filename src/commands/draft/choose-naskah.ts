import { materialFrom, momentNow } from '../../desk/documents/naskah-material.ts';
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { isNaskahApproved } from '../../office/permohonan/standing/naskah-approval.ts';
import type { DraftFlags } from './draft-flags.ts';

/** That of the waiting step or a signed PKS, else a chosen one. */
export async function chooseNaskah(sesi: Sitting, kasus: OpenKasus, opsi: DraftFlags): Promise<NaskahDefinition> {
  const { berkas, sop } = kasus;
  const { langkah, kerjaSama, status } = berkas.permohonan;
  const keadaan = momentNow(sesi, berkas);
  const dapat = NASKAH.filter((n) => !n.tolak?.(materialFrom(kasus, n, keadaan)));
  const perlu = dapat.filter((n) => {
    const tempat = sop.naskah[n.kode];
    if (langkah) return tempat?.langkah.includes(langkah.no);
    return kerjaSama ? n.sesudahSah : status === 'dialihkan' && !tempat;
  });
  const pertama = perlu[0];
  if (perlu.length === 1 && pertama) return pertama;
  const urut = [...perlu, ...dapat.filter((n) => !perlu.includes(n))];
  if (mayAsk(sesi.env, opsi)) return chosenNaskah(sesi.env, urut);
  throw new Failure(
    'ISIAN_KURANG',
    'Sebut naskah yang dibuat.',
    [`pks draft ${berkas.id} ${urut[0]?.kode}`, `Pilihan: ${urut.map((n) => n.kode).join(' | ')}`],
    {
      argumen: 'naskah',
    },
  );
}

const chosenNaskah = async (env: Env, pilihan: readonly NaskahDefinition[]): Promise<NaskahDefinition> =>
  (await env.ask()).choose(
    'Naskah',
    pilihan.map((n) => ({ nilai: n, nama: n.judul })),
  );

/**
 * The only one with a version, or not approved, else a chosen one. @throws TEMPLAT_TIDAK_ADA, NASKAH_BELUM_DIBUAT,
 * ISIAN_KURANG
 */
export async function meantNaskah(
  { env }: Sitting,
  { berkas, sop }: OpenKasus,
  kode: string | undefined,
  contoh: string,
  opsi: DraftFlags,
): Promise<NaskahDefinition> {
  if (kode !== undefined) return requireNaskah(kode);
  const riwayat = effectiveFacts(berkas.tindakan);
  const ada = [...new Set(berkas.permohonan.naskah.map((n) => n.naskah))];
  const konsep = ada.filter((k) => !isNaskahApproved(sop.naskah[k], riwayat));
  const satu = [ada, konsep].find((calon) => calon.length === 1)?.[0];
  if (satu !== undefined) return requireNaskah(satu);
  const pilihan = konsep.length > 0 ? konsep : ada;
  if (pilihan.length === 0)
    throw new Failure('NASKAH_BELUM_DIBUAT', `Kasus ${berkas.id} belum mempunyai naskah.`, [
      `pks draft ${berkas.id}`,
      `pks draft ${berkas.id} --daftar`,
    ]);
  if (mayAsk(env, opsi)) return chosenNaskah(env, pilihan.map(requireNaskah));
  throw new Failure(
    'ISIAN_KURANG',
    'Sebut naskah yang dimaksud.',
    [`pks draft ${berkas.id} ${pilihan[0]} ${contoh}`, `Pilihan: ${pilihan.join(' | ')}`],
    { argumen: 'naskah' },
  );
}
