/** `pks --help`. */

type HelpRow = Readonly<{ nama: string; alias?: string; ringkas: string }>;

export function showHelp(perintah: readonly HelpRow[]): string {
  const nama = perintah.map((p) => (p.alias ? `${p.nama}, ${p.alias}` : p.nama));
  const panjang = Math.max(...nama.map((n) => n.length));
  return [
    'Register permohonan PKS hak akses data kependudukan menurut SOP 470/08.',
    '',
    'Pemakaian: pks [perintah] [pilihan]',
    '',
    `  ${'pks'.padEnd(panjang)}  apa yang menunggu Anda`,
    ...perintah.map((p, i) => `  ${(nama[i] ?? '').padEnd(panjang)}  ${p.ringkas}`),
    '',
    'Pilihan yang berlaku di mana saja:',
    '  -h, --help        bantuan, juga: pks <perintah> --help',
    '  -V, --version     versi pks',
    '      --json        jawab dengan satu dokumen JSON',
    '      --no-input    jangan bertanya',
    '      --no-color    tanpa warna',
    '  -q, --quiet       hanya yang perlu',
    '      --register    folder register yang dipakai',
    '',
    'Nama akun komputer tercatat pada tiap kejadian; pks tidak memeriksa siapa yang mengetik.',
    'Mulai: pks init · pks new · pks advance 1 · pks overdue · pks draft 1 --daftar',
  ].join('\n');
}
