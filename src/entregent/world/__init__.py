"""The invented world: export files of somebody who does not exist, faithful to the real formats."""
