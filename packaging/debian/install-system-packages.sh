#!/bin/sh
# Installs what the tests need beside Python: programs that check packs, and the libraries Qt stands on.
# As root it installs what is missing; otherwise it prints the command and stops.
set -eu
packages="
    qpdf poppler-utils libreoffice-calc fonts-crosextra-carlito
    libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0
    libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0
"
command -v dpkg-query >/dev/null || {
    echo "Not a Debian system: install qpdf, poppler and LibreOffice yourself if a test asks for them." >&2
    exit 0
}
missing=""
for package in $packages; do
    state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$state" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    # shellcheck disable=SC2086  # a list of words
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
else
    echo "The tests need system packages. Install them, then run make again:" >&2
    echo "    sudo apt-get install -y --no-install-recommends$missing" >&2
    exit 1
fi
