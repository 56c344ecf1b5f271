-- SPDX-License-Identifier: GPL-3.0-or-later
-- The list of suppliers says when each was last here, without a look at every delivery.
CREATE INDEX deliveries_supplier_day ON deliveries (supplier_id, state, business_day)
