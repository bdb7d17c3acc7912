"""Settings in layers: INI with interpolation, TOML, environment and defaults are merged, checked, and written as XML and INI."""
import configparser
import io
import re
import shlex
import tomllib
import xml.etree.ElementTree as ET
from collections import ChainMap, UserDict
from datetime import date, time
from pathlib import PurePosixPath
from string import Template
from xml.sax.saxutils import escape, quoteattr, unescape

INI = '''
; the site
[DEFAULT]
root = /srv
debug = no
[paths]
data = %(root)s/data
logs = %(data)s/logs
cache: ${HOME}/.cache
[server]
HOST = 0.0.0.0
port = 8080
workers = 4
allow =
    10.0.0.0/8
    # inner comment
    192.168.0.0/16
timeout = 1.5e1
motto = Fast & <simple> "tools"
command = run --name "my app" --level=3
'''
TOML = '''
title = "Site"
[server]
port = 9090
tags = ["a", 'b\\n', """c
d"""]
limits = { cpu = 0.5, memory = 0x1_00 }
[[jobs]]
at = 07:30:00
on = 2024-02-29
[[jobs]]
at = 23:59:59.5
name = "nightly \\u00e9"
'''


class Flat(UserDict):
    """Dotted keys over nested mappings."""

    def __init__(self, tree=(), prefix=''):
        super().__init__()
        for key, value in dict(tree).items():
            if isinstance(value, dict) and value:
                self.data.update(Flat(value, f'{prefix}{key}.').data)
            else:
                self.data[f'{prefix}{key}'] = value

    def under(self, prefix):
        return {k.removeprefix(prefix + '.'): v for k, v in self.items() if k.startswith(prefix + '.')}


class Env(Template):
    delimiter = '$'
    idpattern = '[A-Z_]+'
    flags = re.NOFLAG


class Expand(configparser.BasicInterpolation):
    environment = {'HOME': '/home/ada'}

    def before_get(self, parser, section, option, value, defaults):
        value = super().before_get(parser, section, option, value, defaults)
        return Env(value).safe_substitute(self.environment) if value else value


def element(name, value):
    node = ET.Element(name)
    match value:
        case dict():
            node.extend(element(re.sub(r'\W', '_', str(k)), v) for k, v in value.items())
        case list() | tuple():
            node.set('count', str(len(value)))
            node.extend(element('item', v) for v in value)
        case bool():
            node.text = str(value).lower()
        case None:
            node.set('nil', '1')
        case _:
            node.text = str(value)
            node.set('type', type(value).__name__)
    return node


ini = configparser.ConfigParser(interpolation=Expand(), converters={'list': lambda v: v.split(), 'path': PurePosixPath, 'words': shlex.split}, comment_prefixes=('#', ';'))
ini.read_string(INI, source='site.ini')
print(ini.sections(), ini['paths']['logs'], ini['paths']['cache'], ini.getpath('paths', 'data').name, ini['server'].getlist('allow'), ini['server'].getwords('command'))
print(ini.getboolean('server', 'debug'), ini['server'].getint('port'), ini['server'].getfloat('timeout'), ini.get('server', 'no', fallback='?'), 'host' in ini['server'], ini.has_option('paths', 'DEBUG'))
toml = tomllib.loads(TOML)
print(toml, type(toml['jobs'][0]['on']) is date, toml['jobs'][1]['at'] > time(12))
layers = ChainMap({'server.port': 1234}, Flat(toml), Flat({s: dict(ini.items(s)) for s in ini.sections()}), {'server.tls': False})
print(layers['server.port'], layers['server.host'], layers['server.tls'], layers['jobs'][0], sorted(k for k in layers if k.startswith('server.'))[:5], Flat(toml).under('server.limits'))
root = element('settings', {'server': {'port': layers['server.port'], 'motto': layers['server.motto'], 'tags': toml['server']['tags'], 'tls': layers['server.tls'], 'none': None}, 'jobs': toml['jobs']})
ET.indent(root, ' ')
text = ET.tostring(root, 'unicode', short_empty_elements=False)
print(text)
again = ET.fromstring(text)
print(again.findtext('server/motto') == ini['server']['motto'], [i.text for i in again.iterfind(".//tags/item")], again.find("jobs/item[2]/name").text, len(again.findall('.//*[@type]')), again.find('.//none').attrib)
for parent in again.iter():
    for child in list(parent):
        if child.get('nil'):
            parent.remove(child)
print(ET.tostring(again.find('server'), encoding='us-ascii').decode().count('none'), quoteattr('a "b" <c>'), unescape(escape('<&>')))
ini['server'].update(port='1', extra='50%%')
ini.remove_section('paths')
ini.add_section('new')
ini.set('new', 'multi', 'a\nb')
out = io.StringIO()
ini.write(out, space_around_delimiters=False)
print(out.getvalue())
for bad in ('[a]\nx = %(y)s', '[a]\nx = 5%', '[a]\n[a]', 'x = 1', '[a]\nx\n', '[a]\nx=1\nX=2', '[a]\nx = %(x)s'):
    parser = configparser.ConfigParser()
    try:
        parser.read_string(bad, 'bad.ini')
        print(parser['a']['x'])
    except configparser.Error as error:
        print(type(error).__name__, str(error).replace('\n', ' / '))
for bad in ('a = 1\na = 2', 'a = [1,', '[x]\n[x]', 'a = 2024-13-01', 'a = "\\q"', 'a.b = 1\na = 2', '= 1'):
    try:
        print(tomllib.loads(bad))
    except tomllib.TOMLDecodeError as error:
        print(error, error.lineno, error.colno)
