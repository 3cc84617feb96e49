/** The renderer as commands see it; each part is loaded when it is asked for. */
import type { Isian, Naskah } from '../naskah/naskah.ts';
import { renderTerbaca } from './render.ts';
import type { rupakan } from './rupa.ts';
import type { Simpanan } from './simpanan.ts';

/** `simpanan`: where compiled templates are kept; without it each is compiled anew. */
export const perender = (simpanan?: Simpanan) => ({
  render: (templat: Uint8Array, isian: Isian, naskah: Naskah) => renderTerbaca(templat, isian, naskah, simpanan),
  isianTemplat: async (templat: Uint8Array) => (await import('./templat.ts')).isianTemplat(templat),
  periksaTemplat: async (templat: Uint8Array, naskah: Naskah) =>
    (await import('./templat.ts')).periksaTemplat(templat, naskah),
  bacaDokumen: async (dokumen: Uint8Array) => (await import('./dokumen.ts')).bacaDokumen(dokumen),
  tandaKonsep: async (dokumen: Uint8Array) => (await import('./konsep.ts')).tandaKonsep(dokumen),
  tanpaKonsep: async (dokumen: Uint8Array) => (await import('./konsep.ts')).tanpaKonsep(dokumen),
  rupakan: async (templat: Uint8Array, rupa: Parameters<typeof rupakan>[1]) =>
    (await import('./rupa.ts')).rupakan(templat, rupa),
  ukuranGambar: async (isi: Uint8Array) => (await import('./gambar.ts')).ukuranGambar(isi),
  kemas: async (isi: Readonly<Record<string, Uint8Array>>) => (await import('./paket.ts')).kemasPaket(isi),
});
