import { printAnswer } from '../../desk/answer.ts';
import { changedBlanksWarnings } from '../../desk/approval/changed-blanks.ts';
import { laterVersionWarnings } from '../../desk/approval/used-letter.ts';
import { dryRunWarnings, type StandardFlags } from '../../desk/flags/standard-flags.ts';
import { rehearse } from '../../desk/guard/rehearse.ts';
import { settleDates } from '../../desk/guard/settle-dates.ts';
import { claimTypedNomor } from '../../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { recordAct } from '../../desk/record-act.ts';
import type { RecordedFacts } from '../../desk/record-facts.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { typedDay } from '../../office/days/format-days.ts';
import { naskahTitle } from '../../office/naskah/all-naskah.ts';
import { isNumberedBySekretariat } from '../../office/naskah/parts/numbered-naskah.ts';
import { isNomorFact, NOMOR_STATES } from '../../office/permohonan/facts/kinds/nomor-facts.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showNomor } from '../../screen/pages/show-nomor.ts';
import { askNomor, askSekretariatNomor, type NomorAction, type NomorFlags, requireNomorFlags } from './ask-nomor.ts';
import { earlyWords, mayReserveNomor, notYetDue } from './may-reserve.ts';
import { nomorKindMeant, nomorRequest } from './nomor-request.ts';

export async function runNomor(env: Env, apa: NomorAction, teks: string, diketik: NomorFlags): Promise<void> {
  await requireNomorFlags(env, apa, teks, diketik);
  const kunci = diketik.kunci ?? env.newKey();
  const susun = async (sesi: Sitting, kasus: OpenKasus) => {
    const disebut = await askNomor(env, apa, kasus, diketik, (n) => earlyWords(sesi, kasus, n));
    const naskah = requireNaskah(disebut.untuk ?? '');
    const jenis = nomorKindMeant(naskah);
    const peringatan = apa === 'pesan' ? mayReserveNomor(sesi, kasus, naskah, jenis) : [];
    const luar = apa === 'pesan' && isNumberedBySekretariat({ kantor: sesi.atur }, naskah);
    const opsi = luar ? await askSekretariatNomor(env, kasus, disebut) : disebut;
    const perintah = await nomorRequest(sesi, kasus, apa, naskah, jenis, { ...opsi, kunci });
    const gladi = rehearse(sesi, kasus, opsi, { ...perintah, pada: sesi.saat });
    const dijawab = await settleDates(sesi, kasus.berkas, `nomor ${apa}`, opsi, gladi, () => ({
      kunci: 'tanggal',
      nilai: typedDay,
    }));
    if (apa === 'pakai') await claimTypedNomor(sesi, kasus.berkas, opsi, gladi);
    return {
      perintah: gladi,
      peringatan: [
        ...peringatan,
        ...dijawab,
        ...laterVersionWarnings(kasus, naskah, gladi.kejadian),
        ...changedBlanksWarnings(sesi, kasus, gladi.kejadian),
      ],
    };
  };
  await recordAct(env, `nomor ${apa}`, teks, { ...diketik, kunci }, susun, answerNomor);
}

function answerNomor(
  sesi: Sitting,
  opsi: StandardFlags,
  sop: Sop,
  { berkas, kejadian, peringatan, coba }: RecordedFacts,
): void {
  const k = kejadian.find(isNomorFact);
  if (!k) throw new Error('a number without its fact');
  const kirim = k.naskah === KIRIM_SURAT ? (sop.langkah.find((l) => l.kirim)?.no ?? null) : null;
  const data = {
    nomor: k.nomor,
    naskah: k.naskah,
    kasus: berkas.id,
    keadaan: NOMOR_STATES[k.jenis],
    tanggal: k.jenis === 'NomorDipakai' ? k.tanggal : null,
    versi: berkas.versi,
  };
  const dini = notYetDue(sesi, { berkas, sop }, requireNaskah(k.naskah)) !== null;
  printAnswer(sesi.env, opsi, {
    skema: 'nomor',
    sesi,
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: [...peringatan, ...dryRunWarnings({ coba })],
    teks: (d) => showNomor({ ...d, dini }, kirim, naskahTitle, screenStyle(sesi.env)),
    singkat: k.nomor,
  });
}
