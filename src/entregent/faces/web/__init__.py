"""The pages: the application in a browser of this machine, on loopback only."""
