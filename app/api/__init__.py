"""How useapi.net is asked. httpx; no Qt."""
