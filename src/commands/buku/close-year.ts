import { printAnswer } from '../../desk/answer.ts';
import { askMissing, askWords } from '../../desk/ask/ask-missing.ts';
import { confirmAtTerminal, confirmDoubts, type Doubt } from '../../desk/ask/confirm-doubts.ts';
import { retypeCommand } from '../../desk/flags/retype-command.ts';
import { parseYear } from '../../desk/flags/year-and-month.ts';
import { outsideRegister, refuseInsideRegister } from '../../desk/output-path.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import { withProgress } from '../../desk/with-progress.ts';
import type { OutputFlags } from '../../desk/write-output.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { BUKU_CODES, type BukuCode } from '../../office/buku/buku.ts';
import type { BukuFinding } from '../../office/buku/check-buku.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf, yearOf } from '../../office/days/tanggal.ts';
import type { ClosedYear } from '../../office/kantor/kantor.ts';
import { bukuReader } from './buku-kasus.ts';
import { type FourBooks, sealsOf } from './seal-state.ts';
import { writeBuku } from './write-buku.ts';
import { readYearBooks } from './year-books.ts';

type CloseFlags = OutputFlags & Readonly<{ tahun?: string }>;

export async function runBukuTutup(env: Env, argumen: string | undefined, diketik: CloseFlags): Promise<void> {
  const opsi = await askMissing(env, { ...diketik, ...(argumen !== undefined && { tahun: argumen }) }, WORDS, [
    { kunci: 'tahun', flag: 'TAHUN', tanya: askWords('Tahun buku yang ditutup') },
  ]);
  const tahun = parseYear(opsi.tahun ?? '');
  const sesi = await openSitting(env, opsi);
  if (tahun >= yearOf(sesi.hariIni)) throw notOver(tahun);
  const ke = outsideRegister(env, sesi.register, opsi.ke ?? '.');
  const pembaca = await bukuReader(sesi, tahun);
  const { buku, dikenal, temuan } = await withProgress(env, opsi, 'Membaca kasus', (maju) =>
    readYearBooks(sesi, pembaca, tahun, maju),
  );
  const tampil = async (tutup: ClosedYear | undefined, peringatan: readonly string[]) => {
    if (!tutup) throw new Error('a closing without its fact');
    await answerClosing(sesi, { ...opsi, ke }, tahun, buku, tutup, peringatan);
  };
  await recordKantorAct(
    sesi,
    'buku tutup',
    opsi,
    (kantor, peringatan = []) => tampil(kantor.ditutup?.[tahun], peringatan),
    async () => {
      const lama = sesi.kantor.ditutup?.[tahun];
      if (lama) throw alreadyClosed(tahun, lama);
      for (const kode of BUKU_CODES) requireFree(sesi, ke, kode, tahun, opsi);
      const peringatan = await confirmDoubts(env, opsi, openFindings(tahun, temuan, opsi));
      await confirmAtTerminal(env, opsi, closingQuestion(buku, tahun), false);
      const sidik = sealsOf(sesi, buku, tahun);
      return {
        kejadian: [{ jenis: 'BukuDitutup', tahun: String(tahun), sidik, tindakan: dikenal }],
        kabar: '',
        peringatan,
      };
    },
  );
}

const WORDS = { nama: 'buku tutup', apa: 'Penutupan' } as const;

function closingQuestion(buku: FourBooks, tahun: number): string {
  const isi = BUKU_CODES.map((kode) => `${buku[kode].judul}: ${buku[kode].baris.length} baris`).join('; ');
  return `${isi}. Yang dicatat sesudahnya ditandai terlambat. Tutup buku ${tahun}?`;
}

const bukuFileName = (kode: BukuCode, tahun: number): string => `buku-${kode}-${tahun}.docx`;

const notOver = (tahun: number): Failure =>
  new Failure('NILAI_TIDAK_DIKENAL', `Tahun ${tahun} belum berakhir; bukunya ditutup mulai 1 Januari ${tahun + 1}.`, [
    `pks buku periksa ${tahun}`,
  ]);

const alreadyClosed = (tahun: number, { dicatat, oleh }: ClosedYear): Failure =>
  new Failure(
    'BUKU_DITUTUP',
    `Buku ${tahun} sudah ditutup ${formatTanggal(dayOf(dicatat))} oleh ${oleh}. Bukunya dapat ditulis lagi dengan --ke; sidik yang dicatat waktu itu tercetak di dalamnya.`,
    [`pks buku periksa ${tahun}`, ...BUKU_CODES.map((kode) => `pks buku ${kode} --tahun ${tahun}`)],
    { tahun },
  );

/** Before anything is recorded. @throws BERKAS_SUDAH_ADA, NILAI_TIDAK_DIKENAL, PEMAKAIAN_SALAH */
function requireFree({ env, register }: Sitting, ke: string, kode: BukuCode, tahun: number, opsi: CloseFlags): void {
  const berkas = env.localFiles.join(ke, bukuFileName(kode, tahun));
  const tujuan = env.localFiles.destination(berkas, berkas, opsi.timpa ?? false);
  refuseInsideRegister(env, register, tujuan, (_, folder) => `pks buku tutup ${tahun} --ke ${folder}`);
}

function openFindings(tahun: number, temuan: readonly BukuFinding[], opsi: CloseFlags): readonly Doubt[] {
  const terbuka = temuan.filter((t) => !t.dijelaskan);
  if (terbuka.length === 0) return [];
  const { tahun: _, ...lain } = opsi;
  const lagi = retypeCommand('buku tutup', [String(tahun)], lain, { ya: true });
  return [
    {
      kode: 'BUKU_BELUM_RUNTUT',
      pesan: `Buku ${tahun} belum runtut: ${terbuka.length} temuan perlu ditelusuri.`,
      tanya: 'Tutup juga?',
      saran: [`pks buku periksa ${tahun}`, ...(lagi === null ? [] : [lagi])],
      rinci: { tahun, terbuka: terbuka.length },
    },
  ];
}

async function answerClosing(
  sesi: Sitting,
  opsi: CloseFlags & Readonly<{ ke: string }>,
  tahun: number,
  buku: FourBooks,
  tutup: ClosedYear,
  peringatan: readonly string[],
): Promise<void> {
  const { env } = sesi;
  const data: Readonly<{ buku: BukuCode; judul: string; baris: number; berkas: string; sidik: string }>[] = [];
  for (const kode of BUKU_CODES) {
    const isi = buku[kode];
    const berkas = env.localFiles.join(opsi.ke, bukuFileName(kode, tahun));
    const sudah = sesi.kantor.ditutup?.[tahun] && (await env.localFiles.exists(berkas));
    const tujuan = sudah
      ? env.localFiles.destination(berkas, berkas, true)
      : (await writeBuku(sesi, isi, 'docx', { ...opsi, ke: berkas }, { tutup })).tujuan;
    data.push({ buku: kode, judul: isi.judul, baris: isi.baris.length, berkas: tujuan, sidik: tutup.sidik[kode] });
  }
  printAnswer(env, opsi, {
    skema: 'buku-tutup',
    dasar: { ...sesi.dasar, tahun: String(tahun) },
    data,
    ringkas: { ditutup: tutup.dicatat, oleh: tutup.oleh },
    peringatan,
    teks: (d) =>
      [
        `✓ Buku ${tahun} ditutup ${formatTanggal(dayOf(tutup.dicatat))}`,
        ...d.map((b) => `\n${b.judul}: ${b.baris} baris\n  ${b.berkas}\n  sidik ${b.sidik}`),
      ].join('\n'),
    singkat: data.map((b) => b.berkas).join('\n'),
  });
}
