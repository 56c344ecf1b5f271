// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of an account with 200,000 lines: its sums and its first page, as the window opens it,
// and the page after 100,000 lines.
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int entries = 100'000; ///< of two lines each on the bank
constexpr int perWrite = 2000;
constexpr int times = 11;
constexpr double mostMilliseconds = 100;

JournalLine line(const QString &account, qint64 debit, qint64 credit)
{
    return {account, {}, {}, {}, Money::fromCents(debit), Money::fromCents(credit)};
}

Result<> fill(Database &db, const Session &session)
{
    for (int first = 0; first < entries; first += perWrite) {
        const Result<> written = db.write([&](Tx &tx) -> Result<> {
            for (int i = first; i < first + perWrite; ++i) {
                JournalEntry entry;
                entry.journal = QStringLiteral("BQ");
                entry.on = QDate(session.today().year(), 1, 1).addDays(i % 360);
                entry.pieceOn = entry.on;
                entry.pieceRef = QString::number(i);
                entry.label = QStringLiteral("Carte %1").arg(i);
                entry.sourceKind = QStringLiteral("bench");
                entry.lines = {
                    line(QStringLiteral("512"), 1000 + i, 0), line(QStringLiteral("512"), 0, 15),
                    line(QStringLiteral("627"), 15, 0), line(QStringLiteral("707"), 0, 1000 + i)};
                CABAS_TRY(JournalStore::append(tx, session, entry));
            }
            return Ok{};
        });
        CABAS_TRY(written);
    }
    return Ok{};
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    const QString path = BenchShop::keptSandbox(QStringLiteral("ledger"), fill);
    BenchShop shop(path);
    LedgerService service(shop.db());
    const QDate from(shop.session().today().year(), 1, 1);
    const QDate to(shop.session().today().year(), 12, 31);
    const QString bank = QStringLiteral("512");
    std::vector<double> opened;
    LedgerSlice slice;
    for (int i = 0; i < times; ++i)
        opened.push_back(
            milliseconds([&] { slice = must(service.open(shop.session(), bank, from, to)); }));
    if (slice.count != 2LL * entries || slice.rows.size() != size_t(LedgerService::pageSize))
        giveUp(QStringLiteral("the ledger is not what was written"));
    const double figure = Spread::of(opened).median;
    say({QStringLiteral("B1"), QStringLiteral("first page of a ledger of 200,000 lines"),
         QStringLiteral("-"), timeText(figure), figure, QStringLiteral("<= 100 ms"),
         mostMilliseconds, 0});
    while (slice.rows.size() < size_t(entries)) {
        const auto more = must(service.more(shop.session(), slice, perWrite));
        slice.rows.insert(slice.rows.end(), more.begin(), more.end());
    }
    std::vector<double> next;
    for (int i = 0; i < times; ++i)
        next.push_back(milliseconds([&] { must(service.more(shop.session(), slice)); }));
    const double further = Spread::of(next).median;
    say({QStringLiteral("B1"), QStringLiteral("its next page after 100,000 lines"),
         QStringLiteral("-"), timeText(further), further, QStringLiteral("<= 100 ms"),
         mostMilliseconds, 0});
    return 0;
}
