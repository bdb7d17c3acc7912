class Base:
    def __init__(self, value):
        self.value = self.validate(value)

    def validate(self, value):
        return value


class Positive(Base):
    def __init__(self, value):
        super().__init__(value)
        self.ready = True

    def validate(self, value):
        if value < 0:
            raise ValueError(f'{value} < 0')
        return super().validate(value)


print(Positive(3).value)
items = [Positive(n) for n in (1, 2)]
print([i.value for i in items], Positive(-1))
