/** Module `__future__`: the features, all of them mandatory by now except `annotations`. CPython: Lib/__future__.py. */

/** Name, first optional release, first mandatory release (null: never), flag. */
const FEATURES = [
  ['nested_scopes', "(2, 1, 0, 'beta', 1)", "(2, 2, 0, 'alpha', 0)", 0x10],
  ['generators', "(2, 2, 0, 'alpha', 1)", "(2, 3, 0, 'final', 0)", 0],
  ['division', "(2, 2, 0, 'alpha', 2)", "(3, 0, 0, 'alpha', 0)", 0x20000],
  ['absolute_import', "(2, 5, 0, 'alpha', 1)", "(3, 0, 0, 'alpha', 0)", 0x40000],
  ['with_statement', "(2, 5, 0, 'alpha', 1)", "(2, 6, 0, 'alpha', 0)", 0x80000],
  ['print_function', "(2, 6, 0, 'alpha', 2)", "(3, 0, 0, 'alpha', 0)", 0x100000],
  ['unicode_literals', "(2, 6, 0, 'alpha', 2)", "(3, 0, 0, 'alpha', 0)", 0x200000],
  ['barry_as_FLUFL', "(3, 1, 0, 'alpha', 2)", "(4, 0, 0, 'alpha', 0)", 0x400000],
  ['generator_stop', "(3, 5, 0, 'beta', 1)", "(3, 7, 0, 'alpha', 0)", 0x800000],
  ['annotations', "(3, 7, 0, 'beta', 1)", 'None', 0x1000000],
] as const;

/** Frozen Python of the module. */
export const FUTURE_SOURCE = `
class _Feature:
    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional = optionalRelease
        self.mandatory = mandatoryRelease
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        """Return first release in which this feature was recognized."""
        return self.optional

    def getMandatoryRelease(self):
        """Return release in which this feature will become mandatory."""
        return self.mandatory

    def __repr__(self):
        return '_Feature' + repr((self.optional, self.mandatory, self.compiler_flag))

all_feature_names = [${FEATURES.map(([name]) => `'${name}'`).join(', ')}]
__all__ = ['all_feature_names'] + all_feature_names
${FEATURES.map(([name, optional, mandatory, flag]) => `${name} = _Feature(${optional}, ${mandatory}, ${flag})`).join('\n')}
`;
