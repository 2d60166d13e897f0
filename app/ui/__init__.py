"""What people see. Qt; no network, no keyring."""
