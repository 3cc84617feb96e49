import { formatShortDay } from '../../office/days/format-days.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import type { LembagaView } from '../../office/permohonan/views/lembaga-view.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { kerjaSamaText } from '../lists/show-kerja-sama.ts';

type ShownLembaga = Readonly<{
  nama: string;
  jenis: readonly string[];
  ejaan: readonly string[];
  kasus: number;
  aktif: number;
  kerjaSama: number;
  berlaku: number;
}>;

export function showAllLembaga(lembaga: readonly ShownLembaga[], g: ScreenStyle): string {
  const [pertama] = lembaga;
  if (!pertama) return 'Belum ada lembaga: register ini belum mencatat surat. Surat baru: pks new';
  const kolom = [
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'JENIS' },
    { judul: 'KASUS', kanan: true },
    { judul: 'AKTIF', kanan: true },
    { judul: 'PKS BERLAKU', kanan: true },
    { judul: 'EJAAN', kanan: true },
  ];
  const isi = lembaga.map((l) => [
    l.nama,
    l.jenis.map(codeWord).join(', '),
    String(l.kasus),
    String(l.aktif),
    `${l.berlaku} dari ${l.kerjaSama}`,
    String(l.ejaan.length),
  ]);
  return [
    textTable(kolom, isi, g.lebar),
    '',
    `${lembaga.length} lembaga · Rincian: pks lembaga ${shownWord(pertama.nama)}`,
  ].join('\n');
}

export function showLembaga(
  l: LembagaView & Readonly<{ disamakan: readonly Readonly<{ nama: string; dengan: string }>[] }>,
  g: ScreenStyle,
): string {
  const ejaan = l.ejaan.length > 1 ? ['  Ejaan:', ...l.ejaan.map((e) => `    ${e.nama} (${e.kasus.join(', ')})`)] : [];
  const disamakan = l.disamakan.map((p) => `  Dinyatakan sama: ${p.nama} = ${p.dengan}`);
  const kasus = l.kasus.map((k) => [
    k.id,
    k.surat?.nomor ?? '',
    k.diterima === null ? '' : formatShortDay(k.diterima.slice(0, 10)),
    k.langkah ? `${langkahCode(k.langkah.no)} ${k.langkah.ringkas}` : k.status,
  ]);
  const kolomKasus = [
    { judul: 'KASUS' },
    { judul: 'NOMOR SURAT', lentur: true as const },
    { judul: 'DITERIMA' },
    { judul: 'LANGKAH', lentur: true as const },
  ];
  const pks = l.kerjaSama.map((k) => [
    k.nomorKesatu,
    k.id,
    formatShortDay(k.mulai),
    k.berakhir === null ? 'tidak disebut' : formatShortDay(k.berakhir),
    kerjaSamaText(k),
  ]);
  const kolomPks = [
    { judul: 'NOMOR PKS', lentur: true as const },
    { judul: 'KASUS' },
    { judul: 'MULAI' },
    { judul: 'BERAKHIR' },
    { judul: 'KEADAAN', lentur: true as const },
  ];
  return [
    `${g.bold(l.nama)} · ${l.jenis.map(codeWord).join(', ')} · ${l.kasus.length} kasus, ${l.aktif} aktif · ${l.berlaku} PKS berlaku`,
    ...ejaan,
    ...disamakan,
    '',
    textTable(kolomKasus, kasus, g.lebar),
    ...(pks.length > 0 ? ['', textTable(kolomPks, pks, g.lebar)] : []),
    '',
    `Rincian: pks show ${l.kasus[0]?.id}`,
  ].join('\n');
}
