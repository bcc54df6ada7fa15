"""OAuth 2.0 tokens (RFC 6749) for logging in to mail servers.

    account     whose tokens, and how they are asked for
    endpoint    asks for them; authlib and requests live there and in assertions, nowhere else
    words       what a refusal means, in words that say who must do what
    seal, vault tokens encrypted at rest, in the store
    keeper      one access token for everybody, renewed once, before it lapses
    authorising what `mailbot authorise` does

The extra `oauth` brings the libraries.  Nothing else of mailbot imports this room at its top: whoever has
no mailbox with [mailbox.oauth] needs none of it.
"""
