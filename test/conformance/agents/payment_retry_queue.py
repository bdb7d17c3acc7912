"""Retry failed payments with exponential backoff, using queue and a fake clock."""
import hmac
import json
import queue
import random
import uuid
from datetime import datetime, timedelta, timezone
from decimal import Decimal

SECRET = b"not a real key"
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "payments.example")


class PaymentEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Decimal):
            return str(o)
        if isinstance(o, datetime):
            return o.isoformat()
        if isinstance(o, uuid.UUID):
            return o.hex
        return super().default(o)


def sign(payload: str) -> str:
    return hmac.new(SECRET, payload.encode(), "sha256").hexdigest()


class Gateway:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.seen = set()

    def charge(self, body: str, signature: str) -> str:
        if not hmac.compare_digest(sign(body), signature):
            raise PermissionError("bad signature")
        key = json.loads(body)["id"]
        if key in self.seen:
            return "duplicate"
        if self.random.random() < 0.5:
            raise ConnectionError(f"gateway timeout for {key[:8]}")
        self.seen.add(key)
        return "ok"


def main():
    clock = datetime(2026, 1, 1, 9, 0, tzinfo=timezone.utc)
    pending = queue.PriorityQueue()
    for i, amount in enumerate(["19.99", "250.00", "3.50", "1000.01"]):
        payment = {"id": uuid.uuid5(NAMESPACE, f"order-{i}"), "amount": Decimal(amount), "created": clock}
        pending.put((clock, i, 0, payment))
    gateway = Gateway(seed=3)
    settled = Decimal(0)
    while not pending.empty():
        due, number, attempt, payment = pending.get()
        clock = max(clock, due)
        body = json.dumps(payment, cls=PaymentEncoder, sort_keys=True)
        try:
            result = gateway.charge(body, sign(body))
        except ConnectionError as error:
            if attempt == 4:
                print(f"{clock:%H:%M:%S} order {number} gave up: {error}")
                continue
            delay = timedelta(seconds=2 ** attempt * 15)
            print(f"{clock:%H:%M:%S} order {number} attempt {attempt}: {error}; again in {delay}")
            pending.put((clock + delay, number, attempt + 1, payment))
        else:
            settled += payment["amount"]
            print(f"{clock:%H:%M:%S} order {number} attempt {attempt}: {result} {payment['amount']}")
    print("settled", settled, "of", len(gateway.seen), "payments")
    try:
        gateway.charge("{}", "0" * 64)
    except PermissionError as error:
        print("refused:", error)
    print(sorted(gateway.seen)[0], sign("x")[:16])


main()
