#!/bin/sh
# Makes the virtual environment: make-venv.sh PYTHON FOLDER. Looks for another Python where PYTHON is older than 3.11.
# A sound environment is kept: made anew by another Python, it would be a mixture of both.
set -eu
folder=$2

if "$folder/bin/python" -c 'import pip, ssl, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    exit 0
fi

python=""
for candidate in "$1" python3 python3.14 python3.13 python3.12 python3.11; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "Clausemark needs Python 3.11 or newer, and none was found. Install it, or name one: make PYTHON=/path/to/python3.12 …" >&2
    exit 1
fi

# Debian keeps this part of Python in a package of its own.
if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "Python's module venv is missing. Install it, then run make again:" >&2
        echo "    sudo apt-get install --yes --no-install-recommends $package" >&2
        exit 1
    fi
    apt-get -qq update || echo "The package lists could not all be fetched; going on with those at hand." >&2
    DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$package" >/dev/null
fi

"$python" -m venv --clear "$folder"
