declare module 'virtual:healcast/care' {
  const part: ReturnType<typeof import('../../build/explore-parts.ts').knowledgeForCare>;
  export default part;
}
declare module 'virtual:healcast/explore' {
  const part: ReturnType<typeof import('../../build/explore-parts.ts').wordsForExplore>;
  export default part;
}
declare module 'virtual:healcast/studies' {
  const part: ReturnType<typeof import('../../build/explore-parts.ts').studiesForExplore>;
  export default part;
}
declare module 'virtual:healcast/entries' {
  const part: ReturnType<typeof import('../../build/entries-parts.ts').entriesForExplore>;
  export default part;
}
declare module 'virtual:healcast/care/others' {
  const others: import('../kit/in-language.ts').OtherLanguages;
  export default others;
}
declare module 'virtual:healcast/explore/others' {
  const others: import('../kit/in-language.ts').OtherLanguages;
  export default others;
}
