/** Passwords that stand in an address ('postgres://nama:sandi@pelayan/basis'): never shown, wherever the address was typed. */

/** The last @ ends the password, which may hold others. `resolve` leaves one slash of two. */
const IN_ADDRESS = /([a-z][\w+.-]*:\/{1,2}[^\s:@/"'\\]*):[^\s"']*@/gi;
const IN_QUERY = /([?&](?:ssl)?(?:password|passwd|pwd|sandi)=)[^&\s"'\\]*/gi;

export const maskPasswords = (teks: string): string => teks.replace(IN_ADDRESS, '$1:***@').replace(IN_QUERY, '$1***');

/** Whether a place is an address of a server, not a folder. `C:\` and `R:/` are drives. */
export const isServerAddress = (tempat: string): boolean => /^[a-z][\w+.-]+:\/\//i.test(tempat);
