class ConfigError(Exception):
    """Raised when the configuration is bad."""


def read(config, key):
    try:
        return config[key]
    except KeyError as e:
        raise ConfigError(f'missing option {key!r}') from e


def main():
    config = {'host': 'localhost'}
    print(read(config, 'host'))
    try:
        read(config, 'port')
    except ConfigError as e:
        raise RuntimeError('cannot start') from e


main()
