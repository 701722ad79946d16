"""9 Return on engagement: hours against what they brought, and no verdict before its time."""
