"""Where the log goes, and how it looks."""

import logging
import sys

import structlog

from mailbot.maillog import MailLog


class QuietLog(MailLog):
    """Rehearsals tell their own story; faults alone are logged."""

    def admitted(self, *_: object) -> None:
        """Told by the rehearsal itself."""

    def attempted(self, *_: object) -> None:
        """Nothing leaves."""


class ObservingLog(MailLog):
    """Tells of mail alone: what an observer's letters go through is of no interest to anybody."""

    def attempted(self, *_: object) -> None:
        """Nothing leaves."""


def log_to_stderr(as_json: bool) -> None:  # noqa: FBT001 - one switch, named by its only caller
    """One line an event: JSON for machines, words for a terminal."""
    renderer = structlog.processors.JSONRenderer() if as_json else _console()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info
            if as_json
            else structlog.stdlib.PositionalArgumentsFormatter(),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),  # loud again after `quiet`
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    _hush()


def quiet() -> None:
    """Faults only, for the verbs that tell a story of their own."""
    structlog.configure(
        processors=[structlog.processors.add_log_level, _console()],
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    _hush()


def _console() -> structlog.dev.ConsoleRenderer:
    """Plain tracebacks: the fancy ones print local variables, and those hold what people wrote."""
    return structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)


def _hush() -> None:
    """Libraries that log what is no fault: skipped ticks, bounces in dialects they do not know."""
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)
