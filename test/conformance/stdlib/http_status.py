# === http: statuses and methods ===
import http
from http import HTTPMethod, HTTPStatus

for status in HTTPStatus:
    print(status.value, status.name, status.phrase, '|', status.description)
for name, status in HTTPStatus.__members__.items():
    if name != status.name:
        print(name, 'is', status.name)
for method in HTTPMethod:
    print(repr(method), str(method), method.value, method.description)

# === kinds of statuses ===
for status in (100, 204, 301, 404, 503):
    found = HTTPStatus(status)
    print(repr(found), str(found), f'{found}', found == status, found.is_informational, found.is_success, found.is_redirection, found.is_client_error, found.is_server_error)
for value in (999, '200', None):
    try:
        HTTPStatus(value)
    except ValueError as error:
        print(error)
for value in ('GET', 'get'):
    try:
        print(HTTPMethod(value) == 'GET', HTTPMethod(value) is HTTPMethod.GET)
    except ValueError as error:
        print(error)
print(sorted(http.__all__), isinstance(HTTPStatus.OK, int), HTTPStatus.OK < 300, HTTPStatus['OK'].real)
