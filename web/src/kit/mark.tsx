/** The mark: redness that falls away into calm. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="mark-calm" x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#ff8b94" />
          <stop offset=".55" stopColor="#f3d9b8" />
          <stop offset="1" stopColor="#8fe3cd" />
        </linearGradient>
      </defs>
      <rect width="32" height="32" rx="8" fill="#0b4f47" />
      <path
        d="M5.5 9c4 .6 4.6 7 8.5 11 3 3.3 7.5 3.6 12.5 3.6"
        fill="none"
        stroke="url(#mark-calm)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="13.8" cy="20" r="2.7" fill="#fff" />
    </svg>
  );
}
