/** By RFC 5545 these are whole days, so no time zone can be wrong. */
import { createEvents, type EventAttributes } from 'ics';
import type { CalendarDay } from '../../office/queue/target-days.ts';

/** 08.00 of the day before, counted from midnight. */
const ALARM_HOURS_BEFORE = 16;

/** The library takes DTSTAMP though untyped, and writes this PC's clock without it. */
type StampedEvent = EventAttributes & Readonly<{ timestamp: number }>;

export function calendarFile(nama: string, hari: readonly CalendarDay[]): Uint8Array {
  const { error, value } = createEvents(hari.map(calendarEvent), {
    productId: '-//pks//tenggat//ID',
    method: 'PUBLISH',
    calName: nama,
  });
  if (error || typeof value !== 'string') throw error ?? new Error('ics: no calendar');
  return new TextEncoder().encode(foldedLines(value));
}

const LONGEST_LINE = 75;

/** RFC 5545 counts octets of a line, the library letters: 'é' is two. */
function foldedLines(teks: string): string {
  const pembaca = new TextEncoder();
  return teks
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((baris) => {
      let [hasil, panjang] = ['', 0];
      for (const huruf of baris) {
        const lebar = pembaca.encode(huruf).length;
        if (panjang + lebar > LONGEST_LINE) [hasil, panjang] = [`${hasil}\r\n `, 1];
        hasil += huruf;
        panjang += lebar;
      }
      return hasil;
    })
    .join('\r\n');
}

const calendarEvent = ({ uid, judul, keterangan, tanggal, versi, diubah, dicabut }: CalendarDay): StampedEvent => ({
  uid,
  title: judul,
  description: keterangan,
  start: dayParts(tanggal),
  end: dayParts(dayAfter(tanggal)),
  sequence: versi,
  timestamp: Date.parse(diubah.length === 10 ? `${diubah}T00:00:00+07:00` : diubah),
  status: dicabut ? 'CANCELLED' : 'CONFIRMED',
  busyStatus: 'FREE',
  ...(!dicabut && {
    alarms: [{ action: 'display', description: judul, trigger: { before: true, hours: ALARM_HOURS_BEFORE } }],
  }),
});

const dayParts = (tanggal: string): [number, number, number] => {
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split('-').map(Number);
  return [tahun, bulan, hari];
};

const dayAfter = (tanggal: string): string =>
  new Date(Date.parse(`${tanggal}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
