"""Mail: mbox, MMDF, Maildir and single messages, as programs and providers export them."""

from entregent.model.ports import Source
from entregent.sources.mail.source import MailSource

SOURCE: Source = MailSource()
