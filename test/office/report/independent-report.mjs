/**
 * The figures of a report, counted a second time: day by day, from the recorded acts and the printed SOP alone. It shares
 * no code with pks, so a slip in one does not hide in the other.
 */

const DAY = 86_400_000;
const next = (day, by = 1) => new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);
/** The same day months later, or the last of a shorter month. */
const inMonths = (day, months) => {
  const [y, m, d] = day.split('-').map(Number);
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(d, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
};
const dayPart = (moment) => moment.slice(0, 10);

export class IndependentReport {
  /** `closed`: days off besides weekends; `sop`: the data as JSON. */
  constructor({ closed, sop, cases, agreements, due }) {
    this.closed = new Set(closed);
    this.known = new Map();
    this.sop = sop;
    this.cases = cases.map((c) => this.readCase(c));
    this.agreements = agreements;
    this.due = due;
  }

  works(day) {
    if (!this.known.has(day)) this.known.set(day, this.isWorkday(day));
    return this.known.get(day);
  }

  isWorkday(day) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !this.closed.has(day);
  }

  /** Working days after one day up to and including another. */
  workingDays(after, until) {
    let count = 0;
    for (let day = next(after); day <= until; day = next(day)) if (this.works(day)) count += 1;
    return count;
  }

  /** The day of H`h` from a receipt. */
  target(receipt, h) {
    let day = receipt;
    for (let left = h; ; day = next(day)) {
      if (this.works(day)) left -= 1;
      if (left === 0) return day;
    }
  }

  isLate(receipt, h, day) {
    return this.workingDays(this.target(receipt, h), day) > 0;
  }

  /** The facts that stand, as stations: from this day it waits here, with this owner, or is closed. */
  readCase({ id, tindakan }) {
    const gone = new Set();
    for (const { kejadian } of tindakan) for (const f of kejadian) if (f.jenis === 'Diurungkan') gone.add(f.tindakan);
    const moving = ['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi'];
    const facts = tindakan.flatMap(({ v, kejadian }) =>
      kejadian.filter((f) => !(moving.includes(f.jenis) && gone.has(v))),
    );
    const first = facts[0];
    // Out of an old book: whose it was before, and at which step, nobody knows.
    const old = first.jenis === 'Diimpor';
    let receipt = (old && first.diterima) || first.pada;
    let name = first.lembaga.nama;
    const stations = [];
    const done = [];
    const corrected = [];
    let step = first.ke;
    let status = 'aktif';
    let visit = 0;
    const owner = () => (step.tanggungan === 'kantor' ? step.pelaksana : step.tanggungan);
    const put = (f, holder, withReceipt) =>
      stations.push({ day: dayPart(f.pada), status, step, holder, visit, withReceipt });
    if (!old) put(first, step.pelaksana, true);
    else if (step) stations.push({ day: receipt, status, step: null, holder: null, visit, withReceipt: true });
    if (step && (old || owner() !== step.pelaksana)) put(first, owner(), false);
    for (const f of facts) {
      if (f.jenis === 'Diralat') {
        if (f.diterima) corrected.push(dayPart(f.dicatat));
        receipt = f.diterima ?? receipt;
        name = f.lembaga.nama ?? name;
      }
      if (f.jenis === 'Diselesaikan') {
        const atReceipt = f.pada === receipt && stations.length === 1 && typeof f.ke !== 'string';
        done.push({ step, fact: f, station: stations.length, visit });
        visit += 1;
        if (typeof f.ke === 'string') {
          status = f.ke;
          put(f, f.ke === 'selesai' ? 'sesudahSop' : step.pelaksana, false);
        } else {
          step = f.ke;
          put(f, owner(), atReceipt);
        }
      } else if (f.jenis === 'Ditunggu') {
        step = { ...step, before: step.tanggungan, tanggungan: f.siapa };
        put(f, owner(), false);
      } else if (f.jenis === 'Dilanjutkan') {
        step = { ...step, tanggungan: step.before ?? step.jeda?.semula ?? step.tanggungan };
        put(f, owner(), false);
      } else if (f.jenis === 'Ditutup') {
        status = f.status;
        put(f, ['dicabut', 'dikembalikan'].includes(status) ? 'pemohon' : step.pelaksana, false);
      } else if (f.jenis === 'DibukaLagi') {
        status = 'aktif';
        step = f.ke;
        visit += 1;
        put(f, owner(), false);
      }
    }
    receipt = dayPart(receipt);
    // Handed on with the receipt, but never before its own day, unless a wrong clock had put that ahead.
    const ahead = (day) => corrected.some((typed) => day > typed);
    stations.forEach((s, i) => {
      if (s.withReceipt && (i === 0 || s.day < receipt || ahead(s.day))) s.day = receipt;
    });
    for (const d of done) d.day = stations[d.station].day;
    return { id, name, kind: first.lembaga.jenis, receipt, known: !old || first.diterima !== null, stations, done };
  }

  /** The last station by the end of a day, or none before the receipt. */
  at(c, day) {
    if (c.receipt > day) return null;
    return c.stations.filter((s) => s.day <= day).at(-1) ?? null;
  }

  closing(c, from, until) {
    const s = this.at(c, until);
    return s && s.status !== 'aktif' && s.day >= from ? s : null;
  }

  /** Each counted day of a case up to a day: its holder and where the holder had it. */
  *days(c, until) {
    const seen = this.at(c, until);
    if (!seen) return;
    const known = c.stations.slice(0, c.stations.indexOf(seen) + 1);
    const last = seen.status === 'aktif' ? until : seen.day;
    const h1 = this.target(c.receipt, 1);
    for (let day = c.receipt; day <= last; day = next(day)) {
      if (!this.works(day)) continue;
      const earlier = known.filter((s, i) => i > 0 && s.day < day).at(-1);
      const outside = earlier && ['pemohon', 'kemendagri'].includes(earlier.holder);
      const holder = day > h1 ? (earlier ?? known[0]) : outside ? earlier : known[0];
      yield { day, holder: holder.holder, step: holder.step?.no, visit: holder.visit };
    }
  }

  spread(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    if (sorted.length === 0) return { jumlah: 0, median: null, p90: null };
    const middle = sorted.length / 2;
    const median = sorted.length % 2 ? sorted[middle - 0.5] : (sorted[middle - 1] + sorted[middle]) / 2;
    const p90 = sorted.find((x) => sorted.filter((y) => y <= x).length * 10 >= sorted.length * 9);
    return { jumlah: sorted.length, median, p90 };
  }

  /** How long the cases took that were finished between two days. */
  durations(from, until) {
    const finished = this.cases.filter((c) => c.known && this.closing(c, from, until)?.status === 'selesai');
    return this.spread(finished.map((c) => [...this.days(c, until)].length));
  }

  count(from, until) {
    // A case that was annulled, also later, never was; only when that was is told.
    const annulled = (c) => [this.at(c, until), c.stations.at(-1)].some((s) => s?.status === 'batal');
    const real = this.cases.filter((c) => !annulled(c));
    const ids = (keep, among = real) => among.filter(keep).map((c) => c.id);
    const ended = (status, among = real) => ids((c) => this.closing(c, from, until)?.status === status, among);
    const before = (c) => (c.receipt < from ? c.stations.filter((s) => s.day < from).at(-1)?.status : undefined);
    const came = (c) => c.stations.length > 0 && c.receipt >= from && c.receipt <= until;
    const kasus = {
      masuk: ids((c) => c.known && came(c)),
      menunggu: ids((c) => this.at(c, until)?.status === 'aktif'),
      awal: ids((c) => before(c) === 'aktif' || (!c.known && came(c))),
      dibukaLagi: ids((c) => before(c) !== undefined && before(c) !== 'aktif' && this.at(c, until)?.status === 'aktif'),
    };
    for (const s of ['selesai', 'ditolak', 'dicabut', 'dikembalikan', 'dialihkan']) kasus[s] = ended(s);
    kasus.batal = ended('batal', this.cases);
    const finished = this.cases.filter((c) => kasus.selesai.includes(c.id));
    const hari = {};
    const perStep = new Map();
    for (const c of real) {
      for (const d of this.days(c, until)) {
        if (d.day < from || d.holder === null) continue;
        hari[d.holder] = (hari[d.holder] ?? 0) + 1;
        const group = ['pemohon', 'kemendagri'].includes(d.holder) ? d.holder : 'kantor';
        const sum = perStep.get(d.step) ?? { kantor: 0, pemohon: 0, kemendagri: 0 };
        sum[group] += 1;
        perStep.set(d.step, sum);
      }
    }
    const done = real.flatMap((c) =>
      c.done
        .filter((d) => d.day >= from && d.day <= until)
        .map((d) => ({
          id: c.id,
          no: d.step.no,
          late: this.isLate(c.receipt, d.step.h, d.day),
          koreksi: d.fact.hasil === 'koreksi',
          menit: d.fact.menit,
          hari: [...this.days(c, c.stations.at(-1).day)].filter((x) => x.visit === d.visit && x.holder !== null).length,
        })),
    );
    const langkah = this.sop.langkah.map(({ no }) => {
      const mine = done.filter((d) => d.no === no);
      const { median, p90 } = this.spread(mine.map((d) => d.hari));
      return {
        no,
        selesai: mine.length,
        tepat: mine.filter((d) => !d.late).length,
        koreksi: mine.filter((d) => d.koreksi).length,
        median,
        p90,
        menit: this.spread(mine.filter((d) => d.menit !== null).map((d) => d.menit)),
        hari: perStep.get(no) ?? { kantor: 0, pemohon: 0, kemendagri: 0 },
      };
    });
    const waitingLate = real.filter((c) => {
      const s = this.at(c, until);
      return s?.status === 'aktif' && s.step && this.isLate(c.receipt, s.step.h, until);
    });
    const lateIds = this.cases
      .filter((c) => this.at(c, until) && ![this.at(c, until), c.stations.at(-1)].some((s) => s.status === 'batal'))
      .filter((c) => waitingLate.includes(c) || done.some((d) => d.id === c.id && d.late))
      .map((c) => c.id);
    return {
      kasus,
      hari,
      langkah,
      lama: this.durations(from, until),
      langkahSelesai: done.length,
      langkahTepat: done.filter((d) => !d.late).length,
      selesaiTepat: finished.filter((c) => {
        const d = c.done.filter((x) => x.day <= until).at(-1);
        return !this.isLate(c.receipt, d.step.h, d.day);
      }).length,
      menungguTerlambat: waitingLate.length,
      terlambat: lateIds.sort(),
      kerjaSama: this.countAgreements(from, until),
      kewajiban: this.countOwed(from, until),
    };
  }

  countAgreements(from, until) {
    const signed = this.agreementsKnown(until);
    const akhir = { 3: 0, 6: 0, 9: 0, 12: 0 };
    for (const a of signed) {
      if (a.mulai > until || a.berakhir < until) continue;
      for (const n of [3, 6, 9, 12]) if (a.berakhir <= inMonths(until, n)) akhir[n] += 1;
    }
    const lapsed = signed.filter((a) => a.berakhir < until && a.berakhir >= inMonths(until, -12));
    const ids = (keep) => signed.filter(keep).map((a) => a.id);
    return {
      ditandatangani: ids((a) => a.tanggal >= from),
      berlaku: ids((a) => a.mulai <= until && a.berakhir >= until),
      habis: ids((a) => a.gone >= from && a.gone <= until),
      diakhiri: ids((a) => a.early && a.gone >= from && a.gone <= until),
      akanHabis: akhir,
      // No two of a random year are of one institution.
      sudahHabis: lapsed
        .filter((a) => !a.early && a.diperpanjang === null)
        .map((a) => a.id)
        .sort(),
      menungguPerpanjangan: lapsed
        .filter((a) => a.diperpanjang !== null && !signed.some((x) => x.id === a.diperpanjang))
        .map((a) => a.id)
        .sort(),
    };
  }

  /** Signed by then; whoever looks before an early end is told of sees the day that was agreed. */
  agreementsKnown(until) {
    return this.agreements
      .filter((a) => a.tanggal <= until)
      .map((a) => {
        if (!a.diakhiri) return { ...a, early: false, gone: next(a.berakhir) };
        const told = dayPart(a.diakhiri.pada) <= until;
        if (!told) return { ...a, early: false, berakhir: a.diakhiri.semula, gone: next(a.diakhiri.semula) };
        const [gone] = [next(a.berakhir), dayPart(a.diakhiri.pada)].sort().reverse();
        return { ...a, early: true, gone };
      });
  }

  /** Walks through the days of each agreement and notes the periods it touches. */
  countOwed(from, until) {
    const months = { bulanan: 1, triwulanan: 3, semesteran: 6, tahunan: 12 };
    let lewat = 0;
    let diterima = 0;
    for (const a of this.agreementsKnown(until)) {
      const owed = [];
      for (const [what, length] of [
        ['laporan-semester', 6],
        ['data-balikan', months[a.irama]],
      ]) {
        if (!length) continue;
        const periods = new Map();
        for (let day = a.mulai; day <= a.berakhir && day <= until; day = next(day)) {
          const [y, m] = day.split('-').map(Number);
          const index = Math.floor((m - 1) / length) + 1;
          const end = new Date(Date.UTC(y, index * length, 0)).toISOString().slice(0, 10);
          const label =
            length === 12
              ? `${y}`
              : length === 6
                ? `${y}-S${index}`
                : length === 3
                  ? `${y}-T${index}`
                  : day.slice(0, 7);
          const due = what === 'data-balikan' ? end : index === 1 ? `${y}-${this.due[0]}` : `${y + 1}-${this.due[1]}`;
          periods.set(label, due);
        }
        owed.push(...[...periods].map(([label, due]) => [what, label, due]));
      }
      owed.push(['standar-keamanan', 'SEKALI', inMonths(a.tanggal, this.due[2])]);
      for (const [what, label, due] of owed) {
        const received = a.kewajiban
          .filter((k) => k.kewajiban === what && k.periode === label && dayPart(k.pada) <= until)
          .at(-1);
        // The proof of the security standard is owed while the agreement lasts.
        if (!received && what === 'standar-keamanan' && until > a.berakhir) continue;
        if (!received && due < until) lewat += 1;
        if (received && dayPart(received.pada) >= from) diterima += 1;
      }
    }
    return { lewat, diterima };
  }
}
