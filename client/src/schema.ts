// Made by npm run docs.
export interface paths {
    readonly "/shipments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List and find shipments
         * @description Those that the filters name, of those that the key may see. A partner's key lists its own; a branch's names a branch of
         *     its own; operations name a partner or a branch. Filters that no index serves together are 422 `filter_not_served`, which says what is served.
         *
         *     Scope: `shipments:read`.
         */
        readonly get: operations["listShipments"];
        readonly put?: never;
        /**
         * Book a shipment
         * @description Takes an order (A1–A3) and opens a shipment, which is `booked`, or waits for the customer's confirmation
         *     with the reasons. `ordered_at` is the time of the customer's final message: promises count from it. A `reference` of yours
         *     is unique among your shipments that are not cancelled.
         *
         *     With `dry_run=true` nothing is written: it says what the booking would be, and what would be promised.
         *
         *     Scope: `shipments:write`.
         */
        readonly post: operations["bookShipment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shipments/{waybill_number}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report what happened
         * @description Records an event, in whatever order events are told. The same `event_id` again is the same event. A branch's key
         *     reports what its part of the way can know; the customer's word, `signature_disputed`, is the partner's, with `shipments:write`.
         *     What each type tells, and when it fits, is in its schema.
         *
         *     Scope: `events:write` or `shipments:write`.
         */
        readonly post: operations["recordEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shipments/{waybill_number}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm an order
         * @description Records who at the customer agreed to what does not hold of an order (A3).
         *
         *     Scope: `shipments:write`.
         */
        readonly post: operations["confirmShipment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shipments/{waybill_number}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel an order
         * @description Withdraws an order whose goods are not picked up yet.
         *
         *     Scope: `shipments:write`.
         */
        readonly post: operations["cancelShipment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shipments/{waybill_number}/consignee_change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the consignee
         * @description The shipper has confirmed another consignee in writing, before delivery (D4). A company may take the place of a person (X8).
         *
         *     Scope: `shipments:write`.
         */
        readonly post: operations["changeConsignee"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shipments/{waybill_number}/release_check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * May the goods be given to whoever shows this?
         * @description Checks evidence against D1–D4 before the goods are given away. It records nothing.
         *
         *     Scope: `shipments:read`.
         */
        readonly post: operations["checkRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shipments/{waybill_number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a shipment
         * @description With its route, receipt, sign-off, promises and history.
         *
         *     Scope: `shipments:read`.
         */
        readonly get: operations["getShipment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/t/{waybill_number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The page on which a consignee follows a shipment
         * @description Where the goods are, when they come and whom to call, in Chinese or English, for whoever has the link: `tracking_url` of the shipment. No key of the API. `lang` (`zh`, `en`) is stronger than `Accept-Language`. No names, addresses, telephone numbers or references of anybody. At most 600 of these pages in five minutes to an address.
         */
        readonly get: operations["showTracking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shipments/bulk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Book up to 50 shipments
         * @description Each is answered as if it had come alone, in the order of the request: `status` is what it would have had, beside it
         *     the body that it would have had. Only the form of the whole is refused as a whole. What has no turn in time is 503 `try_again`.
         *     One `Idempotency-Key` covers all: sent again, what was done has the same answer, and what is left is done; where all was done
         *     before, the answer has `Idempotent-Replayed`. A refused item that was mended is another: send it under another key.
         *
         *     Of several with one `reference` the first gets it; the others are `reference_taken`.
         *
         *     Scope: `shipments:write`.
         */
        readonly post: operations["bookShipments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report up to 100 events of many shipments
         * @description Each is answered as if it had come alone, in the order of the request: `status` is what it would have had, beside it
         *     the body that it would have had. Only the form of the whole is refused as a whole. What has no turn in time is 503 `try_again`.
         *     One `Idempotency-Key` covers all: sent again, what was done has the same answer, and what is left is done; where all was done
         *     before, the answer has `Idempotent-Replayed`. A refused item that was mended is another: send it under another key.
         *
         *     Of one shipment each is recorded after the one before it: many events of one
         *     take longer than as many of many. A shipment is named by its `waybill_number`, or
         *     by its partner's `reference`: operations name the `partner` as well.
         *
         *     Scope: `events:write` or `shipments:write`.
         */
        readonly post: operations["recordEvents"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List quotes
         * @description A partner's, newest first, as they are now. Operations name the `partner`.
         *
         *     Scope: `quotes:read`.
         */
        readonly get: operations["listQuotes"];
        readonly put?: never;
        /**
         * Ask what freight would cost
         * @description An inquiry (A6). A tariff that covers it answers at once; else the branch of origin does, within 8 hours. A booking
         *     takes the price with `quote_number`. Operations name the `partner`.
         *
         *     Scope: `quotes:write`.
         */
        readonly post: operations["askQuote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/quotes/{quote_number}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer an inquiry with a price
         * @description Once and for all, in minor units of the company's currency (A6). Without `valid_until` the price binds for the usual time.
         *
         *     Scope: `quotes:answer`.
         */
        readonly post: operations["answerQuote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/quotes/{quote_number}/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer that there is no price
         * @description Once and for all, with the reason (A6).
         *
         *     Scope: `quotes:answer`.
         */
        readonly post: operations["refuseQuote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/quotes/{quote_number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a quote
         * @description What was asked, the answer, and what is promised.
         *
         *     Scope: `quotes:read`.
         */
        readonly get: operations["getQuote"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/receipt_envelopes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send receipts back in an envelope
         * @description Registers an envelope and its list: up to 100 waybills, each copy signed and at hand (E3). Nothing is written where a row does not hold.
         *
         *     Scope: `receipts:write`.
         */
        readonly post: operations["sendEnvelope"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/receipt_envelopes/{envelope_number}/opening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what was in an envelope
         * @description Once it is opened.
         *
         *     Scope: `receipts:read`.
         */
        readonly get: operations["getOpening"];
        readonly put?: never;
        /**
         * Say what was in an envelope
         * @description The origin branch compares list and contents, and accepts or rejects each copy (E3). The same opening again answers the same.
         *
         *     Scope: `receipts:write`.
         */
        readonly post: operations["openEnvelope"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/receipt_envelopes/{envelope_number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an envelope
         * @description The envelope, its list, and its opening or `null`.
         *
         *     Scope: `receipts:read`.
         */
        readonly get: operations["getEnvelope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/overdue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is overdue
         * @description What is missed and still not met, oldest first: of a partner its own, of a branch's key at its branches.
         *
         *     Scope: `overdue:read`.
         */
        readonly get: operations["listOverdue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worklist": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a branch has to do now
         * @description What is overdue at a branch or due there today, the next first, each with what to do about it and the requests that meet it.
         *
         *     Scope: `worklist:read`.
         */
        readonly get: operations["listWork"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/branches/{code}/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The receipts that a branch owes
         * @description What a destination branch is chased for (E4), oldest due time first; with `state`, those of a status, also when they are back.
         *
         *     Scope: `receipts:read`.
         */
        readonly get: operations["listBranchReceipts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/branches/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a branch
         * @description Its name, its time zone and its calendar.
         *
         *     Scope: `network:read`.
         */
        readonly get: operations["getBranch"];
        /**
         * Open or change a branch
         * @description Shipments keep the time zone that they were booked with. Its `calendar` has to exist.
         *
         *     Scope: `network:write`.
         */
        readonly put: operations["putBranch"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/service_areas/{district_code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get how a district is served
         * @description By which branch, and whether goods are picked up and delivered there.
         *
         *     Scope: `service_areas:read`.
         */
        readonly get: operations["getServiceArea"];
        /**
         * Say which branch serves a district
         * @description And how: whether goods are picked up and delivered there, and for which fees (A3). A district is a GB/T 2260 code.
         *
         *     Scope: `network:write`.
         */
        readonly put: operations["putServiceArea"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/routes/{origin}/{destination}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the route between two branches
         * @description The transfers on the way, and how long it takes.
         *
         *     Scope: `network:read`.
         */
        readonly get: operations["getRoute"];
        /**
         * Say how goods go between two branches
         * @description And how long it takes (C1). A route goes one way. Shipments keep the route that they were booked with.
         *
         *     Scope: `network:write`.
         */
        readonly put: operations["putRoute"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calendars/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a calendar
         * @description Its current version.
         *
         *     Scope: `network:read`.
         */
        readonly get: operations["getCalendar"];
        /**
         * Say when one works
         * @description As the next version; the same contents again are the same version. What was promised by an earlier one stays judged by it (X14).
         *
         *     Scope: `network:write`.
         */
        readonly put: operations["putCalendar"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tariffs/{origin_branch}/{destination_branch}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what freight costs
         * @description From one branch to another.
         *
         *     Scope: `network:read`.
         */
        readonly get: operations["getTariff"];
        /**
         * Say what freight costs
         * @description From one branch to another, in minor units of the company's currency (A6). A `valid_until` that is past withdraws the tariff.
         *
         *     Scope: `network:write`.
         */
        readonly put: operations["putTariff"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/service_areas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the districts that are served
         * @description By branch and district, of all branches or of one.
         *
         *     Scope: `service_areas:read`.
         */
        readonly get: operations["listServiceAreas"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/{place}/{role}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get who is told for a role
         * @description With addresses and secrets hidden.
         *
         *     Scope: `contacts:read`.
         */
        readonly get: operations["getContacts"];
        /**
         * Say who is told for a role
         * @description At a branch or for the company; it replaces all of it. What is put as it was shown stays as it is, so that what `GET` answers can be changed and put again.
         *
         *     Scope: `contacts:write`.
         */
        readonly put: operations["putContacts"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook_endpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description A partner's own, oldest first. Operations name the `partner`, or see their own.
         *
         *     Scope: `webhooks:read`.
         */
        readonly get: operations["listEndpoints"];
        readonly put?: never;
        /**
         * Have events sent to a URL
         * @description By Standard Webhooks, signed with the `secret`, which is shown this once. A partner gets events of its own alone.
         *     Operations get all, or name the `partner` whose endpoint it is to be. An owner has 20 endpoints at most.
         *
         *     Scope: `webhooks:write`.
         */
        readonly post: operations["createEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook_endpoints/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Where events are sent, and whether they are. Its secret is not shown again.
         *
         *     Scope: `webhooks:read`.
         */
        readonly get: operations["getEndpoint"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a webhook endpoint
         * @description Nothing is sent there any more, not even what waits to be sent again.
         *
         *     Scope: `webhooks:write`.
         */
        readonly delete: operations["deleteEndpoint"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a webhook endpoint
         * @description What is named; the rest stays. `"enabled": true` begins anew with an endpoint that was disabled, whatever it failed at. A description is replaced, not taken away.
         *
         *     Scope: `webhooks:write`.
         */
        readonly patch: operations["changeEndpoint"];
        readonly trace?: never;
    };
    readonly "/webhook_endpoints/{id}/rotation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a new secret
         * @description Messages are signed with it and, for 24 hours, with the one before as well. A second rotation within these 24 hours drops the oldest of the three.
         *
         *     Scope: `webhooks:write`.
         */
        readonly post: operations["rotateSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook_endpoints/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a webhook endpoint
         * @description Sends a `webhook.test` there at once, the way that all events go, whatever it has asked for and whether or not it is enabled. What came of it stands among its deliveries.
         *
         *     Scope: `webhooks:write`.
         */
        readonly post: operations["testEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook_endpoints/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send again what was recorded since a time
         * @description What was delivered or given up; what is under way goes on by itself. It is done in parts, a little later, under the same ids. Deliveries are kept for 30 days.
         *
         *     Scope: `webhooks:write`.
         */
        readonly post: operations["replayDeliveries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook_endpoints/{id}/deliveries/{delivery_id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a delivery again
         * @description At once, whatever became of it and whether or not its endpoint is enabled, under the same id.
         *
         *     Scope: `webhooks:write`.
         */
        readonly post: operations["replayDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhook_endpoints/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what was sent to a webhook endpoint
         * @description In the last 30 days, newest first: what came of each attempt, and when the next is. Retries come 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h after the failure before.
         *
         *     Scope: `webhooks:read`.
         */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customers/{id}/mail_senders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get from which addresses a customer orders by e-mail
         * @description As they were put, in small letters.
         *
         *     Scope: `customers:read`.
         */
        readonly get: operations["getMailSenders"];
        /**
         * Say from which addresses a customer orders by e-mail
         * @description An address, or all of a domain (`@example.com`); it replaces all of them. One belongs to one customer: a second is refused with
         *     `sender_taken`. A domain at which anybody may have an address is refused.
         *
         *     Scope: `customers:write`.
         */
        readonly put: operations["putMailSenders"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mail_orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List orders by e-mail
         * @description A partner's, newest first. Operations name the `partner`; without one they see what people have to look at, of all partners and of senders whom nobody knows.
         *
         *     Scope: `mail_orders:read`.
         */
        readonly get: operations["listMailOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mail_orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an order by e-mail
         * @description What was understood of all messages of its thread, what is missing or unclear, and the waybill number once it is booked (A1, A2). It is kept for 90 days after its last message.
         *
         *     Scope: `mail_orders:read`.
         */
        readonly get: operations["getMailOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the periods of which there is a report
         * @description Latest first. A branch's key sees `period` and `generated_at` only.
         *
         *     Scope: `reports:read`.
         */
        readonly get: operations["listReports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/{kind}/{period}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a report
         * @description A link of five minutes: to the report of a branch, or without `branch` to that of all. A report of more than 200,000 rows has no `xlsx`.
         *
         *     Scope: `reports:read`.
         */
        readonly get: operations["getReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notices/{id}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Open the report that a notice tells of
         * @description From the page of a notice, without a key, for a week.
         */
        readonly get: operations["openReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/{kind}/{period}/branches/{code}/explanations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Explain receipts that have not come back
         * @description A branch's answers for rows of its list, whole or in parts; a later answer takes the place of the one before (E5). With the last row that asks the promise is kept.
         *
         *     Scope: `reports:write`.
         */
        readonly post: operations["explainUnreturned"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upload a picture or a document
         * @description Answers with a form that takes one file, of exactly this type and size: send `fields` as they are, and then the
         *     file as `file`, as `multipart/form-data` to `url`. Then refer to it by its id: `attachments` of an event or of an envelope.
         *     That is when its content is looked at. What nothing refers to goes after a day.
         *
         *     Scope: `attachments:write`.
         */
        readonly post: operations["bringAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attachments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an attachment
         * @description A link of 5 minutes to its file, which leads to nothing as long as that is not uploaded. An attachment is shown to who uploaded it and, once something refers to it, to
         *     all who may see that: the partner and the branches of its shipment, the two branches of its envelope.
         *
         *     Scope: `attachments:read`.
         */
        readonly get: operations["getAttachment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who was told what
         * @description Of a waybill, or of all that concerns a branch, newest first. A key of one branch may leave out both.
         *
         *     Scope: `notices:read`.
         */
        readonly get: operations["listNotices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notices/{id}/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The page behind the link of a notice
         * @description In HTML, without a key. Asking for it changes nothing.
         */
        readonly get: operations["showPage"];
        readonly put?: never;
        /**
         * The button of that page
         * @description Pressed again, it shows when it was pressed first.
         */
        readonly post: operations["acknowledgeOnPage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notices/{id}/acknowledgement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take note
         * @description Of a notice, and of all that was sent in the same message.
         *
         *     Scope: `notices:write`.
         */
        readonly post: operations["acknowledgeNotice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This description
         * @description The API as OpenAPI 3.1. It needs no key. Ask with `If-None-Match` to hear whether it is still so.
         */
        readonly get: operations["getDescription"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This description as a page
         * @description To read, and to try with a key of your own. It needs no key, and loads nothing from elsewhere.
         */
        readonly get: operations["showReference"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs/{asset}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What that page loads
         * @description Named by the page. What has a name says the same for ever.
         */
        readonly get: operations["getReferenceAsset"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "shipment.booked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the order was taken and needs no confirmation
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentBookedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.confirmation_requested": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the order waits for the customer (A3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentConfirmationRequestedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.confirmed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the customer agreed to what did not hold (A3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentConfirmedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.cancelled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the order was withdrawn before pickup
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentCancelledWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.cancellation_overtaken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods had been picked up before the order was withdrawn: they are on the truck (X6)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentCancellationOvertakenWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.instruction_sent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the pickup instruction went out to the branch (A4)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentInstructionSentWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.instruction_accepted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the dispatcher accepted the pickup instruction (B1)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentInstructionAcceptedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.pickup_verified": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that customer service asked dispatcher and driver about the pickup (B2)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentPickupVerifiedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.picked_up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the driver has the goods
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentPickedUpWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.loading_confirmed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods are on the vehicle, and the downstream branch knows (C3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentLoadingConfirmedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.departed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods left the origin branch (C1)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentDepartedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.notice_acknowledged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the destination branch knows that the goods are coming (C1)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentNoticeAcknowledgedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.transfer_arrived": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods are at a transfer branch
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentTransferArrivedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.arrival_estimated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that when the goods will arrive, better than was known before (C2)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentArrivalEstimatedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.tracked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that somebody asked where the goods are and how they are (C4)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentTrackedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.arrived": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods, or a batch of them, are at the destination branch
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentArrivedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.consignee_contacted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the consignee was reached and a receiving time agreed (C1)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentConsigneeContactedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.consignee_changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the shipper confirmed another consignee in writing (D4)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentConsigneeChangedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.out_for_delivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods are on the way to the consignee
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentOutForDeliveryWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.delivery_failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the consignee could not be given the goods, which are back at the branch
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentDeliveryFailedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.delivered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the consignee signed for the goods (D1-D4)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentDeliveredWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.lost": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods, or a batch of them, are lost
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentLostWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.found": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that goods that were lost are found (X6)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentFoundWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.returned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods, or a batch of them, went back to the shipper (X7)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReturnedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.signature_disputed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that somebody says that the sign-off is not right (D5)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentSignatureDisputedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.signature_rechecked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a disputed sign-off was looked into (D5)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentSignatureRecheckedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_signed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that copies of the receipt are signed as the shipper asked for (E1, E3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptSignedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_enveloped": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that copies of the receipt went to the origin branch in an envelope (E3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptEnvelopedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_accepted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the origin branch found copies in the envelope and accepted them (E3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptAcceptedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_rejected": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the origin branch sent copies back to be signed again (E3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptRejectedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_missing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that copies on the list of an envelope were not in it (E3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptMissingWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_returned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the origin branch has every copy of the receipt (E7)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptReturnedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_handed_over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that copies of the receipt are with the customer or the account owner (E3)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptHandedOverWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_lost": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that copies of the receipt are lost (E6)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptLostWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.receipt_loss_explained": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the branch has said why the receipt is lost (E5)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentReceiptLossExplainedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "shipment.closed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the goods are delivered and the receipt is settled
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ShipmentClosedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "branch_report.sent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a branch is sent a list that it has to answer
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["BranchReportSentWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "branch_report.explained": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the branch has answered rows of the list
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["BranchReportExplainedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "branch_report.answered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the branch has answered every row that asks for it
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["BranchReportAnsweredWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "quote.asked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a partner asks what freight would cost (A6)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["QuoteAskedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "quote.quoted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the inquiry is answered with a price, by a tariff or by a person
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["QuoteQuotedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "quote.refused": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the inquiry is answered without a price
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["QuoteRefusedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "quote.accepted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a booking has taken the quote
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["QuoteAcceptedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "commitment.reminder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a promise will soon be due
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["CommitmentReminderWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "commitment.missed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a promise is past due and not kept, once for each level that is told
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["CommitmentMissedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "commitment.met": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a promise was kept in time
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["CommitmentMetWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "commitment.late": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a promise was kept after it was due
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["CommitmentLateWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "commitment.escalation_withdrawn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a miss that was told was none
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["CommitmentEscalationWithdrawnWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "receipt.ready_to_collect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the receipt is back and can be collected (E7)
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["ReceiptReadyToCollectWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sign_off.irregular": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that goods were given away against D1-D4
         * @description To the partner whose it is, and to operations. It may come more than once, and in any order.
         */
        readonly post: operations["SignOffIrregularWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "pickup.instruction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that the order to the branch to pick up goods (A5)
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["PickupInstructionWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "receipt_envelope.sent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that an envelope of receipts is on its way (E3)
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["ReceiptEnvelopeSentWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "receipt_envelope.opened": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that an envelope of receipts was opened (E3)
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["ReceiptEnvelopeOpenedWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "report.ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a report is there as a whole
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["ReportReadyWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mail_order.handed_over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that people have to look at a message at the address for orders (A1)
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["MailOrderHandedOverWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "webhook_endpoint.disabled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that nothing is sent to a webhook endpoint any more
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["WebhookEndpointDisabledWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "report.unreturned_receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a branch has something on its list of receipts that are wanted and not returned, of goods that have arrived, and lost ones until that is explained
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["ReportUnreturnedReceiptsWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "report.receipt_chase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that a branch has something on its list of receipts that are past due, or due within three days
         * @description To operations. It may come more than once, and in any order.
         */
        readonly post: operations["ReportReceiptChaseWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "webhook.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * It tells that an endpoint is tried
         * @description To the endpoint whose owner tries it, whatever that has asked for. Nobody can ask for it.
         */
        readonly post: operations["WebhookTestWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What an order names (A2) */
        readonly Booking: {
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            /** @description Your own number of the order, unique among yours */
            readonly reference?: string | null;
            /** @description Other numbers by which it is found, yours or the company’s */
            readonly own_numbers?: readonly string[] | null;
            /** @description Short pairs of your own, kept and given back */
            readonly metadata?: {
                readonly [key: string]: string | null;
            } | null;
            /**
             * @default api
             * @enum {string|null}
             */
            readonly channel?: "api" | "email" | "phone" | "import" | null;
            /**
             * Format: date-time
             * @description The time of the customer’s final message (A1). Without it, now
             */
            readonly ordered_at?: string | null;
            readonly shipper: components["schemas"]["Shipper"];
            readonly consignee: components["schemas"]["Consignee"];
            readonly goods: readonly components["schemas"]["Goods"][];
            /** @enum {string} */
            readonly freight_terms: "prepaid" | "collect" | "monthly" | "per-shipment";
            /** @description The quote whose price it takes (A6) */
            readonly quote_number?: string | null;
            readonly freight_charge?: components["schemas"]["Money"] | null;
            readonly receipt: {
                /** @enum {string} */
                readonly kind: "none" | "signature" | "signature_with_id" | "company_seal";
                readonly copies?: number | null;
                /** @default false */
                readonly shipper_form?: boolean | null;
            };
            /** @default false */
            readonly urgent?: boolean | null;
        };
        readonly Shipper: {
            readonly name: string;
            readonly contact_name: string;
            /** @description One telephone number, of the company’s country where it names none */
            readonly phone: string;
            readonly address: {
                /** @description A GB/T 2260 code */
                readonly district_code: string;
                readonly line: string;
            };
        };
        readonly Consignee: {
            readonly name: string;
            readonly contact_name: string;
            /** @description One telephone number, of the company’s country where it names none */
            readonly phone: string;
            readonly address: {
                /** @description A GB/T 2260 code */
                readonly district_code: string;
                readonly line: string;
            };
            /**
             * @default person
             * @enum {string|null}
             */
            readonly kind?: "person" | "company" | null;
        };
        readonly Goods: {
            readonly description: string;
            /**
             * @default general
             * @enum {string|null}
             */
            readonly category?: "general" | "fragile" | "perishable" | "dangerous" | null;
            readonly pieces: number;
            readonly weight_kg: number;
            readonly volume_m3: number;
            readonly declared_value?: components["schemas"]["Money"] | null;
            /** @description Of the safety data sheet that dangerous goods need (A3) */
            readonly data_sheet?: string | null;
        };
        /** @description An amount in integer minor units, such as fen */
        readonly Money: {
            readonly amount: number;
            /** @description An ISO 4217 code */
            readonly currency: string;
        };
        /** @description What happened, by its `type` */
        readonly EventReport: components["schemas"]["InstructionAcceptedReport"] | components["schemas"]["PickupVerifiedReport"] | components["schemas"]["PickedUpReport"] | components["schemas"]["LoadingConfirmedReport"] | components["schemas"]["DepartedReport"] | components["schemas"]["NoticeAcknowledgedReport"] | components["schemas"]["TransferArrivedReport"] | components["schemas"]["ArrivalEstimatedReport"] | components["schemas"]["TrackedReport"] | components["schemas"]["ArrivedReport"] | components["schemas"]["ConsigneeContactedReport"] | components["schemas"]["OutForDeliveryReport"] | components["schemas"]["DeliveryFailedReport"] | components["schemas"]["DeliveredReport"] | components["schemas"]["LostReport"] | components["schemas"]["FoundReport"] | components["schemas"]["ReturnedReport"] | components["schemas"]["SignatureDisputedReport"] | components["schemas"]["SignatureRecheckedReport"] | components["schemas"]["ReceiptSignedReport"] | components["schemas"]["ReceiptHandedOverReport"] | components["schemas"]["ReceiptLostReport"];
        /** @description It tells that the dispatcher accepted the pickup instruction (B1) */
        readonly InstructionAcceptedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "instruction_accepted";
        };
        /** @description Who did it. Without it, the holder of the key */
        readonly Actor: {
            readonly name: string;
            readonly role: string;
        };
        /** @description It tells that customer service asked dispatcher and driver about the pickup (B2) */
        readonly PickupVerifiedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "pickup_verified";
        };
        /** @description It tells that the driver has the goods */
        readonly PickedUpReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "picked_up";
        };
        /** @description It tells that the goods are on the vehicle, and the downstream branch knows (C3) */
        readonly LoadingConfirmedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "loading_confirmed";
        };
        /** @description It tells that the goods left the origin branch (C1) */
        readonly DepartedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "departed";
        };
        /** @description It tells that the destination branch knows that the goods are coming (C1) */
        readonly NoticeAcknowledgedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "notice_acknowledged";
        };
        /** @description It tells that the goods are at a transfer branch */
        readonly TransferArrivedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "transfer_arrived";
            /** @description The code of a branch */
            readonly branch: string;
        };
        /** @description It tells that when the goods will arrive, better than was known before (C2) */
        readonly ArrivalEstimatedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "arrival_estimated";
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly estimated_arrival_at: string;
            readonly reason?: string | null;
            /** @default false */
            readonly force_majeure?: boolean | null;
        };
        /** @description It tells that somebody asked where the goods are and how they are (C4) */
        readonly TrackedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "tracked";
            readonly asked: string;
            readonly late: boolean;
            readonly goods_state?: string | null;
        };
        /** @description It tells that the goods, or a batch of them, are at the destination branch */
        readonly ArrivedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "arrived";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
        };
        /** @description It tells that the consignee was reached and a receiving time agreed (C1) */
        readonly ConsigneeContactedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "consignee_contacted";
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly agreed_delivery_at?: string | null;
        };
        /** @description It tells that the goods are on the way to the consignee */
        readonly OutForDeliveryReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "out_for_delivery";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
        };
        /** @description It tells that the consignee could not be given the goods, which are back at the branch */
        readonly DeliveryFailedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "delivery_failed";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
            readonly reason: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly next_attempt_at?: string | null;
        };
        /** @description It tells that the consignee signed for the goods (D1-D4) */
        readonly DeliveredReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "delivered";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
            readonly sign_off?: components["schemas"]["SignOff"] | null;
        };
        /** @description The evidence of a sign-off (D1–D5) */
        readonly SignOff: {
            /** @enum {string} */
            readonly collector: "consignee" | "delegate";
            readonly signer_name: string;
            readonly signer_contact: string;
            readonly documents: readonly {
                /** @enum {string} */
                readonly holder: "consignee" | "collector";
                /** @enum {string} */
                readonly kind: "identity_card" | "officer_card" | "household_register" | "driving_licence" | "marriage_certificate" | "passport" | "other_official";
                readonly name: string;
                /** @description 6 to 40 letters and digits. It is masked before it is kept, and never shown */
                readonly number: string;
                readonly original: boolean;
            }[];
            /** @default false */
            readonly identity_numbers_on_receipt?: boolean | null;
            /** @default false */
            readonly letter_of_authority_sealed?: boolean | null;
            /** @default false */
            readonly company_seal_on_receipt?: boolean | null;
        };
        /** @description It tells that the goods, or a batch of them, are lost */
        readonly LostReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "lost";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
            readonly reason: string;
        };
        /** @description It tells that goods that were lost are found (X6) */
        readonly FoundReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "found";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
        };
        /** @description It tells that the goods, or a batch of them, went back to the shipper (X7) */
        readonly ReturnedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "returned";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
            readonly reason?: string | null;
        };
        /** @description It tells that somebody says that the sign-off is not right (D5) */
        readonly SignatureDisputedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "signature_disputed";
            readonly reason?: string | null;
        };
        /** @description It tells that a disputed sign-off was looked into (D5) */
        readonly SignatureRecheckedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "signature_rechecked";
            readonly finding: string;
        };
        /** @description It tells that copies of the receipt are signed as the shipper asked for (E1, E3) */
        readonly ReceiptSignedReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_signed";
            readonly copies: readonly number[];
            readonly checked: {
                readonly signature: boolean;
                readonly identity_number: boolean;
                readonly company_seal: boolean;
            };
            readonly electronic?: {
                readonly signer_name: string;
                readonly signer_contact: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with an offset
                 */
                readonly signed_at: string;
            } | null;
        };
        /** @description It tells that copies of the receipt are with the customer or the account owner (E3) */
        readonly ReceiptHandedOverReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_handed_over";
            readonly copies: readonly number[];
            readonly to: {
                readonly name: string;
                /** @enum {string} */
                readonly role: "customer" | "account_owner";
            };
        };
        /** @description It tells that copies of the receipt are lost (E6) */
        readonly ReceiptLostReport: {
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_lost";
            readonly copies: readonly number[];
            readonly reason: string;
        };
        /** @description What happened, by its `type` */
        readonly EventReportOfMany: components["schemas"]["InstructionAcceptedReportOfMany"] | components["schemas"]["PickupVerifiedReportOfMany"] | components["schemas"]["PickedUpReportOfMany"] | components["schemas"]["LoadingConfirmedReportOfMany"] | components["schemas"]["DepartedReportOfMany"] | components["schemas"]["NoticeAcknowledgedReportOfMany"] | components["schemas"]["TransferArrivedReportOfMany"] | components["schemas"]["ArrivalEstimatedReportOfMany"] | components["schemas"]["TrackedReportOfMany"] | components["schemas"]["ArrivedReportOfMany"] | components["schemas"]["ConsigneeContactedReportOfMany"] | components["schemas"]["OutForDeliveryReportOfMany"] | components["schemas"]["DeliveryFailedReportOfMany"] | components["schemas"]["DeliveredReportOfMany"] | components["schemas"]["LostReportOfMany"] | components["schemas"]["FoundReportOfMany"] | components["schemas"]["ReturnedReportOfMany"] | components["schemas"]["SignatureDisputedReportOfMany"] | components["schemas"]["SignatureRecheckedReportOfMany"] | components["schemas"]["ReceiptSignedReportOfMany"] | components["schemas"]["ReceiptHandedOverReportOfMany"] | components["schemas"]["ReceiptLostReportOfMany"];
        /** @description It tells that the dispatcher accepted the pickup instruction (B1) */
        readonly InstructionAcceptedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "instruction_accepted";
        };
        /** @description It tells that customer service asked dispatcher and driver about the pickup (B2) */
        readonly PickupVerifiedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "pickup_verified";
        };
        /** @description It tells that the driver has the goods */
        readonly PickedUpReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "picked_up";
        };
        /** @description It tells that the goods are on the vehicle, and the downstream branch knows (C3) */
        readonly LoadingConfirmedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "loading_confirmed";
        };
        /** @description It tells that the goods left the origin branch (C1) */
        readonly DepartedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "departed";
        };
        /** @description It tells that the destination branch knows that the goods are coming (C1) */
        readonly NoticeAcknowledgedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "notice_acknowledged";
        };
        /** @description It tells that the goods are at a transfer branch */
        readonly TransferArrivedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "transfer_arrived";
            /** @description The code of a branch */
            readonly branch: string;
        };
        /** @description It tells that when the goods will arrive, better than was known before (C2) */
        readonly ArrivalEstimatedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "arrival_estimated";
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly estimated_arrival_at: string;
            readonly reason?: string | null;
            /** @default false */
            readonly force_majeure?: boolean | null;
        };
        /** @description It tells that somebody asked where the goods are and how they are (C4) */
        readonly TrackedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "tracked";
            readonly asked: string;
            readonly late: boolean;
            readonly goods_state?: string | null;
        };
        /** @description It tells that the goods, or a batch of them, are at the destination branch */
        readonly ArrivedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "arrived";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
        };
        /** @description It tells that the consignee was reached and a receiving time agreed (C1) */
        readonly ConsigneeContactedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "consignee_contacted";
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly agreed_delivery_at?: string | null;
        };
        /** @description It tells that the goods are on the way to the consignee */
        readonly OutForDeliveryReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "out_for_delivery";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
        };
        /** @description It tells that the consignee could not be given the goods, which are back at the branch */
        readonly DeliveryFailedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "delivery_failed";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
            readonly reason: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly next_attempt_at?: string | null;
        };
        /** @description It tells that the consignee signed for the goods (D1-D4) */
        readonly DeliveredReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "delivered";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
            readonly sign_off?: components["schemas"]["SignOff"] | null;
        };
        /** @description It tells that the goods, or a batch of them, are lost */
        readonly LostReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "lost";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
            readonly reason: string;
        };
        /** @description It tells that goods that were lost are found (X6) */
        readonly FoundReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "found";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
        };
        /** @description It tells that the goods, or a batch of them, went back to the shipper (X7) */
        readonly ReturnedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "returned";
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            } | null;
            readonly reason?: string | null;
        };
        /** @description It tells that somebody says that the sign-off is not right (D5) */
        readonly SignatureDisputedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "signature_disputed";
            readonly reason?: string | null;
        };
        /** @description It tells that a disputed sign-off was looked into (D5) */
        readonly SignatureRecheckedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "signature_rechecked";
            readonly finding: string;
        };
        /** @description It tells that copies of the receipt are signed as the shipper asked for (E1, E3) */
        readonly ReceiptSignedReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_signed";
            readonly copies: readonly number[];
            readonly checked: {
                readonly signature: boolean;
                readonly identity_number: boolean;
                readonly company_seal: boolean;
            };
            readonly electronic?: {
                readonly signer_name: string;
                readonly signer_contact: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with an offset
                 */
                readonly signed_at: string;
            } | null;
        };
        /** @description It tells that copies of the receipt are with the customer or the account owner (E3) */
        readonly ReceiptHandedOverReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_handed_over";
            readonly copies: readonly number[];
            readonly to: {
                readonly name: string;
                /** @enum {string} */
                readonly role: "customer" | "account_owner";
            };
        };
        /** @description It tells that copies of the receipt are lost (E6) */
        readonly ReceiptLostReportOfMany: {
            readonly waybill_number?: string | null;
            readonly reference?: string | null;
            /** @description Of operations: whose it is. A partner leaves it out */
            readonly partner?: string | null;
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with an offset
             */
            readonly occurred_at?: string | null;
            readonly actor?: components["schemas"]["Actor"] | null;
            readonly note?: string | null;
            readonly attachments?: readonly string[] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_lost";
            readonly copies: readonly number[];
            readonly reason: string;
        };
        /** @description Who is told for a role */
        readonly Contacts: {
            readonly people: readonly {
                readonly name: string;
                /** @enum {string} */
                readonly language: "zh" | "en";
                readonly channels: readonly ({
                    /** @constant */
                    readonly kind: "wecom";
                    /** @description As it was shown, it stays as it is */
                    readonly address: string;
                } | {
                    /** @constant */
                    readonly kind: "dingtalk";
                    /** @description As it was shown, it stays as it is */
                    readonly address: string;
                    readonly secret?: string | null;
                } | {
                    /** @constant */
                    readonly kind: "feishu";
                    /** @description As it was shown, it stays as it is */
                    readonly address: string;
                    readonly secret?: string | null;
                } | {
                    /** @constant */
                    readonly kind: "email";
                    /** @description As it was shown, it stays as it is */
                    readonly address: string;
                } | {
                    /** @constant */
                    readonly kind: "sms";
                    /** @description As it was shown, it stays as it is */
                    readonly address: string;
                } | {
                    /** @constant */
                    readonly kind: "webhook";
                    /** @description As it was shown, it stays as it is */
                    readonly address: string;
                    /** @description As it was shown, it stays as it is */
                    readonly secret: string;
                })[];
                readonly hours?: {
                    readonly mon?: readonly (readonly [
                        string,
                        string
                    ])[] | null;
                    readonly tue?: readonly (readonly [
                        string,
                        string
                    ])[] | null;
                    readonly wed?: readonly (readonly [
                        string,
                        string
                    ])[] | null;
                    readonly thu?: readonly (readonly [
                        string,
                        string
                    ])[] | null;
                    readonly fri?: readonly (readonly [
                        string,
                        string
                    ])[] | null;
                    readonly sat?: readonly (readonly [
                        string,
                        string
                    ])[] | null;
                    readonly sun?: readonly (readonly [
                        string,
                        string
                    ])[] | null;
                } | null;
            }[];
            /** @description An ISO 8601 duration from PT1M to P7D */
            readonly acknowledge_within?: string | null;
        };
        /** @description A shipment without its history. Times are those of the origin branch */
        readonly ShipmentState: {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @description The partner whose goods they are */
            readonly partner: string;
            /** @description The partner's own number of the order */
            readonly reference?: string;
            readonly own_numbers: readonly string[];
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @enum {string} */
            readonly channel: "api" | "email" | "phone" | "import";
            readonly urgent: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly ordered_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly booked_at: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /** @enum {string} */
            readonly area: "urban" | "suburban";
            readonly next_due: {
                /** @enum {string} */
                readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly due_at: string;
            } | null;
            readonly overdue: boolean;
            readonly estimated_arrival_at: string | null;
            readonly picked_up_at: string | null;
            readonly delivered_at: string | null;
            readonly updated_at: string | null;
            readonly metadata: {
                readonly [key: string]: string;
            };
            readonly shipper: {
                readonly name: string;
                readonly contact_name: string;
                /** @description As it was given */
                readonly phone: string;
                /** @description As it is dialled from anywhere */
                readonly phone_e164?: string;
                readonly phone_extension?: string;
                readonly address: {
                    readonly district_code: string;
                    readonly line: string;
                };
            };
            readonly consignee: {
                readonly name: string;
                readonly contact_name: string;
                /** @description As it was given */
                readonly phone: string;
                /** @description As it is dialled from anywhere */
                readonly phone_e164?: string;
                readonly phone_extension?: string;
                readonly address: {
                    readonly district_code: string;
                    readonly line: string;
                };
                /** @enum {string} */
                readonly kind: "person" | "company";
            };
            readonly goods: readonly components["schemas"]["GoodsShown"][];
            /** @enum {string} */
            readonly freight_terms: "prepaid" | "collect" | "monthly" | "per-shipment";
            readonly quote_number: string | null;
            readonly freight_charge?: components["schemas"]["MoneyShown"];
            readonly extra_charges: readonly {
                /** @enum {string} */
                readonly kind: "extra_pickup_fee" | "extra_delivery_fee";
                readonly amount: number;
                readonly currency: string;
            }[];
            /** @description Null where no freight is agreed (A5) */
            readonly amount_to_collect: components["schemas"]["MoneyShown"] | null;
            /** @description Null where the account is billed */
            readonly collect_from: ("shipper" | "consignee") | null;
            readonly confirmation_reasons: readonly components["schemas"]["Reason"][];
            readonly route: {
                readonly transfers: readonly string[];
                readonly transit_days: number;
                readonly local: boolean;
            } | null;
            readonly batches: readonly {
                readonly number: number;
                readonly fate: ("delivered" | "lost" | "returned") | null;
            }[] | null;
            readonly partly_lost: boolean;
            readonly receipt: components["schemas"]["Receipt"];
            readonly sign_off: components["schemas"]["SignOffShown"] | null;
            readonly commitments: readonly components["schemas"]["StandingCommitment"][];
            /** @description The page on which the consignee follows it, without a key */
            readonly tracking_url: string;
        };
        readonly GoodsShown: {
            readonly description: string;
            /** @enum {string} */
            readonly category: "general" | "fragile" | "perishable" | "dangerous";
            readonly pieces: number;
            readonly weight_kg: number;
            readonly volume_m3: number;
            readonly declared_value?: components["schemas"]["MoneyShown"];
            readonly data_sheet?: string;
        };
        /** @description An amount of money */
        readonly MoneyShown: {
            /** @description In integer minor units, such as fen */
            readonly amount: number;
            /** @description An ISO 4217 code */
            readonly currency: string;
        };
        /** @description The rule that does not hold, a stable code, and why */
        readonly Reason: {
            /** @description The id of a rule, such as B1 */
            readonly rule: string;
            readonly code: string;
            readonly message: string;
        };
        /** @description A shipment's receipt, and where its copies are (E1–E3) */
        readonly Receipt: {
            /** @enum {string} */
            readonly status: "not_required" | "awaited" | "partially_returned" | "sent_back" | "misrouted" | "returned" | "rejected" | "handed_over" | "lost";
            /** @enum {string} */
            readonly kind: "none" | "signature" | "signature_with_id" | "company_seal";
            readonly shipper_form: boolean;
            readonly copies: readonly {
                readonly number: number;
                /** @enum {string} */
                readonly state: "awaited" | "signed" | "enveloped" | "misrouted" | "accepted" | "rejected" | "handed_over" | "lost";
                readonly envelope_number: string | null;
                readonly found_at: string | null;
                readonly rejected_reason: string | null;
                readonly handed_over_to: {
                    readonly name: string;
                    /** @enum {string} */
                    readonly role: "customer" | "account_owner";
                } | null;
                readonly handed_over_at: string | null;
            }[];
            readonly due_at: string | null;
        };
        /** @description With what evidence the goods were given away, and what did not hold of it (D1–D5) */
        readonly SignOffShown: {
            /** @enum {string} */
            readonly collector: "consignee" | "delegate";
            readonly signer_name: string;
            readonly signer_contact: string;
            readonly documents: readonly {
                /** @enum {string} */
                readonly holder: "consignee" | "collector";
                /** @enum {string} */
                readonly kind: "identity_card" | "officer_card" | "household_register" | "driving_licence" | "marriage_certificate" | "passport" | "other_official";
                readonly name: string;
                /** @description Masked */
                readonly number: string;
                readonly original: boolean;
            }[];
            readonly identity_numbers_on_receipt: boolean;
            readonly letter_of_authority_sealed: boolean;
            readonly company_seal_on_receipt: boolean;
            readonly irregular: boolean;
            readonly reasons: readonly components["schemas"]["Reason"][];
        };
        /** @description A promise that stands, with what was broken of it and made anew (X2) */
        readonly StandingCommitment: {
            /**
             * @description The name of the promise
             * @enum {string}
             */
            readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
            readonly rule: string | null;
            /** @description The code of a branch */
            readonly branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly due_at: string;
            /**
             * @description `void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met
             * @enum {string}
             */
            readonly state: "open" | "met" | "missed" | "late" | "void";
            readonly met_at: string | null;
            readonly missed_at: string | null;
            readonly ended_at: string | null;
            /** @description The type of the event with which it ended */
            readonly ended_by: string | null;
            readonly reminded_at: string | null;
            /** @description How far a miss was told: 0 to nobody yet */
            readonly level: number;
            /** @description How often it was owed anew */
            readonly renewals: number;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly first_due_at: string;
            /** @description How often its due time moved */
            readonly moved: number;
            readonly broken: readonly {
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly due_at: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly missed_at: string;
                /** @description How far a miss was told: 0 to nobody yet */
                readonly level: number;
            }[];
        };
        /** @description A field that does not hold */
        readonly FieldError: {
            /** @description Its path as the caller wrote it, such as `goods[0].weight_kg` */
            readonly field: string;
            readonly message: string;
        };
        /** @description What a booking would be */
        readonly DryRun: {
            /** @constant */
            readonly dry_run: true;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            readonly confirmation_reasons: readonly components["schemas"]["Reason"][];
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /** @enum {string} */
            readonly area: "urban" | "suburban";
            readonly route: {
                readonly transfers: readonly string[];
                readonly transit_days: number;
                readonly local: boolean;
            } | null;
            readonly freight_charge: components["schemas"]["MoneyShown"] | null;
            readonly extra_charges: readonly {
                /** @enum {string} */
                readonly kind: "extra_pickup_fee" | "extra_delivery_fee";
                readonly amount: number;
                readonly currency: string;
            }[];
            /** @description Null where no freight is agreed (A5) */
            readonly amount_to_collect: components["schemas"]["MoneyShown"] | null;
            /** @description Null where the account is billed */
            readonly collect_from: ("shipper" | "consignee") | null;
            readonly expected_arrival_at: string | null;
            readonly promises: readonly {
                /** @enum {string} */
                readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                /** @description The id of a rule, such as B1 */
                readonly rule: string;
                readonly promise: string;
                /** @description The code of a branch */
                readonly branch: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly due_at: string;
            }[];
        };
        /** @description A shipment with its promises and its history. Times are those of the origin branch */
        readonly Shipment: {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @description The partner whose goods they are */
            readonly partner: string;
            /** @description The partner's own number of the order */
            readonly reference?: string;
            readonly own_numbers: readonly string[];
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @enum {string} */
            readonly channel: "api" | "email" | "phone" | "import";
            readonly urgent: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly ordered_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly booked_at: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /** @enum {string} */
            readonly area: "urban" | "suburban";
            readonly next_due: {
                /** @enum {string} */
                readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly due_at: string;
            } | null;
            readonly overdue: boolean;
            readonly estimated_arrival_at: string | null;
            readonly picked_up_at: string | null;
            readonly delivered_at: string | null;
            readonly updated_at: string | null;
            readonly metadata: {
                readonly [key: string]: string;
            };
            readonly shipper: {
                readonly name: string;
                readonly contact_name: string;
                /** @description As it was given */
                readonly phone: string;
                /** @description As it is dialled from anywhere */
                readonly phone_e164?: string;
                readonly phone_extension?: string;
                readonly address: {
                    readonly district_code: string;
                    readonly line: string;
                };
            };
            readonly consignee: {
                readonly name: string;
                readonly contact_name: string;
                /** @description As it was given */
                readonly phone: string;
                /** @description As it is dialled from anywhere */
                readonly phone_e164?: string;
                readonly phone_extension?: string;
                readonly address: {
                    readonly district_code: string;
                    readonly line: string;
                };
                /** @enum {string} */
                readonly kind: "person" | "company";
            };
            readonly goods: readonly components["schemas"]["GoodsShown"][];
            /** @enum {string} */
            readonly freight_terms: "prepaid" | "collect" | "monthly" | "per-shipment";
            readonly quote_number: string | null;
            readonly freight_charge?: components["schemas"]["MoneyShown"];
            readonly extra_charges: readonly {
                /** @enum {string} */
                readonly kind: "extra_pickup_fee" | "extra_delivery_fee";
                readonly amount: number;
                readonly currency: string;
            }[];
            /** @description Null where no freight is agreed (A5) */
            readonly amount_to_collect: components["schemas"]["MoneyShown"] | null;
            /** @description Null where the account is billed */
            readonly collect_from: ("shipper" | "consignee") | null;
            readonly confirmation_reasons: readonly components["schemas"]["Reason"][];
            readonly route: {
                readonly transfers: readonly string[];
                readonly transit_days: number;
                readonly local: boolean;
            } | null;
            readonly batches: readonly {
                readonly number: number;
                readonly fate: ("delivered" | "lost" | "returned") | null;
            }[] | null;
            readonly partly_lost: boolean;
            readonly receipt: components["schemas"]["Receipt"];
            readonly sign_off: components["schemas"]["SignOffShown"] | null;
            readonly commitments: readonly components["schemas"]["StandingCommitment"][];
            /** @description The page on which the consignee follows it, without a key */
            readonly tracking_url: string;
            readonly history: readonly components["schemas"]["HistoryEntry"][];
        };
        /** @description What happened, by its `type`. There may be new types: leave out what you do not know */
        readonly HistoryEntry: components["schemas"]["BookedEvent"] | components["schemas"]["ConfirmationRequestedEvent"] | components["schemas"]["ConfirmedEvent"] | components["schemas"]["CancelledEvent"] | components["schemas"]["CancellationOvertakenEvent"] | components["schemas"]["InstructionSentEvent"] | components["schemas"]["InstructionAcceptedEvent"] | components["schemas"]["PickupVerifiedEvent"] | components["schemas"]["PickedUpEvent"] | components["schemas"]["LoadingConfirmedEvent"] | components["schemas"]["DepartedEvent"] | components["schemas"]["NoticeAcknowledgedEvent"] | components["schemas"]["TransferArrivedEvent"] | components["schemas"]["ArrivalEstimatedEvent"] | components["schemas"]["TrackedEvent"] | components["schemas"]["ArrivedEvent"] | components["schemas"]["ConsigneeContactedEvent"] | components["schemas"]["ConsigneeChangedEvent"] | components["schemas"]["OutForDeliveryEvent"] | components["schemas"]["DeliveryFailedEvent"] | components["schemas"]["DeliveredEvent"] | components["schemas"]["LostEvent"] | components["schemas"]["FoundEvent"] | components["schemas"]["ReturnedEvent"] | components["schemas"]["SignatureDisputedEvent"] | components["schemas"]["SignatureRecheckedEvent"] | components["schemas"]["ReceiptSignedEvent"] | components["schemas"]["ReceiptEnvelopedEvent"] | components["schemas"]["ReceiptAcceptedEvent"] | components["schemas"]["ReceiptRejectedEvent"] | components["schemas"]["ReceiptMissingEvent"] | components["schemas"]["ReceiptReturnedEvent"] | components["schemas"]["ReceiptHandedOverEvent"] | components["schemas"]["ReceiptLostEvent"] | components["schemas"]["ReceiptLossExplainedEvent"] | components["schemas"]["ClosedEvent"] | components["schemas"]["NoticeEvent"];
        /** @description It tells that the order was taken and needs no confirmation */
        readonly BookedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "booked";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description Who did it, as whoever told it claims */
        readonly ActorShown: {
            readonly name: string;
            readonly role: string;
        };
        /** @description Whose key told it. `id` is the partner, the branches or the team, `key` the id of the key */
        readonly Reporter: {
            /** @enum {string} */
            readonly kind: "partner" | "branch" | "operations";
            readonly id: string;
            readonly key: string;
        };
        /** @description It tells that the order waits for the customer (A3) */
        readonly ConfirmationRequestedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "confirmation_requested";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the customer agreed to what did not hold (A3) */
        readonly ConfirmedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "confirmed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly agreed_by?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the order was withdrawn before pickup */
        readonly CancelledEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "cancelled";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods had been picked up before the order was withdrawn: they are on the truck (X6) */
        readonly CancellationOvertakenEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "cancellation_overtaken";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the pickup instruction went out to the branch (A4) */
        readonly InstructionSentEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "instruction_sent";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the dispatcher accepted the pickup instruction (B1) */
        readonly InstructionAcceptedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "instruction_accepted";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that customer service asked dispatcher and driver about the pickup (B2) */
        readonly PickupVerifiedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "pickup_verified";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the driver has the goods */
        readonly PickedUpEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "picked_up";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods are on the vehicle, and the downstream branch knows (C3) */
        readonly LoadingConfirmedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "loading_confirmed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods left the origin branch (C1) */
        readonly DepartedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "departed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the destination branch knows that the goods are coming (C1) */
        readonly NoticeAcknowledgedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "notice_acknowledged";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods are at a transfer branch */
        readonly TransferArrivedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "transfer_arrived";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /** @description The code of a branch */
            readonly branch: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
            /** @description Whether the branch is not on the route */
            readonly off_route: boolean;
        };
        /** @description It tells that when the goods will arrive, better than was known before (C2) */
        readonly ArrivalEstimatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "arrival_estimated";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly estimated_arrival_at: string;
            readonly reason?: string;
            readonly force_majeure?: boolean;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that somebody asked where the goods are and how they are (C4) */
        readonly TrackedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "tracked";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly asked?: string;
            readonly late?: boolean;
            readonly goods_state?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods, or a batch of them, are at the destination branch */
        readonly ArrivedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "arrived";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the consignee was reached and a receiving time agreed (C1) */
        readonly ConsigneeContactedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "consignee_contacted";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly agreed_delivery_at?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the shipper confirmed another consignee in writing (D4) */
        readonly ConsigneeChangedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "consignee_changed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly new_name: string;
            /** @enum {string} */
            readonly new_kind?: "person" | "company";
            readonly confirmed_in_writing_by?: string;
            readonly confirmation_reference?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods are on the way to the consignee */
        readonly OutForDeliveryEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "out_for_delivery";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the consignee could not be given the goods, which are back at the branch */
        readonly DeliveryFailedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "delivery_failed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly next_attempt_at?: string;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the consignee signed for the goods (D1-D4) */
        readonly DeliveredEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "delivered";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly sign_off?: components["schemas"]["SignOffShown"];
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods, or a batch of them, are lost */
        readonly LostEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "lost";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that goods that were lost are found (X6) */
        readonly FoundEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "found";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods, or a batch of them, went back to the shipper (X7) */
        readonly ReturnedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "returned";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that somebody says that the sign-off is not right (D5) */
        readonly SignatureDisputedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "signature_disputed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that a disputed sign-off was looked into (D5) */
        readonly SignatureRecheckedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "signature_rechecked";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly finding?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that copies of the receipt are signed as the shipper asked for (E1, E3) */
        readonly ReceiptSignedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_signed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly checked: {
                readonly signature: boolean;
                readonly identity_number: boolean;
                readonly company_seal: boolean;
            };
            /** @description Who signed without paper, and when (D5) */
            readonly electronic?: {
                readonly signer_name: string;
                readonly signer_contact: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly signed_at: string;
            };
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that copies of the receipt went to the origin branch in an envelope (E3) */
        readonly ReceiptEnvelopedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_enveloped";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly envelope_number: string;
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the origin branch found copies in the envelope and accepted them (E3) */
        readonly ReceiptAcceptedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_accepted";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /** @description The code of a branch */
            readonly branch?: string;
            readonly envelope_number: string;
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the origin branch sent copies back to be signed again (E3) */
        readonly ReceiptRejectedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_rejected";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason: string;
            readonly envelope_number: string;
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that copies on the list of an envelope were not in it (E3) */
        readonly ReceiptMissingEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_missing";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly envelope_number: string;
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the origin branch has every copy of the receipt (E7) */
        readonly ReceiptReturnedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_returned";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly customer_collects?: boolean;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that copies of the receipt are with the customer or the account owner (E3) */
        readonly ReceiptHandedOverEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_handed_over";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly to: {
                readonly name: string;
                /** @enum {string} */
                readonly role: "customer" | "account_owner";
            };
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that copies of the receipt are lost (E6) */
        readonly ReceiptLostEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_lost";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason: string;
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the branch has said why the receipt is lost (E5) */
        readonly ReceiptLossExplainedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "receipt_loss_explained";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly period: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description It tells that the goods are delivered and the receipt is settled */
        readonly ClosedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "closed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        /** @description Somebody was told. Partners do not see it */
        readonly NoticeEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "notice";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            /** @enum {string} */
            readonly kind: "escalation" | "reminder" | "instruction" | "report" | "irregular_sign_off" | "receipt_ready" | "mail_order" | "withdrawal";
            /** @enum {string} */
            readonly state: "waiting" | "sent" | "failed" | "nobody" | "handed_over" | "withdrawn" | "acknowledged" | "unacknowledged";
            readonly commitment: string | null;
            readonly level: number | null;
            /** @description The code of a branch */
            readonly branch: string;
            readonly to: {
                /** @description The code of a branch, or `company` */
                readonly place: string;
                /** @enum {string} */
                readonly role: "dispatcher" | "branch_manager" | "customer_service_supervisor" | "customer" | "finance";
                readonly name: string | null;
                readonly language: ("zh" | "en") | null;
            };
            readonly acknowledged_at: string | null;
        };
        readonly BadRequestProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "bad_request";
            /** @constant */
            readonly status: 400;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Bad Request" | "请求有误";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly NotUtf8Problem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "not_utf8";
            /** @constant */
            readonly status: 400;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Bad Request" | "请求有误";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly MalformedJsonProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "malformed_json";
            /** @constant */
            readonly status: 400;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Bad Request" | "请求有误";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly UnauthorizedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "unauthorized";
            /** @constant */
            readonly status: 401;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @constant
             */
            readonly title: "Unauthorized";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly ForbiddenProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "forbidden";
            /** @constant */
            readonly status: 403;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Forbidden" | "无权操作";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly IdempotencyKeyReusedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "idempotency_key_reused";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly ReferenceTakenProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "reference_taken";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            /** @description The waybill number */
            readonly waybill_number?: string;
            /** @enum {string} */
            readonly shipment_status?: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
        };
        readonly QuoteNotApplicableProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "quote_not_applicable";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            readonly quote_number: string;
            readonly reasons: readonly components["schemas"]["Reason"][];
        };
        readonly PayloadTooLargeProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "payload_too_large";
            /** @constant */
            readonly status: 413;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Payload Too Large" | "请求过大";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly UnsupportedMediaTypeProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "unsupported_media_type";
            /** @constant */
            readonly status: 415;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Unsupported Media Type" | "不支持的内容类型";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly ValidationFailedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "validation_failed";
            /** @constant */
            readonly status: 422;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Unprocessable Entity" | "内容不符合要求";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly TooManyRequestsProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "too_many_requests";
            /** @constant */
            readonly status: 429;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Too Many Requests" | "请求过于频繁";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly InternalErrorProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "internal_error";
            /** @constant */
            readonly status: 500;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Internal Server Error" | "服务器内部错误";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly TryAgainProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "try_again";
            /** @constant */
            readonly status: 503;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Service Unavailable" | "服务暂不可用";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly ShipmentList: {
            readonly shipments: readonly components["schemas"]["ShipmentSummary"][];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        readonly ShipmentSummary: {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @description The partner whose goods they are */
            readonly partner: string;
            /** @description The partner's own number of the order */
            readonly reference?: string;
            readonly own_numbers: readonly string[];
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @enum {string} */
            readonly channel: "api" | "email" | "phone" | "import";
            readonly urgent: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly ordered_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly booked_at: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /** @enum {string} */
            readonly area: "urban" | "suburban";
            readonly next_due: {
                /** @enum {string} */
                readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly due_at: string;
            } | null;
            readonly overdue: boolean;
            readonly estimated_arrival_at: string | null;
            readonly picked_up_at: string | null;
            readonly delivered_at: string | null;
            readonly updated_at: string | null;
        };
        readonly FilterNotServedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "filter_not_served";
            /** @constant */
            readonly status: 422;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Unprocessable Entity" | "内容不符合要求";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            /** @description The filters that are served together: those that are needed, and those that are taken besides */
            readonly served: readonly {
                readonly by: readonly string[];
                readonly and: readonly string[];
                readonly at?: readonly ("origin" | "transfer" | "destination")[];
            }[];
        };
        readonly RecordedEvent: {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "instruction_accepted";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "pickup_verified";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "picked_up";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "loading_confirmed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "departed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "notice_acknowledged";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "transfer_arrived";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /** @description The code of a branch */
            readonly branch: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
            /** @description Whether the branch is not on the route */
            readonly off_route: boolean;
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "arrival_estimated";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly estimated_arrival_at: string;
            readonly reason?: string;
            readonly force_majeure?: boolean;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "tracked";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly asked?: string;
            readonly late?: boolean;
            readonly goods_state?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "arrived";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "consignee_contacted";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly agreed_delivery_at?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "out_for_delivery";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "delivery_failed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly next_attempt_at?: string;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "delivered";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly sign_off?: components["schemas"]["SignOffShown"];
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "lost";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "found";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "returned";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            readonly batch?: {
                readonly number: number;
                readonly of: number;
            };
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "signature_disputed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "signature_rechecked";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly finding?: string;
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "receipt_signed";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly checked: {
                readonly signature: boolean;
                readonly identity_number: boolean;
                readonly company_seal: boolean;
            };
            /** @description Who signed without paper, and when (D5) */
            readonly electronic?: {
                readonly signer_name: string;
                readonly signer_contact: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly signed_at: string;
            };
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "receipt_handed_over";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly to: {
                readonly name: string;
                /** @enum {string} */
                readonly role: "customer" | "account_owner";
            };
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        } | {
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @enum {string} */
            readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @constant */
            readonly type: "receipt_lost";
            readonly event_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly occurred_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly recorded_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            readonly reason: string;
            readonly copies: readonly number[];
            readonly note?: string;
            /** @description By their ids */
            readonly attachments?: readonly string[];
        };
        readonly NotYoursToReportProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "not_yours_to_report";
            /** @constant */
            readonly status: 403;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Forbidden" | "无权操作";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            /** @description The parts of the way that can know it */
            readonly known_at: readonly ("origin" | "transfer" | "destination")[];
            /** @description Those of this way */
            readonly branches: readonly string[];
        };
        readonly NotFoundProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "not_found";
            /** @constant */
            readonly status: 404;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Not Found" | "未找到";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly EventNotAllowedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "event_not_allowed";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            /** @enum {string} */
            readonly shipment_status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
            /** @description The types that it takes */
            readonly allowed: readonly ("booked" | "confirmation_requested" | "confirmed" | "cancelled" | "cancellation_overtaken" | "instruction_sent" | "instruction_accepted" | "pickup_verified" | "picked_up" | "loading_confirmed" | "departed" | "notice_acknowledged" | "transfer_arrived" | "arrival_estimated" | "tracked" | "arrived" | "consignee_contacted" | "consignee_changed" | "out_for_delivery" | "delivery_failed" | "delivered" | "lost" | "found" | "returned" | "signature_disputed" | "signature_rechecked" | "receipt_signed" | "receipt_enveloped" | "receipt_accepted" | "receipt_rejected" | "receipt_missing" | "receipt_returned" | "receipt_handed_over" | "receipt_lost" | "receipt_loss_explained" | "closed")[];
        };
        readonly AlreadyDeliveredProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "already_delivered";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly EventIdReusedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "event_id_reused";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly TooManyEventsProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "too_many_events";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly ReportConflictProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "report_conflict";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly ReceiptIncompleteProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "receipt_incomplete";
            /** @constant */
            readonly status: 422;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Unprocessable Entity" | "内容不符合要求";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            readonly reasons: readonly components["schemas"]["Reason"][];
        };
        readonly ReleaseRefusedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "release_refused";
            /** @constant */
            readonly status: 422;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Unprocessable Entity" | "内容不符合要求";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            readonly reasons: readonly components["schemas"]["Reason"][];
        };
        readonly AnyProblem: components["schemas"]["MalformedJsonProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["ForbiddenProblem"] | components["schemas"]["NotYoursToReportProblem"] | components["schemas"]["NotFoundProblem"] | components["schemas"]["MethodNotAllowedProblem"] | components["schemas"]["EventNotAllowedProblem"] | components["schemas"]["AlreadyDeliveredProblem"] | components["schemas"]["EventIdReusedProblem"] | components["schemas"]["TooManyEventsProblem"] | components["schemas"]["ReportConflictProblem"] | components["schemas"]["ReferenceTakenProblem"] | components["schemas"]["SenderTakenProblem"] | components["schemas"]["CopiesNotSignedProblem"] | components["schemas"]["EnvelopeNotSentProblem"] | components["schemas"]["EnvelopeOpenedProblem"] | components["schemas"]["QuoteAnsweredProblem"] | components["schemas"]["QuoteNotApplicableProblem"] | components["schemas"]["NoticeAcknowledgedProblem"] | components["schemas"]["NoticeNotSentProblem"] | components["schemas"]["TooManyEndpointsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["PayloadTooLargeProblem"] | components["schemas"]["UnsupportedMediaTypeProblem"] | components["schemas"]["ValidationFailedProblem"] | components["schemas"]["AddressRefusedProblem"] | components["schemas"]["FilterNotServedProblem"] | components["schemas"]["ReleaseRefusedProblem"] | components["schemas"]["ReceiptIncompleteProblem"] | components["schemas"]["TooManyRequestsProblem"] | components["schemas"]["InternalErrorProblem"] | components["schemas"]["TryAgainProblem"] | components["schemas"]["BadRequestProblem"] | components["schemas"]["UnauthorizedProblem"];
        readonly SenderTakenProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "sender_taken";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly CopiesNotSignedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "copies_not_signed";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly EnvelopeNotSentProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "envelope_not_sent";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly EnvelopeOpenedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "envelope_opened";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly opened_at: string;
        };
        readonly QuoteAnsweredProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "quote_answered";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
            /** @enum {string} */
            readonly quote_status: "asked" | "quoted" | "refused" | "accepted" | "expired";
        };
        readonly NoticeAcknowledgedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "notice_acknowledged";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly NoticeNotSentProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "notice_not_sent";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly TooManyEndpointsProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "too_many_endpoints";
            /** @constant */
            readonly status: 409;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Conflict" | "与现状冲突";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        readonly AddressRefusedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "address_refused";
            /** @constant */
            readonly status: 422;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Unprocessable Entity" | "内容不符合要求";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
        /** @description A price inquiry and its answer (A6). Times are those of the origin branch */
        readonly Quote: {
            readonly quote_number: string;
            /** @enum {string} */
            readonly status: "asked" | "quoted" | "refused" | "accepted" | "expired";
            /** @description The partner whose goods they are */
            readonly partner: string;
            readonly origin_district: string;
            readonly destination_district: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly asked_at: string;
            readonly answered_at: string | null;
            readonly amount: number | null;
            /** @constant */
            readonly currency: "CNY";
            readonly expires_at: string | null;
            readonly waybill_number: string | null;
            readonly goods: readonly components["schemas"]["GoodsShown"][];
            /** @enum {string} */
            readonly freight_terms: "prepaid" | "collect" | "monthly" | "per-shipment";
            readonly note: string | null;
            readonly lines: readonly {
                readonly kind: string;
                readonly description: string;
                /** @description In integer minor units, such as fen */
                readonly amount: number;
            }[];
            readonly answer_note: string | null;
            readonly refusal_reason: string | null;
            readonly commitments: readonly components["schemas"]["StandingCommitment"][];
        };
        readonly QuoteList: {
            readonly quotes: readonly components["schemas"]["QuoteSummary"][];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        readonly QuoteSummary: {
            readonly quote_number: string;
            /** @enum {string} */
            readonly status: "asked" | "quoted" | "refused" | "accepted" | "expired";
            /** @description The partner whose goods they are */
            readonly partner: string;
            readonly origin_district: string;
            readonly destination_district: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly asked_at: string;
            readonly answered_at: string | null;
            readonly amount: number | null;
            /** @constant */
            readonly currency: "CNY";
            readonly expires_at: string | null;
            readonly waybill_number: string | null;
        };
        /** @description What was in an envelope (E3). Times are in UTC */
        readonly EnvelopeOpening: {
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly opened_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /** @description By their ids */
            readonly attachments: readonly string[];
            readonly contents: readonly {
                /** @description The waybill number */
                readonly waybill_number: string;
                readonly copy: number;
                /** @enum {string} */
                readonly outcome: "accepted" | "rejected";
                readonly reason?: string;
            }[];
            readonly results: readonly {
                /** @description The waybill number */
                readonly waybill_number: string;
                readonly copy: number;
                /** @enum {string} */
                readonly result: "accepted" | "rejected" | "missing" | "unexpected";
            }[];
        };
        /** @description An envelope of receipts (E3). Times are in UTC */
        readonly Envelope: {
            readonly envelope_number: string;
            /** @description The code of a branch */
            readonly from_branch: string;
            /** @description The code of a branch */
            readonly to_branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly sent_at: string;
            readonly actor: components["schemas"]["ActorShown"];
            readonly reported_by: components["schemas"]["Reporter"] | null;
            /** @description By their ids */
            readonly attachments: readonly string[];
            readonly contents: readonly {
                /** @description The waybill number */
                readonly waybill_number: string;
                readonly copy: number;
            }[];
            readonly opening: components["schemas"]["EnvelopeOpening"] | null;
        };
        readonly OverdueList: {
            readonly overdue: readonly (components["schemas"]["CommitmentOfShipment"] | components["schemas"]["CommitmentOfQuote"] | components["schemas"]["CommitmentOfBranchReport"])[];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        readonly CommitmentOfShipment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly subject: "shipment";
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @description The partner whose goods they are */
            readonly partner: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /**
             * @description The name of the promise
             * @enum {string}
             */
            readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
            readonly rule: string | null;
            /** @description The code of a branch */
            readonly branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly due_at: string;
            /**
             * @description `void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met
             * @enum {string}
             */
            readonly state: "open" | "met" | "missed" | "late" | "void";
            readonly met_at: string | null;
            readonly missed_at: string | null;
            readonly ended_at: string | null;
            /** @description The type of the event with which it ended */
            readonly ended_by: string | null;
            readonly reminded_at: string | null;
            /** @description How far a miss was told: 0 to nobody yet */
            readonly level: number;
            /** @description How often it was owed anew */
            readonly renewals: number;
        };
        readonly CommitmentOfQuote: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly subject: "quote";
            readonly waybill_number: null;
            /** @description The partner whose goods they are */
            readonly partner: string;
            readonly quote_number: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /**
             * @description The name of the promise
             * @enum {string}
             */
            readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
            readonly rule: string | null;
            /** @description The code of a branch */
            readonly branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly due_at: string;
            /**
             * @description `void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met
             * @enum {string}
             */
            readonly state: "open" | "met" | "missed" | "late" | "void";
            readonly met_at: string | null;
            readonly missed_at: string | null;
            readonly ended_at: string | null;
            /** @description The type of the event with which it ended */
            readonly ended_by: string | null;
            readonly reminded_at: string | null;
            /** @description How far a miss was told: 0 to nobody yet */
            readonly level: number;
            /** @description How often it was owed anew */
            readonly renewals: number;
        };
        readonly CommitmentOfBranchReport: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly subject: "branch_report";
            readonly waybill_number: null;
            readonly partner: null;
            /** @enum {string} */
            readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
            readonly period: string;
            /**
             * @description The name of the promise
             * @enum {string}
             */
            readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
            readonly rule: string | null;
            /** @description The code of a branch */
            readonly branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly due_at: string;
            /**
             * @description `void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met
             * @enum {string}
             */
            readonly state: "open" | "met" | "missed" | "late" | "void";
            readonly met_at: string | null;
            readonly missed_at: string | null;
            readonly ended_at: string | null;
            /** @description The type of the event with which it ended */
            readonly ended_by: string | null;
            readonly reminded_at: string | null;
            /** @description How far a miss was told: 0 to nobody yet */
            readonly level: number;
            /** @description How often it was owed anew */
            readonly renewals: number;
        };
        readonly Worklist: {
            readonly work: readonly (components["schemas"]["WorkOfShipment"] | components["schemas"]["WorkOfQuote"] | components["schemas"]["WorkOfBranchReport"])[];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        readonly WorkOfShipment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly subject: "shipment";
            /** @description The waybill number */
            readonly waybill_number: string;
            /** @description The partner whose goods they are */
            readonly partner: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /**
             * @description The name of the promise
             * @enum {string}
             */
            readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
            readonly rule: string | null;
            /** @description The code of a branch */
            readonly branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly due_at: string;
            /**
             * @description `void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met
             * @enum {string}
             */
            readonly state: "open" | "met" | "missed" | "late" | "void";
            readonly met_at: string | null;
            readonly missed_at: string | null;
            readonly ended_at: string | null;
            /** @description The type of the event with which it ended */
            readonly ended_by: string | null;
            readonly reminded_at: string | null;
            /** @description How far a miss was told: 0 to nobody yet */
            readonly level: number;
            /** @description How often it was owed anew */
            readonly renewals: number;
            readonly to_do: {
                readonly en: string;
                readonly zh: string;
            };
            /** @description The requests that meet it */
            readonly requests: readonly {
                /** @enum {string} */
                readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
                /** @description What only whoever makes it knows stands in braces */
                readonly path: string;
                /** @description What its body has to say at the least */
                readonly body?: {
                    readonly [key: string]: string;
                };
            }[];
            /** @description Whose work it is */
            readonly roles: readonly ("dispatcher" | "branch_manager" | "customer_service_supervisor")[];
        };
        readonly WorkOfQuote: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly subject: "quote";
            readonly waybill_number: null;
            /** @description The partner whose goods they are */
            readonly partner: string;
            readonly quote_number: string;
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /**
             * @description The name of the promise
             * @enum {string}
             */
            readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
            readonly rule: string | null;
            /** @description The code of a branch */
            readonly branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly due_at: string;
            /**
             * @description `void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met
             * @enum {string}
             */
            readonly state: "open" | "met" | "missed" | "late" | "void";
            readonly met_at: string | null;
            readonly missed_at: string | null;
            readonly ended_at: string | null;
            /** @description The type of the event with which it ended */
            readonly ended_by: string | null;
            readonly reminded_at: string | null;
            /** @description How far a miss was told: 0 to nobody yet */
            readonly level: number;
            /** @description How often it was owed anew */
            readonly renewals: number;
            readonly to_do: {
                readonly en: string;
                readonly zh: string;
            };
            /** @description The requests that meet it */
            readonly requests: readonly {
                /** @enum {string} */
                readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
                /** @description What only whoever makes it knows stands in braces */
                readonly path: string;
                /** @description What its body has to say at the least */
                readonly body?: {
                    readonly [key: string]: string;
                };
            }[];
            /** @description Whose work it is */
            readonly roles: readonly ("dispatcher" | "branch_manager" | "customer_service_supervisor")[];
        };
        readonly WorkOfBranchReport: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly subject: "branch_report";
            readonly waybill_number: null;
            readonly partner: null;
            /** @enum {string} */
            readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
            readonly period: string;
            /**
             * @description The name of the promise
             * @enum {string}
             */
            readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
            readonly rule: string | null;
            /** @description The code of a branch */
            readonly branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly due_at: string;
            /**
             * @description `void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met
             * @enum {string}
             */
            readonly state: "open" | "met" | "missed" | "late" | "void";
            readonly met_at: string | null;
            readonly missed_at: string | null;
            readonly ended_at: string | null;
            /** @description The type of the event with which it ended */
            readonly ended_by: string | null;
            readonly reminded_at: string | null;
            /** @description How far a miss was told: 0 to nobody yet */
            readonly level: number;
            /** @description How often it was owed anew */
            readonly renewals: number;
            readonly to_do: {
                readonly en: string;
                readonly zh: string;
            };
            /** @description The requests that meet it */
            readonly requests: readonly {
                /** @enum {string} */
                readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
                /** @description What only whoever makes it knows stands in braces */
                readonly path: string;
                /** @description What its body has to say at the least */
                readonly body?: {
                    readonly [key: string]: string;
                };
            }[];
            /** @description Whose work it is */
            readonly roles: readonly ("dispatcher" | "branch_manager" | "customer_service_supervisor")[];
        };
        readonly BranchReceiptList: {
            readonly receipts: readonly {
                /** @description The waybill number */
                readonly waybill_number: string;
                /** @description The partner whose goods they are */
                readonly partner: string;
                /** @description The code of a branch */
                readonly origin_branch: string;
                /** @enum {string} */
                readonly receipt_status: "awaited" | "partially_returned" | "sent_back" | "misrouted" | "returned" | "rejected" | "lost";
                readonly arrived_at: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly due_at: string;
                /** @enum {string} */
                readonly state: "open" | "met" | "missed" | "late" | "void";
                readonly missed_at: string | null;
                readonly level: number;
            }[];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        readonly Branch: {
            /** @description The code of a branch */
            readonly code: string;
            readonly name: string;
            /** @description An IANA time zone */
            readonly time_zone: string;
            readonly calendar: string | null;
        };
        readonly ServiceArea: {
            readonly district_code: string;
            /** @description The code of a branch */
            readonly branch: string;
            /** @enum {string} */
            readonly area: "urban" | "suburban";
            readonly pickup: boolean;
            readonly delivery: boolean;
            readonly extra_pickup_fee: components["schemas"]["MoneyShown"] | null;
            readonly extra_delivery_fee: components["schemas"]["MoneyShown"] | null;
        };
        readonly Route: {
            /** @description The code of a branch */
            readonly origin: string;
            /** @description The code of a branch */
            readonly destination: string;
            readonly transfers: readonly string[];
            readonly transit_days: number;
            readonly local: boolean;
        };
        readonly Calendar: {
            readonly code: string;
            readonly version: number;
            readonly hours: {
                readonly [key: string]: readonly (readonly [
                    string,
                    string
                ])[];
            };
            readonly days_off: readonly string[];
            readonly work_days: readonly string[];
        };
        readonly Tariff: {
            /** @description The code of a branch */
            readonly origin_branch: string;
            /** @description The code of a branch */
            readonly destination_branch: string;
            /** @description In integer minor units, such as fen */
            readonly minimum: number;
            readonly per_kg: readonly {
                readonly from_kg: number;
                /** @description In integer minor units, such as fen */
                readonly amount: number;
            }[];
            /** @description In integer minor units, such as fen */
            readonly per_m3: number;
            readonly valid_until: string | null;
        };
        readonly ServiceAreaList: {
            readonly service_areas: readonly components["schemas"]["ServiceArea"][];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        /** @description Who is told, as it is put, with addresses and secrets hidden */
        readonly ContactsShown: {
            readonly people: readonly {
                readonly name: string;
                /** @enum {string} */
                readonly language: "zh" | "en";
                readonly channels: readonly {
                    /** @enum {string} */
                    readonly kind: "wecom" | "dingtalk" | "feishu" | "email" | "sms" | "webhook";
                    /** @description Hidden: enough to tell it from others */
                    readonly address: string;
                    /** @constant */
                    readonly secret?: "…";
                }[];
                readonly hours?: {
                    readonly [key: string]: readonly (readonly [
                        string,
                        string
                    ])[];
                };
            }[];
            readonly acknowledge_within?: string;
        };
        /** @description The endpoint, with its new secret */
        readonly WebhookEndpointWithSecret: {
            /** @description `we_` and 24 hexadecimal digits */
            readonly id: string;
            /** @description Whose it is; `null` where it is operations' */
            readonly partner: string | null;
            readonly url: string;
            readonly events: readonly string[];
            readonly description: string | null;
            readonly enabled: boolean;
            /** @description Why nothing is sent: `requested`, its owner has said so; `gone`, it answered 410 Gone; `failing`, it has taken nothing for 3 days */
            readonly disabled_reason: ("requested" | "gone" | "failing") | null;
            /** @description From when on it has taken nothing */
            readonly failing_since: string | null;
            /** @description Until when the secret before signs, too */
            readonly previous_secret_until: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, in UTC
             */
            readonly created_at: string;
            /** @description `whsec_…`; shown this once */
            readonly secret: string;
        };
        readonly WebhookEndpointList: {
            readonly webhook_endpoints: readonly components["schemas"]["WebhookEndpoint"][];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        /** @description Where events are sent. Its secret is not shown */
        readonly WebhookEndpoint: {
            /** @description `we_` and 24 hexadecimal digits */
            readonly id: string;
            /** @description Whose it is; `null` where it is operations' */
            readonly partner: string | null;
            readonly url: string;
            readonly events: readonly string[];
            readonly description: string | null;
            readonly enabled: boolean;
            /** @description Why nothing is sent: `requested`, its owner has said so; `gone`, it answered 410 Gone; `failing`, it has taken nothing for 3 days */
            readonly disabled_reason: ("requested" | "gone" | "failing") | null;
            /** @description From when on it has taken nothing */
            readonly failing_since: string | null;
            /** @description Until when the secret before signs, too */
            readonly previous_secret_until: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, in UTC
             */
            readonly created_at: string;
        };
        /** @description An event on its way to an endpoint */
        readonly WebhookDelivery: {
            /** @description The `webhook-id`: that of the event, at each attempt and each endpoint */
            readonly id: string;
            readonly event_id: string;
            readonly type: string;
            /**
             * @description `pending`, it is on its way, or waits for its next try; `held`, it waits until its endpoint answers again, or is enabled; `delivered`, the endpoint has taken it; `failed`, it was given up after its last try
             * @enum {string}
             */
            readonly state: "pending" | "held" | "delivered" | "failed";
            /**
             * Format: date-time
             * @description ISO 8601, in UTC
             */
            readonly created_at: string;
            readonly next_try_at: string | null;
            /** @description Oldest first */
            readonly attempts: readonly {
                /**
                 * Format: date-time
                 * @description ISO 8601, in UTC
                 */
                readonly at: string;
                /** @description Of the answer; `null` where there was none */
                readonly status: number | null;
                /** @description Why there was none: not within ten seconds, nobody there or no TLS, or no address that is sent to */
                readonly no_answer: ("timed_out" | "unreachable" | "address_refused") | null;
                readonly latency_ms: number;
            }[];
        };
        /** @description What was recorded in this time is sent again */
        readonly WebhookReplay: {
            /**
             * Format: date-time
             * @description ISO 8601, in UTC
             */
            readonly since: string;
            /**
             * Format: date-time
             * @description ISO 8601, in UTC
             */
            readonly until: string;
        };
        readonly WebhookDeliveryList: {
            readonly deliveries: readonly components["schemas"]["WebhookDelivery"][];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        /** @description From where a customer orders by e-mail */
        readonly MailSenders: {
            /** @description Addresses, and of whole domains `@example.com`, in small letters */
            readonly senders: readonly string[];
        };
        /** @description A page of orders by e-mail, newest first */
        readonly MailOrders: {
            readonly mail_orders: readonly {
                readonly id: string;
                /** @description Null of a sender whom nobody knows */
                readonly partner: string | null;
                /**
                 * @description `draft`: something is missing, or it could not be booked; `booked`; `amended`: corrected after that; `with_operations`: people have to look at it
                 * @enum {string}
                 */
                readonly status: "draft" | "booked" | "amended" | "with_operations";
                readonly waybill_number: string | null;
                /** Format: date-time */
                readonly created_at: string;
                /** Format: date-time */
                readonly updated_at: string;
            }[];
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        /** @description An order by e-mail, over all messages of its thread */
        readonly MailOrder: {
            readonly id: string;
            /** @description Null of a sender whom nobody knows */
            readonly partner: string | null;
            /**
             * @description `draft`: something is missing, or it could not be booked; `booked`; `amended`: corrected after that; `with_operations`: people have to look at it
             * @enum {string}
             */
            readonly status: "draft" | "booked" | "amended" | "with_operations";
            readonly waybill_number: string | null;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
            /** @description Who wrote last */
            readonly from: string | null;
            /** @enum {string} */
            readonly language: "zh" | "en";
            readonly understood: {
                readonly reference?: string;
                readonly own_numbers?: readonly string[];
                readonly shipper?: {
                    readonly name?: string;
                    readonly contact_name?: string;
                    readonly phone?: string;
                    readonly address?: {
                        readonly district_code?: string;
                        readonly line?: string;
                    };
                };
                readonly consignee?: {
                    readonly name?: string;
                    readonly contact_name?: string;
                    readonly phone?: string;
                    readonly address?: {
                        readonly district_code?: string;
                        readonly line?: string;
                    };
                    /** @enum {string} */
                    readonly kind?: "person" | "company";
                };
                readonly goods?: readonly {
                    readonly description?: string;
                    /** @enum {string} */
                    readonly category?: "general" | "fragile" | "perishable" | "dangerous";
                    readonly pieces?: number;
                    readonly weight_kg?: number;
                    readonly volume_m3?: number;
                    readonly declared_value?: {
                        readonly amount: number;
                        readonly currency: string;
                    };
                    readonly data_sheet?: string;
                }[];
                /** @enum {string} */
                readonly freight_terms?: "prepaid" | "collect" | "monthly" | "per-shipment";
                readonly quote_number?: string;
                readonly receipt?: {
                    /** @enum {string} */
                    readonly kind?: "none" | "signature" | "signature_with_id" | "company_seal";
                    readonly copies?: number;
                    readonly shipper_form?: boolean;
                };
                readonly urgent?: boolean;
            };
            readonly missing: readonly {
                /** @description As a booking has it: `goods[0].weight_kg` */
                readonly field: string;
                readonly called: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            readonly unclear: readonly {
                /** @description As a booking has it: `goods[0].weight_kg` */
                readonly field: string;
                readonly called: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly read: string;
                readonly choices: readonly string[];
            }[];
            readonly refused: readonly {
                readonly field: string | null;
                readonly called: {
                    readonly zh: string;
                    readonly en: string;
                } | null;
                /** @enum {string} */
                readonly why: "not_served" | "taken" | "not_valid";
            }[];
            readonly handed_because: ("unknown_sender" | "no_order" | "withheld" | "several_orders" | "more_than_an_order" | "too_large" | "too_many_messages" | "correction") | null;
            readonly messages: readonly {
                readonly message_id: string | null;
                /** Format: date-time */
                readonly received_at: string;
                /** @description Where the message lies; for operations alone */
                readonly file?: string;
            }[];
        };
        readonly ReportList: {
            readonly periods: readonly {
                readonly period: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly generated_at: string;
                readonly branches?: number;
                readonly rows?: number;
                readonly totals?: {
                    readonly [key: string]: number;
                };
                /** @description Branches that are missing in it */
                readonly failed_branches?: readonly string[];
            }[];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        readonly ReportLink: {
            /** @description A link of five minutes */
            readonly url: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly expires_at: string;
            /**
             * Format: date-time
             * @description Until when what branches answered stands in it
             */
            readonly answers_until: string;
        };
        readonly ExplainedList: {
            /** @enum {string} */
            readonly kind: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
            readonly period: string;
            /** @description The code of a branch */
            readonly branch: string;
            readonly rows: number;
            readonly answered: number;
            readonly commitment: components["schemas"]["Commitment"] | null;
        };
        /** @description A promise. Times are those of whoever owes it */
        readonly Commitment: {
            /**
             * @description The name of the promise
             * @enum {string}
             */
            readonly name: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
            readonly rule: string | null;
            /** @description The code of a branch */
            readonly branch: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly due_at: string;
            /**
             * @description `void`: ended before it was due; `late`: met after it was due; `missed`: past due and not met
             * @enum {string}
             */
            readonly state: "open" | "met" | "missed" | "late" | "void";
            readonly met_at: string | null;
            readonly missed_at: string | null;
            readonly ended_at: string | null;
            /** @description The type of the event with which it ended */
            readonly ended_by: string | null;
            readonly reminded_at: string | null;
            /** @description How far a miss was told: 0 to nobody yet */
            readonly level: number;
            /** @description How often it was owed anew */
            readonly renewals: number;
        };
        readonly NoticeList: {
            readonly notices: readonly components["schemas"]["Notice"][];
            /** @description Pass it as `cursor` for the next page; opaque */
            readonly next_cursor: string | null;
            readonly has_next_page: boolean;
        };
        /** @description What somebody is told. Times are those of the branch that it concerns */
        readonly Notice: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "escalation" | "reminder" | "instruction" | "report" | "irregular_sign_off" | "receipt_ready" | "mail_order" | "withdrawal";
            /** @enum {string} */
            readonly state: "waiting" | "sent" | "failed" | "nobody" | "handed_over" | "withdrawn" | "acknowledged" | "unacknowledged";
            readonly commitment: string | null;
            readonly level: number | null;
            /** @description The code of a branch */
            readonly branch: string;
            readonly to: {
                /** @description The code of a branch, or `company` */
                readonly place: string;
                /** @enum {string} */
                readonly role: "dispatcher" | "branch_manager" | "customer_service_supervisor" | "customer" | "finance";
                readonly name: string | null;
                readonly language: ("zh" | "en") | null;
            };
            readonly acknowledged_at: string | null;
            readonly waybill_number: string | null;
            readonly subject: string;
            readonly subject_id: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601 with the offset of the branch whose time it is
             */
            readonly send_at: string;
            readonly sent_at: string | null;
            readonly acknowledged_by: {
                /** @enum {string} */
                readonly kind: "branch" | "operations" | "link";
                readonly id: string | null;
                readonly actor: components["schemas"]["ActorShown"] | null;
                readonly note: string | null;
            } | null;
            /** @description Of the message in which it was sent with others */
            readonly message_id: string | null;
            readonly attempts: readonly {
                /** @enum {string} */
                readonly kind: "wecom" | "dingtalk" | "feishu" | "email" | "sms" | "webhook";
                /** @description Masked */
                readonly address: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with the offset of the branch whose time it is
                 */
                readonly at: string;
                /** @description `taken`, or why not */
                readonly result: string;
            }[];
        };
        readonly MethodNotAllowedProblem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly code: "method_not_allowed";
            /** @constant */
            readonly status: 405;
            /** @constant */
            readonly type: "about:blank";
            /**
             * @description In the language of the answer
             * @enum {string}
             */
            readonly title: "Method Not Allowed" | "不支持该方法";
            readonly detail: string;
            /** @description To quote to support */
            readonly request_id: string;
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description How many others there are beside the first hundred */
            readonly errors_omitted?: number;
        };
    };
    responses: never;
    parameters: {
        /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
        readonly IdempotencyKey: string;
        /** @description In which language a problem is told: `zh` or `en`. Codes never change */
        readonly AcceptLanguage: string;
        /** @description The same for the same event, however often it is sent */
        readonly WebhookId: string;
        /** @description When it was sent, in seconds since 1970 */
        readonly WebhookTimestamp: string;
        /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
        readonly WebhookSignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listShipments: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly partner?: string;
                readonly reference?: string;
                readonly own_number?: string;
                readonly phone?: string;
                readonly consignee?: string;
                readonly branch?: string;
                readonly at?: "origin" | "transfer" | "destination";
                readonly status?: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                readonly booked_from?: string;
                readonly booked_until?: string;
                readonly due_before?: string;
                readonly updated_since?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShipmentList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `validation_failed`, `filter_not_served` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"] | components["schemas"]["FilterNotServedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly bookShipment: {
        readonly parameters: {
            readonly query?: {
                readonly dry_run?: "true" | "false";
            };
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Booking"];
            };
        };
        readonly responses: {
            /** @description What the booking would be (`dry_run=true`) */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DryRun"];
                };
            };
            /** @description The shipment */
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `reference_taken`, `quote_not_applicable` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ReferenceTakenProblem"] | components["schemas"]["QuoteNotApplicableProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly recordEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly waybill_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EventReport"];
            };
        };
        readonly responses: {
            /** @description The event as it is recorded, and the status after it */
            readonly 201: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedEvent"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden`, `not_yours_to_report` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["NotYoursToReportProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `event_not_allowed`, `already_delivered`, `event_id_reused`, `too_many_events`, `report_conflict` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["EventNotAllowedProblem"] | components["schemas"]["AlreadyDeliveredProblem"] | components["schemas"]["EventIdReusedProblem"] | components["schemas"]["TooManyEventsProblem"] | components["schemas"]["ReportConflictProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`, `receipt_incomplete` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"] | components["schemas"]["ReceiptIncompleteProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly confirmShipment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly waybill_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly agreed_by: string;
                    readonly note?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset
                     */
                    readonly occurred_at?: string | null;
                    readonly actor?: components["schemas"]["Actor"] | null;
                };
            };
        };
        readonly responses: {
            /** @description The shipment, without its history */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShipmentState"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `event_not_allowed`, `too_many_events`, `report_conflict` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["EventNotAllowedProblem"] | components["schemas"]["TooManyEventsProblem"] | components["schemas"]["ReportConflictProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly cancelShipment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly waybill_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset
                     */
                    readonly occurred_at?: string | null;
                    readonly actor?: components["schemas"]["Actor"] | null;
                };
            };
        };
        readonly responses: {
            /** @description The shipment, without its history */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShipmentState"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `event_not_allowed`, `too_many_events`, `report_conflict` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["EventNotAllowedProblem"] | components["schemas"]["TooManyEventsProblem"] | components["schemas"]["ReportConflictProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly changeConsignee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly waybill_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly new_name: string;
                    /** @enum {string|null} */
                    readonly new_kind?: "person" | "company" | null;
                    readonly confirmed_in_writing_by: string;
                    readonly confirmation_reference: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset
                     */
                    readonly occurred_at?: string | null;
                    readonly actor?: components["schemas"]["Actor"] | null;
                };
            };
        };
        readonly responses: {
            /** @description The shipment, without its history */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShipmentState"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `event_not_allowed`, `too_many_events`, `report_conflict` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["EventNotAllowedProblem"] | components["schemas"]["TooManyEventsProblem"] | components["schemas"]["ReportConflictProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly checkRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly waybill_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly sign_off: components["schemas"]["SignOff"];
                };
            };
        };
        readonly responses: {
            /** @description They may */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly release: true;
                    };
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `event_not_allowed` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["EventNotAllowedProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`, `release_refused` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"] | components["schemas"]["ReleaseRefusedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getShipment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly waybill_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The shipment */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly showTracking: {
        readonly parameters: {
            readonly query: {
                readonly k: string;
                readonly lang?: "en" | "zh";
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly waybill_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page, of a few KB, which loads nothing else. May be kept for a minute. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control"?: string;
                    readonly "Referrer-Policy"?: string;
                    readonly "X-Robots-Tag"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description A page that says that the link leads to no shipment, whatever is wrong with it. */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Cache-Control"?: string;
                    readonly "Referrer-Policy"?: string;
                    readonly "X-Robots-Tag"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly bookShipments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly shipments: readonly components["schemas"]["Booking"][];
                };
            };
        };
        readonly responses: {
            /** @description What came of each */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly results: readonly {
                            readonly index: number;
                            /** @description What it would have had if it had come alone */
                            readonly status: number;
                            readonly waybill_number: string | null;
                            readonly problem?: components["schemas"]["AnyProblem"];
                            readonly shipment?: components["schemas"]["Shipment"];
                        }[];
                    };
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `idempotency_key_reused` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly recordEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly events: readonly components["schemas"]["EventReportOfMany"][];
                };
            };
        };
        readonly responses: {
            /** @description What came of each */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly results: readonly {
                            readonly index: number;
                            /** @description What it would have had if it had come alone */
                            readonly status: number;
                            readonly waybill_number: string | null;
                            readonly problem?: components["schemas"]["AnyProblem"];
                            readonly event?: components["schemas"]["RecordedEvent"];
                        }[];
                    };
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `idempotency_key_reused` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listQuotes: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly partner?: string;
                readonly status?: "asked" | "quoted" | "refused" | "accepted" | "expired";
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly askQuote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Of operations: whose it is. A partner leaves it out */
                    readonly partner?: string | null;
                    /** @description A GB/T 2260 code */
                    readonly origin_district: string;
                    /** @description A GB/T 2260 code */
                    readonly destination_district: string;
                    readonly goods: readonly components["schemas"]["Goods"][];
                    /** @enum {string} */
                    readonly freight_terms: "prepaid" | "collect" | "monthly" | "per-shipment";
                    readonly note?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description The quote */
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `idempotency_key_reused` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly answerQuote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly quote_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly amount: number;
                    readonly lines?: readonly {
                        readonly kind: string;
                        readonly description: string;
                        readonly amount: number;
                    }[] | null;
                    readonly note?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset
                     */
                    readonly valid_until?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description The quote */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `quote_answered` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["QuoteAnsweredProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly refuseQuote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly quote_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description The quote */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `quote_answered` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["QuoteAnsweredProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getQuote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly quote_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quote */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly sendEnvelope: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The code of a branch */
                    readonly from_branch: string;
                    /** @description The code of a branch */
                    readonly to_branch: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset
                     */
                    readonly sent_at?: string | null;
                    readonly actor?: components["schemas"]["Actor"] | null;
                    readonly attachments?: readonly string[] | null;
                    readonly contents: readonly {
                        readonly waybill_number: string;
                        readonly copy: number;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Its number */
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly envelope_number: string;
                    };
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `copies_not_signed` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["CopiesNotSignedProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getOpening: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly envelope_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its opening */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnvelopeOpening"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly openEnvelope: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly envelope_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset
                     */
                    readonly opened_at?: string | null;
                    readonly actor?: components["schemas"]["Actor"] | null;
                    readonly attachments?: readonly string[] | null;
                    readonly contents: readonly {
                        readonly waybill_number: string;
                        readonly copy: number;
                        /** @enum {string} */
                        readonly outcome: "accepted" | "rejected";
                        readonly reason?: string | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description What list and contents come to */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly results: readonly {
                            /** @description The waybill number */
                            readonly waybill_number: string;
                            readonly copy: number;
                            /** @enum {string} */
                            readonly result: "accepted" | "rejected" | "missing" | "unexpected";
                        }[];
                    };
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `envelope_not_sent`, `envelope_opened`, `report_conflict` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["EnvelopeNotSentProblem"] | components["schemas"]["EnvelopeOpenedProblem"] | components["schemas"]["ReportConflictProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getEnvelope: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly envelope_number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The envelope */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listOverdue: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly commitment?: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                readonly branch?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of it */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverdueList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listWork: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly branch?: string;
                readonly role?: "dispatcher" | "branch_manager" | "customer_service_supervisor";
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of it */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Worklist"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listBranchReceipts: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly state?: "awaited" | "partially_returned" | "sent_back" | "misrouted" | "returned" | "rejected" | "lost";
                readonly overdue?: "true" | "false";
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description The code of a branch */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BranchReceiptList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getBranch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description The code of a branch */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The branch */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Branch"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly putBranch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description The code of a branch */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly time_zone: string;
                    readonly calendar?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description The branch */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Branch"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getServiceArea: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description A GB/T 2260 code */
                readonly district_code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The service area */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceArea"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly putServiceArea: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description A GB/T 2260 code */
                readonly district_code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The code of a branch */
                    readonly branch: string;
                    /** @enum {string} */
                    readonly area: "urban" | "suburban";
                    readonly pickup: boolean;
                    readonly delivery: boolean;
                    /** @default null */
                    readonly extra_pickup_fee?: components["schemas"]["Money"] | null;
                    /** @default null */
                    readonly extra_delivery_fee?: components["schemas"]["Money"] | null;
                };
            };
        };
        readonly responses: {
            /** @description The service area */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceArea"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getRoute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description The code of a branch */
                readonly origin: string;
                /** @description The code of a branch */
                readonly destination: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The route */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Route"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly putRoute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description The code of a branch */
                readonly origin: string;
                /** @description The code of a branch */
                readonly destination: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default [] */
                    readonly transfers?: readonly string[] | null;
                    readonly transit_days: number;
                    /** @default false */
                    readonly local?: boolean | null;
                };
            };
        };
        readonly responses: {
            /** @description The route */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Route"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calendar */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly putCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly hours: {
                        readonly mon?: readonly (readonly [
                            string,
                            string
                        ])[] | null;
                        readonly tue?: readonly (readonly [
                            string,
                            string
                        ])[] | null;
                        readonly wed?: readonly (readonly [
                            string,
                            string
                        ])[] | null;
                        readonly thu?: readonly (readonly [
                            string,
                            string
                        ])[] | null;
                        readonly fri?: readonly (readonly [
                            string,
                            string
                        ])[] | null;
                        readonly sat?: readonly (readonly [
                            string,
                            string
                        ])[] | null;
                        readonly sun?: readonly (readonly [
                            string,
                            string
                        ])[] | null;
                    };
                    readonly days_off?: readonly string[] | null;
                    readonly work_days?: readonly string[] | null;
                };
            };
        };
        readonly responses: {
            /** @description The calendar */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getTariff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description The code of a branch */
                readonly origin_branch: string;
                /** @description The code of a branch */
                readonly destination_branch: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tariff */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tariff"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly putTariff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description The code of a branch */
                readonly origin_branch: string;
                /** @description The code of a branch */
                readonly destination_branch: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly minimum: number;
                    readonly per_kg: readonly {
                        readonly from_kg: number;
                        readonly amount: number;
                    }[];
                    readonly per_m3: number;
                    readonly valid_until?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description The tariff */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tariff"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listServiceAreas: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly branch?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceAreaList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getContacts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly place: string | "company";
                readonly role: "dispatcher" | "branch_manager" | "customer_service_supervisor" | "customer" | "finance";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who is told */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactsShown"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly putContacts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly place: string | "company";
                readonly role: "dispatcher" | "branch_manager" | "customer_service_supervisor" | "customer" | "finance";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Contacts"];
            };
        };
        readonly responses: {
            /** @description Who is told */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactsShown"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`, `address_refused` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"] | components["schemas"]["AddressRefusedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listEndpoints: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly partner?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly createEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uri
                     * @description Where events are sent: https, and no private, loopback or metadata address
                     */
                    readonly url: string;
                    readonly events: readonly string[];
                    readonly description?: string | null;
                    /** @default true */
                    readonly enabled?: boolean | null;
                    /** @description Of operations: whose it is. A partner leaves it out */
                    readonly partner?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description The endpoint, with its secret */
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `too_many_endpoints` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["TooManyEndpointsProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`, `address_refused` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"] | components["schemas"]["AddressRefusedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getEndpoint: {
        readonly parameters: {
            readonly query?: {
                readonly partner?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly deleteEndpoint: {
        readonly parameters: {
            readonly query?: {
                readonly partner?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone */
            readonly 204: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly changeEndpoint: {
        readonly parameters: {
            readonly query?: {
                readonly partner?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uri
                     * @description Where events are sent: https, and no private, loopback or metadata address
                     */
                    readonly url?: string | null;
                    readonly events?: readonly string[] | null;
                    readonly description?: string | null;
                    readonly enabled?: boolean | null;
                };
            };
        };
        readonly responses: {
            /** @description The endpoint */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`, `address_refused` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"] | components["schemas"]["AddressRefusedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly rotateSecret: {
        readonly parameters: {
            readonly query?: {
                readonly partner?: string;
            };
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint, with its new secret */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly testEndpoint: {
        readonly parameters: {
            readonly query?: {
                readonly partner?: string;
            };
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery, on its way */
            readonly 202: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly replayDeliveries: {
        readonly parameters: {
            readonly query?: {
                readonly partner?: string;
            };
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset
                     */
                    readonly since: string;
                };
            };
        };
        readonly responses: {
            /** @description Of which time it is */
            readonly 202: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly replayDelivery: {
        readonly parameters: {
            readonly query?: {
                readonly partner?: string;
            };
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
                readonly delivery_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery, on its way */
            readonly 202: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly partner?: string;
                readonly state?: "pending" | "held" | "delivered" | "failed";
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of deliveries */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getMailSenders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Of operations: whose it is. A partner leaves it out */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The senders */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailSenders"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly putMailSenders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Of operations: whose it is. A partner leaves it out */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly senders: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description The senders */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailSenders"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `sender_taken` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["SenderTakenProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listMailOrders: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly partner?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailOrders"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getMailOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailOrder"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listReports: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly kind: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getReport: {
        readonly parameters: {
            readonly query?: {
                readonly branch?: string;
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly kind: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportLink"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly openReport: {
        readonly parameters: {
            readonly query: {
                readonly token: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report, by a link of five minutes */
            readonly 303: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly explainUnreturned: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly kind: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                readonly period: string;
                /** @description The code of a branch */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly actor?: components["schemas"]["Actor"] | null;
                    readonly explanations: readonly {
                        readonly waybill_number: string;
                        /** @enum {string} */
                        readonly reason: "neglect" | "abnormal_unreported" | "lost" | "in_transit" | "customer_holds_it" | "other";
                        readonly note?: string | null;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with an offset
                         */
                        readonly expected_at?: string | null;
                        readonly responsible_person?: string | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description How far the list is answered */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExplainedList"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `too_many_events` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["TooManyEventsProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly bringAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly content_type: "image/jpeg" | "image/png" | "application/pdf";
                    readonly bytes: number;
                    /** @enum {string} */
                    readonly purpose: "proof_of_delivery" | "receipt" | "exception" | "claim";
                };
            };
        };
        readonly responses: {
            /** @description The form */
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly attachment_id: string;
                        /**
                         * Format: date-time
                         * @description Until when the form takes the file
                         */
                        readonly expires_at: string;
                        readonly upload: {
                            /**
                             * Format: uri
                             * @description Where the form is sent to, as multipart/form-data
                             */
                            readonly url: string;
                            /** @description Its fields, as they are; the file comes last, in a field named `file` */
                            readonly fields: {
                                readonly [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `idempotency_key_reused` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment, with the link */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly content_type: "image/jpeg" | "image/png" | "application/pdf";
                        readonly bytes: number;
                        /** @enum {string} */
                        readonly purpose: "proof_of_delivery" | "receipt" | "exception" | "claim";
                        /** Format: date-time */
                        readonly created_at: string;
                        /** @description What refers to it; null while nothing does */
                        readonly subject: ("shipment" | "receipt_envelope") | null;
                        /** @description Its waybill number, or the number of the envelope */
                        readonly subject_id: string | null;
                        /**
                         * Format: uri
                         * @description Where its file is, for whoever has the link
                         */
                        readonly url: string;
                        /**
                         * Format: date-time
                         * @description Until when the link works
                         */
                        readonly expires_at: string;
                    };
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly listNotices: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly waybill_number?: string;
                readonly branch?: string | "company";
                readonly state?: "waiting" | "sent" | "failed" | "nobody" | "handed_over" | "withdrawn" | "acknowledged" | "unacknowledged";
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of notices */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `validation_failed`, `filter_not_served` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"] | components["schemas"]["FilterNotServedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly showPage: {
        readonly parameters: {
            readonly query: {
                readonly token: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the language of whoever was told */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly acknowledgeOnPage: {
        readonly parameters: {
            readonly query: {
                readonly token: string;
            };
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the language of whoever was told */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly acknowledgeNotice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same request with the same key gets the same answer for 24 hours. Send one with every POST */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly actor?: components["schemas"]["Actor"] | null;
                    readonly note?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description The notice */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Idempotent-Replayed"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description `bad_request`, `not_utf8`, `malformed_json` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"] | components["schemas"]["MalformedJsonProblem"];
                };
            };
            /** @description `unauthorized` */
            readonly 401: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnauthorizedProblem"];
                };
            };
            /** @description `forbidden` */
            readonly 403: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `idempotency_key_reused`, `notice_acknowledged`, `notice_not_sent` */
            readonly 409: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["NoticeAcknowledgedProblem"] | components["schemas"]["NoticeNotSentProblem"];
                };
            };
            /** @description `payload_too_large` */
            readonly 413: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type` */
            readonly 415: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "RateLimit-Policy"?: string;
                    readonly "RateLimit-Limit"?: string;
                    readonly "RateLimit-Remaining"?: string;
                    readonly "RateLimit-Reset"?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getDescription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OpenAPI 3.1 */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly openapi: "3.1.0";
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description It is still so */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly showReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page */
            readonly 200: {
                headers: {
                    readonly "Cache-Control"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly getReferenceAsset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language a problem is told: `zh` or `en`. Codes never change */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly asset: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A style or a script */
            readonly 200: {
                headers: {
                    readonly "Cache-Control"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/css": string;
                    readonly "text/javascript": string;
                };
            };
            /** @description `bad_request`, `not_utf8` */
            readonly 400: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["NotUtf8Problem"];
                };
            };
            /** @description `not_found` */
            readonly 404: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation_failed` */
            readonly 422: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too_many_requests` */
            readonly 429: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal_error` */
            readonly 500: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `try_again` */
            readonly 503: {
                headers: {
                    readonly "Content-Language"?: string;
                    readonly Vary?: string;
                    readonly "Retry-After"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["TryAgainProblem"];
                };
            };
        };
    };
    readonly ShipmentBookedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.booked";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentConfirmationRequestedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.confirmation_requested";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentConfirmedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.confirmed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentCancelledWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.cancelled";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentCancellationOvertakenWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.cancellation_overtaken";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentInstructionSentWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.instruction_sent";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentInstructionAcceptedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.instruction_accepted";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentPickupVerifiedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.pickup_verified";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentPickedUpWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.picked_up";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentLoadingConfirmedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.loading_confirmed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentDepartedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.departed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentNoticeAcknowledgedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.notice_acknowledged";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentTransferArrivedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.transfer_arrived";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        /** @description The code of a branch */
                        readonly branch?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentArrivalEstimatedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.arrival_estimated";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly estimated_arrival_at?: string;
                        readonly force_majeure?: boolean;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentTrackedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.tracked";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly late?: boolean;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentArrivedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.arrived";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly batch?: {
                            readonly number: number;
                            readonly of: number;
                        };
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentConsigneeContactedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.consignee_contacted";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly agreed_delivery_at?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentConsigneeChangedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.consignee_changed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentOutForDeliveryWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.out_for_delivery";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly batch?: {
                            readonly number: number;
                            readonly of: number;
                        };
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentDeliveryFailedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.delivery_failed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly batch?: {
                            readonly number: number;
                            readonly of: number;
                        };
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly next_attempt_at?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentDeliveredWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.delivered";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly batch?: {
                            readonly number: number;
                            readonly of: number;
                        };
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentLostWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.lost";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly batch?: {
                            readonly number: number;
                            readonly of: number;
                        };
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentFoundWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.found";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly batch?: {
                            readonly number: number;
                            readonly of: number;
                        };
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReturnedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.returned";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly batch?: {
                            readonly number: number;
                            readonly of: number;
                        };
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentSignatureDisputedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.signature_disputed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentSignatureRecheckedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.signature_rechecked";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptSignedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_signed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly copies?: readonly number[];
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptEnvelopedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_enveloped";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly copies?: readonly number[];
                        readonly envelope_number?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptAcceptedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_accepted";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly copies?: readonly number[];
                        readonly envelope_number?: string;
                        /** @description The code of a branch */
                        readonly branch?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptRejectedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_rejected";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly copies?: readonly number[];
                        readonly envelope_number?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptMissingWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_missing";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly copies?: readonly number[];
                        readonly envelope_number?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptReturnedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_returned";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly customer_collects?: boolean;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptHandedOverWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_handed_over";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly copies?: readonly number[];
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptLostWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_lost";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly copies?: readonly number[];
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentReceiptLossExplainedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.receipt_loss_explained";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly period?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ShipmentClosedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "shipment.closed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "awaiting_confirmation" | "booked" | "instructed" | "picked_up" | "in_transit" | "arrived" | "out_for_delivery" | "delivered" | "closed" | "returned" | "lost" | "cancelled";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly BranchReportSentWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "branch_report.sent";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        readonly period: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "sent" | "answered";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly BranchReportExplainedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "branch_report.explained";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        readonly period: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "sent" | "answered";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly BranchReportAnsweredWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "branch_report.answered";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        readonly period: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "sent" | "answered";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly QuoteAskedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "quote.asked";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "asked" | "quoted" | "refused" | "accepted" | "expired";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly QuoteQuotedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "quote.quoted";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "asked" | "quoted" | "refused" | "accepted" | "expired";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        /** @description In integer minor units, such as fen */
                        readonly amount?: number;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly expires_at?: string;
                        /** @enum {string} */
                        readonly by?: "tariff" | "person";
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly QuoteRefusedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "quote.refused";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "asked" | "quoted" | "refused" | "accepted" | "expired";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly QuoteAcceptedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "quote.accepted";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        /** @enum {string} */
                        readonly status: "asked" | "quoted" | "refused" | "accepted" | "expired";
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly recorded_at: string;
                        /** @description The waybill number */
                        readonly waybill_number?: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly CommitmentReminderWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "commitment.reminder";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "shipment";
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        /** @enum {string} */
                        readonly tells?: "dispatcher" | "branch_manager" | "customer_service_supervisor";
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "quote";
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        /** @enum {string} */
                        readonly tells?: "dispatcher" | "branch_manager" | "customer_service_supervisor";
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "branch_report";
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        readonly period: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        /** @enum {string} */
                        readonly tells?: "dispatcher" | "branch_manager" | "customer_service_supervisor";
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly CommitmentMissedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "commitment.missed";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "shipment";
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        readonly level: number;
                        /** @enum {string} */
                        readonly tells?: "dispatcher" | "branch_manager" | "customer_service_supervisor";
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "quote";
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        readonly level: number;
                        /** @enum {string} */
                        readonly tells?: "dispatcher" | "branch_manager" | "customer_service_supervisor";
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "branch_report";
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        readonly period: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        readonly level: number;
                        /** @enum {string} */
                        readonly tells?: "dispatcher" | "branch_manager" | "customer_service_supervisor";
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly CommitmentMetWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "commitment.met";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "shipment";
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "quote";
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "branch_report";
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        readonly period: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly CommitmentLateWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "commitment.late";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "shipment";
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "quote";
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "branch_report";
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        readonly period: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly CommitmentEscalationWithdrawnWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "commitment.escalation_withdrawn";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "shipment";
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "quote";
                        readonly quote_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                    } | {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @constant */
                        readonly subject: "branch_report";
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        readonly period: string;
                        readonly subject_id: string;
                        /** @enum {string} */
                        readonly commitment: "dispatch" | "verification" | "pickup" | "loading" | "appointment" | "arrival" | "reestimate" | "delivery" | "signature_recheck" | "receipt_return" | "receipt_limit" | "explanation" | "quote";
                        readonly rule: string | null;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly due_at: string;
                        readonly met_at: string | null;
                        readonly missed_at: string | null;
                        /** @description Of an escalation and its withdrawal, which of the tellings of a promise it is */
                        readonly telling: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ReceiptReadyToCollectWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "receipt.ready_to_collect";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly SignOffIrregularWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "sign_off.irregular";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly origin_branch: string;
                        /** @description The code of a branch */
                        readonly destination_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                        readonly reasons: readonly components["schemas"]["Reason"][];
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly PickupInstructionWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "pickup.instruction";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @description The waybill number */
                        readonly waybill_number: string;
                        /** @description The partner whose goods they are */
                        readonly partner: string;
                        /** @description The code of a branch */
                        readonly branch: string;
                        /** @enum {string} */
                        readonly area: "urban" | "suburban";
                        readonly district_code: string;
                        readonly urgent: boolean;
                        readonly pieces: number;
                        readonly weight_kg: number;
                        readonly volume_m3: number;
                        /** @enum {string} */
                        readonly freight_terms: "prepaid" | "collect" | "monthly" | "per-shipment";
                        /** @description Null where no freight is agreed (A5) */
                        readonly amount_to_collect: components["schemas"]["MoneyShown"] | null;
                        /** @description Null where the account is billed */
                        readonly collect_from: ("shipper" | "consignee") | null;
                        readonly extra_charges: readonly {
                            /** @enum {string} */
                            readonly kind: "extra_pickup_fee" | "extra_delivery_fee";
                            readonly amount: number;
                            readonly currency: string;
                        }[];
                        readonly shipment?: components["schemas"]["ShipmentState"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ReceiptEnvelopeSentWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "receipt_envelope.sent";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        readonly envelope_number: string;
                        /** @description The code of a branch */
                        readonly from_branch: string;
                        /** @description The code of a branch */
                        readonly to_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly sent_at: string;
                        readonly copies: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ReceiptEnvelopeOpenedWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "receipt_envelope.opened";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        readonly envelope_number: string;
                        /** @description The code of a branch */
                        readonly from_branch: string;
                        /** @description The code of a branch */
                        readonly to_branch: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly sent_at: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly opened_at: string;
                        readonly results: {
                            readonly [key: string]: number;
                        };
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ReportReadyWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "report.ready";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        /** @description The id of a rule, such as B1 */
                        readonly rule: string;
                        readonly period: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly generated_at: string;
                        readonly rows: number;
                        readonly totals: {
                            readonly [key: string]: number;
                        };
                        /** @description In this API */
                        readonly address: string;
                        readonly branches: number;
                        readonly failed_branches: readonly string[];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly MailOrderHandedOverWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "mail_order.handed_over";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        readonly mail_order_id: string;
                        /** @description Absent where nobody knows the sender */
                        readonly partner?: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly occurred_at: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly WebhookEndpointDisabledWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "webhook_endpoint.disabled";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        readonly webhook_endpoint: string;
                        readonly partner: string | null;
                        /** @enum {string} */
                        readonly reason: "gone" | "failing";
                        readonly failing_since: string | null;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ReportUnreturnedReceiptsWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "report.unreturned_receipts";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        /** @description The id of a rule, such as B1 */
                        readonly rule: string;
                        readonly period: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly generated_at: string;
                        readonly rows: number;
                        readonly totals: {
                            readonly [key: string]: number;
                        };
                        /** @description In this API */
                        readonly address: string;
                        /** @description The code of a branch */
                        readonly branch: string;
                        readonly answer_awaited: boolean;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly ReportReceiptChaseWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "report.receipt_chase";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                        /** @enum {string} */
                        readonly report: "unreturned_receipts" | "performance" | "exceptions" | "receipt_chase";
                        /** @description The id of a rule, such as B1 */
                        readonly rule: string;
                        readonly period: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601, in UTC
                         */
                        readonly generated_at: string;
                        readonly rows: number;
                        readonly totals: {
                            readonly [key: string]: number;
                        };
                        /** @description In this API */
                        readonly address: string;
                        /** @description The code of a branch */
                        readonly branch: string;
                        readonly answer_awaited: boolean;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly WebhookTestWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for the same event, however often it is sent */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, in seconds since 1970 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of the HMAC-SHA256 of id, timestamp and body, by your secret; after a rotation two of them */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "webhook.test";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        /** @description The same id is the same event */
                        readonly event_id: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Nothing more is to be sent here: the endpoint is disabled */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is taken */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
