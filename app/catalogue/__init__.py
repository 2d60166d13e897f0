"""What useapi.net offers, as data: one file a listing, and what several of them share."""
