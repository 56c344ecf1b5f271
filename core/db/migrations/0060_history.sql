-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is asked at each sale paid by meal vouchers and at each delivery, and went through all of a
-- member's tickets or all deliveries: after ten years most of the time of both.
CREATE INDEX tickets_member_day ON tickets (member_id, business_day)
    WHERE member_id IS NOT NULL
--;
DROP INDEX tickets_member
--;
CREATE INDEX deliveries_document ON deliveries (document_hash) WHERE document_hash <> ''
