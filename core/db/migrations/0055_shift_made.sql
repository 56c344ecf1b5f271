-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day a shift was made: for some days after it, those who did it a cycle ago go first. Unknown
-- of shifts made before: these are open to everybody.
ALTER TABLE shifts ADD COLUMN made_on TEXT
