-- SPDX-License-Identifier: GPL-3.0-or-later
-- A closing asks for the few lines that are no goods, among tens of thousands that are.
CREATE INDEX ticket_lines_dues ON ticket_lines (ticket_id)
    WHERE kind IN ('share', 'fee', 'top_up', 'gift')
