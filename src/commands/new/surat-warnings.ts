import { mayAsk } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { dekritWarnings } from '../../office/days/dekrit-warnings.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { jatuhTempo } from '../../office/days/jatuh-tempo.ts';
import { dayOf, yearOf } from '../../office/days/tanggal.ts';
import { penerimaWarnings } from '../../office/permohonan/doubts/actor-warnings.ts';
import { receiptDoubts } from '../../office/permohonan/doubts/receipt-doubts.ts';
import { typedDoubts } from '../../office/permohonan/doubts/typed-doubts.ts';
import { protectedElemenWarnings } from '../../office/permohonan/rules/elemen-rules.ts';
import { butirSuggestion, missingButirNames } from '../../office/permohonan/rules/enam-butir.ts';
import type { RuleContext } from '../../office/permohonan/rules/rule-context.ts';
import { lembagaPapersOf } from '../../office/sop/lembaga-papers.ts';
import { firstLangkah, type Sop, syaratOptions } from '../../office/sop/sop.ts';
import type { SuratFlags, TerimaRequest } from './new-surat.ts';

function strayDokumen(sop: Sop, { ada, lembaga }: TerimaRequest): readonly string[] {
  const diminta = [...firstLangkah(sop).kelengkapan.flatMap(syaratOptions), ...lembagaPapersOf(sop, lembaga.jenis)];
  const nyasar = ada === 'lengkap' ? [] : ada.filter((kode) => !diminta.includes(kode));
  return nyasar.length > 0 ? [`Tidak diminta langkah pertama, jadi tidak dicatat: ${nyasar.join(', ')}.`] : [];
}

/** This kind of institution is asked for them, and did not bring them. */
function missingPapersWarning(
  sop: Sop,
  id: string,
  { ada, lembaga }: TerimaRequest,
  ditanya: boolean,
): readonly string[] {
  const kurang = ada === 'lengkap' ? [] : lembagaPapersOf(sop, lembaga.jenis).filter((kode) => !ada.includes(kode));
  if (kurang.length === 0) return [];
  const minta = `pks draft ${id} kekurangan`;
  if (ditanya) return [`${kurang.length} berkas lembaga belum ada. Mintalah: ${minta}`];
  const nama = kurang.map((kode) => sop.dokumen[kode] ?? kode).join('; ');
  return [`Berkas lembaga belum ada: ${nama}. Permohonan tetap berjalan; mintalah: ${minta}`];
}

/** Never refused: which of them go through their head office is not settled. */
const centralUserWarning = (id: string, { lembaga }: TerimaRequest): readonly string[] =>
  lembaga.jenis === 'instansi-vertikal'
    ? [
        `Instansi vertikal mungkin harus lewat pengguna pusatnya; tanyakan ke Ditjen Dukcapil, lalu catat: pks catat ${id} --jenis ditanyakan`,
      ]
    : [];

function otherBukuWarning({ hariIni }: Sitting, { pada, agenda }: TerimaRequest): readonly string[] {
  if (agenda.tahun === yearOf(hariIni)) return [];
  return [
    `Diterima ${formatTanggalSurat(dayOf(pada))}: tercatat di buku surat masuk tahun ${agenda.tahun}, bukan tahun ini; periksa tahunnya.`,
  ];
}

export function suratWarnings(
  sesi: Sitting,
  sop: Sop,
  aturan: RuleContext,
  id: string,
  p: TerimaRequest,
  o: SuratFlags,
): readonly string[] {
  const diterima = dayOf(p.pada);
  const akhir = jatuhTempo(sesi.kalender, diterima, Math.max(...sop.langkah.map((l) => l.hBerlaku)));
  const dekrit = dekritWarnings(sesi.kalender, diterima, akhir);
  if (p.data === 'agregat') {
    return [
      ...dekrit,
      'Permohonan data agregat tidak memerlukan PKS: kasus dialihkan dan surat dijawab dengan surat biasa.',
    ];
  }
  const butir = missingButirNames(p.permohonan);
  const menuntut = sop.langkah.find((l) => l.enamButir);
  return [
    ...dekrit,
    ...receiptDoubts(p.surat.tanggal, diterima),
    ...otherBukuWarning(sesi, p),
    ...(butir.length > 0 && !mayAsk(sesi.env, o)
      ? [`Butir belum ada: ${butir.join(', ')}. Langkah ${menuntut?.no ?? '-'} akan menagihnya: ${butirSuggestion(id)}`]
      : []),
    ...typedDoubts(id, p),
    ...centralUserWarning(id, p),
    ...protectedElemenWarnings(aturan, p.permohonan.elemen),
    ...strayDokumen(sop, p),
    ...missingPapersWarning(sop, id, p, mayAsk(sesi.env, o)),
    ...(p.penerima === undefined ? penerimaWarnings(sop, { ...aturan, id }, p) : []),
  ];
}
