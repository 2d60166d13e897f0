"""Where the API token lives. keyring; no Qt."""
