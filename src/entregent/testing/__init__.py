"""Kits for those who test or extend Entregent: an ego network in memory, contracts for plug-ins."""
