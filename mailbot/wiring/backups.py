"""A backup as one file, and putting one back."""

import hmac
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mailbot import __version__
from mailbot.adapters import bundle, store
from mailbot.adapters.bundle import CONFIGURATION, Manifest
from mailbot.adapters.bundle import STORE as STORED
from mailbot.adapters.store import copying
from mailbot.adapters.workers import is_alive
from mailbot.desk.found_in_sent import NUMBERS_LEFT_OUT
from mailbot.domain.aftercare import RESTORED, TO_BE_RELIVED
from mailbot.domain.errors import Problem, StoreUnavailable, UserError
from mailbot.domain.running import Mark
from mailbot.settings import Settings
from mailbot.wiring import parts
from mailbot.wiring.data_rights import auditing

KEY = "secret.key"  # as it is called in a backup
_REPLACE = "With --replace it is moved aside, never deleted, and the backup takes its place."


@dataclass(frozen=True, slots=True)
class PutBack:
    """What was restored."""

    manifest: Manifest
    aside: str  # where the store lies that was there before, "" when none
    migrated: bool
    flaws: tuple[str, ...]  # places where the record is not as it was written


def make_backup(settings: Settings, target: Path, now: datetime, *, with_key: bool = False) -> Manifest:
    """Copy store and configuration into one file, while the daemon goes on.

    Raises UserError where the target is there already, StoreUnavailable, OSError.
    """
    if target.exists():
        remedy = "Name a new file; a backup replaces none."
        raise UserError(Problem(str(target), "is there already.", remedy))
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _workshop(target.parent) as folder:
        copied = copying.copy_database(settings.store_url, folder / STORED)
        files = {STORED: folder / STORED, **_configuration(settings, with_key=with_key)}
        manifest = Manifest(
            format=bundle.FORMAT,
            mailbot=__version__,
            made_at=now,
            engine=copied.engine,
            schema=copied.schema,
            counts=copied.counts,
            key=fingerprint(settings),
            holds_key=with_key,
            parts=tuple(bundle.part_of(name, file) for name, file in files.items()),
        )
        bundle.write_bundle(target, manifest, list(files.values()))
    return manifest


def fingerprint(settings: Settings) -> str:
    """By which a secret key is known again; "" where there is none.  The key cannot be told from it."""
    try:
        key = settings.secret_key()
    except UserError:
        return ""
    return hmac.digest(key, b"mailbot: the key of a backup", "sha256").hex()[:16]


def _configuration(settings: Settings, *, with_key: bool) -> dict[str, Path]:
    """mailbot.toml, and what lies in the folders of the bodies and of our own templates; no password."""
    secrets = settings.secret_files
    folder, own = settings.folder, settings.daemon.templates
    found = [folder / "mailbot.toml"]
    for name, _ in settings.offices:
        found += sorted((folder / name).rglob("*.toml"))
    if own is not None and folder in own.parents:
        found += sorted(own.rglob("*"))
    files = {
        f"{CONFIGURATION}/{file.relative_to(folder).as_posix()}": file
        for file in found
        if file.is_file() and not file.is_symlink() and file not in secrets
    }
    return files | ({KEY: settings.daemon.secret_key_file} if with_key else {})


def restore_configuration(source: Path, folder: Path) -> tuple[str, ...]:
    """Write the configuration of a backup into a folder that has none; returns the files' names."""
    folder.mkdir(parents=True, exist_ok=True)
    with _workshop(folder) as workshop:
        manifest = bundle.unpack(source, workshop)
        shutil.copytree(workshop / CONFIGURATION, folder, dirs_exist_ok=True)
        if manifest.holds_key and not (folder / KEY).exists():
            shutil.move(workshop / KEY, folder / KEY)
    return tuple(part.name for part in manifest.parts if part.name != STORED)


