"""What the answer of a gateway's authorizer is cached by: the emulator knows headers, and not the caller's address."""

from ministack.services import apigateway_v1

from replace import replace

ADDRESS = "context.identity.sourceIp"


def know_addresses():
    """As on AWS: the address that the authorizer is told."""

    def resolving(resolve):
        def resolve_with_address(identity_source, headers, query_params, stage):
            sources = [source.strip() for source in (identity_source or "").split(",")]
            known = ",".join(source for source in sources if source != ADDRESS)
            present, values = resolve(known, headers, query_params, stage)
            return present, values + [address_in(headers)] * sources.count(ADDRESS)

        return resolve_with_address

    replace(apigateway_v1, "_request_identity_sources", resolving)


def address_in(headers):
    forwarded = apigateway_v1._header_ci(headers, "x-forwarded-for")
    return (forwarded or "127.0.0.1").split(",")[0].strip()
