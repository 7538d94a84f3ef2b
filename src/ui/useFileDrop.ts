import { useEffect, useRef, useState } from 'react';
import { droppedFiles } from './droppedFiles.ts';

const hasFiles = (event: DragEvent): event is DragEvent & { dataTransfer: DataTransfer } =>
  event.dataTransfer?.types.includes('Files') === true;

/** Makes an element take dragged files, and with `folders` what is in dragged folders. While `disabled` it refuses them, but keeps the browser from opening them. */
export function useFileDrop({
  onFiles,
  disabled,
  folders = false,
}: {
  onFiles: (files: File[]) => void;
  disabled: boolean;
  folders?: boolean;
}) {
  const zone = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const element = zone.current;
    if (!element) return undefined;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (disabled) return;
      const take = (files: File[]) => {
        if (files.length > 0) onFiles(files);
      };
      if (folders) void droppedFiles(event.dataTransfer).then(take);
      else take([...event.dataTransfer.files]);
    };
    element.addEventListener('dragover', onOver);
    element.addEventListener('dragleave', onLeave);
    element.addEventListener('drop', onDrop);
    return () => {
      element.removeEventListener('dragover', onOver);
      element.removeEventListener('dragleave', onLeave);
      element.removeEventListener('drop', onDrop);
    };
  }, [onFiles, disabled, folders]);

  return { zone, over: over && !disabled };
}
