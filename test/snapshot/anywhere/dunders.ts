/** Operators' special methods, each with a program that stops inside, and the names that need none. The others are in dunders.py. */

const OPERATORS: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  matmul: '@',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  lshift: '<<',
  rshift: '>>',
  and: '&',
  xor: '^',
  or: '|',
};

const COMPARISONS: Readonly<Record<string, string>> = { eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' };

/** Programs by the name of the method. */
export function operatorPrograms(): Record<string, string> {
  const programs: Record<string, string> = {};
  for (const [name, operator] of Object.entries(OPERATORS)) {
    const make = (method: string): string => `class A:\n    def ${method}(self, other): return [ask('${method}'), other]\na = A()\n`;
    programs[`__${name}__`] = `${make(`__${name}__`)}print(a ${operator} 1, [a ${operator} i for i in (1, 2)])`;
    programs[`__r${name}__`] = `${make(`__r${name}__`)}print(1 ${operator} a, 'x' ${operator} a if '${operator}' != '%' else None)`;
    programs[`__i${name}__`] = `${make(`__i${name}__`)}a ${operator}= 1\nprint(a)\nd = {'k': A()}\nd['k'] ${operator}= 2\nprint(d)`;
  }
  for (const [name, operator] of Object.entries(COMPARISONS))
    programs[`__${name}__`] =
      `class A:\n    def __${name}__(self, other): return ask('${operator}')\nprint(A() ${operator} 1, A() ${operator} A(), 1 if A() ${operator} 2 else 0, [A()] ${operator} [A()], (1, A()) ${operator} (1, A()))`;
  for (const [name, operator] of [
    ['neg', '-'],
    ['pos', '+'],
    ['invert', '~'],
  ])
    programs[`__${name}__`] = `class A:\n    def __${name}__(self): return ask('u')\nprint(${operator}A())`;
  return programs;
}

/** Names that are attributes, or hooks that nothing of the engine calls. */
export const NO_PROGRAMS: ReadonlySet<string> = new Set(
  (
    '__release_buffer__ __name__ __doc__ __qualname__ __module__ __dict__ __annotations__ __weakref__ __class__ __abstractmethods__ __type_params__ __annotations_cache__ __spec__ __notes__ __all__ ' +
    '__typing_unpacked_tuple_args__ __loader__ __classcell__ __annotate_func__ __unpacked__ __parameters__ __package__ __origin__ __match_args__ __main__ __bases__ __args__ ' +
    '__build_class__ __text_signature__ __stdout__ __slots__ __orig_bases__ __isabstractmethod__ __import__ __func__ __firstlineno__ __debug__ __dataclass_setattr__ __code__ ' +
    '__classdictcell__ __builtins__ __alloc__ __del__ __mro__ __wrapped__ __defaults__ __kwdefaults__ __globals__ __closure__ __self__ __cause__ __context__ __suppress_context__ ' +
    '__traceback__ __file__ __path__ __cached__ __static_attributes__ __objclass__ __signature__ __future__ __subclasses__ __subclasshook__ __base__ __basicsize__ __itemsize__ ' +
    '__newobj__ __newobj_ex__ __slotnames__ __flags__ __dictoffset__ __weakrefoffset__ __value__ __bound__ __constraints__ __covariant__ __contravariant__ __infer_variance__ __default__'
  ).split(' '),
);
