class Key:
    def __repr__(self):
        return '<Key "quoted" \'both\'>'

    def __hash__(self):
        return 1


data = {'users': {'ann': {'age': 30}}, 1: 'int'}
for path in (('users', 'bob'), (1.5,), ((1, 'x'),), ('multi\nline',), (Key(),), ('',), (None,)):
    try:
        node = data
        for key in path:
            node = node[key]
    except KeyError as e:
        print(e, '|', repr(e), '|', e.args)
print(data['users']['ann']['age'])
print(data['users']['zoe']['age'])
