import type { ScreenStyle } from '../layout/style.ts';
import { withCommand } from '../lists/follow-up-footer.ts';
import { shortCommand } from '../lists/meja-rows.ts';

type LatihanPage = Readonly<{
  folder: string;
  baru: boolean;
  tugas: readonly Readonly<{ no: number; apa: string; perintah: string; selesai: boolean }>[];
}>;

export function showLatihan({ folder, baru, tugas }: LatihanPage, hariIni: string, g: ScreenStyle): string {
  const berikut = tugas.find((t) => !t.selesai);
  const selesai = tugas.filter((t) => t.selesai).length;
  return [
    ...(baru
      ? ['✓ Register latihan siap: sembilan kasus contoh, semua nama rekaan.', `  ${folder}`]
      : [`Latihan: ${selesai} dari ${tugas.length} tugas selesai.`]),
    '',
    ...tugas.flatMap(({ no, apa, perintah, selesai }) => {
      const tanda = selesai ? g.green('✓') : no === berikut?.no ? '▶' : ' ';
      const baris = ` ${tanda} ${String(no).padStart(2)}. ${apa}`;
      return selesai ? [baris] : withCommand(baris, typed(perintah, hariIni), g.lebar);
    }),
    '',
    berikut
      ? `Berikut: ${typed(berikut.perintah, hariIni)} · pks · pks latihan`
      : 'Semua tugas selesai: pks latihan selesai',
  ].join('\n');
}

const typed = (perintah: string, hariIni: string): string => {
  const id = /\d{4}-\d+/.exec(perintah)?.[0];
  return id === undefined ? perintah : shortCommand(perintah, id, hariIni);
};
