/** What a table of a module's calls holds. */

/** How to call what a module has. Texts of values are Python expressions; the module, and those in `imports`, are imported. */
export interface ModuleCalls {
  /** Other modules that the texts need. */
  readonly imports?: readonly string[];
  /** Kinds by full name of a function or method (`math.perm`, `datetime.date.replace`), in the words of `parameters.ts`; a kind of `values` is written with a `:` before it. */
  readonly rows?: Readonly<Record<string, string>>;
  /** Kinds by parameter name, for what has no row. */
  readonly names?: Readonly<Record<string, string>>;
  /** Kinds of this module's own: the texts of their values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Calls that are not made: what matches `receiver -> call`. */
  readonly unless?: RegExp;
  /** What is shown of a call's result (`$`), by name. */
  readonly results?: Readonly<Record<string, string>>;
  /** Instances of each class: none, where only the constructor is called. A class without a row must be left out. */
  readonly receivers?: Readonly<Record<string, readonly string[]>>;
  /** If given, the only names of the module that are called. */
  readonly only?: readonly string[];
  /** Names of the module, or `Class.member`, that are not called, with the reason. `Class` means its members too; `Class()` only its constructor. */
  readonly leftOut?: Readonly<Record<string, string>>;
}
