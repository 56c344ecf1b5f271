-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which receptions still wait for their invoice is asked of the last months.
CREATE INDEX deliveries_day ON deliveries (state, business_day)
