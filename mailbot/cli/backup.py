"""``mailbot backup`` and ``mailbot restore``."""

from datetime import UTC
from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, AsJson, Config, instant
from mailbot.domain.errors import Problem, UserError
from mailbot.settings import Settings

_NEXT = (
    "Nothing leaves until the next mailbot run has read every mailbox and its Sent: what came since the "
    "backup is taken in again, what had left is not sent again, and whoever runs mailbot is told what nobody "
    "can know."
)


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file, for example backup.mailbot.")],
    with_key: Annotated[
        bool, typer.Option("--with-key", help="Put the secret key in too; keep the file as secret then.")
    ] = False,
    as_json: AsJson = False,
    config: Config = CONFIG,
) -> None:
    """Copy the register and the configuration into one file, while the daemon goes on.

    The file is for its owner alone. It holds every complaint as received, so keep it as you keep those.
    Passwords are never in it; the secret key only with `--with-key`: without that key staff have to answer
    new notices, since old ones prove nothing any more. A PostgreSQL database is copied by pg_dump.

    Example: `mailbot backup /var/backups/mailbot-$(date +%F).mailbot`
    """
    settings = configuration.load(config)
    now = wiring.SystemClock().now()
    with output.progress() as shown:
        shown.add_task("copying and checking", total=None)
        made = wiring.make_backup(settings, file, now, with_key=with_key)
    if as_json:
        output.line(_described(made))
        return
    rows = [(name, str(count)) for name, count in made.counts.items()]
    output.table(f"Backup {file}", ("what", "how many"), rows)
    size = file.stat().st_size
    output.say(f"{len(made.parts)} files, {size / 1e6:.1f} MB, schema {made.schema}, checked.")
    if not with_key:
        missing = "The secret key is not in it: keep a copy of it elsewhere, or use --with-key."
        output.say(missing, style="yellow")


def restore(
    file: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="What mailbot backup wrote.")] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Move the store that is there aside; it is never deleted.")
    ] = False,
    as_of: Annotated[
        str,
        typer.Option(
            "--as-of",
            metavar="INSTANT",
            help="Without FILE: the store was put back by other means, and is of that instant.",
        ),
    ] = "",
    other_key: Annotated[
        bool, typer.Option("--other-key", help="Go on although the secret key is another than then.")
    ] = False,
    config: Config = CONFIG,
) -> None:
    """Put the register back from a backup; nothing is sent twice, and nothing is lost.

    The daemon must be stopped. Every part of the file is verified, an older schema is brought to this
    version's, and the histories are audited. A configuration folder without mailbot.toml gets the one of the
    backup; one that is there is left as it is. Nothing leaves until the next `mailbot run` has read every
    mailbox and its Sent folder: mail that came since the backup is taken in again, under the references that
    its writers were told; letters that had left are found in Sent and not sent again. What cannot be known,
    such as a decision at the terminal, is told to whoever runs mailbot. Some reference numbers are left out,
    so that none is given twice. Exit code 1 where the record is not as it was written.

    Example: `mailbot restore /var/backups/mailbot-2026-11-21.mailbot --replace`

    Example: `mailbot restore --as-of 2026-11-21T18:00:00+00:00` &nbsp; after pg_restore
    """
    if (file is None) == (not as_of):
        raise UserError(Problem("mailbot restore", "takes a FILE, or --as-of;", "see mailbot restore --help"))
    if file is None:
        _mark(config, as_of)
        return
    manifest = wiring.read_manifest(file)
    if not (config / "mailbot.toml").exists():
        for name in wiring.restore_configuration(file, config):
            output.say(f"wrote {name}")
        output.say("Passwords are in no backup: put them where mailbot.toml says. mailbot check tries them.")
    settings = configuration.load(config)
    _check_key(settings, manifest, other_key=other_key)
    with output.progress() as shown:
        shown.add_task("verifying and restoring", total=None)
        done = wiring.put_back(settings, file, wiring.SystemClock().now(), replace=replace)
    made_at = manifest.made_at.astimezone(settings.offices[0][1].procedure.zone)
    counts = ", ".join(f"{name}: {count}" for name, count in manifest.counts.items())
    day = f"{made_at:%a} {made_at.day} {made_at:%b %Y %H:%M}"
    output.say(f"Restored: the register of {day} ({counts}).", style="bold")
    if done.aside:
        output.say(f"What was there before lies in {done.aside}.")
    if done.migrated:
        output.say(f"It had the schema {manifest.schema}, and was brought to this version's.")
    output.say(_NEXT)
    for flaw in done.flaws:
        output.hint(f"The record is not as it was written: {flaw}")
    if done.flaws:
        output.hint("The backup itself is as it was made. mailbot audit says what to do.")
        raise typer.Exit(output.ATTENTION)


def _mark(config: Path, as_of: str) -> None:
    at, now = instant(as_of, "--as-of"), wiring.SystemClock().now()
    if at > now:
        raise UserError(Problem("--as-of", f"{as_of} is in the future;", "give the instant of the backup"))
    settings = configuration.load(config)
    wiring.refuse_while_alive(settings.store_url, now)
    wiring.mark_restored(settings.store_url, at)
    output.say(f"The store is known to be of {at.astimezone(UTC):%d %B %Y %H:%M} UTC. {_NEXT}")


def _check_key(settings: Settings, manifest: wiring.Manifest, *, other_key: bool) -> None:
    """Another key makes every code and Message-ID of before worthless: somebody must want that."""
    if not manifest.key or other_key or wiring.fingerprint(settings) == manifest.key:
        return
    path = settings.daemon.secret_key_file
    what = "the secret key is another than the one in force at the backup, or there is none."
    remedy = f"Put that one at {path}. If it is lost, make a new one and add --other-key."
    raise UserError(Problem("mailbot restore", what, remedy))


def _described(made: wiring.Manifest) -> dict[str, object]:
    return {
        "made_at": made.made_at.isoformat(),
        "schema": made.schema,
        "engine": made.engine,
        "counts": dict(made.counts),
        "holds_key": made.holds_key,
        "parts": [{"name": one.name, "size": one.size, "sha256": one.sha256} for one in made.parts],
    }
