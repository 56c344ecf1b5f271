// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/openingstore.h"

namespace cabas {

std::vector<OpeningLine> OpeningStore::all(Tx &tx)
{
    std::vector<OpeningLine> lines;
    tx.each(R"(SELECT account, third_party, label, due_on, debit_cents, credit_cents
               FROM opening_lines ORDER BY position)",
            {}, [&](const Row &row) {
                lines.push_back(
                    {{row.text(0), row.text(1), {}, row.text(2), row.money(4), row.money(5)},
                     row.day(3)});
            });
    return lines;
}

void OpeningStore::replace(Tx &tx, const std::vector<OpeningLine> &lines)
{
    tx.change("DELETE FROM opening_lines");
    int position = 0;
    for (const OpeningLine &each : lines)
        tx.change(R"(INSERT INTO opening_lines (position, account, third_party, label, due_on,
                         debit_cents, credit_cents)
                     VALUES (?, ?, ?, ?, ?, ?, ?))",
                  {++position, each.line.account, each.line.thirdParty, each.line.label,
                   each.dueOn.isValid() ? each.dueOn.toString(Qt::ISODate) : QString(),
                   each.line.debit, each.line.credit});
}

} // namespace cabas
