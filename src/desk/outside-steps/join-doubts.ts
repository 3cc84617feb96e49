/** What speaks against giving up one case for another, and what it leaves behind. */
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { Doubt } from '../ask/confirm-doubts.ts';
import { retypeCommand } from '../flags/retype-command.ts';
import type { ActFlags } from '../flags/standard-flags.ts';
import type { Sitting } from '../sitting.ts';

/** Two letters, or the one that went further given up: a slip of one digit would void a true letter. */
export function joinDoubts(sesi: Sitting, opsi: ActFlags, gugur: StoredKasus, tetap: StoredKasus): readonly Doubt[] {
  const [dari, ke] = [gugur.permohonan, tetap.permohonan];
  const ya = retypeCommand('batal', [gugur.id], opsi, { ya: true });
  const beda = letterDifferences(sesi, dari, ke);
  const doubt = (pesan: string, lebihDulu: string): Doubt => ({
    ...{ kode: 'SURAT_GANDA', pesan, tanya: 'Tetap dibatalkan?' },
    saran: [lebihDulu, ...(ya === null ? [] : [ya])],
    rinci: { kasus: [tetap.id] },
  });
  return [
    ...(beda.length === 0
      ? []
      : [doubt(`Surat ${gugur.id} dan ${tetap.id} tidak sama: ${beda.join('; ')}.`, `pks show ${tetap.id}`)]),
    ...(dari.perpanjanganDari === undefined || dari.perpanjanganDari === ke.perpanjanganDari
      ? []
      : [
          doubt(
            `${gugur.id} perpanjangan PKS kasus ${dari.perpanjanganDari}, ${tetap.id} bukan, jadi PKS lama itu kehilangan perpanjangannya.`,
            `pks batal ${tetap.id} --satu-dengan ${gugur.id}`,
          ),
        ]),
    ...(progressOf(dari) <= progressOf(ke)
      ? []
      : [
          doubt(
            `${gugur.id} lebih jauh (${placeOf(dari)}) daripada ${tetap.id} (${placeOf(ke)}), jadi mungkin sebaliknya.`,
            `pks batal ${tetap.id} --satu-dengan ${gugur.id}`,
          ),
        ]),
  ];
}

const progressOf = ({ dikerjakan }: ReceivedKasus): number => dikerjakan.reduce((n, d) => Math.max(n, d.langkah), 0);

const placeOf = ({ langkah, status, suratKeluar }: ReceivedKasus): string =>
  `${langkah ? `langkah ${langkah.no}` : status}${suratKeluar?.nomor ? `, surat ${suratKeluar.nomor} sudah keluar` : ''}`;

function letterDifferences(sesi: Sitting, dari: ReceivedKasus, ke: ReceivedKasus): readonly string[] {
  const pengenal = lembagaIdentifier(sesi.kantor);
  const [a, b] = [dari.surat, ke.surat];
  return [
    ...(pengenal(dari.lembaga.nama) === pengenal(ke.lembaga.nama)
      ? []
      : [`dari ${dari.lembaga.nama} dan ${ke.lembaga.nama}`]),
    ...(a && b && nomorKey(a.nomor) === nomorKey(b.nomor)
      ? []
      : [`bernomor ${a?.nomor ?? 'tidak tercatat'} dan ${b?.nomor ?? 'tidak tercatat'}`]),
    ...(a && b && a.tanggal !== b.tanggal
      ? [`bertanggal ${formatTanggalSurat(a.tanggal)} dan ${formatTanggalSurat(b.tanggal)}`]
      : []),
  ];
}

/** What the void case leaves behind. */
export function joinWarnings({ id, permohonan: p }: StoredKasus, tetap: string): readonly string[] {
  return [
    ...(p.lampiran.length === 0
      ? []
      : [`Pindaian di ${id} tetap di sana. Yang masih perlu: pks buka ${id}, lalu pks lampirkan ${tetap}`]),
    ...((p.nomor ?? []).some((n) => n.keadaan !== 'batal')
      ? [`Nomor surat di ${id} tetap miliknya. Bila suratnya milik ${tetap}: pks nomor pindah ${id}`]
      : []),
  ];
}
