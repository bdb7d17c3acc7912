"""The documentation of instances of a subclass of `property`."""


class Loud(property):
    """Loud doc."""


class Quiet(property):
    pass


class Host:
    @Loud
    def v(self):
        """doc of v"""
        return 1

    @Quiet
    def w(self):
        """doc of w"""
        return 2

    @Loud
    def undocumented(self):
        return 3

    explicit = Loud(None, doc='given')


for name in ('v', 'w', 'undocumented', 'explicit'):
    p = vars(Host)[name]
    print(name, type(p).__name__, p.__doc__, getattr(Host(), name, 'no getter'))
print(Loud.__doc__, Quiet.__doc__)
Host.v.__doc__ = 'changed'
print(Host.v.__doc__, Loud.__doc__)
print(vars(Host.v), vars(Host.w))
