/** Tasks are checked off by what was recorded. */
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { PENGINGAT_CODE } from '../../office/permohonan/standing/reminder-due.ts';
import { PRACTICE_KASUS } from './practice-kasus.ts';

/** `kasus`: the code of an invented case, or null for any. */
type PracticeTask = Readonly<{
  apa: string;
  perintah: string;
  kasus: string | null;
  terpenuhi: (k: KasusFact) => boolean;
  /** What has to be there too. */
  juga?: (k: KasusFact) => boolean;
}>;

const PRACTICE_TASKS: readonly PracticeTask[] = [
  {
    apa: 'Catat surat yang baru masuk',
    perintah: 'pks new',
    kasus: null,
    terpenuhi: (k) => k.jenis === 'Diterima',
  },
  {
    apa: 'Isi butir "data balikan" yang dilupakan suratnya',
    perintah: 'pks lengkapi',
    kasus: 'baru',
    terpenuhi: (k) => k.jenis === 'Dilengkapi',
  },
  {
    apa: 'Buat tanda terima, lalu buka',
    perintah: 'pks draft <kasus> tanda-terima',
    kasus: 'baru',
    terpenuhi: (k) => k.jenis === 'Dikonsep' && k.naskah === 'tanda-terima',
  },
  {
    apa: 'Selesaikan langkah kasus yang terlambat di kantor',
    perintah: 'pks advance',
    kasus: 'terlambat',
    terpenuhi: (k) => k.jenis === 'Diselesaikan' && k.hasil !== 'koreksi',
  },
  {
    apa: 'Tarik kembali langkah itu: salah kasus',
    perintah: 'pks undo',
    kasus: 'terlambat',
    terpenuhi: (k) => k.jenis === 'Diurungkan',
  },
  {
    apa: 'Betulkan nama lembaga: mestinya Puskesmas Contoh II',
    perintah: 'pks ralat',
    kasus: 'plh',
    terpenuhi: (k) => k.jenis === 'Diralat',
  },
  {
    apa: 'Perbaiki konsep yang dikoreksi dan ajukan lagi',
    perintah: 'pks buka <kasus> pks',
    kasus: 'koreksi',
    terpenuhi: (k) => k.jenis === 'Diselesaikan',
    juga: (k) => k.jenis === 'Dikonsep' && k.naskah === 'pks',
  },
  {
    apa: 'Akhiri jeda: daftar dari pemohon sudah datang',
    perintah: 'pks lanjut',
    kasus: 'dijeda',
    terpenuhi: (k) => k.jenis === 'Dilanjutkan',
  },
  {
    apa: 'Ingatkan Kemendagri',
    perintah: `pks draft <kasus> ${PENGINGAT_CODE}`,
    kasus: 'menunggu-lama',
    terpenuhi: (k) => k.jenis === 'Dikonsep' && k.naskah === PENGINGAT_CODE,
  },
  {
    apa: 'Catat PKS yang sudah ditandatangani',
    perintah: 'pks sahkan',
    kasus: 'ditandatangani',
    terpenuhi: (k) => k.jenis === 'Disahkan',
  },
];

/** Only facts that a person recorded after the preparation. */
export type PractisedKasus = Readonly<{ id: string; lembaga: string; fakta: readonly KasusFact[] }>;

export type CheckedTask = Readonly<{ no: number; apa: string; perintah: string; selesai: boolean }>;

/** What is done out of order counts. `lembaga` is the sender. */
export function checkedTasks(semua: readonly PractisedKasus[]): readonly CheckedTask[] {
  return PRACTICE_TASKS.map(({ apa, perintah, kasus, terpenuhi, juga }, i) => {
    const lembaga = PRACTICE_KASUS.find((k) => k.kode === kasus)?.lembaga;
    const satu = semua.find((k) => k.lembaga === lembaga);
    const dilihat = kasus === null ? semua : satu ? [satu] : [];
    return {
      no: i + 1,
      apa,
      perintah: satu === undefined ? perintah : lineFor(perintah, satu.id),
      selesai: dilihat.some((k) => k.fakta.some(terpenuhi) && (!juga || k.fakta.some(juga))),
    };
  });
}

const lineFor = (perintah: string, id: string): string =>
  perintah.includes('<kasus>') ? perintah.replace('<kasus>', id) : `${perintah} ${id}`;
