/** Passwords in addresses ('postgres://nama:sandi@pelayan/basis') are never shown. */

/** The last @ ends the password. `resolve` leaves one slash of two. */
const IN_ADDRESS = /([a-z][\w+.-]*:\/{1,2}[^\s:@/"'\\]*):[^\s"']*@/gi;
const IN_QUERY = /([?&](?:ssl)?(?:password|passwd|pwd|sandi)=)[^&\s"'\\]*/gi;

export const maskPasswords = (teks: string): string => teks.replace(IN_ADDRESS, '$1:***@').replace(IN_QUERY, '$1***');

/** `C:\` and `R:/` are drives. */
export const isServerAddress = (tempat: string): boolean => /^[a-z][\w+.-]+:\/\//i.test(tempat);
