# === reading ===
import copy
import io
import re
import warnings
import xml.etree.ElementTree as ET

print(ET.VERSION, ET.fromstring is ET.XML, ET.PI is ET.ProcessingInstruction)


def show(act, *args, **named):
    try:
        print(re.sub(r'0x[0-9a-f]+', '0x..', repr(act(*args, **named))))
    except ET.ParseError as error:
        print('ParseError', error, error.code, error.position)
    except Exception as error:
        print(type(error).__name__, error)


def text(element):
    return ET.tostring(element, encoding='unicode')


DOC = '''<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE data [ <!ENTITY co "Company &#38;#38; Co"> ]>
<!-- before -->
<data xmlns:x="urn:x" version='1'>
  <country name="Liechtenstein" x:code="LI"><rank updated="yes">2</rank><year>2008</year><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
  <country name="Singapore"><rank>5</rank><year>2011</year><?target some data?><x:note>&lt;a&gt; &amp; &#65;&#x42; &co; <![CDATA[<raw> & ]]>end</x:note>tail</country>
  <!-- inside --><empty></empty><uni é="ü">日本 😀</uni>
</data>
<!-- after -->
'''
root = ET.fromstring(DOC)
print(root.tag, root.attrib, len(root), [child.tag for child in root], [e.tag for e in root.iter()], repr(root.text), repr(root[0].tail))
print(root[0].attrib, root[1].find('{urn:x}note').text, repr(root[1][-1].tail), root[3].attrib, root[3].text, root[2].text)
print([(n.get('name'), n.get('direction', '?'), n.get('no')) for n in root.iter('neighbor')], list(root[1].itertext()), root[0].keys(), root[0].items())
for path in ('country', 'country/rank', './/neighbor', './/year/..', "*[@name]", "country[@name='Singapore']", "country[@name!='Singapore']", 'country[rank]', "country[year='2011']", "country[year!='2011']",
             'country[1]', 'country[last()]', 'country[last()-1]', './/neighbor[2]', '.', './/*', 'country/*', '*/neighbor[@name="Austria"][@direction]', './/rank[.="5"]', '{*}note', './/{*}note', './/{urn:x}*',
             './/{}rank', 'no', 'country/', './/country//year', './/x:note', '/data', 'country[0]', 'country[last()-0]', 'country[first()]', './/', 'country[', "country[@name='a' and 1]", '..', './country/./year'):
    show(lambda: [e.tag + str(e.get('name', '')) for e in root.findall(path)])
show(lambda: [e.text for e in root.findall('.//p:note', {'p': 'urn:x'})])
show(lambda: root.findall('.//p:note', {'q': 'urn:x'}))
show(lambda: [e.tag for e in root.findall('country', {'': 'urn:x'})])
print(root.findtext('country/year'), root.findtext('no'), root.findtext('no', 'default'), repr(root.findtext('empty')), root.find('no'), [e.text for e in root.iterfind('country/rank')])
for source in ('<a><b></a>', '<a>', '', '  ', '<a/><b/>', '<a/>text', 'text<a/>', '<a b=1/>', '<a b="1" b="2"/>', '<a>&nope;</a>', '<a>&</a>', '<a>& b</a>', '<a><</a>', '<a b="<"/>', '<x:a/>', '<a x:b="1"/>', '<a>]]></a>',
               '<a><!-- -- --></a>', '<a><!-- x</a>', '<a><![CDATA[x</a>', '<a', '<a b', '<a b="x', '<1/>', '<a></b>', '<a/ >', '<a>&#0;</a>', '<a>&#xD800;</a>', '\n<?xml version="1.0"?><a/>', '<a>\x01</a>', '<a\nb="1"\n\n c/>',
               '<a></a', '</a>', '<a></a></a>', '<a>é</a>', '<a b="1"c="2"/>', '<?xml version="1.0"?>', '<a><?xml?></a>', '<A></a>', '<a>&#65</a>', '<a\t></a\n>', '<a b="1>', '<!DOCTYPE a', 'text', 'text x', '{"a": 1}', '12<a/>', '<!DOCTYPE a [<!ENTITY b "&b;">]><a>&b;</a>', '<!DOCTYPE a [<!ENTITY b "x &#38; y"> <!ENTITY c "[&b;]">]><a>&c;</a>', '<!DOCTYPE a [<!ENTITY b "1"><!ENTITY c "[&b;]">]><a x="&c;">&c;</a>', '<a $/>', '<a$/>', '<a b/>', '<a b=>', '<a/', '<a b=\'x"y\'/>', '<a>\r\n\r</a>', '<a b=" x\n\ty "/>'):
    show(lambda: text(ET.fromstring(source)))
