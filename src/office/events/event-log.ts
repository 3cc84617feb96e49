import type { Moment } from '../days/tanggal.ts';
import { compareText } from '../permohonan/compare/compare-text.ts';
import { evolve, newPermohonan } from '../permohonan/evolve.ts';
import type { HistoryAct } from '../permohonan/facts/effective-facts.ts';
import { heldOnce } from '../permohonan/facts/held-once.ts';
import type { KasusFact } from '../permohonan/facts/kasus-fact.ts';
import type { Permohonan } from '../permohonan/permohonan.ts';
import { HUBUNGAN_NAMES, langkahCode } from '../permohonan/text/kasus-words.ts';

/** `typed` is when it was recorded (+07:00); `owner` whose days ran until then (null: unknown, closed). */
export type LogEvent = Readonly<{
  case_id: string;
  activity: string;
  timestamp: string;
  typed: string;
  resource: string;
  role: string | null;
  owner: string | null;
}>;
export type EventTrace = Readonly<{ case_id: string; lembaga: string; jenis: string; kejadian: readonly LogEvent[] }>;

export const LOG_COLUMNS = ['case_id', 'activity', 'timestamp', 'typed', 'resource', 'role', 'owner'] as const;

/** The last typed come first; what was typed at once stays in its order. */
export const lastTyped = (semua: readonly LogEvent[]): LogEvent[] =>
  [...semua].sort((a, b) => compareText(b.typed, a.typed));

export function eventTrace(id: string, tindakan: readonly HistoryAct[]): EventTrace {
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

function ownerBefore(p: Permohonan, k: KasusFact): string | null {
  if (p.status === 'baru') return k.jenis === 'Diimpor' ? null : 'pemohon';
  return p.status === 'aktif' ? p.langkah.tanggungan : null;
}

function activityOf(k: KasusFact): string {
  if (k.jenis === 'HubunganDicatat') return HUBUNGAN_NAMES[k.hubungan];
  // A miner can tell which step counts no more.
  if (k.jenis === 'Diurungkan' && k.langkah !== null) return `Diurungkan · ${langkahCode(k.langkah)}`;
  if (k.jenis !== 'Diselesaikan') {
    const kata = k.jenis.replace(/(?<=.)[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`);
    return k.jenis === 'Ditutup' ? `${kata} · ${k.status}` : kata;
  }
  return `${langkahCode(k.langkah)} ${k.ringkas}${k.hasil === 'selesai' ? '' : ` · ${k.hasil}`}`;
}

/** Without a time it is midnight, or the previous event's moment. */
function instantAfter(sebelum: string, pada: Moment): string {
  if (pada.length > 10) return pada;
  return sebelum.startsWith(pada) ? sebelum : `${pada}T00:00:00+07:00`;
}
