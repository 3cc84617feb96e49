import { oneOfWords, wholeNumber } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { checkNomorPattern } from '../../office/kantor/nomor-pattern.ts';
import { nipWarnings, parseNip, refuseTakenNipSetting } from '../../office/kantor/pejabat/nip-owner.ts';
import type { Setting } from '../../office/kantor/work-settings.ts';
import { refuseNik } from '../../office/permohonan/text/allowed-text.ts';
import { SOP_EDITIONS } from '../../office/sop/sop-editions.ts';
import { shownWord } from '../../text/typed-line.ts';

/** May be a person's number, so it is not repeated. @throws NILAI_TIDAK_DIKENAL */
function checkSettingShape({ kunci, bentuk, contoh }: Setting, nilai: string): void {
  refuseNik(kunci, nilai);
  if (!bentuk || bentuk.pola.test(nilai)) return;
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `${kunci}: nilainya bukan ${bentuk.arti}.`,
    [`pks config ${kunci} ${shownWord(contoh)}`],
    {
      kunci,
    },
  );
}

/** @throws NILAI_TIDAK_DIKENAL */
export function checkSetting(p: Setting, nilai: string): void {
  if (p.bilangan) wholeNumber(p.kunci, nilai, 1);
  if (p.pilihan) oneOfWords(p.kunci, p.pilihan, nilai);
  if (p.kunci.startsWith('nomor.pola')) checkNomorPattern(p.kunci, nilai);
  if (p.bentuk) checkSettingShape(p, nilai);
}

/** @throws NIK_DITOLAK, NILAI_TIDAK_DIKENAL, NIP_TERPAKAI */
export function parseNipSetting(sesi: Sitting, kunci: string, nilai: string) {
  const nip = parseNip(kunci, nilai.trim(), sesi.hariIni, [`pks config ${kunci}`]);
  return { nip, peringatan: [...refuseTakenNipSetting(sesi.kantor, kunci, nip), ...nipWarnings(nip, sesi.hariIni)] };
}

export async function checkSopEdition(sesi: Sitting, kode: string): Promise<void> {
  if ((await sesi.register.readKantorFile(`sop/${kode}.json`)) === null) oneOfWords('sop', SOP_EDITIONS, kode);
  await sesi.sop(kode);
}
