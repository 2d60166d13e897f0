"""Files that are written whole or not at all, and that only their owner can read."""

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path
from typing import Final

from app.base.errors import FileNotWrittenError

DISK_FULL: Final = "disk_full"
READ_ONLY: Final = "read_only"
NOT_ALLOWED: Final = "not_allowed"
NO_FOLDER: Final = "no_folder"
IN_USE: Final = "in_use"
NOT_A_FILE: Final = "not_a_file"
BAD_NAME: Final = "bad_name"
OTHER: Final = "other"

_REASONS: Final = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EFBIG: DISK_FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: NOT_ALLOWED,
    errno.EPERM: NOT_ALLOWED,
    errno.ENOENT: NO_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EBUSY: IN_USE,
    errno.EISDIR: NOT_A_FILE,
    errno.ENAMETOOLONG: BAD_NAME,
    errno.EINVAL: BAD_NAME,
    errno.ELOOP: BAD_NAME,
}

_WINDOWS_REASONS: Final = {
    32: IN_USE,  # ERROR_SHARING_VIOLATION: Excel has the file open
    33: IN_USE,  # ERROR_LOCK_VIOLATION
    112: DISK_FULL,
    123: BAD_NAME,
}

_PREFIX: Final = ".unfinished-"


def write_atomically(path: Path, content: bytes) -> None:
    """Puts a file with `content` at `path`, in place of one that is there.

    Whatever goes wrong, even the power, there is the old file or the new one and never half of one.
    A link is followed: what it points to is replaced, not the link.

    Raises:
        FileNotWrittenError: It could not be done. The old file is as it was, and nothing is left.
    """
    try:
        _replace(Path(os.path.realpath(path)), content)
    except (OSError, ValueError) as exc:  # ValueError: a name that no file can have
        raise FileNotWrittenError(reason=_reason(exc), name=path.name) from exc


def _replace(path: Path, content: bytes) -> None:
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        raise IsADirectoryError(errno.EISDIR, "not a file")  # else a device would be replaced too
    descriptor, name = tempfile.mkstemp(prefix=_PREFIX, dir=path.parent)  # for the owner only
    unfinished = Path(name)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 (a descriptor)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
    _make_last(path.parent)


def _make_last(folder: Path) -> None:
    """Lets the new name outlive a power cut, where folders can be synced.

    If it fails, the new file is there nevertheless: nothing to complain about.
    """
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, ValueError):
        return BAD_NAME
    windows = _WINDOWS_REASONS.get(getattr(error, "winerror", None) or 0)
    return windows or _REASONS.get(error.errno or 0, OTHER)
