// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/lateentry.h"

#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/vatreturnstore.h"
#include "core/base/text.h"

#include <array>

namespace cabas {

namespace {

/// Refusals of LedgerRules that another day would not meet.
bool isOfTheDay(const QString &code)
{
    constexpr std::array<QStringView, 5> codes = {u"no_year", u"closed_year", u"soft_closed_year",
                                                  u"locked", u"vat_declared"};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

Result<PostedEntry> LateEntry::append(Tx &tx, const Session &session, const JournalEntry &entry)
{
    const Result<PostedEntry> posted = JournalStore::append(tx, session, entry);
    if (posted || !isOfTheDay(posted.failure().code))
        return posted;
    JournalEntry late = entry;
    late.on = LedgerRules::firstOpenDay(entry, FiscalYearStore::all(tx),
                                        VatReturnStore::declaredUntil(tx));
    // The year after a closed one, or one that ended before its first entry.
    CABAS_TRY(FiscalYearStore::open(tx, session, late.on));
    if (late.on != entry.on)
        late.label = tr("%1 (posted late)").arg(entry.label);
    return JournalStore::append(tx, session, late);
}

} // namespace cabas
