import { printAnswer } from '../../desk/answer.ts';
import type { MandatFlags } from '../../desk/ask/ask-pejabat.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import type { ShowKantor } from '../../desk/record-kantor.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { peranName } from '../../office/sop/sop.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showMandat } from '../../screen/pages/show-pejabat.ts';

export type WakilkanFlags = KeyedFlags & MandatFlags & Readonly<{ alasan?: string }>;

export const answerMandat =
  (sesi: Sitting, opsi: KeyedFlags): ShowKantor =>
  async ({ mandat }, peringatan = [], kabar) => {
    const sop = await sesi.sop();
    const { hariIni } = sesi;
    const data = mandat.map(({ orang: _, nama, ...m }) => ({
      ...m,
      oleh: nama,
      berlaku: m.dari <= hariIni && hariIni <= m.sampai,
    }));
    printAnswer(sesi.env, opsi, {
      skema: 'wakilkan',
      sesi,
      dasar: { ...sesi.dasar, per: hariIni },
      data,
      ringkas: { tercatat: data.length, berlaku: data.filter((m) => m.berlaku).length },
      peringatan,
      teks: (d) => kabar ?? showMandat(d, (peran) => peranName(sop, peran), screenStyle(sesi.env)),
      singkat:
        kabar ??
        data
          .filter((m) => m.berlaku)
          .map((m) => `${m.peran} ${m.oleh}`)
          .join('\n'),
    });
  };
