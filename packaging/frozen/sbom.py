"""The bill of materials of a frozen program, as CycloneDX: every part, its version, its licence.

It is made from what PyInstaller really took, not from what was installed.
"""

import hashlib
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from frozen import system_licences
from frozen.freeze import NAME, Frozen, read_contents
from frozen.windows_version import program_version
from make_licences import licence_of
from packageurl import PackageURL

_NAMESPACE = uuid.UUID("6f6d9b52-4b0c-5e0a-9d0e-5a3c1f6f7f10")
"""Any would do: it only has to stay the same."""

_QT_LICENCE = "LGPL-3.0-only"


def write(frozen: Frozen, path: Path) -> Path:
    """Write the bill of a frozen program."""
    parts = list(_components(frozen))
    bom = Bom(components=parts)
    whole = _component(NAME, program_version(), "MIT", kind=ComponentType.APPLICATION)
    bom.metadata.component = whole
    bom.register_dependency(whole, parts)
    bom.metadata.timestamp = datetime.fromtimestamp(frozen.epoch, UTC)
    bom.serial_number = uuid.uuid5(_NAMESPACE, f"{NAME} {program_version()} {frozen.epoch}")
    outputter = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6)
    path.write_text(outputter.output_as_string(indent=1) + "\n", encoding="utf-8")
    return path


def packages_in(frozen: Frozen) -> list[metadata.Distribution]:
    """The Python packages that something was taken of."""
    contents = read_contents(frozen)
    taken = {source for _, source in (*contents["files"], *contents["modules"])}
    return [
        package
        for package in sorted(metadata.distributions(), key=lambda each: each.metadata["Name"])
        if any(str(file.locate()) in taken for file in package.files or () if _is_part(file))
    ]


def _is_part(file: metadata.PackagePath) -> bool:
    return ".dist-info" not in file.parts[0] and file.parts[0] != ".."


def _components(frozen: Frozen) -> Iterable[Component]:
    python = ".".join(map(str, sys.version_info[:3]))
    where = PackageURL("generic", name="cpython", version=python)
    yield _component("CPython", python, "PSF-2.0", where)
    bootloader = "GPL-2.0-or-later WITH Bootloader-exception"
    yield _of_package(metadata.distribution("pyinstaller"), bootloader)
    for package in packages_in(frozen):
        if package.metadata["Name"] == "pyinstaller":
            continue  # its start-up code, under the same exception
        yield _of_package(package, licence_of(package))
    for name, version in system_licences.system_packages().items():
        where = PackageURL("deb", "debian", name, version)
        yield _component(name, version, "see the licences in the program", where)
    yield from _qt_libraries(frozen.folder)


def _of_package(package: metadata.Distribution, licence: str) -> Component:
    name, version = package.metadata["Name"], package.version
    if name.lower().startswith(("pyside6", "shiboken6")):
        licence = _QT_LICENCE
    where = PackageURL("pypi", name=name.lower().replace("_", "-"), version=version)
    return _component(name, version, licence, where)


def _qt_libraries(folder: Path) -> Iterable[Component]:
    """Qt's own libraries, which come inside of PySide6."""
    version = metadata.version("shiboken6")
    for path in sorted((folder / "_internal").rglob("*")):
        name = path.name
        real = path.is_file() and not path.is_symlink()
        if real and name.startswith(("libQt6", "Qt6", "libicu")):
            licence = "Unicode-3.0" if name.startswith("libicu") else _QT_LICENCE
            part = _component(name, version, licence)
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            part.hashes.add(HashType(alg=HashAlgorithm.SHA_256, content=digest))
            yield part


def _component(
    name: str,
    version: str,
    licence: str,
    where: PackageURL | None = None,
    *,
    kind: ComponentType = ComponentType.LIBRARY,
) -> Component:
    return Component(
        name=name,
        version=version,
        type=kind,
        purl=where,
        bom_ref=str(where) if where else f"{name}@{version}",
        licenses=[LicenseFactory().make_from_string(licence)],
    )
