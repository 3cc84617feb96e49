/** Passwords that stand in an address ('postgres://nama:sandi@pelayan/basis'): never shown, wherever the address was typed. */

/** The last @ ends the password, which may hold others. `resolve` leaves one slash of two. */
const DI_ALAMAT = /([a-z][\w+.-]*:\/{1,2}[^\s:@/"'\\]*):[^\s"']*@/gi;
const DI_PILIHAN = /([?&](?:ssl)?(?:password|passwd|pwd|sandi)=)[^&\s"'\\]*/gi;

export const samarkan = (teks: string): string => teks.replace(DI_ALAMAT, '$1:***@').replace(DI_PILIHAN, '$1***');

/** Whether a place is an address of a server, not a folder. `C:\` and `R:/` are drives. */
export const alamatServer = (tempat: string): boolean => /^[a-z][\w+.-]+:\/\//i.test(tempat);
