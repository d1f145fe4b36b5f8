"""Starts aiosmtpd with the listeners of a JSON file, whose path is the argument."""

import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

with open(sys.argv[1], encoding="utf-8") as file:
    settings = json.load(file)

tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain(settings["certificate"])


class Handler:
    """Knows one recipient, and throws away what it takes."""

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address != settings["recipient"]:
            return "550 5.1.1 Unknown recipient"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        return "250 OK"


class AnyCaseHandler(Handler):
    """Lets the name of the mechanism LOGIN be in small letters too, as RFC 4422 has it and System.Net.Mail sends it."""

    async def auth_login(self, server, args):
        return await server.auth_LOGIN(server, args)


def authenticate(server, session, envelope, mechanism, data):
    """Knows one account. A refusal is in aiosmtpd's own words."""
    given = [data.login.decode(), data.password.decode()]
    return AuthResult(success=given == settings["account"], handled=False)


async def listen(port, options):
    """Opens one port. `options` are those of the class SMTP, besides `tls_first` and `any_case`."""
    handler = AnyCaseHandler() if options.pop("any_case", False) else Handler()
    first = tls if options.pop("tls_first", False) else None
    later = None if first else tls

    loop = asyncio.get_running_loop()
    options = {**options, "authenticator": authenticate, "tls_context": later, "loop": loop}
    await loop.create_server(lambda: SMTP(handler, **options), "127.0.0.1", port, ssl=first)


async def main():
    for port, options in settings["listeners"]:
        await listen(port, options)
    await asyncio.Event().wait()


asyncio.run(main())
