"""The external functions a case may name with `external=`, for the oracle. externals.ts holds the same ones for the engine."""

import builtins

USERS = {
    1: {'id': 1, 'name': 'Ann', 'tags': ['admin', 'ops'], 'manager': None},
    2: {'id': 2, 'name': 'Bob', 'tags': [], 'manager': 1},
    3: {'id': 3, 'name': 'Zoë', 'tags': ['ops'], 'manager': 1},
}


def fetch_user(user_id):
    if user_id not in USERS:
        raise LookupError(f'no user {user_id}')
    return {**USERS[user_id], 'tags': list(USERS[user_id]['tags'])}


def echo(*args, **kwargs):
    return {'args': list(args), 'kwargs': kwargs}


def fail(type_name, message):
    raise getattr(builtins, type_name)(message)


def add(a, b):
    return a + b


def nothing():
    return None
