/** Frozen Python behind template strings: their text when guest code has a part in it. CPython: Objects/templateobject.c. */

/** Source of the functions; each is found by its name. */
export const frozenTemplates = `
def interpolation_repr(self):
    return f'Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})'

def template_repr(self):
    return f'Template(strings={self.strings!r}, interpolations={self.interpolations!r})'
`;
