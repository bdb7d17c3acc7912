def cleanup(resource):
    return resource.close()


def work(n):
    try:
        return 10 // n
    except ZeroDivisionError:
        cleanup(None)


print(work(5))
try:
    work(0)
except AttributeError:
    print('first seen')
    raise LookupError('second') 
