/** The public names of `sandboa/node`: what needs Node. */
export { type DirectoryFilesOptions, directoryFiles } from './directory-files.ts';
export {
  type DirectoryOptions,
  DirectoryStore,
  type JournalFile,
  openDirectory,
  type Repair,
  readJournalFile,
  writeJournalFile,
} from './directory-store.ts';
