// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/periodlock.h"

#include "core/base/text.h"
#include "core/reports/cockpitfacts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"

namespace cabas::ui {

namespace {

class LockWords {
    Q_DECLARE_TR_FUNCTIONS(LockWords)
};

bool isSure(QWidget *page, QDate until, const QString &left)
{
    QString detail =
        LockWords::tr("Nothing more may be posted until that day, and a lock never goes back.");
    if (!left.isEmpty())
        detail = left + u' ' + detail;
    return Ask::confirm(page,
                        {LockWords::tr("Lock the books until %1?").arg(dateText(until)), detail,
                         LockWords::tr("Lock"), LockWords::tr("Leave them open"), true});
}

} // namespace

void lockBooks(Desk &desk, QWidget *page, QDate until,
               const std::function<void(const Result<FiscalYear> &)> &then)
{
    const auto facts = CockpitFactsService(desk.db()).until(desk.session(), until);
    if (!facts) {
        then(facts.failure());
        return;
    }
    if (!isSure(page, until, CockpitFactsService::beforeLock(*facts)))
        return;
    desk.run(
        page,
        [&db = desk.db(), session = desk.session(), until] {
            return AccountingService(db).lockPeriod(session, until);
        },
        then);
}

} // namespace cabas::ui
