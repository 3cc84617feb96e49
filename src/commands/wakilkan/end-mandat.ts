import { askMissing } from '../../desk/ask/ask-missing.ts';
import { neededEnd } from '../../desk/ask/ask-pejabat.ts';
import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { settleEnd } from '../../desk/guard/settle-end.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { findEndingMandat } from '../../office/kantor/pejabat/mandat.ts';
import { MANDAT_TITLES } from '../../office/permohonan/rules/empat-mata.ts';
import { peranName } from '../../office/sop/sop.ts';
import { answerMandat, type WakilkanFlags } from './answer-mandat.ts';

export async function runMandatAkhiri(env: Env, peran: string, diketik: WakilkanFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  parsePeranCode(await sesi.sop(), 'PERAN', peran);
  const maksud = { nama: `wakilkan akhiri ${peran}`, apa: 'Akhir mandat', pastikan: true };
  const o = await askMissing(env, diketik, maksud, neededEnd(sesi));
  const sop = await sesi.sop();
  await recordKantorAct(sesi, 'wakilkan akhiri', { ...o, peran }, answerMandat(sesi, o), async () => {
    const sampai = readTypedDay(sesi, '--sampai', o.sampai ?? '');
    const kode = parsePeranCode(sop, 'PERAN', peran);
    const { nama, sifat, dari } = findEndingMandat(sesi.kantor, kode, sampai, (k) => peranName(sop, k));
    const peringatan = await settleEnd(sesi, ['wakilkan akhiri', peran], o, dari);
    const alasan = o.alasan?.trim() ?? '';
    return {
      kejadian: [{ jenis: 'MandatDiakhiri', peran: kode, dari, sampai, alasan }],
      kabar: `✓ ${nama}: ${MANDAT_TITLES[sifat]} ${peranName(sop, kode)} sampai ${formatTanggal(sampai)}`,
      peringatan,
    };
  });
}