print(ET.fromstring('<?xml version="1.0" encoding="latin-1"?><a>\xe9</a>'.encode('latin-1')).text, ET.fromstring(b'<a>\xc3\xa9</a>').text, ET.fromstring('<a>é</a>'.encode('utf-16')).text, ET.fromstring('\ufeff<a/>'.encode()).tag)
show(ET.fromstring, b'<a>\xff</a>')
show(ET.fromstring, 5)
print(ET.fromstringlist(['<a>', '<b/>', '</a>'])[0].tag, {k: v.tag for k, v in ET.XMLID('<a id="1"><b id="2"/><c/></a>')[1].items()})

# === building and writing ===
a = ET.Element('a', {'x': '1'}, y='2')
b = ET.SubElement(a, 'b', {'q': '"<&>\'\n\t'}, z='3')
b.text = 'text <&> "é"'
b.tail = ' tail '
a.append(ET.Comment(' note '))
a.append(ET.ProcessingInstruction('go', 'now & then'))
a.insert(0, ET.Element('first'))
a.extend([ET.Element('c'), ET.Element('{urn:x}d', {'{urn:y}e': '1', '{http://www.w3.org/XML/1998/namespace}lang': 'en'})])
print(ET.tostring(a), text(a))
print(ET.tostring(a, 'utf-8'), ET.tostring(a, 'latin-1')[:60], ET.tostring(a, 'utf-8', xml_declaration=True)[:40], ET.tostring(a, 'unicode', xml_declaration=True)[:40])
print(text(ET.Element('e')), ET.tostring(ET.Element('e'), short_empty_elements=False), ET.tostring(a, 'unicode', method='text'), ET.tostringlist(ET.Element('e')))
print(ET.tostring(ET.fromstring('<p>a<br/>b<script>1 &lt; 2</script></p>'), 'unicode', method='html'), ET.tostring(ET.Element('{urn:d}e'), 'unicode', default_namespace='urn:d'))
show(ET.tostring, a, default_namespace='urn:d')
show(ET.tostring, a, method='json')
ET.register_namespace('why', 'urn:y')
print(text(a[-1]))
show(ET.register_namespace, 'ns1', 'urn:z')
for wrong in (ET.Element(5), ET.Element('a', {'b': 1}), ET.Element('a', {5: 'b'})):
    show(ET.tostring, wrong)
w = ET.Element('w')
w.text = 5
show(ET.tostring, w)
q = ET.QName('urn:q', 'name')
print(q, repr(q), q == ET.QName('{urn:q}name'), q == '{urn:q}name', q < ET.QName('z'), hash(q) == hash(str(q)), text(ET.Element(q, {q: q})), ET.QName('plain'))
show(lambda: a)
show(lambda: [type(a).__name__, type(a).__module__, a[0].tag, a[-1].tag, len(a[1:3]), ET.iselement(a), ET.iselement(5)])
for act in (lambda: a[99], lambda: a.append('x'), lambda: a.insert(0, 5), lambda: a.extend(['x']), lambda: a.remove(b) or len(a), lambda: a.remove(b), lambda: a.remove(5), lambda: a.__setitem__(0, 'x'), lambda: a.__setitem__(99, b),
            lambda: a.__delitem__(99), lambda: ET.Element('a', 5), lambda: ET.SubElement(5, 'x'), lambda: ET.SubElement(a, 'x', 5), lambda: ET.ElementTree(5), lambda: ET.ElementTree().write(io.StringIO(), 'unicode'), lambda: a.nothing):
    show(act)
a[0] = ET.Element('replaced')
a[1:2] = [ET.Element('s1'), ET.Element('s2')]
del a[2]
a.set('new', 'v')
print(text(a), a.get('new'))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(bool(a), bool(ET.Element('x')), [str(c.message)[:40] for c in caught])
one, two = copy.copy(root), copy.deepcopy(root)
one[0].set('name', 'changed')
print(root[0].get('name'), two[0].get('name'), len(one), text(two) == text(root))
a.clear()
print(text(a), a.makeelement('m', {}).tag)
ET.indent(root)
print(text(root))
tree = ET.ElementTree(ET.fromstring('<r><a><b>x</b>y</a><c/></r>'))
ET.indent(tree, '\t')
tree.write(out := io.BytesIO(), encoding='utf-8', xml_declaration=True)
print(out.getvalue(), tree.getroot().tag, tree.find('a/b').text, tree.findtext('c'), [e.tag for e in tree.iter()], tree.findall('.//b')[0].tag, [e.tag for e in tree.iterfind('c')])
show(ET.indent, tree, ' ', -1)
ET.dump(tree)
ET.dump(ET.Element('x'))
print(ET.parse(io.StringIO('<p>q</p>')).getroot().text, ET.parse(io.BytesIO(b'<p/>')).getroot().tag)

