names = 'cp1250 cp1251 windows-1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp437 IBM850 cp852 cp866 iso-8859-2 iso-8859-5 greek latin5 ISO-8859-15 latin9 koi8-r koi8-u mac-roman macintosh'.split()
upper = bytes(range(128, 256))
for name in names:
    text = upper.decode(name, 'replace')
    print(name, ascii(text))
    assert text.replace('\ufffd', '').encode(name).decode(name) == text.replace('\ufffd', '')
    for f in (lambda: upper.decode(name), lambda: 'a\u4e2d\u6587b'.encode(name), lambda: 'a\u4e2d\ufffd'.encode(name, 'replace'), lambda: '\u4e2d'.encode(name, 'xmlcharrefreplace'), lambda: 'h\xe9llo \u20ac'.encode(name, 'ignore')):
        try:
            result = f()
            print(ascii(result) if len(result) < 50 else len(result))
        except UnicodeError as e:
            print(type(e).__name__, ascii(str(e)))
