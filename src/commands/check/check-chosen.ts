import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { kantorNomorReader } from '../../desk/guard/settle-dates.ts';
import { countedIds } from '../../desk/impor/counted-register.ts';
import { headPractice } from '../../desk/sitting.ts';
import { withProgress } from '../../desk/with-progress.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { dayInWib, instantInWib } from '../../office/days/tanggal.ts';
import type { Register, StoredKantor } from '../../store/register.ts';
import type { BackupNote, CheckReport } from '../../store/upkeep.ts';
import { cutOffImport } from './cut-off-import.ts';
import { halfJoinedFinder } from './half-joined.ts';
import { lostTemplatesFinder } from './lost-templates.ts';
import { oldSlipsFinder, pejabatSlips } from './old-slips.ts';

export type CheckFlags = KeyedFlags &
  Readonly<{
    bangunUlang?: boolean;
    gagalBilaAda?: boolean;
    segel?: string;
    cadangan?: readonly string[];
    komputer?: string;
  }>;

type CheckResult = CheckReport & Readonly<{ keterangan?: BackupNote }>;

export async function checkChosen(
  env: Env,
  opsi: CheckFlags,
  segel: string | undefined,
): Promise<
  Readonly<{ hasil: CheckResult; folder: string; apa: string; latihan: boolean; disusul?: readonly string[] }>
> {
  if (opsi.cadangan !== undefined) {
    const jalur = opsi.cadangan.map((satu) => env.localFiles.join(satu));
    const hasil = await withProgress(env, opsi, 'Memeriksa cadangan', (maju) => env.checkBackup(jalur, segel, maju));
    const disusul = hasil.arsip.length === 1 ? (hasil.keterangan.sesudah?.rantai ?? []) : [];
    const apa = disusul.length > 0 ? 'Cadangan susulan' : 'Cadangan';
    return { hasil, folder: hasil.arsip.join(', '), apa, latihan: false, disusul };
  }
  const register = await env.openRegister(opsi.register);
  const berkas = await readableKantor(register);
  if (berkas) headPractice(env, opsi, berkas.kantor);
  const latihan = berkas?.kantor.latihan ?? false;
  if (opsi.bangunUlang && !opsi.coba) {
    const hasil = await withProgress(env, opsi, 'Membangun ulang', (maju) => register.rebuild(maju));
    return { hasil, folder: register.place.label, apa: 'Register', latihan };
  }
  const ganjil = oldSlipsFinder(berkas ? kantorNomorReader(berkas) : () => null, instantInWib(env.now()));
  const setengah = halfJoinedFinder();
  const templat = lostTemplatesFinder({ env, register });
  const { counts, hidden } = await countedIds(register, berkas?.kantor.impor ?? []);
  const sisa = cutOffImport(hidden);
  const dari = await countKasus(register);
  const utuh = await withProgress(env, opsi, 'Memeriksa', (maju) => {
    let sudah = 0;
    return register.check(segel, (satu) => {
      maju(++sudah, dari);
      if (!counts(satu.id)) return sisa.lihat(satu);
      ganjil.lihat(satu);
      setengah.lihat(satu);
      templat.lihat(satu);
    });
  });
  const pejabat = berkas ? pejabatSlips(berkas.kantor, dayInWib(env.now())) : [];
  const catatan = [...pejabat, ...ganjil.temuan, ...setengah.temuan(), ...(await templat.temuan())];
  const temuan = [...sisa.temuan(), ...utuh.temuan, ...catatan];
  const hasil = { ...utuh, temuan };
  return { hasil, folder: register.place.label, apa: 'Register', latihan };
}

/** Null where the index cannot tell, which the check reports. */
async function countKasus(register: Register): Promise<number | null> {
  try {
    return (await register.listHeads({})).kepala.length;
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

async function readableKantor(register: Register): Promise<StoredKantor | null> {
  try {
    return await register.readKantor();
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}
