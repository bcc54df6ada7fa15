"""A backup as one file: a compressed tar with a manifest that says what is in it, and the hash of each part.

The manifest stands first, so that a backup can be described without reading all of it.
"""

import hashlib
import io
import json
import os
import shutil
import tarfile
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from mailbot.domain.errors import Problem, UserError

FORMAT = 1  # of the file; counted up when an older mailbot could not read it
MANIFEST, STORE, CONFIGURATION = "manifest.json", "store", "config"
_PIECE = 1 << 20  # octets read at once
_LARGEST_MANIFEST = 10 << 20


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a backup."""

    name: str  # within the backup, with slashes
    size: int  # octets
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup is."""

    format: int
    mailbot: str  # version that made it
    made_at: datetime  # before the copy began: all that was committed by then is in it
    engine: str  # "sqlite", "postgresql"
    schema: str  # revision
    counts: Mapping[str, int]
    key: str  # fingerprint of the secret key in force, "" where there was none
    holds_key: bool  # the key itself is in it
    parts: tuple[Part, ...]


def part_of(name: str, file: Path) -> Part:
    """A file as the manifest names it."""
    digest = hashlib.sha256()
    with file.open("rb") as source:
        for piece in iter(lambda: source.read(_PIECE), b""):
            digest.update(piece)
    return Part(name, file.stat().st_size, digest.hexdigest())


def write_bundle(target: Path, manifest: Manifest, files: Sequence[Path]) -> None:
    """Write a backup for its owner alone, whole or not at all.  `files`: those of `manifest.parts`, in order.

    Raises OSError.
    """
    draft = target.with_name(f".{target.name}.part")
    draft.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            with tarfile.open(fileobj=out, mode="w:gz", compresslevel=6) as tar:
                text = json.dumps(asdict(manifest), default=datetime.isoformat, indent=1).encode()
                tar.addfile(_entry(MANIFEST, len(text)), io.BytesIO(text))
                for part, file in zip(manifest.parts, files, strict=True):
                    with file.open("rb") as source:
                        tar.addfile(_entry(part.name, part.size), source)
            out.flush()
            os.fsync(out.fileno())
        draft.rename(target)
    finally:
        draft.unlink(missing_ok=True)


def _entry(name: str, size: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = size, 0o600, int(time.time())
    return entry


def read_manifest(bundle: Path) -> Manifest:
    """What a backup says it is.  Raises UserError for what is none, OSError."""
    with _opened(bundle) as tar:
        entry = tar.next()
        if entry is None or entry.name != MANIFEST or entry.size > _LARGEST_MANIFEST:
            raise _no_backup(bundle)
        source = tar.extractfile(entry)
        return _manifest(source.read() if source else b"", bundle)


def unpack(bundle: Path, folder: Path) -> Manifest:
    """Write the parts into an empty folder of ours, each once its hash is right.

    Raises UserError where one is missing, damaged, or named so that it would lie elsewhere; OSError.
    """
    manifest = read_manifest(bundle)
    wanted = {part.name: part for part in manifest.parts}
    with _opened(bundle) as tar:
        for entry in tar:
            part = wanted.pop(entry.name, None)
            source = tar.extractfile(entry) if part and entry.isfile() else None
            if part is None or source is None:
                continue
            file = folder / _safe(part.name, bundle)
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                shutil.copyfileobj(source, out, _PIECE)
            if part_of(part.name, file) != part:
                raise _damaged(bundle, f"{part.name} is not what was written.")
    if wanted:
        raise _damaged(bundle, f"{min(wanted)} is missing.")
    return manifest


def _safe(name: str, bundle: Path) -> PurePosixPath:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or not path.parts:
        raise _damaged(bundle, f"{name!r} would lie outside.")
    return path


@contextmanager
def _opened(bundle: Path) -> Iterator[tarfile.TarFile]:
    try:
        with tarfile.open(bundle, "r:gz") as tar:
            yield tar
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise _damaged(bundle, f"{error}.") from error
    except OSError as error:
        if error.errno is None:  # gzip's own words
            raise _damaged(bundle, f"{error}.") from error
        raise


def _manifest(text: bytes, bundle: Path) -> Manifest:
    try:
        found = json.loads(text)
        if found["format"] > FORMAT:
            what = f"it was made by a newer mailbot ({found['mailbot']})."
            raise UserError(Problem(str(bundle), what, "Restore it with that one, or a newer."))
        parts = tuple(Part(**part) for part in found["parts"])
        made_at = datetime.fromisoformat(found["made_at"])
        return Manifest(**found | {"parts": parts, "made_at": made_at})
    except (ValueError, KeyError, TypeError) as error:
        raise _no_backup(bundle) from error


def _no_backup(bundle: Path) -> UserError:
    return UserError(
        Problem(str(bundle), "is no backup of mailbot’s.", "Name a file that mailbot backup wrote.")
    )


def _damaged(bundle: Path, what: str) -> UserError:
    return UserError(Problem(str(bundle), f"is damaged: {what}", "Take another backup; nothing was changed."))
