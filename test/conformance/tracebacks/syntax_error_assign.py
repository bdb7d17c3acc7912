print('never printed')
if f(x) = 5:
    pass
