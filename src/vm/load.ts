/** Turns code objects into loaded code: constants become Python values, sites get inline caches. */
import type { Code, Const } from '../bytecode/code.ts';
import { Op } from '../bytecode/opcodes.ts';
import { PyCode, Site } from '../objects/callable.ts';
import { EMPTY_TUPLE, frozensetType, PyBytes, PySet, PyTuple } from '../objects/containers.ts';
import { EngineError } from '../objects/errors.ts';
import { keyOf } from '../objects/hash.ts';
import { Ellipsis, PyComplex, PyFloat, type Value } from '../objects/object.ts';

/** Loads `code` and all code inside it. `known`: what has been loaded already, to which all that is loaded now is added. */
export function loadCode(code: Code, known: Map<Code, PyCode> | null = null): PyCode {
  const before = known?.get(code);
  if (before !== undefined) return before;
  const consts = code.consts.map((constant) => loadConst(constant, known));
  const loaded = new PyCode(code, consts, makeSites(code, consts));
  known?.set(code, loaded);
  return loaded;
}

/** Fresh inline caches for `code`. */
export function makeSites(code: Code, consts: readonly Value[]): Site[] {
  const sites: Site[] = new Array(code.sites.length);
  for (let i = 0; i < sites.length; i++) sites[i] = new Site(code.names[code.sites[i]] ?? '');
  for (let pc = 0; pc < code.code.length; pc += 4) {
    // This site is an index into consts, not names: the tuple of keys.
    if (code.code[pc] === Op.BUILD_CONST_KEY_MAP) {
      const site = new Site('');
      site.value = consts[code.sites[code.code[pc + 3]]];
      sites[code.code[pc + 3]] = site;
    }
  }
  return sites;
}

function loadConst(constant: Const, known: Map<Code, PyCode> | null): Value {
  if (typeof constant !== 'object' || constant === null) return constant;
  if (constant instanceof Uint8Array) return new PyBytes(constant);
  switch (constant.kind) {
    case 'float':
      return new PyFloat(constant.value);
    case 'complex':
      return new PyComplex(0, constant.imag);
    case 'ellipsis':
      return Ellipsis;
    case 'tuple':
      return constant.items.length === 0 ? EMPTY_TUPLE : new PyTuple(constant.items.map((item) => loadConst(item, known)));
    case 'frozenset': {
      const set = new PySet(frozensetType);
      for (const element of constant.items) {
        const item = loadConst(element, known);
        const key = keyOf(item, 'set element');
        if (key === undefined) throw new EngineError('constant set element needs guest code');
        set.add(key, item);
      }
      return set;
    }
    case 'code':
      return loadCode(constant, known);
  }
}
