"""Learning the weights of the chance; `fit` says how."""
