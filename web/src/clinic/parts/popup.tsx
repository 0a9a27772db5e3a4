import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';

/** A button, and the dialog it opens over the page; a click beside it or Escape closes it. */
export function Popup({
  button,
  role = 'dialog',
  children,
}: {
  button: ReactNode;
  /** `alertdialog` for what cannot be taken back. */
  role?: 'dialog' | 'alertdialog';
  children: (close: () => void) => ReactNode;
}) {
  return (
    <DialogTrigger>
      {button}
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog" role={role}>
            {({ close }) => children(close)}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
