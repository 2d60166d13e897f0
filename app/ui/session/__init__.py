"""What is known, what is being asked, and what the user has set."""
