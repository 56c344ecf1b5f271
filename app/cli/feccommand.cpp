// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/feccommand.h"

#include "app/cli/arguments.h"
#include "core/base/day.h"
#include "core/formats/feccheck.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

QJsonArray findingsJson(const std::vector<FecFinding> &findings)
{
    QJsonArray array;
    for (const FecFinding &finding : findings)
        array.append(QJsonObject{{u"line"_qs, finding.line},
                                 {u"rule"_qs, finding.rule},
                                 {u"message"_qs, finding.message}});
    return array;
}

} // namespace

int runFecCheck(const QStringList &words)
{
    Arguments arguments(u"fec check FILE.txt"_qs, 2, 2);
    if (!arguments.read(words))
        return ExitUsage;
    if (arguments.word(0) != u"check") {
        sayError(Arguments::tr("Usage: cabas %1").arg(u"fec check FILE.txt"_qs));
        return ExitUsage;
    }
    const Result<FecReport> report = FecCheck::file(arguments.word(1));
    if (!report)
        return endedByFile(report.failure());
    QJsonObject answer{
        {u"ok"_qs, report->ok},
        {u"lines"_qs, report->lines},
        {u"entries"_qs, report->entries},
        {u"debit_cents"_qs, report->debit.cents()},
        {u"credit_cents"_qs, report->credit.cents()},
        {u"charset"_qs, report->charset},
        {u"separator"_qs, report->separator},
        {u"errors"_qs, findingsJson(report->errors)},
        {u"warnings"_qs, findingsJson(report->warnings)},
    };
    if (report->from.isValid()) {
        answer.insert(u"from"_qs, dayText(report->from));
        answer.insert(u"to"_qs, dayText(report->to));
    }
    sayJson(answer);
    return report->ok ? ExitDone : ExitRefused;
}

} // namespace cabas
