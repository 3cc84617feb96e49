import { retypeFlags } from '../../desk/flags/standard-flags.ts';
import type { AfterLastLangkah } from '../../desk/kerja-sama/after-last-langkah.ts';
import { pastDayNote, tableThen } from '../../desk/lists/kasus-on-past-day.ts';
import { answerList } from '../../desk/lists/list-file.ts';
import type { OverdueNow } from '../../desk/lists/read-overdue.ts';
import { listWarnings, type Sitting } from '../../desk/sitting.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { aheadWarning } from '../../office/permohonan/doubts/future-acts.ts';
import type { FollowUp } from '../../office/queue/follow-ups.ts';
import { peranTotals } from '../../office/queue/kasus-standing.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { followUpFooter } from '../../screen/lists/follow-up-footer.ts';
import { kerjaSamaFooter } from '../../screen/lists/show-kerja-sama.ts';
import { showOverdue, showPerPeran } from '../../screen/lists/show-overdue.ts';
import { NAMED_CASES, type OverdueFlags } from './overdue-flags.ts';

type FoundOverdue = OverdueNow & Readonly<{ sop: Sop; per: Tanggal; sesudah: AfterLastLangkah }>;

const NO_ROWS: FollowUp = { jumlah: 0, baris: [] };
const NOTHING_FOLLOWS = { tandaTangan: NO_ROWS, penyerahan: NO_ROWS, akses: NO_ROWS };

export async function answerOverdue(sesi: Sitting, opsi: OverdueFlags, ketemu: FoundOverdue): Promise<void> {
  const { terlambat, mendekati, sop, per } = ketemu;
  const g = screenStyle(sesi.env);
  const jumlahPeran = peranTotals(terlambat);
  const namaPeran = (p: string) => sop.peran[p] ?? p;
  const { kerjaSama, kewajiban, peringatan, ...lain } = ketemu.sesudah;
  const disaring = opsi.peran !== undefined || opsi.tanggungan !== undefined;
  const lampau = per < sesi.hariIni;
  // What waits for no step is today's work, so a past day leaves it out, and so do filters of role or owner.
  const lanjutan = {
    ...(disaring || lampau ? NOTHING_FOLLOWS : lain),
    pengingat: { jumlah: ketemu.diingat, baris: ketemu.pengingat },
  };
  const dasar = overdueBasis(sesi, opsi, ketemu, disaring);
  const jawaban = {
    skema: 'overdue',
    sesi,
    dasar: { ...sesi.dasar, per },
    data: terlambat,
    ringkas: {
      aktif: ketemu.aktif,
      terlambat: ketemu.jumlah,
      mendekati: mendekati.map((b) => b.id),
      kerjaSama,
      kewajiban,
      tandaTangan: lanjutan.tandaTangan.baris,
      penyerahan: lanjutan.penyerahan.baris,
      akses: lanjutan.akses.baris,
      pengingat: lanjutan.pengingat.baris,
      ...(opsi.perPeran && { perPeran: Object.fromEntries(jumlahPeran.map((x) => [x.peran, x.hari])) }),
    },
    peringatan: [
      ...ketemu.peringatan,
      ...peringatan,
      ...terlambat.flatMap(({ id, pemegang: p }) => (p && p.sejak > sesi.hariIni ? [aheadWarning(id, p.sejak)] : [])),
      ...listWarnings(sesi, ketemu.dinilai, per),
      ...(lampau ? [pastDayNote(per, opsi.diketahui ?? false)] : []),
    ],
    teks: (data: typeof terlambat) =>
      [
        opsi.perPeran
          ? showPerPeran(jumlahPeran, dasar, mendekati, namaPeran, g)
          : showOverdue(data, dasar, mendekati, namaPeran, g),
        ...followUpFooter(lanjutan, NAMED_CASES, dasar, g.lebar),
        ...kerjaSamaFooter({ kerjaSama, kewajiban }),
      ].join('\n'),
    singkat: terlambat.map((b) => b.id).join('\n'),
  };
  await answerList(sesi, 'overdue', opsi, jawaban, () => lateTable(sesi, opsi, terlambat, per));
}

const overdueBasis = (sesi: Sitting, opsi: OverdueFlags, ketemu: FoundOverdue, disaring: boolean) => ({
  hitungan: sesi.kantor.hitungan,
  per: ketemu.per,
  hariIni: sesi.hariIni,
  aktif: ketemu.aktif,
  dekat: ketemu.dekat,
  jumlah: ketemu.jumlah,
  disaring,
  perintah: `${retypeFlags('overdue', opsi, ['per', 'peran', 'tanggungan'])}${opsi.diketahui ? ' --diketahui' : ''}`,
});

async function lateTable(sesi: Sitting, opsi: OverdueFlags, terlambat: FoundOverdue['terlambat'], per: Tanggal) {
  const { kasusTable } = await import('../../office/impor/out/kasus-table.ts');
  const { withKasus } = await import('../../desk/lists/write-list.ts');
  const judul = `Kasus yang terlambat per ${formatTanggal(per)}`;
  const lampau = per < sesi.hariIni ? { per, diketahui: opsi.diketahui ?? false } : null;
  const baris = await withKasus(sesi, opsi, terlambat, lampau);
  return tableThen(kasusTable('terlambat', judul, baris, await sesi.elemen()), lampau);
}
