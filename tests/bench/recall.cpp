// SPDX-License-Identifier: GPL-3.0-or-later
// A recall of a lot of a product that moved 137,000 times in five years and never ran out: from the
// lot's number to the list of the people to call, then to the file for their letters. Older lots
// may stand on more tickets: the oldest is measured first.
#include "core/reports/recallservice.h"
#include "core/reports/reportservice.h"
#include "core/reports/reportworkbook.h"
#include "tests/bench/hotproduct.h"

#include <QCoreApplication>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int rounds = 7;
constexpr double patience = 2000; ///< milliseconds from a lot to the letters

void measureRecall(const QString &path)
{
    BenchShop shop(path);
    std::vector<double> found;
    std::vector<double> letters;
    for (int round = 0; round < rounds; ++round) {
        const QString lot = HotProduct::lotName(20 + round * 30);
        size_t people = 0;
        const double toList = threadMilliseconds([&] {
            people = must(RecallService(shop.db()).find(shop.session(), {lot, {}, {}, {}}))
                         .members.size();
        });
        if (people == 0)
            giveUp(QStringLiteral("nobody bought the lot %1").arg(lot));
        const double toLetters = threadMilliseconds([&] {
            ReportRequest request;
            request.lot = lot;
            request.by = QStringLiteral("member");
            const ReportTable table =
                must(ReportService(shop.db(), shop.path())
                         .make(shop.session(), QStringLiteral("recall"), request));
            must(ReportWorkbook::write(table, filePath(QStringLiteral("recall.xlsx"))));
        });
        found.push_back(toList);
        letters.push_back(toList + toLetters);
    }
    const double both = Spread::of(letters).p95;
    say({QStringLiteral("H2"),
         QStringLiteral("recall: lot to people and their file (beside: list)"),
         timeText(Spread::of(found).median), timeText(both), both, QStringLiteral("<= 2 s"),
         patience, 0});
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    measureRecall(BenchShop::copyOf(QStringLiteral("recall.cabas"), HotProduct::kept()).path());
    return 0;
}
