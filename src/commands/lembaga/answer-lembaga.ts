import { printAnswer } from '../../desk/answer.ts';
import { allLembaga, requireOneLembaga } from '../../desk/find-lembaga.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import type { ShowKantor } from '../../desk/record-kantor.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { lembagaDeclarations } from '../../office/lembaga/same-lembaga.ts';
import type { LembagaView } from '../../office/permohonan/views/lembaga-view.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showLembaga } from '../../screen/pages/show-lembaga.ts';

export const answerLembaga =
  (sesi: Sitting, opsi: KeyedFlags, satu: LembagaView): ShowKantor =>
  (kantor, peringatan = [], kabar) => {
    const disamakan = lembagaDeclarations(kantor, satu.nama);
    printAnswer(sesi.env, opsi, {
      skema: 'lembaga',
      dasar: { ...sesi.dasar, per: sesi.hariIni },
      data: { ...satu, disamakan },
      ringkas: { kasus: satu.kasus.length, aktif: satu.aktif, kerjaSama: satu.kerjaSama.length, berlaku: satu.berlaku },
      peringatan,
      teks: (d) => kabar ?? showLembaga(d, screenStyle(sesi.env)),
      singkat: kabar ?? satu.nama,
    });
  };

export const answerLembagaNamed =
  (sesi: Sitting, opsi: KeyedFlags, nama: () => string): ShowKantor =>
  async (kantor, ...lain) => {
    const { lembaga: semua } = await allLembaga({ ...sesi, kantor });
    return answerLembaga(sesi, opsi, requireOneLembaga(kantor, semua, nama()))(kantor, ...lain);
  };
