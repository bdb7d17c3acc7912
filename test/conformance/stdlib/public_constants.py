# The constants of modules that other programs do not name.
import __future__
import argparse
import array
import asyncio
import calendar
import decimal
import inspect
import ipaddress
import logging
import logging.handlers
import os
import os.path
import posixpath
import string
import sys
import token
import uuid
import typing


# === __future__ ===
print(__future__.absolute_import, __future__.all_feature_names, __future__.barry_as_FLUFL, __future__.division, __future__.generator_stop, __future__.generators)
print(__future__.nested_scopes, __future__.print_function, __future__.unicode_literals, __future__.with_statement)

# === argparse ===
print(argparse.ONE_OR_MORE, argparse.OPTIONAL, argparse.PARSER, argparse.ZERO_OR_MORE)

# === array ===
print(array.typecodes)

# === asyncio ===
print(asyncio.ALL_COMPLETED)

# === calendar ===
print(calendar.APRIL, calendar.AUGUST, calendar.DECEMBER, calendar.JULY, calendar.JUNE, calendar.NOVEMBER)
print(calendar.OCTOBER, calendar.SEPTEMBER, calendar.THURSDAY, calendar.TUESDAY, calendar.WEDNESDAY)

# === decimal ===
print(decimal.HAVE_CONTEXTVAR, decimal.HAVE_THREADS, decimal.MAX_EMAX, decimal.MAX_PREC, decimal.MIN_EMIN, decimal.MIN_ETINY)
print(decimal.ExtendedContext)

# === inspect ===
print(inspect.AGEN_CLOSED, inspect.AGEN_CREATED, inspect.AGEN_RUNNING, inspect.AGEN_SUSPENDED, inspect.CORO_CLOSED, inspect.CORO_CREATED)
print(inspect.CORO_RUNNING, inspect.CORO_SUSPENDED, inspect.CO_ASYNC_GENERATOR, inspect.CO_COROUTINE, inspect.CO_GENERATOR, inspect.CO_ITERABLE_COROUTINE)
print(inspect.CO_NESTED, inspect.CO_NEWLOCALS, inspect.CO_NOFREE, inspect.CO_OPTIMIZED, inspect.CO_VARARGS, inspect.CO_VARKEYWORDS)
print(inspect.GEN_CLOSED, inspect.GEN_CREATED, inspect.GEN_RUNNING, inspect.GEN_SUSPENDED)

# === ipaddress ===
print(ipaddress.IPV6LENGTH)

# === logging ===
print(logging.BASIC_FORMAT, logging.FATAL, logging.WARN, logging.raiseExceptions)

# === logging.handlers ===
print(logging.handlers.DEFAULT_TCP_LOGGING_PORT)

# === os ===
print(os.EX_OK, os.SEEK_CUR, os.SEEK_SET, os.defpath, os.supports_bytes_environ)

# === os.path ===
print(os.path.ALLOW_MISSING, os.path.defpath, os.path.supports_unicode_filenames)

# === posixpath ===
print(posixpath.ALLOW_MISSING, posixpath.defpath, posixpath.supports_unicode_filenames)

# === string ===
print(string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.hexdigits, string.octdigits, string.printable)
print(string.punctuation, string.whitespace)

# === sys ===
print(sys.hexversion, sys.int_info)

# === token ===
print(token.AMPER, token.AMPEREQUAL, token.AT, token.ATEQUAL, token.CIRCUMFLEX, token.CIRCUMFLEXEQUAL)
print(token.COLON, token.COLONEQUAL, token.COMMA, token.COMMENT, token.DEDENT, token.DOT)
print(token.DOUBLESLASH, token.DOUBLESLASHEQUAL, token.DOUBLESTAR, token.DOUBLESTAREQUAL, token.ELLIPSIS, token.ENCODING)
print(token.ENDMARKER, token.EQEQUAL, token.EQUAL, token.ERRORTOKEN, token.EXCLAMATION, token.FSTRING_END)
print(token.FSTRING_MIDDLE, token.FSTRING_START, token.GREATER, token.GREATEREQUAL, token.INDENT, token.LBRACE)
print(token.LEFTSHIFT, token.LEFTSHIFTEQUAL, token.LESS, token.LESSEQUAL, token.LPAR, token.LSQB)
print(token.MINEQUAL, token.MINUS, token.NEWLINE, token.NL, token.NOTEQUAL, token.NUMBER)
print(token.N_TOKENS, token.OP, token.PERCENT, token.PERCENTEQUAL, token.PLUS, token.PLUSEQUAL)
print(token.RARROW, token.RBRACE, token.RIGHTSHIFT, token.RIGHTSHIFTEQUAL, token.RPAR, token.RSQB)
print(token.SEMI, token.SLASH, token.SLASHEQUAL, token.SOFT_KEYWORD, token.STAR, token.STAREQUAL)
print(token.STRING, token.TILDE, token.TSTRING_END, token.TSTRING_MIDDLE, token.TSTRING_START, token.TYPE_COMMENT)
print(token.TYPE_IGNORE, token.VBAR, token.VBAREQUAL)

# === uuid ===
print(uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, uuid.RESERVED_FUTURE, uuid.RESERVED_MICROSOFT)

# === typing ===
print(typing.AnyStr, typing.NoDefault)
