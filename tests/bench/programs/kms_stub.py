"""AWS KMS as far as the key picker asks, with many keys: ``kms_stub.py KEYS ALIASES MILLISECONDS``.

Every answer comes so many milliseconds after its request, whatever it holds. The first line of the output is the port.
``GET /`` tells how often each operation was asked for, and forgets it. It ends when its input closes.
"""

import hashlib
import json
import os
import sys
import threading
import time
import uuid
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEYS, ALIASES, MILLISECONDS = map(int, sys.argv[1:])
OF_REGION = "arn:aws:kms:eu-central-1:111122223333"


def key_id(number):  # noqa: ANN001, ANN201
    return str(uuid.UUID(bytes=hashlib.sha256(str(number).encode()).digest()[:16], version=4))


def pages(name, entries, size):  # noqa: ANN001, ANN201
    """The answers to all pages, ready to be sent, by their marker."""
    made = {}
    for start in range(0, max(1, len(entries)), size):
        page = {name: entries[start : start + size], "Truncated": start + size < len(entries)}
        if page["Truncated"]:
            page["NextMarker"] = str(start + size)
        made[str(start)] = json.dumps(page).encode()
    return made


def alias_entry(number):  # noqa: ANN001, ANN201
    name = f"alias/team-{number % 97:02}/service-{number:05}"
    times = {"CreationDate": 1.7e9 + number, "LastUpdatedDate": 1.7e9 + number}
    return {"AliasName": name, "AliasArn": f"{OF_REGION}:{name}", "TargetKeyId": key_id(number), **times}


IDS = sorted(map(key_id, range(KEYS)))
ANSWERS = {
    "ListKeys": pages("Keys", [{"KeyId": one, "KeyArn": f"{OF_REGION}:key/{one}"} for one in IDS], 1000),
    "ListAliases": pages("Aliases", sorted(map(alias_entry, range(ALIASES)), key=lambda one: one["AliasName"]), 100),
}
NO_KEYS = b'{"Keys": [], "Truncated": false}'
NO_ROTATION = b'{"KeyRotationEnabled": false}'
asked = Counter()


def described(name):  # noqa: ANN001, ANN201
    one = name.rpartition("/")[2]
    metadata = {
        "AWSAccountId": "111122223333",
        "KeyId": one,
        "Arn": f"{OF_REGION}:key/{one}",
        "CreationDate": 1.7e9,
        "Description": "Seals what a service writes",
        "KeyUsage": "ENCRYPT_DECRYPT",
        "KeyState": "Enabled",
        "Origin": "AWS_KMS",
        "KeyManager": "CUSTOMER",
        "KeySpec": "SYMMETRIC_DEFAULT",
        "MultiRegion": False,
    }
    return json.dumps({"KeyMetadata": metadata}).encode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):  # noqa: ANN201
        told, _ = dict(asked), asked.clear()
        self.answer(json.dumps(told).encode())

    def do_POST(self):  # noqa: ANN201
        due_at = time.monotonic() + MILLISECONDS / 1000
        parameters = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        operation = self.headers["X-Amz-Target"].rpartition(".")[2]
        asked[operation] += 1
        if operation == "DescribeKey":
            body = described(parameters["KeyId"])
        elif operation == "GetKeyRotationStatus":
            body = NO_ROTATION
        elif "ResourceOwners" in parameters:
            body = NO_KEYS
        else:
            body = ANSWERS[operation][parameters.get("Marker", "0")]
        time.sleep(max(0.0, due_at - time.monotonic()))
        self.answer(body)

    def answer(self, body):  # noqa: ANN001, ANN201
        # In one piece: a second one would wait until the first is acknowledged.
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)

    def log_message(self, *_):  # noqa: ANN002, ANN201
        pass


def end_with_the_parent():  # noqa: ANN201
    sys.stdin.buffer.read()
    os._exit(0)


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=end_with_the_parent, daemon=True).start()
sys.stdout.write(f"{server.server_port}\n")
sys.stdout.flush()
server.serve_forever()
