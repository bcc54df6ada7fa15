"""A Dovecot that takes tokens: signed ones whose time has come by itself, others as their issuer says.

With an issuer whose clock is the machine's, Dovecot needs nobody (its local JWT validation).  Under a clock
that was set in the past every token is lapsed for Dovecot; then it asks the issuer, who goes by that clock.
"""

from tests.support.dovecot import Dovecot
from tests.support.token_server import Introspection, Issuer

_LOCAL = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={base}/jwt/
username_attribute = email
username_format = %u
"""
_ASKING = """
introspection_mode = post
introspection_url = http://127.0.0.1:{port}/introspect
username_attribute = email
active_attribute = active
active_value = true
timeout_msecs = 5000
"""
_PASSDB = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {base}/{file}
}}
"""


class TokenDovecot(Dovecot):
    """`issuer` says whose a token is; passwords work as well."""

    def __init__(self, mechanisms: str = "xoauth2 oauthbearer") -> None:
        self.issuer = Issuer()
        self._mechanisms = mechanisms
        self._introspection = Introspection(self.issuer)
        super().__init__()

    def _configuration(self, storage: str) -> str:
        keys = self.base / "jwt" / "default" / "RS256"
        keys.mkdir(parents=True)
        (keys / "default").write_text(self.issuer.public_key)
        (self.base / "local.conf").write_text(_LOCAL.format(base=self.base))
        (self.base / "asking.conf").write_text(_ASKING.format(port=self._introspection.port))
        passdbs = "".join(_PASSDB.format(base=self.base, file=name) for name in ("local.conf", "asking.conf"))
        plain = super()._configuration(storage)
        offered = plain.replace("mechanisms = plain login", f"mechanisms = plain login {self._mechanisms}")
        return (
            offered.replace(
                "  driver = static\n  args = password",
                "  driver = static\n  mechanisms = plain login\n  args = password",
            )
            + passdbs
        )

    def close(self) -> None:
        super().close()
        self._introspection.close()
