#!/bin/sh
# Installs what the tests need beside Python. As root it installs what is missing; otherwise it prints the command and stops.
set -eu

# The libraries that Qt loads, even without a display.
qt="
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0
    libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1
"
# Programs that look at packs as a reader would (LibreOffice Writer also opens RTF and ODT for the import): PDF structure and text, the workbook, conformance (a JDK runs veraPDF).
packs="qpdf poppler-utils libreoffice-calc-nogui libreoffice-writer-nogui default-jdk-headless libjaxb-java fonts-noto-core fonts-crosextra-carlito"
# Recognises the text of scans, for the tests of that.
scans="tesseract-ocr"
# A token of software, for the tests of signing with one.
token="softhsm2"
# A display, a window manager, keys and mouse, and the tree that screen readers read.
window="xvfb xauth openbox xdotool dbus at-spi2-core python3-pyatspi"

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "Not a Debian system. The tests need qpdf, poppler's pdftotext, LibreOffice (Calc and Writer), Tesseract, git and, for the window, Xvfb on the path." >&2
    exit 0
fi

# Newer releases renamed some libraries (…t64) and provide the old names, so both are looked at.
installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' |
    sed 's/([^)]*)//g; s/,/ /g' | tr -s ' ' '\n')
missing=""
for package in $qt $packs $scans $token $window; do
    printf '%s\n' "$installed" | grep -qxF -- "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ]; then
    echo "The tests need system packages. Install them, then run make again:" >&2
    echo "    sudo apt-get update && sudo apt-get install --yes --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing$missing"
apt-get -qq update || echo "The package lists could not all be fetched; going on with those at hand." >&2
# shellcheck disable=SC2086  # a list of words
DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $missing >/dev/null
