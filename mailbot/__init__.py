"""mailbot keeps a complaints procedure's promises from the mailboxes a body already has."""

__version__ = "0.1.0"
