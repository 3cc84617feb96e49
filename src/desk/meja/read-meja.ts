import { mejaKasus, pickMeja } from '../../office/queue/meja-queue.ts';
import { afterLastLangkah, reminderDay } from '../kerja-sama/after-last-langkah.ts';
import type { Sitting } from '../sitting.ts';
import { backupDue } from './backup-due.ts';
import { withoutBlocked } from './blocked-rows.ts';

export type MejaContent = Awaited<ReturnType<typeof readMeja>>;

/** An unknown account sees everything. Opens at most `batas` rows of each list; `jumlah` counts all. */
export async function readMeja(sesi: Sitting, batas: number) {
  const { operator, hariIni } = sesi;
  const dikenal = operator.peran.length > 0;
  const hari = reminderDay(sesi, hariIni);
  const { kepala, peringatan: terbaca } = await sesi.register.listHeads({ status: ['aktif'] });
  const dipilih = pickMeja(hari, kepala, dikenal, batas);
  const { baris } = await sesi.register.listRows({ status: ['aktif'] }, dipilih.dibuka);
  const { pengingat, anda: semua, ...meja } = mejaKasus(hari, dipilih, baris, operator.peran);
  const { boleh: anda, terhalang } = await withoutBlocked(sesi, semua);
  const {
    tandaTangan,
    penyerahan,
    akses,
    kepala: selesai,
    peringatan,
    ...sesudah
  } = await afterLastLangkah(sesi, hariIni, batas);
  return {
    ...meja,
    anda,
    kepala,
    selesai,
    lanjutan: { pengingat: { jumlah: pengingat.length, baris: pengingat }, tandaTangan, penyerahan, akses },
    sesudah,
    cadangan: await backupDue(sesi),
    jumlah: {
      anda: dikenal ? anda.length : dipilih.kantor.length,
      kantor: dipilih.kantor.length,
      luar: dipilih.luar.length,
      terlambat: meja.aktif.filter((u) => u.terlambat).length,
    },
    peringatan: [...terbaca, ...peringatan, ...terhalang],
  };
}
