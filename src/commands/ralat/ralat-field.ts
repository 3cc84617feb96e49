import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { RalatDetails } from '../../office/permohonan/facts/kinds/isian-facts.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';

export type RalatChange = Omit<RalatDetails, 'alasan'>;

export type RalatField = Readonly<{
  lama: (p: ReceivedKasus) => RalatDetails['lama'];
  baru: (sesi: Sitting, nilai: string, kasus: OpenKasus['berkas']) => Partial<Omit<RalatChange, 'isian' | 'lama'>>;
}>;
