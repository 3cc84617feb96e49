/** At a terminal a line that is offered names a case of this year by its number alone, as people type it. */

const OFFERED = /\bpks (?!cari\b)([a-z][a-z-]*(?: [a-z]+)?)((?: \d{4}-\d{3,})+)(?![\d-])/g;

export const shortOffers = (teks: string, tahun: number): string =>
  teks.includes('pks ')
    ? teks.replace(
        OFFERED,
        (_, perintah: string, kasus: string) =>
          `pks ${perintah}${kasus.replaceAll(new RegExp(` ${tahun}-0*(?=[1-9])`, 'g'), ' ')}`,
      )
    : teks;
