/** The version of the engine, for those above it. */
import { ENGINE_VERSION as VERSION } from '../snapshot/format.ts';

/** Names what may compute or count otherwise than another version. */
export const ENGINE_VERSION: string = VERSION;
