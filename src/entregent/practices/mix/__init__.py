"""8 The mix: from the screen to the telephone to lunch, one step at a time, and back."""
