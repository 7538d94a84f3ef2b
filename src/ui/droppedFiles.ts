/** Most files that are taken out of dropped folders; nobody drops more on purpose. */
const MOST = 5000;

/**
 * The files that were dropped, those inside dropped folders included. To call while the drop is handled: the browser
 * forgets it right after. A folder that cannot be read gives nothing.
 */
export function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...transfer.files];
  return entries.some(({ isDirectory }) => isDirectory) ? walk(entries) : Promise.resolve(plain);
}

async function walk(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  const todo = [...entries];
  for (let entry = todo.shift(); entry && files.length < MOST; entry = todo.shift()) {
    if (isDirectory(entry)) todo.push(...(await readFolder(entry)));
    else if (isFile(entry)) files.push(...(await readFile(entry)));
  }
  return files;
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** The browser hands out a folder in parts, until a part is empty. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

function readFile(entry: FileSystemFileEntry): Promise<File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}