def put_back(settings: Settings, source: Path, now: datetime, *, replace: bool = False) -> PutBack:
    """Restore the store of a backup, marked so that it is brought to the present before a letter leaves.

    What is there already is moved aside, and only with `replace`.  Raises UserError where it may not be
    done, StoreUnavailable, OSError; the store is then as it was.
    """
    manifest = bundle.read_manifest(source)
    url = parts.made(settings.store_url)
    if (copying.file_of(url) is None) == (manifest.engine == "sqlite"):
        what = f"it holds a {manifest.engine} database, and mailbot.toml names another kind."
        raise UserError(Problem(str(source), what, "Set store.url to a database of that kind."))
    place = copying.file_of(url)
    try:
        refuse_while_alive(url, now)
        _refuse_what_is_there(url, replace=replace)
    except StoreUnavailable as error:
        if place is None:
            raise
        if not replace:  # a file that is damaged is what backups are for
            what = f"the store that is there cannot be read: {error}."
            raise UserError(Problem("mailbot restore", what, _REPLACE)) from error
    return _put_dump_back(url, source, now) if place is None else _put_file_back(place, source, now)


def refuse_while_alive(url: str, now: datetime) -> None:
    """Raises UserError where a daemon works with the store."""
    living = [name for name, until in copying.workers_in(url) if until > now and is_alive(name)]
    if living:
        what = f"a daemon works with this store ({', '.join(living)})."
        raise UserError(Problem("mailbot restore", what, "Stop it first: systemctl stop mailbot."))


def mark_restored(url: str, at: datetime) -> None:
    """From here on the store is known to be of that instant: nothing leaves before it is relived."""
    with closing(store.open_store(url)) as opened, opened.begin() as work:
        work.marks.set(Mark(RESTORED, at, TO_BE_RELIVED))
        work.found.leave_out(NUMBERS_LEFT_OUT)
        work.commit()


def _refuse_what_is_there(url: str, *, replace: bool) -> None:
    if replace or not set(copying.COUNTED) & set(copying.tables_in(url)):
        return
    filled = {name: count for name, count in copying.count_rows(url).items() if count}
    if filled:
        what = f"the store is not empty ({', '.join(f'{name}: {count}' for name, count in filled.items())})."
        raise UserError(Problem("mailbot restore", what, _REPLACE))


def _put_file_back(place: Path, source: Path, now: datetime) -> PutBack:
    with _workshop(place.parent) as folder:
        manifest = bundle.unpack(source, folder)
        copying.inspect_copy(folder / STORED)
        done = _made_ready(f"sqlite:///{folder / STORED}", manifest)
        copying.as_one_file(folder / STORED)
        aside = _moved_aside(place, now)
        (folder / STORED).rename(place)
    return PutBack(manifest, aside, *done)


def _moved_aside(place: Path, now: datetime) -> str:
    """The file and its log keep their relation.

    A log whose file is gone goes too: SQLite would play it back over the file that is put in its place.
    """
    aside = place.with_name(f"{place.name}.{copying.ASIDE}{now:%Y%m%dT%H%M%SZ}")
    there = [suffix for suffix in ("", "-wal", "-shm") if place.with_name(place.name + suffix).exists()]
    for suffix in there:
        place.with_name(place.name + suffix).rename(aside.with_name(aside.name + suffix))
    return str(aside) if there else ""


def _put_dump_back(url: str, source: Path, now: datetime) -> PutBack:
    with _workshop(Path(tempfile.gettempdir())) as folder:
        manifest = bundle.unpack(source, folder)
        name = f"{copying.ASIDE}{now:%Y%m%d_%H%M%S}" if copying.tables_in(url) else ""
        if name:
            copying.set_aside(url, name)
        try:
            copying.load_dump(url, folder / STORED)
            done = _made_ready(url, manifest)
        except BaseException:  # Ctrl-C too: a store without its mark would send yesterday's letters again
            copying.bring_back(url, name)
            raise
    return PutBack(manifest, f"schema {name}" if name else "", *done)


def _made_ready(url: str, manifest: Manifest) -> tuple[bool, tuple[str, ...]]:
    """Brought to the newest schema, marked and verified; whether it was older, and the flaws.

    Marked before the long look at every history: whatever ends us, nothing leaves before it is lived through.
    """
    before, after = store.migrate(url)
    mark_restored(url, manifest.made_at)
    with closing(store.open_store(url)) as opened:
        flaws = tuple(f"{one.where}: {one.what}" for one in auditing(opened).all(lambda _: None))
    return before != after, flaws


@contextmanager
def _workshop(beside: Path) -> Iterator[Path]:
    """A folder for the owner alone, on the same disk, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=".mailbot-", dir=beside))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
