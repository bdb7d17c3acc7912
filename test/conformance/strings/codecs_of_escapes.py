"""The encodings utf-7 and raw_unicode_escape, with what they refuse."""
import codecs

TEXTS = ['', 'abc', 'a+b', 'a\\b~c', 'aé日', 'Hi Mom \u263a!', '😀', 'é-', 'éA', 'é!', 'é\n', '\x00\x7f\t\r', '\ud800x', '\udc00', '+-', 'é+é', '日本語', '\\u1234', '\u0100\\', '\U0010ffff']
for name in 'utf-7', 'raw_unicode_escape', 'U7', 'raw-unicode-escape':
    for text in TEXTS:
        data = text.encode(name)
        print(name, ascii(text), data, ascii(data.decode(name)))

BYTES = [b'+', b'a+', b'+A', b'+AOk', b'+AOk-', b'+AOk!', b'+AOkx', b'+-', b'+-x', b'+!', b'+\xe9', b'\xe9', b'+2D3eAA-', b'+2D0-', b'+2D0', b'+2D0A', b'+2D3cAA', b'+AOl-', b'+AOl', b'+A!', b'a+AGI-c', b'+AGIAYw', b'~\\', b'+AAAAAA-', b'+/+8-', b'+2AA+2AA-', b'+3AA-', b'+2ADcAA-x', b'+IKw-+', b'+AO\xe9k-']
for data in BYTES:
    for errors in 'strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape':
        try:
            print(data, errors, ascii(data.decode('utf-7', errors)))
        except UnicodeDecodeError as e:
            print(data, errors, e, e.encoding, e.start, e.end, e.reason, e.__notes__)

RAW = [rb'\u0041', rb'\\u0041', rb'\\\u0041', rb'\u12', rb'\u', rb'\U0001f600', rb'\U00110000', rb'\U001', rb'\n\x41', b'\\', b'\\\\', b'a\\', b'\xe9\\u00e9', rb'\uzz', rb'\u004g', b'\\\n', b'\\\xff']
for data in RAW:
    for errors in 'strict', 'ignore', 'replace', 'backslashreplace':
        try:
            print(data, errors, ascii(data.decode('raw_unicode_escape', errors)))
        except UnicodeDecodeError as e:
            print(data, errors, e, e.start, e.end, e.reason)
print(codecs.lookup('utf-7').name, codecs.lookup('utf7').name, codecs.lookup('raw_unicode_escape').name, codecs.lookup('u7').name)
print(codecs.encode('é', 'utf-7'), codecs.decode(b'+AOk-', 'utf7'), codecs.getencoder('utf-7')('aé'), codecs.getdecoder('raw_unicode_escape')(b'\\u00e9'))
print(str(b'+AOk-', 'utf-7'), bytes('é', 'utf-7'), bytearray('é', 'raw_unicode_escape'))
