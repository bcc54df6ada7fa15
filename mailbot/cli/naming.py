"""Cases and people as they are named on the command line."""

import getpass

from mailbot.domain.errors import Problem, UserError
from mailbot.domain.person import Directory, Person
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.reading import command_words
from mailbot.reading.command_words import Unclear
from mailbot.settings import Settings


def reference(text: str, verb: str) -> Reference:
    """Raises UserError for what is no reference."""
    try:
        return Reference.parse(text)
    except ValueError as error:
        raise UserError(Problem(verb, f"{error};", "list them with mailbot cases --all")) from None


def person(settings: Settings, about: Reference, name: str, verb: str) -> Person:
    """Who acts on a case.  Raises UserError for somebody who is not registered with its body."""
    offices = (office for _, office in settings.offices)
    office: Office | None = next(
        (one for one in offices if one.procedure.reference_prefix == about.prefix), None
    )
    if office is None:
        known = ", ".join(one.procedure.reference_prefix for _, one in settings.offices)
        what = f"no body’s cases begin with {about.prefix};"
        raise UserError(Problem(verb, what, f"use one of {known}"))
    return _called(name, office.directory)


def _called(name: str, directory: Directory) -> Person:
    try:
        return command_words.person(name, directory)
    except Unclear as error:
        raise UserError(*(Problem("--by", what, remedy) for what, remedy in error.findings)) from None


def account() -> str:
    """Whose terminal it is, as this machine says."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # a container may know no name for its user
        return "(without a name)"
