"""Accounts and listings: reading, filtering, findings, share-safe view. No Qt, no clock."""
