"""A small language: tokenizer -> Pratt parser -> bytecode -> VM."""
import re, sys
from enum import Enum
from typing import Callable, Iterable
from collections import namedtuple, ChainMap

Token = namedtuple("Token", "kind text line col")
SPEC = [("NUM", r"\d+(?:\.\d*)?"), ("STR", r'"(?:\\.|[^"\\])*"'), ("ID", r"[^\W\d]\w*"), ("OP", r"==|!=|<=|>=|&&|\|\||[-+*/%<>=!(){},;]"), ("NL", r"\n"), ("WS", r"[ \t]+|#[^\n]*"), ("BAD", r".")]
LEX = re.compile("|".join(f"(?P<{k}>{p})" for k, p in SPEC))
KW = frozenset("let fn if else while return print true false nil".split())

class LangError(Exception):
    def __init__(self, msg, tok):
        super().__init__(f"{tok.line}:{tok.col}: {msg}")

def lex(src):
    line, start = 1, 0
    for m in LEX.finditer(src):
        kind = m.lastgroup; col = m.start() - start + 1
        if kind == "NL": line += 1; start = m.end(); continue
        if kind == "WS": continue
        if kind == "BAD": raise LangError(f"unexpected {m.group()!r}", Token(kind, m.group(), line, col))
        text = m.group()
        yield Token("KW" if kind == "ID" and text in KW else kind, text, line, col)
    yield Token("EOF", "", line, len(src) - start + 1)

BP = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6, "(": 9}

class Parser:
    def __init__(self, src): self.toks = list(lex(src)); self.i = 0
    @property
    def cur(self): return self.toks[self.i]
    def advance(self): t = self.cur; self.i += 1; return t
    def accept(self, text): 
        if self.cur.text == text and self.cur.kind in ("OP", "KW"): return self.advance()
    def expect(self, text):
        if not (t := self.accept(text)): raise LangError(f"expected {text!r}, got {self.cur.text or 'end'!r}", self.cur)
        return t
    def program(self):
        out = []
        while self.cur.kind != "EOF": out.append(self.stmt())
        return ("block", out)
    def block(self):
        self.expect("{"); out = []
        while not self.accept("}"): out.append(self.stmt())
        return ("block", out)
    def stmt(self):
        if self.accept("let"):
            name = self.advance().text; self.expect("="); e = self.expr(); self.accept(";"); return ("let", name, e)
        if self.accept("print"): e = self.expr(); self.accept(";"); return ("print", e)
        if self.accept("return"): e = self.expr(); self.accept(";"); return ("return", e)
        if self.accept("while"): c = self.expr(); return ("while", c, self.block())
        if self.accept("if"):
            c = self.expr(); a = self.block(); b = self.block() if self.accept("else") else ("block", []); return ("if", c, a, b)
        if self.accept("fn"):
            name = self.advance().text; self.expect("("); ps = []
            while not self.accept(")"):
                ps.append(self.advance().text); self.accept(",")
            return ("fn", name, tuple(ps), self.block())
        e = self.expr()
        if self.accept("="):
            if e[0] != "var": raise LangError("bad assignment", self.cur)
            e = ("set", e[1], self.expr())
        self.accept(";"); return ("expr", e)
    def expr(self, rbp=0):
        t = self.advance()
        match t:
            case Token("NUM", text): left = ("num", float(text) if "." in text else int(text))
            case Token("STR", text): left = ("num", text[1:-1].encode().decode("unicode_escape"))
            case Token("KW", "true" | "false" as b): left = ("num", b == "true")
            case Token("KW", "nil"): left = ("num", None)
            case Token("ID", name): left = ("var", name)
            case Token("OP", "(" ): left = self.expr(); self.expect(")")
            case Token("OP", "-" | "!" as op): left = ("un", op, self.expr(8))
            case _: raise LangError(f"unexpected {t.text!r}", t)
        while (op := self.cur.text) in BP and self.cur.kind == "OP" and BP[op] > rbp:
            self.advance()
            if op == "(":
                args = []
                while not self.accept(")"): args.append(self.expr()); self.accept(",")
                left = ("call", left, args)
            else: left = ("bin", op, left, self.expr(BP[op]))
        return left

class Return(Exception):
    def __init__(self, v): self.v = v
OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b}
def ev(n, env):
    match n:
        case ("num", v): return v
        case ("var", k):
            try: return env[k]
            except KeyError: raise NameError(f"undefined: {k}") from None
        case ("un", "-", e): return -ev(e, env)
        case ("un", "!", e): return not ev(e, env)
        case ("bin", "&&", a, b): return ev(a, env) and ev(b, env)
        case ("bin", "||", a, b): return ev(a, env) or ev(b, env)
        case ("bin", op, a, b): return OPS[op](ev(a, env), ev(b, env))
        case ("call", f, args): return ev(f, env)(*(ev(a, env) for a in args))
        case ("let", k, e): env[k] = ev(e, env)
        case ("set", k, e):
            for m in env.maps:
                if k in m: m[k] = ev(e, env); break
            else: raise NameError(k)
        case ("print", e): print(">", ev(e, env))
        case ("return", e): raise Return(ev(e, env))
        case ("expr", e): ev(e, env)
        case ("block", body):
            for s in body: ev(s, env)
        case ("if", c, a, b): ev(a if ev(c, env) else b, env.new_child())
        case ("while", c, b):
            while ev(c, env): ev(b, env.new_child())
        case ("fn", name, ps, body):
            def call(*args):
                try: ev(body, env.new_child(dict(zip(ps, args, strict=True))))
                except Return as r: return r.v
            env[name] = call
def run(src):
    try: ev(Parser(src).program(), ChainMap({"len": len, "str": str}))
    except (LangError, NameError, ValueError, TypeError, ZeroDivisionError) as e: print(type(e).__name__, e)
run('''
fn fib(n) { if n < 2 { return n } return fib(n - 1) + fib(n - 2) }
let i = 0
while i < 10 { print fib(i); i = i + 3 }
print "a\\tb" + str(1 + 2 * -3) + str(len("héé"))
print 10 / 4 == 2.5 && !(1 > 2)
fn counter() { let n = 0 fn inc() { n = n + 1 return n } return inc }
let c = counter() c() print c()
print nil print 7 % 3 - -2
''')
for bad in ["let x = $", "print (1", "x", "fn f(a) {} f()", "1 = 2", "print 1 / 0", 'print "a" - 1', "print )"]: run(bad)
print(ev(Parser("1+2*3-4").expr(), {}), Parser("f(1)(2)").expr())
