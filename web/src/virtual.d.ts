declare module 'virtual:healcast/knowledge' {
  const part: ReturnType<typeof import('../build/knowledge-parts.ts').knowledgeForEngine>;
  export default part;
}
declare module 'virtual:healcast/words' {
  const part: ReturnType<typeof import('../build/knowledge-parts.ts').knowledgeForPage>;
  export default part;
}
declare module 'virtual:healcast/sources' {
  const part: ReturnType<typeof import('../build/sources-parts.ts').sourcesForPage>;
  export default part;
}
declare module 'virtual:healcast/clinic' {
  const part: ReturnType<typeof import('../build/clinic-parts.ts').knowledgeForClinic>;
  export default part;
}
declare module 'virtual:healcast/request' {
  const part: ReturnType<typeof import('../build/embed-parts.ts').wordsForRequest>;
  export default part;
}
declare module 'virtual:healcast/embed' {
  const part: ReturnType<typeof import('../build/embed-parts.ts').wordsForEmbed>;
  export default part;
}
declare module 'virtual:healcast/knowledge/others' {
  const others: import('./kit/in-language.ts').OtherLanguages;
  export default others;
}
declare module 'virtual:healcast/words/others' {
  const others: import('./kit/in-language.ts').OtherLanguages;
  export default others;
}
declare module 'virtual:healcast/request/others' {
  const others: import('./kit/in-language.ts').OtherLanguages;
  export default others;
}
