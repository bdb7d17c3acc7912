"""Carve a private network into subnets of asked sizes and check some addresses."""
import ipaddress
from math import ceil, log2

REQUESTS = {"office": 120, "servers": 60, "wifi": 500, "printers": 12, "link": 2}


def prefix_for(hosts: int) -> int:
    return 32 - max(2, ceil(log2(hosts + 2)))


def allocate(block: str, requests: dict[str, int]):
    free = [ipaddress.ip_network(block)]
    plan = {}
    for name, hosts in sorted(requests.items(), key=lambda item: (-item[1], item[0])):
        prefix = prefix_for(hosts)
        fitting = [n for n in free if n.prefixlen <= prefix]
        if not fitting:
            raise ValueError(f"no room for {name} ({hosts} hosts)")
        home = min(fitting, key=lambda n: (-n.prefixlen, n))
        chosen = next(home.subnets(new_prefix=prefix)) if home.prefixlen < prefix else home
        free.remove(home)
        free.extend(home.address_exclude(chosen))
        plan[name] = chosen
    return plan, sorted(ipaddress.collapse_addresses(free))


plan, free = allocate("10.20.0.0/22", REQUESTS)
for name, net in plan.items():
    hosts = net.num_addresses - 2
    print(f"{name:<9} {str(net):<16} mask {net.netmask} gateway {net[1]} broadcast {net.broadcast_address} usable {hosts} ({REQUESTS[name] / hosts:.0%} used)")
print("free:", ", ".join(map(str, free)), "=", sum(n.num_addresses for n in free))
for text in ("10.20.2.77", "10.20.0.1", "192.168.1.1", "10.20.3.250", "not an address", "fe80::1"):
    try:
        address = ipaddress.ip_address(text)
    except ValueError as error:
        print(error)
        continue
    home = next((name for name, net in plan.items() if address in net), None)
    print(text, home, "private" if address.is_private else "public", f"v{address.version}", address.reverse_pointer)
try:
    allocate("10.0.0.0/26", REQUESTS)
except ValueError as error:
    print(error)
print([str(n) for n in ipaddress.summarize_address_range(ipaddress.ip_address("10.0.0.5"), ipaddress.ip_address("10.0.0.20"))])
print(ipaddress.ip_network("2001:db8::/48").num_addresses == 2**80, ipaddress.ip_address("2001:db8::1").exploded, ipaddress.ip_interface("10.1.2.3/20").network)
