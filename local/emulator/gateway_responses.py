"""The refusals of a gateway that stand in its OpenAPI body: the emulator imports all of a body but these."""

from ministack.services import apigateway_v1

from replace import replace


def import_gateway_responses():
    """As AWS does with `x-amazon-apigateway-gateway-responses`."""

    def importing(import_rest_api):
        def import_with_responses(spec, base_data=None):
            api_id = import_rest_api(spec, base_data)
            for kind, response in spec.get("x-amazon-apigateway-gateway-responses", {}).items():
                status, _, body = apigateway_v1._put_gateway_response(api_id, kind, response)
                if status >= 400:
                    raise ValueError(f"gateway response {kind}: {body!r}")
            return api_id

        return import_with_responses

    replace(apigateway_v1, "_import_rest_api", importing)
