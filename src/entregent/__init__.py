"""Entregent: a private, local-first relationship manager that runs a method."""

__version__ = "0.1.0"
