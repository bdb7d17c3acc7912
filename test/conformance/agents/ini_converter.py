"""Config converter: INI -> JSON -> TOML-like text."""
import configparser
import json
import io
import sys

INI = """
[DEFAULT]
timeout = 30
retries = 3

[server]
host = localhost
port = 8080
debug = yes
# comment here
timeout = 60

[database]
url = postgres://%(user)s@db/app
user = admin
pool_size = 5
tags = a, b,
    c, d
"""

def main():
    cfg = configparser.ConfigParser()
    cfg.read_string(INI)
    print(cfg.sections())
    print(cfg.get("database", "url"))
    print(cfg["server"].getint("port"), cfg.getboolean("server", "debug"))
    print(cfg.getfloat("server", "timeout"), cfg.get("server", "missing", fallback="n/a"))
    print([t.strip() for t in cfg["database"]["tags"].replace("\n", "").split(",")])
    data = {s: dict(cfg.items(s)) for s in cfg.sections()}
    json.dump(data, sys.stdout, indent=2, sort_keys=True)
    print()
    cfg["new"] = {"x": "1", "y": "2"}
    cfg.set("server", "port", "9090")
    cfg.remove_option("database", "tags")
    out = io.StringIO()
    cfg.write(out)
    print(out.getvalue())
    try:
        cfg.get("nope", "x")
    except configparser.NoSectionError as e:
        print(type(e).__name__, e)
    try:
        cfg.get("server", "zzz")
    except configparser.NoOptionError as e:
        print(type(e).__name__, e)
    print("server" in cfg, cfg.has_option("server", "timeout"), cfg.defaults())
    return 0

if __name__ == "__main__":
    main()
