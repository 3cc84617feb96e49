import { printAnswer } from '../../desk/answer.ts';
import { dryRunWarnings, mayAsk } from '../../desk/flags/standard-flags.ts';
import type { OpeningFact } from '../../desk/reference/opening-fact.ts';
import type { Env } from '../../env.ts';
import { PENANDATANGAN } from '../../office/naskah/parts/naskah-settings.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { isServerAddress } from '../../text/mask-passwords.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { InitCommandFlags } from './init-flags.ts';

/** With `diBawaan` it is found again without being named. */
export function answerInit(
  env: Env,
  folder: string,
  diBawaan: boolean,
  kejadian: OpeningFact,
  opsi: InitCommandFlags,
): void {
  const data = {
    folder,
    kantor: kejadian.kantor,
    kabupaten: kejadian.kabupaten,
    sop: kejadian.sop,
    hitungan: kejadian.hitungan,
    penandatangan: kejadian.penandatangan ?? PENANDATANGAN[0],
    bersama: opsi.bersama ?? false,
    coba: opsi.coba ?? false,
  };
  printAnswer(env, opsi, {
    skema: 'init',
    dasar: { hitungan: kejadian.hitungan, sop: kejadian.sop },
    data,
    ringkas: {},
    peringatan: dryRunWarnings(opsi),
    teks: (d) =>
      [
        `✓ Register PKS dibuat di ${isServerAddress(d.folder) ? `server ${d.folder}` : d.folder}`,
        ...(mayAsk(env, opsi)
          ? []
          : [
              `  ${d.kantor} · SOP ${d.sop} · ${codeWord(d.hitungan)}`,
              `  Surat ke Kemendagri ditandatangani ${d.penandatangan}`,
            ]),
        ...(d.bersama ? ['  Bersama: grup folder itu ikut membaca dan menulis'] : []),
        diBawaan
          ? '  Berikut  pks new · pks sop periksa · pks config'
          : isServerAddress(d.folder)
            ? `  Berikut  pks config register ${shownWord(d.folder)} · akun tiap pejabat: pks pejabat akun`
            : `  Berikut  cd ${shownWord(d.folder)} · dari folder mana pun: pks config register ${shownWord(d.folder)}`,
      ].join('\n'),
    singkat: folder,
  });
}
