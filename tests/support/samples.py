"""The sample as listings: what each service would have answered at `NOW`."""

from app.accounts.listing import Listing
from app.accounts.reading import read_accounts
from app.accounts.running import read_running, with_running
from app.api.sample import sample_document
from app.catalogue.all_services import SERVICES
from app.catalogue.service import Service
from tests.support.listings import NOW


def sample_of(service: Service) -> Listing:
    """The accounts of one service, with the jobs that run."""
    accounts = read_accounts(sample_document(service.id, NOW), service)
    if service.running:
        document = sample_document(f"{service.id}.running", NOW)
        accounts = with_running(accounts, read_running(document, service.running))
    return Listing.of(accounts, NOW, 0.5)


def sample_of_all() -> Listing:
    """The accounts of every service, retired ones too."""
    return Listing.together([*map(sample_of, SERVICES)])
