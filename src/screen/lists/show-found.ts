import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import type { FoundPassage } from '../../office/search/find-passage.ts';
import { typedLine } from '../../text/typed-line.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent } from '../layout/wrap.ts';

export type FoundKasus = Readonly<{
  id: string;
  lembaga: string;
  status: string;
  langkah: number | null;
  temuan: readonly FoundPassage[];
}>;

/** A row of an old book; `asal` tells which. */
export type FoundLetter = Readonly<{
  tahun: number;
  noAgenda: string | null;
  pengirim: string;
  asal: string;
  temuan: readonly FoundPassage[];
}>;

/** A case shows so many; the rest is counted. */
const MOST_PLACES = 2;
const MOST_LETTERS = 10;

/** What was found stands between » and «. `tanpaSaringan` is the search without its filters. */
export function showFound(
  kasus: readonly FoundKasus[],
  { jumlah, dicari, suratLama }: Readonly<{ jumlah: number; dicari: string; suratLama: readonly FoundLetter[] }>,
  tanpaSaringan: string | null,
  g: ScreenStyle,
): string {
  if (jumlah === 0 && suratLama.length > 0) return lettersBlock(dicari, suratLama, g);
  if (jumlah === 0)
    return tanpaSaringan
      ? `Tidak ada yang memuat "${dicari}" di antara kasus yang disaring.\nDi semua kasus: ${tanpaSaringan}`
      : `Tidak ada yang memuat "${dicari}" di register ini, juga tidak di dokumen.\n${/\s/.test(dicari.trim()) ? 'Cari dengan satu kata saja, atau lihat semuanya' : 'Cari dengan kata lain dari namanya, atau lihat semuanya'}: pks list --status semua`;
  const lagi =
    jumlah > kasus.length
      ? [`… dan ${jumlah - kasus.length} kasus lagi: ${typedLine(['cari', dicari, '--batas', String(jumlah)])}`]
      : [];
  return [
    `${g.bold(`"${dicari}"`)} ada di ${jumlah} kasus`,
    ...kasus.map((k) => kasusBlock(k, g)),
    ...lagi,
    ...(suratLama.length > 0 ? [lettersBlock(dicari, suratLama, g)] : []),
    `Berikut: pks show ${kasus[0]?.id}`,
  ].join('\n\n');
}

function kasusBlock({ id, lembaga, status, langkah, temuan }: FoundKasus, g: ScreenStyle): string {
  const keadaan = langkah === null ? status : langkahCode(langkah);
  const lebih = temuan.length - MOST_PLACES;
  return [
    `${g.bold(id)}  ${lembaga} · ${keadaan}`,
    ...temuan.slice(0, MOST_PLACES).map((t) => placeLine(t, g)),
    ...(lebih > 0 ? [`  … ${lebih} tempat lagi`] : []),
  ].join('\n');
}

function lettersBlock(dicari: string, surat: readonly FoundLetter[], g: ScreenStyle): string {
  const lebih = surat.length - MOST_LETTERS;
  const [terbaru] = surat;
  return [
    `${g.bold(`"${dicari}"`)} ada di ${surat.length} surat dari buku lama`,
    ...surat
      .slice(0, MOST_LETTERS)
      .map((s) =>
        [
          hangIndent(`${g.bold(agendaText(s))}  `, `${s.pengirim} · ${s.asal}`, g.lebar),
          ...s.temuan.map((t) => placeLine(t, g)),
        ].join('\n'),
      ),
    ...(lebih > 0 ? [`… dan ${lebih} surat lagi`] : []),
    `Bukunya: pks buku masuk --tahun ${terbaru?.tahun}`,
  ].join('\n\n');
}

/** Many books write the year behind the number themselves. */
function agendaText({ noAgenda, tahun }: FoundLetter): string {
  const nomor = noAgenda ?? 'tanpa nomor';
  return `Agenda ${nomor.endsWith(`/${tahun}`) ? nomor : `${nomor}/${tahun}`}`;
}

function placeLine({ tempat, petikan: { sebelum, temu, sesudah } }: FoundPassage, g: ScreenStyle): string {
  const kata = [sebelum, `»${g.bold(temu)}«`, sesudah].filter(Boolean).join(' ');
  return hangIndent(`  ${tempat}: `, kata, g.lebar);
}
