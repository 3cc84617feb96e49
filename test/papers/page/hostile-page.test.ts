import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { officeSheet } from '../../../src/office/naskah/office-sheet.ts';
import { USUAL_DUE_DAYS } from '../../../src/office/permohonan/kerja-sama/owed-periods.ts';
import { boardRows, boardStages } from '../../../src/office/queue/board.ts';
import { kasusBehind } from '../../../src/office/report/behind/report-figures.ts';
import { makeReport } from '../../../src/office/report/report.ts';
import { reportPeriod } from '../../../src/office/report/report-period.ts';
import { reportWords } from '../../../src/office/report/report-words.ts';
import { boardPage } from '../../../src/papers/page/board-page.ts';
import { reportDocx } from '../../../src/papers/page/report-docx.ts';
import { reportPage } from '../../../src/papers/page/report-page.ts';
import { workingDayCalendar } from '../../office/days/sleman-calendar.ts';
import { KasusWalk, siti, terimaCommand } from '../../support/kasus-walk.ts';
import { printedSop } from '../../support/printed-sop.ts';

/** Breaks out of a text, an attribute, a title and a sentence, and turns the line round. */
const HOSTILE = `</title><script>alert(1)</script>" onload="x' <img src=//a.b/c> \u202e\u0000 =cmd`;
const PER = '2026-09-30';

/** The guards refuse such text on its way in; here it lies in the register all the same. */
const hostileKasus = () => {
  const j = new KasusWalk(printedSop, { id: '2026-001' });
  const terima = terimaCommand() as Extract<ReturnType<typeof terimaCommand>, { jenis: 'Terima' }>;
  j.perform({ ...terima, lembaga: { ...terima.lembaga, nama: 'GANTI' } });
  j.advance({ pada: '2026-08-18T09:00:00+07:00', oleh: { ...siti, nama: 'GANTI' }, alasanLambat: 'GANTI' });
  const ganti = <T>(nilai: T): T =>
    JSON.parse(JSON.stringify(nilai), (_, isi: unknown) => (isi === 'GANTI' ? HOSTILE : isi)) as T;
  return { tindakan: ganti(j.acts), kasus: ganti(j.kasus) };
};

it('whatever was typed, a page holds no tag, attribute or sign of it that a browser would take up', () => {
  const j = hostileKasus();
  const lembar = officeSheet({ kantor: () => HOSTILE }, PER);
  const sumber = {
    kalender: workingDayCalendar,
    sop: printedSop,
    kasus: [{ id: '2026-001', tindakan: j.tindakan }],
    sepakat: [],
    tempo: USUAL_DUE_DAYS,
    hariIni: PER,
  };
  const masa = reportPeriod('bulan', 2026, 8);
  const laporan = makeReport(sumber, masa);
  const dibuat = `${PER}T10:00:00+07:00`;
  const kata = reportWords(printedSop, 'hari-kerja');
  const { koreksi: _, ...p } = j.kasus;
  const baris = boardRows(workingDayCalendar, PER, [{ id: '2026-001', versi: 1, permohonan: p }], () => printedSop);
  const dasar = { hitungan: 'hari-kerja', per: PER, hariIni: PER };
  const halaman = [
    reportPage({ lembar, dibuat, laporan, kata, catatan: null, kasusBehind: kasusBehind(sumber, masa, kata) }),
    boardPage({ lembar, dibuat, tahap: boardStages(printedSop, baris), dasar, peran: printedSop.peran, catatan: null }),
  ].map((isi) => new TextDecoder().decode(isi));
  for (const isi of halaman) {
    expect(isi).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(isi).not.toMatch(/<script|<img|<[^>]*\sonload=|\u202e|\u0000/);
    // Only the tags that pages are made of.
    const tag = new Set([...isi.matchAll(/<\/?([a-z0-9]+)/gi)].map((m) => m[1]!.toLowerCase()));
    const known =
      'html head meta title style body header footer main section h1 h2 p b small ul ol li div figure figcaption details summary svg desc defs pattern path rect circle text table caption thead tbody tr th td';
    expect([...tag].filter((satu) => !known.split(' ').includes(satu))).toEqual([]);
  }
});

it('the same report is the same bytes, in Word too', async () => {
  const isi = async () => {
    const j = hostileKasus();
    const laporan = makeReport(
      {
        kalender: workingDayCalendar,
        sop: printedSop,
        kasus: [{ id: '2026-001', tindakan: j.tindakan }],
        sepakat: [],
        tempo: USUAL_DUE_DAYS,
        hariIni: PER,
      },
      reportPeriod('bulan', 2026, 8),
    );
    const kata = reportWords(printedSop, 'hari-kerja');
    return reportDocx({
      lembar: officeSheet({ kantor: (kunci) => (kunci === 'kantor.nama' ? 'Dinas <Contoh>' : null) }, PER),
      dibuat: `${PER}T10:00:00+07:00`,
      laporan,
      kata,
      catatan: null,
    });
  };
  expect(Buffer.compare(await isi(), await isi())).toBe(0);
  const inti = strFromU8(unzipSync(await isi())['docProps/core.xml']!);
  expect(inti).toContain('<dc:creator>Dinas &lt;Contoh&gt;</dc:creator>');
  expect(inti).not.toMatch(/>pks<|un-?named|docx/i);
});
