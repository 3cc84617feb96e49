/**
 * The history of a case as an event log for process mining (van der Aalst: case, activity, time, resource): an event
 * for each entry of its history, in its order.
 */
import type { Moment } from '../days/tanggal.ts';
import { evolve, newPermohonan } from '../permohonan/evolve.ts';
import type { HistoryAct } from '../permohonan/facts/effective-facts.ts';
import { heldOnce } from '../permohonan/facts/held-once.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { Permohonan } from '../permohonan/permohonan.ts';
import { HUBUNGAN_NAMES, langkahCode } from '../permohonan/text/kasus-words.ts';

/**
 * `timestamp`: when it happened, `typed`: when it was recorded, both +07:00. `role`: of the person, if known then.
 * `owner`: whose days ran until then (kantor, pemohon, kemendagri), null for a case that is closed, and
 * for the days before an entry from an old book.
 */
export type LogEvent = Readonly<{
  case_id: string;
  activity: string;
  timestamp: string;
  typed: string;
  resource: string;
  role: string | null;
  owner: string | null;
}>;
export type KasusTrace = Readonly<{ case_id: string; lembaga: string; jenis: string; kejadian: readonly LogEvent[] }>;

export const LOG_COLUMNS = ['case_id', 'activity', 'timestamp', 'typed', 'resource', 'role', 'owner'] as const;

export function kasusTrace(id: string, tindakan: readonly HistoryAct[]): KasusTrace {
  const kejadian: LogEvent[] = [];
  let p: Permohonan = newPermohonan;
  let sebelum = '';
  for (const k of tindakan.flatMap((t) => t.kejadian)) {
    sebelum = instantAfter(sebelum, k.pada);
    kejadian.push({
      case_id: id,
      activity: heldOnce(activityOf(k)),
      timestamp: sebelum,
      typed: k.dicatat === sebelum ? sebelum : k.dicatat,
      resource: k.oleh.nama,
      role: k.oleh.peran ?? null,
      owner: ownerBefore(p, k),
    });
    p = evolve(p, k);
  }
  const lembaga = p.status === 'baru' ? { nama: '', jenis: '' } : p.lembaga;
  return { case_id: id, lembaga: lembaga.nama, jenis: lembaga.jenis, kejadian };
}

/** The letter is the institution's until it is received; whose days ran before the entry of an old book is not known. */
function ownerBefore(p: Permohonan, k: KasusFact): string | null {
  if (p.status === 'baru') return k.jenis === 'Diimpor' ? null : 'pemohon';
  return p.status === 'aktif' ? p.langkah.tanggungan : null;
}

/** A step with its outcome, any other act by its name: 'L06 Periksa konsep · koreksi', 'Nomor dipesan'. */
function activityOf(k: KasusFact): string {
  if (k.jenis === 'HubunganDicatat') return HUBUNGAN_NAMES[k.hubungan];
  if (k.jenis !== 'Diselesaikan') {
    const kata = k.jenis.replace(/(?<=.)[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`);
    return k.jenis === 'Ditutup' ? `${kata} · ${k.status}` : kata;
  }
  return `${langkahCode(k.langkah)} ${k.ringkas}${k.hasil === 'selesai' ? '' : ` · ${k.hasil}`}`;
}

/** A day without a time is its midnight, or the moment of the event before it on that day, so that the order stands. */
function instantAfter(sebelum: string, pada: Moment): string {
  if (pada.length > 10) return pada;
  return sebelum.startsWith(pada) ? sebelum : `${pada}T00:00:00+07:00`;
}
