"""What the operating system says is wrong with a file, in words that every language of the window has."""

from __future__ import annotations

import errno

from clausemark.phrases import phrase

_WORDS = {
    errno.EACCES: phrase("Permission denied"),
    errno.EPERM: phrase("Operation not permitted"),
    errno.ENOENT: phrase("No such file or directory"),
    errno.EISDIR: phrase("Is a directory"),
    errno.ENOTDIR: phrase("Not a directory"),
    errno.ENOSPC: phrase("No space left on device"),
    errno.EROFS: phrase("Read-only file system"),
    errno.EIO: phrase("Input/output error"),
    errno.ENAMETOOLONG: phrase("File name too long"),
    errno.EBUSY: phrase("Device or resource busy"),
    errno.EMFILE: phrase("Too many open files"),
}


def trouble_of(error: OSError) -> str:
    """Return what is wrong; words of the system that are not known here stay as it says them.

    Windows says more of its own errors than their number in the C library does, and in the language it speaks.
    """
    own = getattr(error, "winerror", None)
    known = None if own or error.errno is None else _WORDS.get(error.errno)
    return known or error.strerror or str(error)
