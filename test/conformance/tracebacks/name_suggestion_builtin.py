def size(items):
    return lenn(items)


size([])
