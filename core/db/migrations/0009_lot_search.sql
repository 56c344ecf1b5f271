-- A recall asks for a lot by the number on the supplier's letter, as it stands or in capitals.
CREATE INDEX lots_mark ON lots (UPPER(lot))
