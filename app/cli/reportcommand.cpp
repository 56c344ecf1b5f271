// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/cli/arguments.h"
#include "core/reports/reports.h"
#include "core/reports/reportservice.h"
#include "core/reports/reportworkbook.h"
#include "core/reports/reportwriter.h"

#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

namespace cabas {

namespace {

int listReports(const QString &format)
{
    QJsonArray list;
    QString text;
    for (const ReportKind &kind : Reports::all()) {
        const QString name = QString::fromLatin1(kind.name);
        list.append(QJsonObject{{u"name"_qs, name}, {u"title"_qs, Reports::title(kind)}});
        text += name.leftJustified(16) + Reports::title(kind) + u'\n';
    }
    if (format == u"json")
        sayJson(list);
    else
        sayLine(text.trimmed().toUtf8());
    return ExitDone;
}

/// The request of the options; false (said on stderr) when a day is none.
bool readRequest(const Arguments &arguments, ReportRequest &request)
{
    bool ok = true;
    request.from = arguments.day(u"from"_qs, ok);
    request.to = arguments.day(u"to"_qs, ok);
    const std::optional<QDate> at = arguments.day(u"at"_qs, ok);
    if (at)
        request.to = at;
    request.account = arguments.value(u"account"_qs);
    request.journal = arguments.value(u"journal"_qs);
    request.by = arguments.value(u"by"_qs);
    request.product = arguments.value(u"product"_qs);
    request.lot = arguments.value(u"lot"_qs);
    request.inventory = arguments.value(u"inventory"_qs);
    request.member = arguments.value(u"member"_qs);
    return ok;
}

QByteArray written(const ReportTable &report, const QString &format)
{
    if (format == u"json")
        return ReportWriter::json(report);
    if (format == u"csv")
        return ReportWriter::csv(report);
    return ReportWriter::text(report).toUtf8();
}

int deliver(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty()) {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        return std::fflush(stdout) == 0 ? ExitDone : ExitFile;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ExitDone;
    sayError(Arguments::tr("%1 could not be written: %2").arg(path, file.errorString()));
    return ExitFile;
}

/// `drawing` is null where nothing is drawn.
int makeReport(const QStringList &words, const Drawing *drawing)
{
    Arguments arguments(
        u"report NAME FILE [--from DAY] [--to DAY] [--at DAY] [--format table|csv|json|xlsx|pdf] "
        "[--out PATH]"_qs,
        0, 2);
    arguments.add(u"from"_qs, Arguments::tr("first day"), u"DAY"_qs);
    arguments.add(u"to"_qs, Arguments::tr("last day"), u"DAY"_qs);
    arguments.add(u"at"_qs, Arguments::tr("last day, for what stands on a day"), u"DAY"_qs);
    arguments.add(u"account"_qs, Arguments::tr("accounts that begin so"), u"NUMBER"_qs);
    arguments.add(u"journal"_qs, Arguments::tr("one journal"), u"CODE"_qs);
    arguments.add(
        u"by"_qs,
        Arguments::tr(
            "product, family, day, hour, cashier, till, means or vat; member for a recall"),
        u"WORD"_qs);
    arguments.add(u"product"_qs, Arguments::tr("one product, by code or barcode"), u"CODE"_qs);
    arguments.add(u"inventory"_qs, Arguments::tr("the number of an inventory; else the last one"),
                  u"NUMBER"_qs);
    arguments.add(u"lot"_qs, Arguments::tr("a supplier's lot number, for a recall"), u"LOT"_qs);
    arguments.add(u"member"_qs, Arguments::tr("one member, by number or badge"), u"NUMBER"_qs);
    arguments.add(u"out"_qs, Arguments::tr("file to write"), u"PATH"_qs);
    arguments.addFormat(u"xlsx"_qs);
    arguments.addFormat(u"pdf"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    const QString format = arguments.format();
    const QString out = arguments.value(u"out"_qs);
    if ((format == u"xlsx" || format == u"pdf") && out.isEmpty()) {
        sayError(Arguments::tr("--format %1 needs --out PATH.").arg(format));
        return ExitUsage;
    }
    if (arguments.words().isEmpty())
        return listReports(format);
    const QString name = arguments.word(0);
    if (const Result<ReportKind> kind = Reports::find(name); !kind) {
        sayError(kind.failure().message);
        return ExitUsage;
    }
    ReportRequest request;
    if (arguments.words().size() != 2 || !readRequest(arguments, request)) {
        sayError(Arguments::tr("Usage: cabas %1").arg(u"report NAME FILE"_qs));
        return ExitUsage;
    }
    return arguments.atShop(arguments.word(1), [&](Shop &shop, const Session &session) -> int {
        ReportService reports(shop.db(), shop.path());
        const Result<ReportTable> report = reports.make(session, name, request);
        if (!report)
            return ended(report.failure());
        if (format != u"xlsx" && drawing == nullptr)
            return deliver(written(*report, format), out);
        const Result<> done =
            format == u"xlsx" ? ReportWorkbook::write(*report, out) : drawing->report(*report, out);
        return done ? ExitDone : endedByFile(done.failure());
    });
}

} // namespace

int runReport(const QStringList &words)
{
    return makeReport(words, nullptr);
}

int drawReport(const QStringList &words, const Drawing &drawing)
{
    return makeReport(words, &drawing);
}

} // namespace cabas
