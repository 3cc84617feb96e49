/** The number was still to come when the agreement was signed. */
import { askOptionalText } from '../../desk/ask/typed-answers.ts';
import { lembagaFromFlags, permohonanFromFlags } from '../../desk/flags/kasus-fields.ts';
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import { rehearse } from '../../desk/guard/rehearse.ts';
import { settleDates } from '../../desk/guard/settle-dates.ts';
import { withClaims } from '../../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { ActToRecord } from '../../desk/record-act.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { oneNomorWarning } from '../../office/permohonan/doubts/one-nomor.ts';
import { NOMOR_CAME } from '../../office/permohonan/facts/kinds/isian-facts.ts';
import { requireSigned } from '../../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { noteKasus } from '../../screen/kasus/kasus-heading.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { LengkapiFlags } from './lengkapi-flags.ts';

/** Only if nothing else was said and it is missing. */
export async function askNomorKedua(sesi: Sitting, berkas: StoredKasus, o: LengkapiFlags): Promise<LengkapiFlags> {
  const { kerjaSama: k } = berkas.permohonan;
  const disebut = Object.keys({ ...lembagaFromFlags(o), ...permohonanFromFlags(o) }).length > 0;
  if (!k || k.nomorKedua !== null || k.sejakPks || disebut || o.nomorKedua || o.penerima) return o;
  if (!mayAsk(sesi.env, o)) return o;
  noteKasus(sesi.env, berkas);
  const nomorKedua = await askOptionalText(await sesi.env.ask(), 'Nomor PKS lembaga (Enter = belum ada)');
  return nomorKedua === undefined ? o : { ...o, nomorKedua };
}

/** Alone in its act. @throws PKS_BELUM_SAH, SUDAH_TERISI, PEMAKAIAN_SALAH */
export async function fillNomorKedua(
  sesi: Sitting,
  terbuka: OpenKasus,
  opsi: LengkapiFlags,
  nomorKedua: string,
): Promise<ActToRecord> {
  const { berkas, aturan } = terbuka;
  const k = requireSigned(aturan, berkas.permohonan);
  if (k.nomorKedua !== null) {
    throw new Failure('SUDAH_TERISI', `Nomor PKS lembaga kasus ${berkas.id} sudah ada: ${k.nomorKedua}.`, [
      `pks ralat ${berkas.id} --isian nomor-kedua`,
    ]);
  }
  if (Object.keys({ ...lembagaFromFlags(opsi), ...permohonanFromFlags(opsi) }).length > 0) {
    throw new Failure('PEMAKAIAN_SALAH', '--nomor-kedua dicatat sendiri, tidak bersama isian lain.', [
      `pks lengkapi ${berkas.id}`,
    ]);
  }
  const gladi = rehearse(sesi, terbuka, opsi, {
    ...{ jenis: 'Ralat', isian: 'nomor-kedua', lama: null, alasan: NOMOR_CAME },
    ...{ lembaga: {}, surat: {}, permohonan: {}, kerjaSama: { nomorKedua } },
  });
  const dijawab = await settleDates(sesi, berkas, 'lengkapi', opsi, gladi);
  return {
    perintah: await withClaims(sesi, berkas, opsi, gladi),
    peringatan: [...dijawab, ...oneNomorWarning({ nomorKesatu: k.nomorKesatu, nomorKedua })],
  };
}
