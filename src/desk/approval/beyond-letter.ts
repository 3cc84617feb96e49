/** The agreement asks no more than the letter that left, or than the letter that corrected it. */
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { changedInSurat, ralatKemendagri } from '../../office/naskah/outside-sop/ralat-kemendagri.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { SIGNED_NASKAH } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { materialFrom, momentNow } from '../documents/naskah-material.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { requireNaskah } from '../reference/require-naskah.ts';
import type { Sitting } from '../sitting.ts';
import { sentSurat } from './sent-surat.ts';

/** What the ministry's reply names by itself is approved, whatever the letter said. */
const NAMED_IN_REPLY = { daftar_elemen: 'elemen', jangka_waktu: 'jangkaWaktu' } as const;

/** `isi` is the case as the agreement has it: as approved, or of today. */
export function beyondLetterWarnings(
  sesi: Sitting,
  kasus: OpenKasus,
  isi: ReceivedKasus,
  { kode }: Pick<NaskahDefinition, 'kode'> = { kode: SIGNED_NASKAH },
): readonly string[] {
  const { berkas } = kasus;
  if (kode !== SIGNED_NASKAH || berkas.permohonan.kerjaSama) return [];
  const kini = { ...momentNow(sesi, berkas), kasus: isi };
  const suratTerkirim = sentSurat(sesi, kasus, kini, { hariIni: true });
  const lain = changedInSurat({ ...materialFrom(kasus, requireNaskah(kode), kini), suratTerkirim }).filter(
    ({ kunci }) => !isNamedInReply(isi, kunci),
  );
  if (lain.length === 0) return [];
  const beda = lain.map((satu) => `${satu.isi} "${satu.semula}", sekarang "${satu.seharusnya}"`).join('; ');
  return [
    `PERHATIAN: surat ke Kemendagri yang terkirim meminta lain: ${beda}. Persetujuannya atas surat itu; kirim dulu ralatnya: pks draft ${berkas.id} ${ralatKemendagri.kode}`,
  ];
}

function isNamedInReply({ balasan }: ReceivedKasus, kunci: string): boolean {
  const disetujui = balasan?.hasil === 'setuju' ? balasan.disetujui : undefined;
  if (!disetujui || (kunci !== 'daftar_elemen' && kunci !== 'jangka_waktu')) return false;
  return (disetujui[NAMED_IN_REPLY[kunci]]?.length ?? 0) > 0;
}
