import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { CalendarDay } from '../../../src/office/queue/target-days.ts';
import { calendarFile } from '../../../src/papers/export/ics.ts';

/** Read back by another library. */
function readCalendar(isi: Uint8Array) {
  const teks = new TextDecoder().decode(isi);
  const kalender = new ICAL.Component(ICAL.parse(teks));
  return {
    nama: kalender.getFirstPropertyValue('x-wr-calname'),
    hari: kalender.getAllSubcomponents('vevent').map((v) => {
      const e = new ICAL.Event(v);
      const alarm = v.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
      return {
        uid: e.uid,
        judul: e.summary,
        keterangan: e.description,
        mulai: e.startDate.toString(),
        akhir: e.endDate.toString(),
        versi: v.getFirstPropertyValue('sequence'),
        status: v.getFirstPropertyValue('status'),
        dibuat: String(v.getFirstPropertyValue('dtstamp')),
        alarm: alarm === undefined || alarm === null ? null : String(alarm),
      };
    }),
  };
}

const day = (lain: Partial<CalendarDay>): CalendarDay => ({
  uid: '2026-014-L05-x@pks',
  judul: '2026-014 Kaji; susun, konsep · RSUD "Contoh"\\n',
  keterangan: 'Target H2, Kasi\npks advance 2026-014',
  tanggal: '2026-12-31',
  versi: 7,
  diubah: '2026-08-19T01:15:00+07:00',
  dicabut: false,
  ...lain,
});

it('is read by another program as it was meant, over the end of a month and a year', () => {
  const { nama, hari } = readCalendar(calendarFile('Tenggat PKS · Dinas', [day({}), day({ tanggal: '2028-02-28' })]));
  expect(nama).toBe('Tenggat PKS · Dinas');
  expect(hari[0]).toEqual({
    uid: '2026-014-L05-x@pks',
    judul: '2026-014 Kaji; susun, konsep · RSUD "Contoh"\\n',
    keterangan: 'Target H2, Kasi\npks advance 2026-014',
    mulai: '2026-12-31',
    akhir: '2027-01-01',
    versi: 7,
    status: 'CONFIRMED',
    dibuat: '2026-08-18T18:15:00Z',
    alarm: '-PT16H',
  });
  expect(hari[1]).toMatchObject({ mulai: '2028-02-28', akhir: '2028-02-29' });
});

it('takes a day off under the same name, without an alarm', () => {
  const [satu] = readCalendar(calendarFile('x', [day({ dicabut: true, diubah: '2026-08-19' })])).hari;
  expect(satu).toMatchObject({ uid: '2026-014-L05-x@pks', status: 'CANCELLED', alarm: null });
  expect(satu?.dibuat).toBe('2026-08-18T17:00:00Z');
});

it('holds no day at all as well', () => {
  expect(readCalendar(calendarFile('kosong', [])).hari).toEqual([]);
});

it('no line has more than 75 octets, in whichever letters', () => {
  const isi = new TextDecoder().decode(calendarFile('Tenggat é', [day({ judul: 'é·'.repeat(60) })]));
  const baris = isi.split('\r\n').map((satu) => new TextEncoder().encode(satu).length);
  expect(Math.max(...baris)).toBe(75);
  expect(readCalendar(calendarFile('x', [day({ judul: 'é·'.repeat(60) })])).hari[0]?.judul).toBe('é·'.repeat(60));
});
