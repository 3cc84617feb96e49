import type { MejaContent } from '../../desk/meja/read-meja.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask, AskChoice } from '../../env.ts';
import { StepBack } from '../../errors.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import { dueText } from '../../screen/kasus/langkah-text.ts';
import { elideText } from '../../screen/layout/wrap.ts';
import { FOLLOW_UP_TITLES } from '../../screen/lists/follow-up-footer.ts';
import { type MejaRow, shortCommand } from '../../screen/lists/meja-rows.ts';

/** So much stands before a choice; once chosen it goes below its question. */
const CHOICE_MARGIN = 6;

/** The line to run; null leaves the menu. */
export type MenuPick = ((ask: Ask) => Promise<readonly string[]>) | null;
export type PickedLine = AskChoice<readonly string[]>;

export const lineChoice = (nama: string, perintah: string): PickedLine => ({
  nilai: perintah.split(' ').slice(1),
  nama,
  keterangan: `→ ${perintah}`,
});

/** The case comes first, then what to do with it; Esc leads back. */
export function kasusList(sesi: Sitting, nama: string, baris: readonly MejaRow[]): readonly AskChoice<MenuPick>[] {
  if (baris.length === 0) return [];
  const dasar = { hitungan: sesi.kantor.hitungan, per: sesi.hariIni, hariIni: sesi.hariIni };
  const lebar = sesi.env.lebar - CHOICE_MARGIN;
  const kasus = baris.map((b) => ({
    nilai: b,
    nama: elideText(
      `${b.id} ${b.lembaga} — ${dueText(b, dasar)}, ${langkahCode(b.langkah?.no ?? 0)} ${b.langkah?.ringkas}`,
      lebar,
    ),
    keterangan: `→ ${shortCommand(b.perintah, b.id, sesi.hariIni)}`,
  }));
  const pilih = async (ask: Ask): Promise<readonly string[]> => {
    for (;;) {
      const satu = await ask.choose('Kasus yang mana', kasus);
      try {
        return await ask.choose(`${satu.id} ${satu.lembaga}`, kasusActions(satu, sesi.hariIni));
      } catch (e) {
        if (!(e instanceof StepBack)) throw e;
      }
    }
  };
  return [{ nilai: pilih, nama, keterangan: kasus[0]?.keterangan?.replace('→', 'mis.') ?? '' }];
}

function kasusActions(b: MejaRow, hariIni: string): readonly PickedLine[] {
  const satu = (nama: string, kata: string): PickedLine =>
    lineChoice(nama, shortCommand(`pks ${kata} ${b.id}`, b.id, hariIni));
  return [
    b.langkah?.jeda
      ? satu('Akhiri jeda: yang ditunggu sudah datang', 'lanjut')
      : satu('Selesaikan langkah ini', 'advance'),
    satu('Lihat selengkapnya', 'show'),
    satu('Buat dokumen', 'draft'),
    satu('Buka dokumen atau pindaian', 'buka'),
    satu('Tambahkan pindaian', 'lampirkan'),
    satu('Isi yang belum ada', 'lengkapi'),
    satu('Betulkan isian yang salah', 'ralat'),
    satu('Tarik kembali langkah terakhir', 'undo'),
    ...(b.langkah?.jeda ? [] : [satu('Jeda: menunggu pemohon atau Kemendagri', 'tunggu')]),
  ];
}

export function followUpLists({ hariIni }: Sitting, lanjutan: MejaContent['lanjutan']): readonly AskChoice<MenuPick>[] {
  return (Object.keys(FOLLOW_UP_TITLES) as (keyof typeof FOLLOW_UP_TITLES)[]).flatMap((apa) => {
    const { jumlah, baris } = lanjutan[apa];
    if (baris.length === 0) return [];
    const pilihan = baris.map((b) =>
      lineChoice(`${b.id} ${b.lembaga} — ${b.hari} hari`, shortCommand(b.perintah, b.id, hariIni)),
    );
    const pilih = (ask: Ask) => ask.choose('Kasus yang mana', pilihan);
    return [
      {
        nilai: pilih,
        nama: `${FOLLOW_UP_TITLES[apa]} (${jumlah})`,
        keterangan: pilihan[0]?.keterangan?.replace('→', 'mis.') ?? '',
      },
    ];
  });
}
