"""What leaves the program: documents and texts for the clipboard. Secrets are masked, always."""
