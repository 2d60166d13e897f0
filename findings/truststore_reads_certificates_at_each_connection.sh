#!/bin/sh
# truststore 0.10.5 on Linux reads the system's certificates again for every TLS object it makes.
#
# Its SSLContext calls set_default_verify_paths() of the context below it inside wrap_bio() and
# wrap_socket(), not once when it is made. asyncio calls wrap_bio() in the event loop, so that each
# connection holds the loop for as long as that takes, also where one context serves all of them.
#
# Seen with Python 3.11 and OpenSSL 3, on Debian 12:
#   made the context: read 0 times
#   made 5 TLS objects of it: read 5 times
#
# Prints this, and fails if it is otherwise. Nothing connects to anything.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check truststore==0.10.5
"$folder/venv/bin/python" - <<'PYTHON'
import ssl

import truststore

reads = 0
usual = ssl.SSLContext.set_default_verify_paths


def counted(context):
    global reads
    reads += 1
    return usual(context)


def counted_file(context, *arguments, **named):
    global reads
    reads += 1
    return usual_file(context, *arguments, **named)


usual_file = ssl.SSLContext.load_verify_locations
ssl.SSLContext.set_default_verify_paths = counted
ssl.SSLContext.load_verify_locations = counted_file
context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
at_first = reads
for _ in range(5):
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
print(f"made the context: read {at_first} times")
print(f"made 5 TLS objects of it: read {reads - at_first} times")
raise SystemExit((at_first, reads - at_first) != (0, 5))
PYTHON
