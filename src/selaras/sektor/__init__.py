"""Rules of the trade: cooperatives, small enterprises, public-service surveys."""
