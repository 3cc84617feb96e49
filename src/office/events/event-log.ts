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
      activity: heldOnce(activityOf(k, tindakan)),
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

/** A miner can tell what counts no more: an undo names the step, or the act that it takes back. */
function activityOf(k: KasusFact, tindakan: readonly HistoryAct[] = []): string {
  if (k.jenis === 'Dikonsep') return `${k.dibaca ? 'Dibaca dari Word' : 'Dibuat'} · ${k.naskah.replaceAll('-', ' ')}`;
  if (k.jenis === 'HubunganDicatat') return HUBUNGAN_NAMES[k.hubungan];
  const apa = (jenis: string): string => {
    const ditarik = 'tindakan' in k ? tindakan.find((t) => t.v === k.tindakan)?.kejadian : undefined;
    const fakta = ditarik?.find((satu) => satu.jenis === jenis);
    return fakta ? activityOf(fakta) : words(jenis);
  };
  if (k.jenis === 'Diurungkan') return `Diurungkan · ${k.langkah === null ? apa(k.urung) : langkahCode(k.langkah)}`;
  if (k.jenis === 'TindakanDitarik') return `${words(k.jenis)} · ${apa(k.urung)}`;
  if (k.jenis === 'TindakanDiralat') return `${words(k.jenis)} · ${apa(k.diralat)}`;
  if (k.jenis !== 'Diselesaikan') return k.jenis === 'Ditutup' ? `${words(k.jenis)} · ${k.status}` : words(k.jenis);
  return `${langkahCode(k.langkah)} ${k.ringkas}${k.hasil === 'selesai' ? '' : ` · ${k.hasil}`}`;
}

const words = (jenis: string): string => jenis.replace(/(?<=.)[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`);

/** Without a time it is midnight, or the previous event's moment. */
function instantAfter(sebelum: string, pada: Moment): string {
  if (pada.length > 10) return pada;
  return sebelum.startsWith(pada) ? sebelum : `${pada}T00:00:00+07:00`;
}
