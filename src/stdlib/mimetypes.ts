/** Module `mimetypes`: the builtin tables, and files of the program's own. DIVERGENCE(urllib). CPython: Lib/mimetypes.py. */

// A type and its suffixes by line, in CPython's order: the first suffix of a type is the one that guess_extension gives.
const TYPES = `
text/javascript js mjs
application/epub+zip epub
application/gzip gz
application/json json
application/manifest+json webmanifest
application/msword doc dot wiz
application/n-quads nq
application/n-triples nt
application/octet-stream bin a dll exe o obj so
application/oda oda
application/ogg ogx
application/pdf pdf
application/pkcs7-mime p7c
application/postscript ps ai eps
application/trig trig
application/vnd.apple.mpegurl m3u m3u8
application/vnd.ms-excel xls xlb
application/vnd.ms-fontobject eot
application/vnd.ms-powerpoint ppt pot ppa pps pwz
application/vnd.oasis.opendocument.graphics odg
application/vnd.oasis.opendocument.presentation odp
application/vnd.oasis.opendocument.spreadsheet ods
application/vnd.oasis.opendocument.text odt
application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
application/vnd.rar rar
application/wasm wasm
application/x-7z-compressed 7z
application/x-bcpio bcpio
application/x-cpio cpio
application/x-csh csh
application/x-debian-package deb
application/x-dvi dvi
application/x-gtar gtar
application/x-hdf hdf
application/x-hdf5 h5
application/x-latex latex
application/x-mif mif
application/x-netcdf cdf nc
application/x-pkcs12 p12
application/x-httpd-php php
application/x-pkcs12 pfx
application/x-pn-realaudio ram
application/x-python-code pyc pyo
application/x-rpm rpm
application/x-sh sh
application/x-shar shar
application/x-shockwave-flash swf
application/x-sv4cpio sv4cpio
application/x-sv4crc sv4crc
application/x-tar tar
application/x-tcl tcl
application/x-tex tex
application/x-texinfo texi texinfo
application/x-troff roff t tr
application/x-troff-man man
application/x-troff-me me
application/x-troff-ms ms
application/x-ustar ustar
application/x-wais-source src
application/xml xsl rdf wsdl xpdl
application/yaml yaml yml
application/zip zip
audio/3gpp 3gp 3gpp
audio/3gpp2 3g2 3gpp2
audio/aac aac adts loas ass
audio/basic au snd
audio/flac flac
audio/matroska mka
audio/mp4 m4a
audio/mpeg mp3 mp2
audio/ogg ogg
audio/opus opus
audio/x-aiff aif aifc aiff
audio/x-pn-realaudio ra
audio/vnd.wave wav
font/otf otf
font/ttf ttf
audio/webm weba
font/woff woff
font/woff2 woff2
image/avif avif
image/bmp bmp
image/emf emf
image/fits fits
image/g3fax g3
image/gif gif
image/ief ief
image/jp2 jp2
image/jpeg jpg jpe jpeg
image/jpm jpm
image/jpx jpx
image/heic heic
image/heif heif
image/png png
image/svg+xml svg
image/t38 t38
image/tiff tiff tif
image/tiff-fx tfx
image/vnd.microsoft.icon ico
image/webp webp
image/wmf wmf
image/x-cmu-raster ras
image/x-portable-anymap pnm
image/x-portable-bitmap pbm
image/x-portable-graymap pgm
image/x-portable-pixmap ppm
image/x-rgb rgb
image/x-xbitmap xbm
image/x-xpixmap xpm
image/x-xwindowdump xwd
message/rfc822 eml mht mhtml nws
model/gltf+json gltf
model/gltf-binary glb
model/stl stl
text/css css
text/csv csv
text/html html htm
text/markdown md markdown
text/n3 n3
text/plain txt bat c h ksh pl srt
text/richtext rtx
text/rtf rtf
text/tab-separated-values tsv
text/vtt vtt
text/x-python py
text/x-rst rst
text/x-setext etx
text/x-sgml sgm sgml
text/x-vcard vcf
text/xml xml
video/matroska mkv
video/matroska-3d mk3d
video/mp4 mp4
video/mpeg mpeg m1v mpa mpe mpg
video/ogg ogv
video/quicktime mov qt
video/webm webm
video/vnd.avi avi
video/x-m4v m4v
video/x-ms-wmv wmv
video/x-sgi-movie movie
`;

// Types that are common but not registered.
const COMMON = `
application/rtf rtf
application/vnd.android.package-archive apk
audio/midi midi mid
image/jpg jpg
image/pict pict pct pic
text/xul xul
`;

