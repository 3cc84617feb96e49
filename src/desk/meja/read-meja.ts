import { mejaKasus, pickMeja } from '../../office/queue/meja-queue.ts';
import { pickAfterLastLangkah, reminderDay, rowsOfBoth } from '../kerja-sama/after-last-langkah.ts';
import type { Sitting } from '../sitting.ts';
import { backupDue } from './backup-due.ts';
import { guardedRows, withoutBlocked } from './blocked-rows.ts';
import { readingTogether } from './reading-together.ts';

export type MejaContent = Awaited<ReturnType<typeof readMeja>>;

type MejaLists = Awaited<ReturnType<typeof readLists>>;

/**
 * An unknown account sees everything. Opens at most `batas` rows of each list; `jumlah` counts all. Cases that `juga`
 * names come with those that are opened here; `sesi` has them.
 */
export async function readMeja(sesi: Sitting, batas: number, juga: (isi: MejaLists) => readonly string[] = () => []) {
  const isi = await readLists(sesi, batas);
  const { anda: semua, pengingat, tandaTangan, penyerahan, akses, jumlahKantor, ...lain } = isi;
  const dijaga = await guardedRows(sesi, semua);
  const nomor = dijaga.map((b) => b.id);
  const bersama = readingTogether(sesi, nomor, juga(isi));
  const { boleh: anda, terhalang } = await withoutBlocked(bersama, semua, dijaga);
  return {
    ...lain,
    sesi: bersama,
    anda,
    lanjutan: { pengingat: { jumlah: pengingat.length, baris: pengingat }, tandaTangan, penyerahan, akses },
    cadangan: await backupDue(sesi),
    jumlah: {
      anda: sesi.operator.peran.length > 0 ? anda.length : jumlahKantor,
      kantor: jumlahKantor,
      luar: isi.jumlahLuar,
      terlambat: isi.aktif.filter((u) => u.terlambat).length,
    },
    peringatan: [...isi.peringatan, ...terhalang],
  };
}

/** `kepala` are of all that is under way, `selesai` of what is done and was opened. */
async function readLists(sesi: Sitting, batas: number) {
  const { operator, hariIni, register } = sesi;
  const hari = reminderDay(sesi, hariIni);
  const { kepala, peringatan } = await register.listHeads({ status: ['aktif'] });
  const dipilih = pickMeja(hari, kepala, operator.peran.length > 0, batas);
  const { dibuka: selesai, ofRows } = await pickAfterLastLangkah(sesi, hariIni, batas);
  const baris = await rowsOfBoth(register, dipilih.dibuka, selesai);
  const { tandaTangan, penyerahan, akses, peringatan: lain, ...sesudah } = ofRows(baris.selesai);
  return {
    ...mejaKasus(hari, dipilih, baris.aktif, operator.peran),
    ...{ kepala, selesai, tandaTangan, penyerahan, akses, sesudah },
    ...{ jumlahKantor: dipilih.kantor.length, jumlahLuar: dipilih.luar.length },
    peringatan: [...peringatan, ...lain],
  };
}
