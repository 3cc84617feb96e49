/** An applicant may read this of his case: no note, no name, no number or reason that the office wrote. */
import { formatTanggal, formatTanggalSurat } from '../days/format-days.ts';
import { jatuhTempo } from '../days/jatuh-tempo.ts';
import { type Calendar, dayOf, type Tanggal } from '../days/tanggal.ts';
import { missingButirNames } from '../permohonan/rules/enam-butir.ts';
import type { KasusView } from '../permohonan/views/kasus-view.ts';
import { stagePlaces, stageText } from '../permohonan/views/stage-places.ts';
import type { Sop } from '../sop/sop.ts';
import { type KasusCard, labelTable } from './kasus-card.ts';

type PublicBasis = Readonly<{ sop: Sop; kalender: Calendar; hariIni: Tanggal; kantor: string }>;

export function publicCard(d: KasusView, b: PublicBasis): KasusCard {
  const tahap = stagePlaces(b.sop, d);
  const { kerjaSama: k, balasan, suratKeluar } = d;
  return {
    judul: `Permohonan ${d.lembaga.nama}`,
    keterangan: `Keadaan ${formatTanggal(b.hariIni)}.`,
    tahap,
    kalimat: publicSentences(d, b),
    tabel: [
      labelTable('Permohonan', [
        ['Nomor permohonan', d.id],
        ['Lembaga', d.lembaga.nama],
        ['Surat Anda', d.surat && `${d.surat.nomor}, ${formatTanggalSurat(d.surat.tanggal)}`],
        ['Diterima', d.diterima && formatTanggalSurat(d.diterima)],
        ['Dikirim ke Kemendagri', suratKeluar?.tanggal ? formatTanggalSurat(suratKeluar.tanggal) : null],
        ['Jawaban Kemendagri', balasan ? `${ANSWERS[balasan.hasil]}, ${formatTanggalSurat(balasan.tanggal)}` : null],
        ['PKS ditandatangani', k?.tanggal ? formatTanggalSurat(k.tanggal) : null],
        [
          'PKS berlaku',
          k?.berakhir && k.mulai ? `${formatTanggalSurat(k.mulai)} sampai ${formatTanggalSurat(k.berakhir)}` : null,
        ],
      ]),
      {
        judul: 'Perjalanan permohonan',
        kolom: [{ judul: 'Tahap' }, { judul: 'Keadaan' }],
        baris: tahap.map((t) => [`${t.kode}. ${t.nama}`, stageText(t)]),
        kosong: '',
      },
    ],
  };
}

const ANSWERS = { setuju: 'disetujui', tolak: 'ditolak' } as const;

function publicSentences(d: KasusView, b: PublicBasis): KasusCard['kalimat'] {
  const { langkah: l } = d;
  if (!l) return [{ teks: endedSentence(d), gawat: false }];
  const kurang = missingButirNames(d.permohonan);
  const target = targetOf(d, b);
  return [
    { teks: `Permohonan Anda sedang diproses pada tahap ${currentStage(d, b.sop)}.`, gawat: false },
    { teks: turnText(d), gawat: l.tanggungan === 'pemohon' },
    ...(kurang.length > 0
      ? [{ teks: `Yang belum ada dalam permohonan: ${kurang.join(', ')}. Mohon dilengkapi.`, gawat: true }]
      : []),
    ...(target ? [{ teks: `Perkiraan selesai menurut SOP: ${formatTanggalSurat(target)}.`, gawat: false }] : []),
  ];
}

/** The reason is told by letter. */
function endedSentence({ status, kerjaSama: k }: KasusView): string {
  if (status !== 'selesai') return ENDS[status] ?? 'Permohonan Anda sudah ditutup.';
  return k
    ? `Permohonan Anda selesai; PKS ditandatangani${k.tanggal ? ` ${formatTanggalSurat(k.tanggal)}` : ''}.`
    : 'Permohonan Anda selesai diproses dan menunggu penandatanganan PKS.';
}

const ENDS: Readonly<Record<string, string>> = {
  ditolak: 'Permohonan Anda ditolak; penjelasannya disampaikan dengan surat.',
  dicabut: 'Permohonan Anda dicabut atas permintaan lembaga.',
  dikembalikan: 'Permohonan Anda dikembalikan untuk dilengkapi; penjelasannya disampaikan dengan surat.',
  dialihkan: 'Permohonan Anda atas data agregat dijawab dengan surat, tanpa PKS.',
};

const turnText = ({ langkah }: KasusView): string =>
  langkah?.tanggungan === 'pemohon'
    ? 'Kami menunggu kelengkapan atau jawaban dari lembaga Anda.'
    : langkah?.tanggungan === 'kemendagri'
      ? 'Kami menunggu jawaban Kementerian Dalam Negeri.'
      : 'Permohonan sedang dikerjakan di kantor kami.';

const currentStage = (d: KasusView, sop: Sop): string => {
  const kini = stagePlaces(sop, d).find((t) => t.keadaan === 'kini');
  return kini ? `${kini.kode} dari ${Object.keys(sop.tahap).at(-1)}, ${kini.nama}` : '';
};

function targetOf(d: KasusView, { sop, kalender, hariIni }: PublicBasis): Tanggal | null {
  if (d.diterima === null) return null;
  const akhir = jatuhTempo(kalender, dayOf(d.diterima), sop.langkah.at(-1)?.hBerlaku ?? 1);
  return akhir >= hariIni ? akhir : null;
}

/** A message to paste holds no more. */
const LONGEST_MESSAGE = 500;

/** A long name or number is shortened, never the sentences. */
export function publicMessage(d: KasusView, b: PublicBasis): string {
  const kalimat = publicSentences(d, b)
    .map((k) => k.teks)
    .join(' ');
  const tulis = (lembaga: string, nomor: string, kantor: string) =>
    `Permohonan PKS ${lembaga}${d.surat ? `, surat ${nomor} tanggal ${formatTanggalSurat(d.surat.tanggal)}` : ''}${d.diterima ? `, diterima ${formatTanggalSurat(d.diterima)}` : ''}, nomor ${d.id}. ${kalimat} Keadaan ${formatTanggalSurat(b.hariIni)}.${kantor === '' ? '' : ` ${kantor}`}`;
  const utuh = tulis(d.lembaga.nama, d.surat?.nomor ?? '', b.kantor);
  if ([...utuh].length <= LONGEST_MESSAGE) return utuh;
  const sisa = LONGEST_MESSAGE - [...tulis('', '', '')].length;
  return tulis(
    shortened(d.lembaga.nama, Math.floor(sisa * 0.7)),
    shortened(d.surat?.nomor ?? '', Math.floor(sisa * 0.3)),
    '',
  );
}

function shortened(teks: string, batas: number): string {
  const huruf = [...teks];
  return huruf.length <= batas ? teks : `${huruf.slice(0, Math.max(0, batas - 1)).join('')}…`;
}
