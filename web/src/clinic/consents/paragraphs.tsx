/** A text as it was written: an empty line begins a new paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="paragraphs">
      {text.split(/\n\s*\n/).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a kept text never change places
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}
