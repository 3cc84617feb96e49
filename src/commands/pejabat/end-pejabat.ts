import { askMissing } from '../../desk/ask/ask-missing.ts';
import { neededEnd } from '../../desk/ask/ask-pejabat.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { settleEnd } from '../../desk/guard/settle-end.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { peranName } from '../../office/sop/sop.ts';
import { shownWord } from '../../text/typed-line.ts';
import { answerPejabat } from './answer-pejabat.ts';
import { jabatanMeant, type PejabatFlags, rowKeyOf } from './pejabat-flags.ts';

export async function runPejabatAkhiri(env: Env, nama: string, diketik: PejabatFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  const maksud = { nama: `pejabat akhiri ${shownWord(nama)}`, apa: 'Akhir jabatan', pastikan: true };
  const o = await askMissing(env, diketik, maksud, neededEnd(sesi));
  await recordKantorAct(sesi, 'pejabat akhiri', { ...o, pejabat: nama }, answerPejabat(sesi, o), async () => {
    const sampai = readTypedDay(sesi, '--sampai', o.sampai ?? '');
    const lama = await jabatanMeant(sesi, nama, o.peran, (p) => holdsJabatan(p, sampai));
    const peringatan = await settleEnd(sesi, ['pejabat akhiri', nama], o, lama.mulai);
    const peran = peranName(await sesi.sop(), lama.peran);
    const alasan = o.alasan?.trim() ?? '';
    return {
      kejadian: [{ jenis: 'PejabatDiakhiri', baris: rowKeyOf(lama), sampai, alasan }],
      kabar: `✓ ${lama.nama}: ${peran} sampai ${formatTanggal(sampai)}`,
      peringatan,
    };
  });
}
