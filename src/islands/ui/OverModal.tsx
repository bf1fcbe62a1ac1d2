import { render, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  children: ComponentChildren;
}

/**
 * Shows its children where it stands, or inside the modal dialog that was open when it came: a
 * modal makes everything around it inert, so a button out there could not be pressed.
 */
export function OverModal({ children }: Props) {
  const [modal, setModal] = useState(() => document.querySelector('dialog:modal'));
  const [place, setPlace] = useState<HTMLElement>();

  useEffect(() => {
    if (!modal) return undefined;
    const element = document.createElement('div');
    element.className = 'over-modal';
    element.role = 'alert';
    modal.append(element);
    setPlace(element);
    const leave = () => setModal(null);
    modal.addEventListener('close', leave);
    return () => {
      modal.removeEventListener('close', leave);
      render(null, element);
      element.remove();
    };
  }, [modal]);

  // A modal may have opened after the first telling: what is told again must be within reach too.
  useEffect(() => setModal(document.querySelector('dialog:modal')), [children]);

  useEffect(() => {
    if (!modal || !place) return;
    render(children, place);
    place.scrollIntoView({ block: 'nearest' });
  }, [modal, place, children]);

  return modal ? null : <>{children}</>;
}
