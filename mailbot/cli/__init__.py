"""The verbs of the command line; thin.

Exit codes: 0 done, 1 something needs attention, 2 wrong usage or configuration.
"""

import sys

import typer

from mailbot.cli import (
    act,
    check,
    demo,
    digest,
    letter,
    output,
    preview,
    procedure,
    register,
    rehearse,
    report,
    run,
    setup,
    simulate,
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
        run.run,
        rehearse.rehearse,
        register.cases,
        register.show,
        letter.letter,
        act.act,
        procedure.procedure,
        preview.preview,
        digest.digest,
        report.report,
        simulate.simulate,
        setup.migrate,
    ):
        app.command()(verb)
    return app


def main() -> None:
    """The console script.  Turns errors into words and an exit code; a traceback is a fault of ours."""
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
