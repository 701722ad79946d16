"""How close ego and each alter have been, who waits for an answer, who is asleep: all pure."""
