"""An address as it is told to somebody who may not be its owner."""


def masked(address: str) -> str:
    """The address so that its owner knows it and nobody else learns it: "p…@e….org".

    Whole domains are often somebody's name, so of theirs the last label alone is shown.
    """
    local, _, domain = address.rpartition("@")
    name, dot, ending = domain.rpartition(".")
    return f"{local[:1]}…@{(name or ending)[:1]}…{dot}{ending if dot else ''}"
