"""The networks one can choose from: a dated, sourced catalogue, one file each. Data and loading."""
