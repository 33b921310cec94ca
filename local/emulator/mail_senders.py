"""A mail is sent from an identity, to which policies are narrowed here as on AWS: that of its sender."""

import json

from ministack.core import iam_actions

from replace import replace


def tell_mail_senders():
    replace(iam_actions, "_ses_v2_resource_arn", _with_senders)


def _with_senders(resource_arn):
    def resource_arn_with_senders(method, path, body, region, account_id):
        if method == "POST" and path.rstrip("/").endswith("/outbound-emails"):
            sender = json.loads(body or b"{}").get("FromEmailAddress")
            return f"arn:aws:ses:{region}:{account_id}:identity/{sender}"
        return resource_arn(method, path, body, region, account_id)

    return resource_arn_with_senders
