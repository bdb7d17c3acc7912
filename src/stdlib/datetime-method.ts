/** How a native of `datetime` is made of its quick part: what that leaves goes to the method of frozen Python. */
import { bindNative } from '../objects/arguments.ts';
import { builtinFunctionType, type NativeHome, PyNative } from '../objects/callable.ts';
import { PyBytes, type PyDict, type PyTuple } from '../objects/containers.ts';
import { classMethod, fn, makeNative, method, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { type Arg, type Interp, type NativeImpl, PyType, typeOf, type Value } from '../objects/object.ts';
import { callMethod, homeOf, isOfKind, type Kind, markMaker } from './datetime-fields.ts';
import { homeIn } from './native-call.ts';

/** A slot or a method; undefined where frozen Python must do it. */
export type Quick = (interp: Interp, self: Value, a: Value, b: Value) => Value | undefined;

/** A `__new__`: `args` without the class. */
export type Maker = (interp: Interp, cls: PyType, args: readonly Value[], kwargs: PyDict) => Value | undefined;

/** The natives of one class by their names. */
export class MethodTable extends Map<string, PyNative> {
  readonly #kind: Kind;
  readonly #home: NativeHome;

  constructor(kind: Kind) {
    super();
    this.#kind = kind;
    this.#home = homeIn('datetime', kind, `_${kind}_class`);
  }

  /** A special method without an operand. */
  unary(name: string, quick: (interp: Interp, self: Value) => Value | undefined): void {
    const kind = this.#kind;
    const impl = (interp: Interp, self: Value): Value => {
      const r = quick(interp, self);
      return r === undefined ? callMethod(interp, kind, name, [self]) : r;
    };
    this.#add(name, { ...method(`${name}(self, /)`, impl), kind: 'slot' });
  }

  /** A special method with one operand. */
  binary(name: string, quick: (interp: Interp, self: Value, other: Value) => Value | undefined): void {
    const kind = this.#kind;
    const impl = (interp: Interp, self: Value, other: Value): Value => {
      const r = quick(interp, self, other);
      return r === undefined ? callMethod(interp, kind, name, [self, other]) : r;
    };
    this.#add(name, { ...method(`${name}(self, value, /)`, impl), kind: 'slot' });
  }

  /** A method or class method; `defaults` stand for what is not given: all of up to two parameters, or none. */
  method(signature: string, quick: Quick, defaults: readonly Value[] = [], row: typeof method = method): void {
    const kind = this.#kind;
    const name = signature.slice(0, signature.indexOf('('));
    const impl = (interp: Interp, self: Value, a: Arg = defaults[0], b: Arg = defaults[1]): Value => {
      const r = quick(interp, self, a as Value, b as Value);
      if (r !== undefined) return r;
      return callMethod(interp, kind, name, b !== undefined ? [self, a as Value, b] : a !== undefined ? [self, a] : [self]);
    };
    // Errors name the method by its class.
    this.#add(name, row(`${kind}.${signature}`, impl as NativeImpl));
  }

  classMethod(signature: string, quick: Quick): void {
    this.method(signature, quick, [], classMethod);
  }

  /** The `__new__` of the class; `signature` is what its errors are made by. */
  maker(signature: string, quick: Maker): void {
    const kind = this.#kind;
    const checker = makeNative(
      '__new__',
      fn(signature, () => null),
      null,
    );
    const impl = (interp: Interp, args: PyTuple, kwargs: PyDict): Value => {
      const { items } = args;
      const cls: Value | undefined = items[0];
      const who = `datetime.${kind}.__new__`;
      if (cls === undefined) throw typeError(`${who}(): not enough arguments`);
      if (!(cls instanceof PyType)) throw typeError(`${who}(X): X is not a type object (${typeOf(cls).name})`);
      const home = homeOf(cls);
      if (!isOfKind(home, kind)) throw typeError(`${who}(${cls.name}): ${cls.name} is not a subtype of datetime.${kind}`);
      const r = home.kind === kind ? quick(interp, cls, items.slice(1), kwargs) : undefined;
      if (r !== undefined) return r;
      // A state as pickle has it takes the place of the fields.
      // What is missing is found after guest code has made ints of the arguments before it.
      const isFoundLater = kwargs.size === 0 && items.length < 4 && items.some((item, i) => i > 0 && !typeOf(item).isBuiltin);
      if (!(items[1] instanceof PyBytes) && !isFoundLater) bindNative(checker, items.slice(1), kwargs);
      return callMethod(interp, kind, '__new__', items.slice(), kwargs);
    };
    const native = new PyNative(builtinFunctionType, '__new__', 'new', impl as NativeImpl, '__new__(*args, **kwargs)', null, true);
    markMaker(native, kind);
    this.#put(native);
  }

  #add(name: string, row: NativeRow): void {
    this.#put(makeNative(name, row, null));
  }

  #put(native: PyNative): void {
    native.home = this.#home;
    this.set(native.name, native);
  }
}

/** Gives a class its six comparisons from one order; null where two values cannot be compared so. */
export function addComparisons(table: MethodTable, order: (a: Value, b: Value) => number | undefined): void {
  const tests: Readonly<Record<string, (order: number) => boolean>> = {
    __lt__: (n) => n < 0,
    __le__: (n) => n <= 0,
    __eq__: (n) => n === 0,
    __ne__: (n) => n !== 0,
    __gt__: (n) => n > 0,
    __ge__: (n) => n >= 0,
  };
  for (const [name, test] of Object.entries(tests))
    table.binary(name, (_interp, a, b) => {
      const n = order(a, b);
      return n === undefined ? undefined : test(n);
    });
}
