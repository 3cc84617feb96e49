import type { WhoAndWhen } from './facts/kinds/fact-kind.ts';
import type { SesudahSop } from './kerja-sama/decide-kerja-sama.ts';
import type { TindakanCommand } from './kerja-sama/decide-tarik-tindakan.ts';
import type { Akhiri } from './kerja-sama/end-early.ts';
import type { BerkasCommand } from './rules/decide-berkas.ts';
import type { Lengkapi } from './rules/decide-lengkapi.ts';
import type { MoveCommand } from './rules/decide-move.ts';
import type { NomorCommand } from './rules/decide-nomor.ts';
import type { Ralat } from './rules/decide-ralat.ts';
import type { Selesaikan } from './rules/decide-selesaikan.ts';
import type { Terima } from './rules/decide-terima.ts';

export type ReceivedCommand =
  | Selesaikan
  | Lengkapi
  | Ralat
  | BerkasCommand
  | NomorCommand
  | MoveCommand
  | TindakanCommand
  | SesudahSop
  | Akhiri;

export type KasusCommand = WhoAndWhen & (Terima | ReceivedCommand);
