import { readFileSync, writeFileSync } from 'node:fs';
import { checkNames, writeNames } from './unicode-names.ts';
import { codePointOfName } from '../src/objects/unicode-names.ts';
const [names, al] = JSON.parse(readFileSync('/tmp/h12n/d.json','utf8'));
const c = { version: '16.0.0', names, aliases: al.filter((a:any)=>a[1].length===1).map((a:any)=>[a[0],a[1][0]]), sequences: al.filter((a:any)=>a[1].length>1).map((a:any)=>a[0]) } as any;
const t = writeNames(c); console.log(t.length);
writeFileSync(new URL('../src/objects/unicode-names.generated.ts', import.meta.url), t);
if (process.argv[2]) { let t0=performance.now(); codePointOfName('BULLET'); console.log('first', performance.now()-t0);
 t0=performance.now(); for (let i=0;i<1000;i++) codePointOfName('LATIN SMALL LETTER A'); console.log('1000', performance.now()-t0);
 t0=performance.now(); const f = checkNames(c, (n)=>{ return n.map(x=>codePointOfName(x)??null);}); console.log(performance.now()-t0, f.length, f.slice(0,10)); }
