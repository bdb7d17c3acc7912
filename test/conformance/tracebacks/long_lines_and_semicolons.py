data = {'alpha': [1, 2, 3], 'beta': {'gamma': (4, 5, 6)}}
x = 1; y = 2; print(x + y); z = data['alpha'][1] + data['beta']['gamma'][2]; print(z)
if z: print('one-liner'); w = z - 8
print(data['alpha'][0], data['beta']['gamma'][0], data['beta']['gamma'][1] / w, data['alpha'][2], 'the rest of a long line that has no effect at all')
