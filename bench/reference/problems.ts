export const PROBLEMS = new URL('./problems.json', import.meta.url);
export const REFERENCE = new URL('./reference.json', import.meta.url);
