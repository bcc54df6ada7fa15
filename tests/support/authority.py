"""A certificate authority for one test session and one server certificate for localhost."""

import shutil
import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.support import require

_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]


@dataclass(frozen=True, slots=True)
class Authority:
    """Files of a CA and of the certificate it gave to localhost and 127.0.0.1."""

    ca_file: Path
    certificate: Path
    key: Path

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        return context

    def client_context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.ca_file))


def make_authority(folder: Path) -> Authority:
    """Make the key pairs with the openssl command; where it is missing the test is skipped."""
    require(shutil.which("openssl"), "the openssl command is not installed")
    folder.mkdir(parents=True, exist_ok=True)
    made = Authority(folder / "ca.crt", folder / "server.crt", folder / "server.key")
    _openssl(
        "req", "-x509", *_KEY, "-days", "30", "-subj", "/CN=mailbot test authority",
        "-keyout", folder / "ca.key", "-out", made.ca_file,
    )  # fmt: skip
    request = folder / "server.csr"
    _openssl("req", *_KEY, "-subj", "/CN=localhost", "-keyout", made.key, "-out", request)
    names = folder / "names"
    names.write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    _openssl(
        "x509", "-req", "-in", request, "-CA", made.ca_file, "-CAkey", folder / "ca.key", "-CAcreateserial",
        "-days", "30", "-extfile", names, "-out", made.certificate,
    )  # fmt: skip
    return made


def _openssl(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
