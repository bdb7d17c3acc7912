# Carets stand under wide characters and after tabs.
def größe(наименование):
	return наименование.größe + '😀'.join([1])


class Ünï(Exception):
    pass


try:
    größe('x')
except AttributeError as e:
    print(e)
try:
    raise Ünï('日本語 ' + 'é')
except Ünï as e:
    print(type(e), e)
text = '日本語😀'; table = {'é': 1}; print(text, table['é']); print('日本語😀', table['è'], 'after')
