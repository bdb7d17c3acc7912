class Person:
    def __init__(self, name):
        self.full_name = name
        self._private = 1

    def greeting(self):
        return 'hi ' + self.full_name


p = Person('ann')
for attempt in (lambda: p.zzzz, lambda: 'a'.uper(), lambda: [].appendd(1), lambda: Person.greting, lambda: p.private):
    try:
        attempt()
    except AttributeError as e:
        print(e, '|', e.name, type(e.obj).__name__)
print(p.greeting())
print(p.ful_name)