/** Frozen Python of the module. */
export const MIMETYPES_SOURCE = `
__all__ = ['knownfiles', 'inited', 'MimeTypes', 'guess_type', 'guess_file_type', 'guess_all_extensions', 'guess_extension', 'add_type', 'init',
           'read_mime_types', 'suffix_map', 'encodings_map', 'types_map', 'common_types']

knownfiles = ['/etc/mime.types', '/etc/httpd/mime.types', '/etc/httpd/conf/mime.types', '/etc/apache/mime.types', '/etc/apache2/mime.types',
              '/usr/local/etc/httpd/conf/mime.types', '/usr/local/lib/netscape/mime.types', '/usr/local/etc/httpd/conf/mime.types',
              '/usr/local/etc/mime.types']
inited = False
_db = None


def _table(text):
    """Suffixes with their types."""
    table = {}
    for line in text.strip().split('\\n'):
        type, *suffixes = line.split(' ')
        for suffix in suffixes:
            table['.' + suffix] = type
    return table


suffix_map = _suffix_map_default = {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2',
                                    '.txz': '.tar.xz'}
encodings_map = _encodings_map_default = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}
types_map = _types_map_default = _table("""${TYPES}""")
common_types = _common_types_default = _table("""${COMMON}""")


class MimeTypes:
    """MIME-types datastore: types of suffixes and suffixes of types."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = _encodings_map_default.copy()
        self.suffix_map = _suffix_map_default.copy()
        # Those that are not standard, and those that are: the index is 'strict'.
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for ext, type in _types_map_default.items():
            self.add_type(type, ext, True)
        for ext, type in _common_types_default.items():
            self.add_type(type, ext, False)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Add a mapping between a type and an extension."""
        if ext and not ext.startswith('.'):
            import warnings
            warnings.warn('Using undotted extensions is deprecated and will raise a ValueError in Python 3.16', DeprecationWarning, stacklevel=2)
        if not type:
            return
        self.types_map[strict][ext] = type
        suffixes = self.types_map_inv[strict].setdefault(type, [])
        if ext not in suffixes:
            suffixes.append(ext)

    def guess_type(self, url, strict=True):
        """Guess the type of a file which is either a URL or a path-like object."""
        import os
        import urllib.parse
        url = os.fspath(url)
        parts = urllib.parse.urlparse(url)
        # One letter is a drive.
        if not parts.scheme or len(parts.scheme) <= 1:
            return self.guess_file_type(url, strict=strict)
        scheme, url = parts.scheme, parts.path
        if scheme == 'data':
            # data:[type/subtype][;parameter=value][;base64],data
            comma = url.find(',')
            if comma < 0:
                return None, None
            semicolon = url.find(';', 0, comma)
            type = url[:semicolon if semicolon >= 0 else comma]
            if '=' in type or '/' not in type:
                type = 'text/plain'
            return type, None
        import posixpath
        return self._guess_file_type(url, strict, posixpath.splitext)

    def guess_file_type(self, path, *, strict=True):
        """Guess the type of a file based on its path."""
        import os
        path = os.path.splitdrive(os.fsdecode(path))[1]
        return self._guess_file_type(path, strict, os.path.splitext)

    def _guess_file_type(self, path, strict, splitext):
        base, ext = splitext(path)
        while (lower := ext.lower()) in self.suffix_map:
            base, ext = splitext(base + self.suffix_map[lower])
        encoding = None
        # Encodings go by case (.Z is not .z), types do not.
        if ext in self.encodings_map:
            encoding = self.encodings_map[ext]
            base, ext = splitext(base)
        ext = ext.lower()
        for types in [self.types_map[True]] if strict else [self.types_map[True], self.types_map[False]]:
            if ext in types:
                return types[ext], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        """Guess the extensions for a file based on its MIME type."""
        type = type.lower()
        extensions = list(self.types_map_inv[True].get(type, []))
        if not strict:
            for ext in self.types_map_inv[False].get(type, []):
                if ext not in extensions:
                    extensions.append(ext)
        return extensions

    def guess_extension(self, type, strict=True):
        """Guess the extension for a file based on its MIME type."""
        extensions = self.guess_all_extensions(type, strict)
        return extensions[0] if extensions else None

    def read(self, filename, strict=True):
        """Read a single mime.types-format file, specified by pathname."""
        import io
        with io.open(filename, encoding='utf-8') as fp:
            self.readfp(fp, strict)

    def readfp(self, fp, strict=True):
        """Read a single mime.types-format file."""
        while line := fp.readline():
            words = line.split()
            for i, word in enumerate(words):
                if word[0] == '#':
                    del words[i:]
                    break
            if words:
                for suffix in words[1:]:
                    self.add_type(words[0], '.' + suffix, strict)

    def read_windows_registry(self, strict=True):
        """Load the MIME types database from Windows registry: there is none."""


def guess_type(url, strict=True):
    """Guess the type of a file based on its URL: a tuple of type and encoding, each None if it cannot be guessed."""
    if _db is None:
        init()
    return _db.guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    """Guess the type of a file based on its path."""
    if _db is None:
        init()
    return _db.guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    """Guess the extensions for a file based on its MIME type."""
    if _db is None:
        init()
    return _db.guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """Guess the extension for a file based on its MIME type."""
    if _db is None:
        init()
    return _db.guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Add a mapping between a type and an extension."""
    if _db is None:
        init()
    return _db.add_type(type, ext, strict)


def init(files=None):
    """Make the tables anew, or add files to those there are."""
    global suffix_map, types_map, encodings_map, common_types
    global inited, _db
    # Set first: the class asks for it.
    inited = True
    db = MimeTypes() if files is None or _db is None else _db
    if files is not None:
        import os
        for file in files:
            if os.path.isfile(file):
                db.read(file)
    encodings_map = db.encodings_map
    suffix_map = db.suffix_map
    types_map = db.types_map[True]
    common_types = db.types_map[False]
    _db = db


def read_mime_types(file):
    """The types of a file by suffix, or None if it cannot be opened."""
    import io
    try:
        fp = io.open(file, encoding='utf-8')
    except OSError:
        return None
    with fp:
        db = MimeTypes()
        db.readfp(fp, True)
        return db.types_map[True]
`;
