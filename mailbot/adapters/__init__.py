"""The edge: one vendor a file, each behind a port.

Here live IMAP, Maildir, MIME, SMTP, templates and the store.  Adapters translate: vendors' exceptions
into the verdicts of `domain.errors`, vendors' values into the nouns of `domain`.  They know `ports` and
`domain` and nothing of rules, reading or settings; they decide nothing about a complaint.  Only
`wiring` names them.
"""
