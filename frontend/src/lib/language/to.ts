/** The address of a page of this site, for links. */
export const to = (path: string): string => path;
