"""Tact: a message is read before it leaves, with the relation in hand (practice 3). Pure."""
