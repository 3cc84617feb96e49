import { printAnswer } from '../../desk/answer.ts';
import { changedNaskahWarnings } from '../../desk/approval/changed-naskah.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { reminderDay } from '../../desk/kerja-sama/after-last-langkah.ts';
import { droppedKasus, renewedBy } from '../../desk/kerja-sama/link-perpanjangan.ts';
import { agreementOf } from '../../desk/kerja-sama/renewal-gap.ts';
import { openKasus } from '../../desk/open-kasus.ts';
import { standingGabungan } from '../../desk/outside-steps/joined-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { dekritWarnings } from '../../office/days/dekrit-warnings.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { endOfTerm } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { lastAsked, reminderDraft, remindersSent } from '../../office/permohonan/standing/reminder-due.ts';
import { standingWarnings } from '../../office/permohonan/standing/standing-warnings.ts';
import { isSuratSent } from '../../office/permohonan/standing/surat-sent.ts';
import { judgeTenggat } from '../../office/permohonan/standing/tenggat.ts';
import { kasusDays, officeShare } from '../../office/permohonan/standing/whose-days.ts';
import { dokumenName } from '../../office/permohonan/text/kasus-words.ts';
import { viewKasus } from '../../office/permohonan/views/kasus-view.ts';
import { kemendagriWait, pengingatCommand } from '../../office/queue/reminders.ts';
import { showKasus } from '../../screen/kasus/show-kasus.ts';
import { screenStyle } from '../../screen/layout/style.ts';

/** @throws as `openKasus` */
export async function answerSheet(sesi: Sitting, teks: string, opsi: StandardFlags): Promise<void> {
  const terbuka = await openKasus(sesi, teks);
  const { berkas, sop, aturan } = terbuka;
  const { permohonan: p, tindakan, id } = berkas;
  const t = p.langkah && judgeTenggat(sesi.kalender, p, p.langkah, sesi.hariIni);
  const jatuh = kemendagriWait(reminderDay(sesi, sesi.hariIni), p, remindersSent(p), lastAsked(p));
  const konsepPengingat = reminderDraft(p);
  const disebut = { langkah: p.langkah, ...(konsepPengingat && { konsepPengingat }) };
  const pengingat = jatuh && { ...jatuh, perintah: pengingatCommand(id, disebut) };
  const hari = kasusDays(sesi.kalender, p, sesi.hariIni);
  const kantor = t ? officeShare(sesi.kalender, p, t.target, sesi.hariIni) : { lewatKantor: 0, sejakBalasan: null };
  const { berubah, peringatan: perubahan } = await changedNaskahWarnings(sesi, terbuka);
  const kasus = viewKasus(sop, sesi.kalender, berkas, sesi.hariIni, berubah);
  const k = kasus.kerjaSama;
  const kerjaSama = k?.diperpanjang ? { ...k, diperpanjang: renewedBy(berkas, await droppedKasus(sesi)) } : k;
  const pksLama = await agreementOf(sesi, p.perpanjanganDari);
  const pksBaru = await agreementOf(sesi, kerjaSama?.diperpanjang);
  printAnswer(sesi.env, opsi, {
    skema: 'kasus',
    dasar: { ...sesi.dasar, sop: p.sop },
    data: { ...kasus, kerjaSama, gabungan: await standingGabungan(sesi, kasus) },
    ringkas: { lewatHariKerja: t?.lewatHariKerja ?? 0, tanggungan: t?.tanggungan ?? null, ...kantor, hari, pengingat },
    peringatan: [
      ...standingWarnings(sop, id, tindakan),
      ...perubahan,
      ...(t ? dekritWarnings(sesi.kalender, p.diterima.slice(0, 10), t.target.tanggal) : []),
    ],
    teks: (data) =>
      showKasus(
        data,
        {
          ...kantor,
          hari,
          pengingat,
          hariIni: sesi.hariIni,
          hitungan: sesi.kantor.hitungan,
          terlambat: t?.terlambat ?? false,
          lewatHariKerja: t?.lewatHariKerja ?? 0,
          lewatHari: t?.lewatHari ?? 0,
          sisaHariKerja: t?.sisaHariKerja ?? null,
          terkirim: isSuratSent(sop, effectiveFacts(tindakan)),
          pksLamaBerakhir: pksLama && endOfTerm(pksLama),
          pksBaruMulai: pksBaru?.mulai ?? null,
          namaPeran: (kode) => sop.peran[kode] ?? kode,
          namaDokumen: (kode) => dokumenName(sop.dokumen, kode),
          namaElemen: (kode) => aturan.elemen.get(kode)?.nama ?? kode,
        },
        screenStyle(sesi.env),
      ),
    singkat: id,
  });
}
