import { keepLogo } from '../../desk/documents/kop-and-kertas.ts';
import { type KeyedFlags, oneOfWords, requireFlags } from '../../desk/flags/standard-flags.ts';
import { hashRequest } from '../../desk/record-facts.ts';
import { alreadyRecordedKantor, type RecordedKantor, recordKantorFacts } from '../../desk/record-kantor.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { OWED_SETTINGS } from '../../office/kantor/owed-due-days.ts';
import type { Setting } from '../../office/kantor/work-settings.ts';
import { checkSetting, checkSopEdition, parseNipSetting } from './check-setting.ts';
import { ALL_SETTINGS } from './settings-in-force.ts';

const tidy = (p: Setting, nilai: string): string => p.rapi?.(nilai) ?? nilai.trim();

/** @throws ISIAN_KURANG, NILAI_TIDAK_DIKENAL, NIK_DITOLAK, NIP_TERPAKAI */
export async function requireSettingValue(sesi: Sitting, p: Setting, nilai: string) {
  requireFlags('Pengaturan', nilai.trim() === '' ? ['NILAI'] : [], `pks config ${p.kunci}`);
  checkSetting(p, nilai.trim());
  if (p.kunci === 'sop') await checkSopEdition(sesi, nilai.trim());
  return p.nip ? parseNipSetting(sesi, p.kunci, nilai) : null;
}

/** @throws ISIAN_KURANG, NILAI_TIDAK_DIKENAL, NIK_DITOLAK, NIP_TERPAKAI */
export async function recordSetting(
  sesi: Sitting,
  kunci: string,
  nilai: string,
  opsi: KeyedFlags,
): Promise<RecordedKantor> {
  const pengaturan = ALL_SETTINGS.find((p) => p.kunci === kunci)!; // Whoever calls this chose one of them.
  const nip = await requireSettingValue(sesi, pengaturan, nilai);
  const tertib = pengaturan.pilihan ? oneOfWords(kunci, pengaturan.pilihan, nilai) : tidy(pengaturan, nilai);
  const permintaan = hashRequest(sesi, 'config', { ...opsi, kunciPengaturan: kunci, nilai });
  const tercatat: RecordedKantor = (await alreadyRecordedKantor(sesi, opsi, permintaan))
    ? { kantor: sesi.kantor, peringatan: [] }
    : await recordKantorFacts(
        sesi,
        [
          {
            jenis: 'Diatur',
            kunci,
            nilai: pengaturan.gambar ? await keepLogo(sesi, kunci, nilai, opsi.coba ?? false) : (nip?.nip ?? tertib),
          },
        ],
        opsi,
        permintaan,
      );
  const dihitungUlang = kunci === 'hitungan' ? ['Target semua kasus kini dihitung menurut cara ini.'] : [];
  const bagiYangBaru = OWED_SETTINGS.has(kunci)
    ? ['Berlaku bagi PKS yang disusun sesudah ini; yang sudah ditandatangani tetap menurut teksnya.']
    : [];
  const peringatan = [...tercatat.peringatan, ...(nip?.peringatan ?? []), ...dihitungUlang, ...bagiYangBaru];
  return { ...tercatat, peringatan };
}
