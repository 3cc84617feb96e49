import { asApproved, dueDaysInText, signedAsApproved } from '../../desk/approval/as-in-text.ts';
import { leavingTextWarnings } from '../../desk/approval/between-texts.ts';
import { changedBlanksWarnings } from '../../desk/approval/changed-blanks.ts';
import { refuseChanged } from '../../desk/approval/changed-naskah.ts';
import { refuseOtherEntries } from '../../desk/approval/handwritten-entries.ts';
import { confirmDoubts } from '../../desk/ask/confirm-doubts.ts';
import { askSeries } from '../../desk/ask/question-series.ts';
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import { findDoubleKerjaSama } from '../../desk/guard/double-kerja-sama.ts';
import { asOwnFlag, settleDates } from '../../desk/guard/settle-dates.ts';
import { withClaims } from '../../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { recordActAndRelink } from '../../desk/outside-steps/take-back-act.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { formatTanggal, typedDay } from '../../office/days/format-days.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { pejabatOnDay } from '../../office/naskah/parts/pejabat-on-day.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { requireUnsigned } from '../../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { finalForms } from '../../office/permohonan/standing/naskah-approval.ts';
import { askPengesahan, type SahkanFlags } from './ask-sahkan.ts';
import { rehearsePengesahan } from './rehearse-sahkan.ts';
import { sahkanRequest } from './sahkan-request.ts';

/** Whoever holds the paper sees whether it is the one that was printed for signing. */
function printedForm({ berkas, sop }: OpenKasus): readonly string[] {
  const akhir = finalForms(sop, effectiveFacts(berkas.tindakan), 'pks').at(-1);
  return akhir ? [`Tercetak untuk ditandatangani: PKS v${akhir.versi}, ${formatTanggal(akhir.pada)}`] : [];
}

function emptyPostWarnings({ kantor }: Sitting, hari: Tanggal): readonly string[] {
  if (pejabatOnDay(kantor, hari)('kepala-dinas')?.nama !== '') return [];
  return [
    `Menurut daftar pejabat tidak ada Kepala Dinas pada ${formatTanggal(hari)}. Catat yang menandatangani: pks pejabat tambah, atau sebagai Plt.: pks wakilkan kepala-dinas`,
  ];
}

function signedTextWarnings({ berkas, sop }: OpenKasus): readonly string[] {
  const akhir = berkas.permohonan.naskah.findLast((n) => n.naskah === 'pks');
  if (!akhir)
    return [
      'PKS dibuat di luar pks: teks yang ditandatangani tidak ada di register; yang dapat disimpan hanya pindaiannya.',
    ];
  if (finalForms(sop, effectiveFacts(berkas.tindakan), 'pks').length > 0) return [];
  return [`PKS v${akhir.versi} belum pernah dicetak tanpa KONSEP di pks. Pastikan teks itu yang ditandatangani.`];
}

export const runSahkan = (env: Env, kasus: string, diketik: SahkanFlags): Promise<void> =>
  recordActAndRelink(env, 'sahkan', kasus, diketik, async (sesi, terbuka) => {
    const { aturan } = terbuka;
    requireUnsigned(aturan, terbuka.berkas.permohonan);
    await refuseChanged(sesi, terbuka, 'pks');
    const berkas = asApproved(sesi, terbuka, 'pks');
    const opsi = mayAsk(env, diketik)
      ? await askSeries(sesi.env, diketik, (seri) => askPengesahan(sesi, berkas, seri, diketik, printedForm(terbuka)))
      : diketik;
    const { perintah, menurut, files, peringatan } = await sahkanRequest(
      sesi,
      berkas,
      opsi,
      dueDaysInText(sesi, terbuka),
    );
    const gladi = rehearsePengesahan(sesi, terbuka, opsi, perintah, menurut);
    await refuseOtherEntries(sesi, terbuka, perintah.pengesahan);
    const ganda = await findDoubleKerjaSama(sesi, berkas, perintah.pengesahan);
    const tanggalnya = await settleDates(sesi, berkas, 'sahkan', opsi, gladi, (isian) =>
      isian === 'tanggal-pks' ? { kunci: 'tanggal', nilai: typedDay } : asOwnFlag(isian),
    );
    const dijawab = await confirmDoubts(env, diketik, ganda);
    return {
      perintah: await withClaims(sesi, berkas, diketik, gladi),
      berkas: files,
      peringatan: [
        ...tanggalnya,
        ...dijawab,
        ...peringatan,
        ...(await leavingTextWarnings(sesi, terbuka, 'pks')),
        ...signedAsApproved(terbuka.berkas.permohonan, berkas.permohonan),
        ...signedTextWarnings(terbuka),
        ...emptyPostWarnings(sesi, perintah.pengesahan.tanggal),
        ...changedBlanksWarnings(sesi, terbuka, gladi.kejadian, { semua: true }),
      ],
    };
  });
