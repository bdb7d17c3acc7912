import xml.etree.ElementTree as ET
from collections import defaultdict
XML = """<?xml version="1.0"?>
<catalog>
  <book id="bk101" lang="en"><author>Gambardella, Matthew</author><title>XML Developer's Guide</title><price>44.95</price></book>
  <book id="bk102"><author>Ralls, Kim</author><title>Midnight Rain &amp; Sun</title><price>5.95</price></book>
  <book id="bk103"><author>Corets, Eva</author><title>Maeve Ascendant</title><price>5.95</price><note/></book>
</catalog>"""
root = ET.fromstring(XML)
print(root.tag, len(root))
by_author = defaultdict(list)
for book in root.findall("book"):
    by_author[book.findtext("author")].append(float(book.find("price").text))
    print(book.get("id"), book.attrib, book.find("title").text)
print(dict(by_author))
print([e.tag for e in root.iter()])
print(root.find(".//book[@id='bk102']/title").text)
new = ET.SubElement(root, "book", {"id": "bk104"})
ET.SubElement(new, "author").text = "Me <myself>"
ET.SubElement(new, "title").text = "T"
ET.indent(root)
print(ET.tostring(root, encoding="unicode"))
print(ET.tostring(new))
try:
    ET.fromstring("<a><b></a>")
except ET.ParseError as e:
    print("bad", e)