# === parsers, builders, events ===
print([(event, value.tag if hasattr(value, 'tag') else value) for event, value in ET.iterparse(io.StringIO('<a xmlns="urn:a" xmlns:b="urn:b"><b:c/>t<!--n--></a>'), ('start', 'end', 'start-ns', 'end-ns'))])
events = ET.iterparse(io.BytesIO(b'<a><b>1</b><b>2</b></a>'))
print([e.text for _, e in events if e.tag == 'b'], events.root.tag)
show(lambda: list(ET.iterparse(io.StringIO('<a><b/>'))))
kept = ET.XMLParser(target=ET.TreeBuilder(insert_comments=True, insert_pis=True))
print(text(ET.fromstring('<a><!--c--><?p i?>x</a>', kept)))


class Target:
    def __init__(self):
        self.depth = self.deepest = 0
        self.seen = []

    def start(self, tag, attrib):
        self.depth += 1
        self.deepest = max(self.depth, self.deepest)
        self.seen.append((tag, attrib))

    def end(self, tag):
        self.depth -= 1

    def data(self, data):
        self.seen.append(data)

    def comment(self, text):
        self.seen.append(('comment', text))

    def close(self):
        return self.deepest


parser = ET.XMLParser(target=(target := Target()))
parser.feed('<a><b c="d">t')
parser.feed('</b><!--x--></a>')
print(parser.close(), target.seen)
builder = ET.TreeBuilder()
builder.start('a', {'b': 'c'})
builder.data('t')
builder.data('u')
builder.start('d', {})
builder.end('d')
builder.data('v')
print(builder.end('a').tag, text(builder.close()))


# === reserved prefixes ===
for declared in ('xmlns:xml="x"', 'xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:q="1"', 'xmlns:xmlns="x"', 'xmlns:p=""', 'xmlns=""',
                 'xmlns:p="http://www.w3.org/XML/1998/namespace"', 'xmlns="http://www.w3.org/2000/xmlns/"', 'xmlns:p="a" xmlns:q="a" p:x="1" q:x="2"',
                 'x:="1"', ':x="1"', 'q:z="1"'):
    for document in (f'<r>\n <a {declared}>t</a></r>', f'<a {declared}/>'):
        try:
            print(ET.tostring(ET.fromstring(document)))
        except ET.ParseError as error:
            print(declared, error, error.code, error.position)

# === paths are looked up as they are asked for ===
root = ET.XML('<r><a/><b/><a/><a/><c><a/></c></r>')
for found in root.iterfind('a'):
    root.remove(found)
    print([child.tag for child in root])
print(type(root.iterfind('.//a')).__name__, root.iterfind(''), root.find(b'c'), root.findtext(b'x', 'none'))
for path, spaces in (('a', 5), ('/a', {}), ('{}a', None), ('{*}a', None), ('a{b/c', None), ('a', {'': 'u'})):
    try:
        print(path, [e.tag for e in root.findall(path, spaces)])
    except (AttributeError, SyntaxError) as error:
        print(path, type(error).__name__, error)
for call in (lambda: root['x'], lambda: root.__setitem__(slice(0, 2, 2), [ET.Element('q')] * 3), lambda: root.__setitem__(slice(0, 1), 5),
             lambda: root.__setitem__(None, root), lambda: root.extend(5), lambda: root.insert('x', 'y'), lambda: root.append(None),
             lambda: ET.PI('t', 5), lambda: ET.PI(None, 'x'), lambda: root.makeelement('a', None), lambda: ET.SubElement(None, 'a'),
             lambda: ET.tostring(root, method=[])):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
root[::2] = [ET.Element('x'), ET.Element('y')] if len(root) > 2 else [ET.Element('x')]
root[1:1] = [ET.Element('z')]
print(ET.tostring(root), root.get([]))
