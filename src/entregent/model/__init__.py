"""The words: values and protocols every other layer speaks; imports nothing of ours."""
