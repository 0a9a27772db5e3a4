const PEOPLE = 100;
const PER_ROW = 20;

/** One hundred people: `marked` filled, `perhaps` more of them ringed. The words beside it say the same. */
export function People({
  marked,
  perhaps,
  label,
  kind,
}: {
  marked: number;
  perhaps: number;
  label: string;
  kind: 'benefit' | 'harm';
}) {
  const stateOf = (at: number) => (at < marked ? 'yes' : at < marked + perhaps ? 'perhaps' : 'no');
  return (
    <svg
      className={`hundred hundred-${kind}`}
      viewBox={`0 0 ${PER_ROW * 10} ${(PEOPLE / PER_ROW) * 10}`}
      role="img"
      aria-label={label}
    >
      {Array.from({ length: PEOPLE }, (_, at) => (
        <circle
          // biome-ignore lint: a person here is only a place.
          key={at}
          data-state={stateOf(at)}
          cx={(at % PER_ROW) * 10 + 5}
          cy={Math.floor(at / PER_ROW) * 10 + 5}
          r="3.3"
        />
      ))}
    </svg>
  );
}
