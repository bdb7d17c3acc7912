/** Module `platform`: the same answers on every host. DIVERGENCE(modules). CPython: Lib/platform.py. */

/** Frozen Python of the module. */
export const PLATFORM_SOURCE = `
import collections
import sys

uname_result = collections.namedtuple('uname_result', 'system node release version machine processor')
IOSVersionInfo = collections.namedtuple('IOSVersionInfo', ['system', 'release', 'model', 'is_simulator'])
AndroidVer = collections.namedtuple('AndroidVer', 'release api_level manufacturer model device is_emulator')


def uname():
    """Fairly portable uname interface: nothing of the host is told."""
    return uname_result('Sandboa', '', '', '', '', '')


def system():
    """Returns the system name: 'Sandboa' on every host."""
    return uname().system


def node():
    """Returns the computer's network name: empty."""
    return uname().node


def release():
    """Returns the system's release: empty."""
    return uname().release


def version():
    """Returns the system's release version: empty."""
    return uname().version


def machine():
    """Returns the machine type: empty."""
    return uname().machine


def processor():
    """Returns the processor name: empty."""
    return uname().processor


def system_alias(system, release, version):
    """Returns (system, release, version) aliased to common marketing names used for some systems."""
    if system == 'SunOS':
        if release < '5':
            return system, release, version
        major, *rest = release.split('.')
        try:
            release = '.'.join([str(int(major) - 3), *rest])
        except ValueError:
            pass
        system = 'Solaris'
    elif system in ('win32', 'win16'):
        system = 'Windows'
    return system, release, version


def platform(aliased=False, terse=False):
    """Returns a single string identifying the underlying platform with as much useful information as possible."""
    return system()


def architecture(executable='', bits='', linkage=''):
    """Queries the given executable for various architecture information: there is none, and ints are as on machines of 64 bits."""
    return bits or '64bit', linkage


def python_implementation():
    """Returns a string identifying the Python implementation."""
    return 'Sandboa'


def python_version():
    """Returns the Python version as string 'major.minor.patchlevel'."""
    return '.'.join([str(part) for part in sys.version_info[:3]])


def python_version_tuple():
    """Returns the Python version as tuple (major, minor, patchlevel) of strings."""
    return tuple(python_version().split('.'))


def python_branch():
    """Returns a string identifying the Python implementation branch: empty."""
    return ''


def python_revision():
    """Returns a string identifying the Python implementation revision: empty."""
    return ''


def python_build():
    """Returns a tuple (buildno, builddate) stating the Python build number and date as strings: empty."""
    return '', ''


def python_compiler():
    """Returns a string identifying the compiler used for compiling Python: empty."""
    return ''


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    """Tries to determine the libc version: there is none."""
    return lib, version


def win32_ver(release='', version='', csd='', ptype=''):
    """Get additional version information from the Windows Registry: there is none."""
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    """Get macOS version information: this is none."""
    return release, versioninfo, machine


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    """Version interface for Jython: this is none."""
    import warnings
    warnings.warn("'java_ver' is deprecated and slated for removal in Python 3.15", DeprecationWarning, stacklevel=3)
    return release, vendor, vminfo, osinfo


def ios_ver(system='', release='', model='', is_simulator=False):
    """Get iOS version information: this is none."""
    return IOSVersionInfo(system, release, model, is_simulator)


def android_ver(release='', api_level=0, manufacturer='', model='', device='', is_emulator=False):
    """Get Android version information: this is none."""
    return AndroidVer(release, api_level, manufacturer, model, device, is_emulator)


def freedesktop_os_release():
    """Return operation system identification from freedesktop.org os-release: there is none."""
    raise OSError(2, 'Unable to read files /etc/os-release, /usr/lib/os-release')


def invalidate_caches():
    """Invalidate the cached results: there are none."""
`;
