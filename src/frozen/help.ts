/** Frozen Python behind help(): signature and documentation, as the first lines of CPython's. CPython: Lib/pydoc.py. */
export const frozenHelp = `
def help_on(*args):
    if not args:
        print('help(object) prints the signature and the documentation of an object.')
        return
    obj = args[0]
    cls = obj if isinstance(obj, type) else type(obj)
    kind = help_kind(obj)
    if kind is None:
        obj = cls
        kind = 'class'
    name = getattr(obj, '__name__', '?')
    module = getattr(obj, '__module__', None)
    place = f' in module {module}' if isinstance(module, str) else ''
    doc = getattr(obj, '__doc__', None)
    lines = [f'Help on {kind} {name}{place}:', '']
    if kind == 'class':
        bases = ', '.join([base.__name__ for base in cls.__bases__])
        lines.append(f'class {name}({bases})' if bases else f'class {name}')
    elif kind == 'module':
        lines.append(name)
    else:
        lines.append(name + help_signature(obj))
    if isinstance(doc, str) and doc:
        for line in doc.strip().split('\\n'):
            text = line.strip()
            lines.append('    ' + text if text else '')
    if kind == 'class' or kind == 'module':
        names = [name for name in dir(obj) if not name.startswith('_')]
        if names:
            lines.append('')
            lines.append('    ' + ', '.join(names))
    for line in lines:
        print(line)
    print()

def help_kind(obj):
    kind = type(obj).__name__
    if kind == 'function' or kind == 'method' or kind == 'module':
        return kind
    if kind == 'builtin_function_or_method':
        return 'built-in function'
    if kind == 'method_descriptor' or kind == 'wrapper_descriptor':
        return kind
    return 'class' if isinstance(obj, type) else None

def help_signature(obj):
    func = getattr(obj, '__func__', obj)
    code = getattr(func, '__code__', None)
    if code is None:
        text = getattr(obj, '__text_signature__', None)
        return text.replace('$self, ', 'self, ').replace('$module, ', '') if isinstance(text, str) else '(...)'
    names = code.co_varnames
    count = code.co_argcount
    first_default = count - len(func.__defaults__ or ())
    parts = []
    for i in range(1 if func is not obj else 0, count):
        text = names[i]
        if i >= first_default:
            text += '=' + repr(func.__defaults__[i - first_default])
        parts.append(text)
        if i + 1 == code.co_posonlyargcount:
            parts.append('/')
    after = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        parts.append('*' + names[after])
        after += 1
    elif code.co_kwonlyargcount:
        parts.append('*')
    for name in names[count:count + code.co_kwonlyargcount]:
        defaults = func.__kwdefaults__ or {}
        parts.append(name + '=' + repr(defaults[name]) if name in defaults else name)
    if code.co_flags & 8:
        parts.append('**' + names[after])
    return '(' + ', '.join(parts) + ')'
`;
