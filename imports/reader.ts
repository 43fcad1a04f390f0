/** The process that `apart.ts` starts: parses one file. */
import { answerApart } from '../service/apart.ts';
import { parseFile } from './parse.ts';

// apart.ts sends nothing else.
answerApart((bytes) => parseFile(bytes as Uint8Array));
