"""The verbs of the command line; thin.

Exit codes: 0 done, 1 something needs attention, 2 wrong usage or configuration.
"""

import os
import sys

import typer

from mailbot.cli import (
    act,
    audit,
    authorise,
    backup,
    check,
    demo,
    digest,
    erase,
    export,
    import_cases,
    letter,
    output,
    pause,
    preview,
    procedure,
    register,
    rehearse,
    release,
    report,
    run,
    service,
    setup,
    simulate,
    status,
    templates,
)
from mailbot.domain.errors import MailbotError, UserError


def build() -> typer.Typer:
    """The whole command line."""
    app = typer.Typer(
        name="mailbot",
        help="Keeps a complaints procedure's promises from the mailboxes you already have.\n\n"
        "Start with `mailbot demo`; then `mailbot init`, `check` and `run`. Exit codes: 0 done, 1 something "
        "needs attention, 2 wrong usage or configuration.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode="markdown",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for verb in (
        demo.demo,
        setup.init,
        check.check,
        authorise.authorise,
        run.run,
        status.status,
        service.service,
        rehearse.rehearse,
        register.cases,
        register.show,
        letter.letter,
        act.act,
        procedure.procedure,
        preview.preview,
        templates.templates,
        digest.digest,
        report.report,
        simulate.simulate,
        pause.pause,
        pause.resume,
        release.release,
        backup.backup,
        backup.restore,
        setup.migrate,
        audit.audit,
        erase.erase,
        erase.purge,
        erase.legal_hold,
        export.export,
    ):
        app.command()(verb)
    app.command("import")(import_cases.import_cases)  # Python has taken the word
    return app


def main() -> None:
    """The console script.  Turns errors into words and an exit code; a traceback is a fault of ours."""
    os.umask(0o077)  # whatever is written tells of complaints: for its owner alone
    try:
        build()()
    except UserError as error:
        output.problems(error.problems)
        sys.exit(output.WRONG_USAGE)
    except MailbotError as error:
        output.hint(f"{error}")
        sys.exit(output.ATTENTION)
    except OSError as error:
        output.hint(f"{error.filename or 'This machine'}: {error.strerror or error}")
        sys.exit(output.ATTENTION)
