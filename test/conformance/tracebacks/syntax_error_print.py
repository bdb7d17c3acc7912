print('never printed')
print 'hello', name
