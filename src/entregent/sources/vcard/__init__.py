"""vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350): the owner's address book, one card a person."""

from entregent.model.ports import Source
from entregent.sources.vcard.source import VCard

SOURCE: Source = VCard()
