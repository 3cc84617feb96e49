import type { Command } from 'commander';
import { answerKasus } from '../desk/answer-kasus.ts';
import { changedBlanksWarnings } from '../desk/approval/changed-blanks.ts';
import { confirmDoubts } from '../desk/ask/confirm-doubts.ts';
import { defineKasusCommand } from '../desk/flags/standard-flags.ts';
import { settleRevived } from '../desk/guard/double-kerja-sama.ts';
import { AS_RALAT, settleOddEnd } from '../desk/guard/odd-end.ts';
import { type Rehearsal, rehearse } from '../desk/guard/rehearse.ts';
import { dateDoubt, settleDates } from '../desk/guard/settle-dates.ts';
import { renewalPaperWarnings } from '../desk/kerja-sama/renewal-papers.ts';
import { withClaims } from '../desk/numbering/typed-nomor.ts';
import { outdatedNaskah } from '../desk/offers/outdated-naskah.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { type ActToRecord, recordAct } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { typedDay } from '../office/days/format-days.ts';
import { doubledTitle } from '../office/naskah/request-doubts.ts';
import { shortTitle } from '../office/permohonan/doubts/short-titles.ts';
import { NO_END } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { approvalAfterRalat } from './ralat/approval-after-ralat.ts';
import { doublesAfterRalat } from './ralat/doubles-after-ralat.ts';
import { kerjaSamaAfterRalat } from './ralat/kerja-sama-after-ralat.ts';
import { type RalatFlags, ralatRequest } from './ralat/ralat-request.ts';
import { type DoneRalat, type RalatWay, ralatSeries } from './ralat/ralat-series.ts';
import { forwardingKept, receiptAfterRalat } from './ralat/receipt-after-ralat.ts';

export const ralatCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('ralat', ringkas, 'meralat')
    .option('--isian <nama=nilai>', 'nama pilihan dari pks new dan nilainya yang benar')
    .option('--tindakan <n>', 'isian tindakan sesudah langkah terakhir, dengan nomornya di riwayat (pks show)')
    .option('--alasan <teks>', 'mengapa diralat')
    .action((kasus: string, isian: RalatFlags) => ralatSeries(env, kasus, isian, (...satu) => runRalat(env, ...satu)));

/** An early end is asked about as where it was recorded. */
async function settleEndAct(sesi: Sitting, berkas: OpenKasus['berkas'], opsi: RalatFlags, { kejadian }: Rehearsal) {
  const k = kejadian.find((satu) => satu.jenis === 'TindakanDiralat');
  if (k?.diralat !== 'Diakhiri' || !k.kini.diakhiri || !['berakhir', 'tanggal-surat'].includes(k.isian)) return [];
  const { semula, tanggal } = k.kini.diakhiri;
  const janggal = await settleOddEnd(
    sesi,
    berkas.id,
    opsi,
    { ...k.kini, berakhir: semula ?? NO_END },
    { berakhir: k.kini.berakhir, tanggal },
    AS_RALAT,
  );
  return [...janggal, ...(await settleRevived(sesi, opsi, berkas, k.kini))];
}

async function runRalat(
  env: Env,
  kasus: string,
  diketik: RalatFlags,
  { alasan, menyusul }: RalatWay,
): Promise<DoneRalat> {
  let jadi: DoneRalat = { id: '', alasan: '', lama: [] };
  const susun = async (sesi: Sitting, terbuka: OpenKasus): Promise<ActToRecord> => {
    const { opsi, ajuan } = await ralatRequest(sesi, terbuka, diketik, alasan);
    const { berkas } = terbuka;
    jadi = { id: berkas.id, alasan: opsi.alasan ?? '', lama: [] };
    const gladi = rehearse(sesi, terbuka, opsi, ajuan);
    if (ajuan.jenis !== 'Ralat') return { perintah: gladi, peringatan: await settleEndAct(sesi, berkas, opsi, gladi) };
    const sebagaiIsian = (nama: string) => ({
      kunci: 'isian',
      nilai: (hari: string) => `${nama}=${typedDay(hari)}`,
    });
    const tanggalnya = await settleDates(sesi, berkas, 'ralat', opsi, gladi, sebagaiIsian);
    const penerimaan = receiptAfterRalat(berkas.permohonan, ajuan, sesi.hariIni);
    const ragu = penerimaan.janggal.map((j) => dateDoubt([berkas.id], 'ralat', opsi, j, sebagaiIsian(j.isian)));
    const dijawab = [...tanggalnya, ...(await confirmDoubts(env, opsi, ragu))];
    const naskah = await outdatedNaskah(sesi, terbuka, gladi);
    jadi = { ...jadi, lama: naskah };
    return {
      lengkap: opsi,
      perintah: await withClaims(sesi, berkas, opsi, gladi),
      peringatan: [
        ...dijawab,
        ...(Object.keys(ajuan.lembaga).length > 0
          ? doubledTitle(berkas.id, { ...berkas.permohonan.lembaga, ...ajuan.lembaga })
          : []),
        ...shortTitle(berkas.id, ajuan.lembaga.jabatanPimpinan, 'jabatan-pimpinan'),
        ...shortTitle(berkas.id, ajuan.kerjaSama?.jabatanKedua, 'jabatan-kedua'),
        ...penerimaan.peringatan,
        ...forwardingKept(sesi.kalender, berkas, ajuan),
        ...kerjaSamaAfterRalat(berkas, ajuan),
        ...(await renewalPaperWarnings(sesi, berkas, ajuan.kerjaSama)),
        ...approvalAfterRalat(terbuka, ajuan, gladi),
        ...changedBlanksWarnings(sesi, terbuka, gladi.kejadian),
        ...(await doublesAfterRalat(sesi, berkas, ajuan)),
        ...naskah.flatMap(({ lagi, kata }) => (menyusul && lagi !== null ? [] : [kata])),
      ],
    };
  };
  await recordAct(env, 'ralat', kasus, diketik, susun, (sesi, opsi, sop, hasil) =>
    answerKasus(sesi, opsi, sop, menyusul ? { ...hasil, menyusul: [] } : hasil),
  );
  return jadi;
}
