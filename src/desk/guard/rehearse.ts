/** An act is decided before anything is recorded or claimed. */
import { decide } from '../../office/permohonan/decide.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { WhoAndWhen } from '../../office/permohonan/facts/kinds/fact-kind.ts';
import type { KasusCommand } from '../../office/permohonan/kasus-command.ts';
import type { Selesaikan } from '../../office/permohonan/rules/decide-selesaikan.ts';
import type { ActFlags } from '../flags/standard-flags.ts';
import { readTypedMoment } from '../flags/typed-dates.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';

/** By default it is done at `--tanggal` or now, by `--oleh`. */
export type KasusRequest = WithoutCommon<KasusCommand> & Partial<Pick<WhoAndWhen, 'pada' | 'oleh'>>;

type WithoutCommon<P> = P extends unknown ? Omit<P, keyof WhoAndWhen> : never;

/** Every rule has spoken, and nothing is recorded or claimed yet. */
export type Rehearsal = Readonly<{ ajuan: KasusRequest; kejadian: readonly KasusFact[] }>;

/** @throws the rule that refuses */
export function rehearse(
  sesi: Sitting,
  { aturan, berkas, peran }: OpenKasus,
  opsi: Pick<ActFlags, 'tanggal' | 'oleh'>,
  ajuan: KasusRequest,
): Rehearsal {
  const kini = () =>
    opsi.tanggal === undefined ? sesi.saat : readTypedMoment(sesi, '--tanggal', opsi.tanggal, { kasus: berkas });
  const pada = ajuan.pada ?? kini();
  const oleh = ajuan.oleh ?? sesi.pelaku(peran, opsi.oleh, { pada, luar: true });
  return { ajuan, kejadian: decide(aturan, berkas.permohonan, { ...ajuan, pada, dicatat: sesi.saat, oleh }) };
}

type Addition = Readonly<{ klaim?: readonly string[] }> & Partial<Pick<Selesaikan, 'balasan'>>;

/** Decides anew only where something is added. */
export const withAddition = (gladi: Rehearsal, tambahan: Addition): KasusRequest | Rehearsal =>
  Object.keys(tambahan).length === 0 ? gladi : ({ ...gladi.ajuan, ...tambahan } as KasusRequest);
