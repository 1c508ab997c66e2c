/** How many practices are put together at most; the API gives as many in one answer. */
export const maxPractices = 100;
