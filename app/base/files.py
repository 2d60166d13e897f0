"""Files that are written whole or not at all, and that only their owner can read."""

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path
from typing import Final

from app.base.program_errors import FileNotWrittenError

_REASONS: Final = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "not_allowed",
    errno.EPERM: "not_allowed",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EBUSY: "in_use",
    errno.EISDIR: "not_a_file",
    errno.ENAMETOOLONG: "bad_name",
    errno.EINVAL: "bad_name",
    errno.ELOOP: "bad_name",
}

_WINDOWS_REASONS: Final = {
    32: "in_use",  # ERROR_SHARING_VIOLATION: Excel has the file open
    33: "in_use",  # ERROR_LOCK_VIOLATION
    112: "disk_full",
    123: "bad_name",
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
        return "bad_name"
    windows = _WINDOWS_REASONS.get(getattr(error, "winerror", None) or 0)
    return windows or _REASONS.get(error.errno or 0, "other")
