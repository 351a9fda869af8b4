#!/bin/sh
# Makes the virtual environment: make-venv.sh PYTHON FOLDER. Needs Python 3.11 or newer.
set -eu
python=$1
folder=$2
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Clausemark needs Python 3.11 or newer; $python is older. Name another one: make PYTHON=python3.12 …" >&2
    exit 1
}
if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    package="python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package"
    else
        echo "The module venv is missing. Install it, then run make again:" >&2
        echo "    sudo apt-get install -y $package" >&2
        exit 1
    fi
fi
"$python" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --upgrade pip
