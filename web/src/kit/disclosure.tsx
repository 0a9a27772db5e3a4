import type { ReactNode } from 'react';

/** Something folded under a line. The browser's own element: keyboard, search and print work. */
export function Disclosure({
  label,
  children,
  className = '',
  onOpen,
}: {
  label: ReactNode;
  children: ReactNode;
  className?: string;
  onOpen?: () => void;
}) {
  return (
    <details
      className={`fold ${className}`}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary>{label}</summary>
      <div className="folded">{children}</div>
    </details>
  );
}
