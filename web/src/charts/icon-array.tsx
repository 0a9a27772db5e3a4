const PEOPLE = 100;
const PER_ROW = 20;

/** One hundred people as dots, of whom `count` are filled. The words beside it say the same. */
export function IconArray({ count, label }: { count: number; label: string }) {
  const rows = PEOPLE / PER_ROW;
  return (
    <svg
      className="people"
      viewBox={`0 0 ${PER_ROW * 10} ${rows * 10}`}
      role="img"
      aria-label={label}
    >
      {Array.from({ length: PEOPLE }, (_, at) => (
        <circle
          // biome-ignore lint: a person here is only a place.
          key={at}
          data-filled={at < count}
          cx={(at % PER_ROW) * 10 + 5}
          cy={Math.floor(at / PER_ROW) * 10 + 5}
          r="3.4"
        />
      ))}
    </svg>
  );
}
