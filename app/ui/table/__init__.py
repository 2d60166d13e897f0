"""The table of accounts."""
