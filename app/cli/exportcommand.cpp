// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/archivecommand.h"
#include "app/cli/arguments.h"
#include "app/cli/invoiceexport.h"
#include "core/accounting/accountingservice.h"
#include "core/base/day.h"
#include "core/catalog/openfoodservice.h"
#include "core/catalog/scaleexportservice.h"
#include "core/members/memberimport.h"
#include "core/members/memberservice.h"
#include "core/purchasing/productexportservice.h"
#include "core/reports/exportservice.h"
#include "core/reports/privacyservice.h"
#include "core/reports/reportservice.h"
#include "core/reports/reportwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace cabas {

namespace {

struct ExportContext {
    Shop &shop;
    const Session &session;
    QString out;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<int> year;
    QString number;
    QString syntax;
    const Drawing *drawing = nullptr;
};

struct ExportKind {
    const char *name;
    Result<QJsonObject> (*run)(const ExportContext &context);
};

Failure cannotWrite(const QFileDevice &file)
{
    return storageFailure(
        Arguments::tr("%1 could not be written: %2").arg(file.fileName(), file.errorString()),
        u"write"_qs);
}

/// OUT itself, or the usual name in it where it is a folder; one that ends with a slash is made.
QString target(const QString &out, const QString &usualName)
{
    if (out.endsWith(u'/'))
        QDir().mkpath(out);
    return QFileInfo(out).isDir() ? QDir(out).filePath(usualName) : out;
}

Result<QJsonObject> exportFec(const ExportContext &context)
{
    AccountingService service(context.shop.db());
    const QDate day = context.to.value_or(context.session.today());
    CABAS_LET(current, service.yearOf(context.session, day));
    const int year = context.year.value_or(current.end.year());
    CABAS_LET(described, service.describeFec(context.session, year));
    QSaveFile file(target(context.out, described.fileName));
    const QFileInfo info(file.fileName());
    QSaveFile description(info.dir().filePath(
        QFileInfo(context.out).isDir() ? described.descriptionName
                                       : info.completeBaseName() + u"-description.txt"_qs));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    if (!description.open(QIODevice::WriteOnly))
        return cannotWrite(description);
    CABAS_LET(made, service.exportFec(context.session, year, file, description));
    if (!file.commit())
        return cannotWrite(file);
    if (!description.commit())
        return cannotWrite(description);
    QJsonObject answer{{u"files"_qs, QJsonArray{file.fileName(), description.fileName()}},
                       {u"from"_qs, dayText(made.year.start)},
                       {u"to"_qs, dayText(made.year.end)},
                       {u"lines"_qs, made.lines},
                       {u"entries"_qs, made.entries},
                       {u"debit_cents"_qs, made.debit.cents()},
                       {u"credit_cents"_qs, made.credit.cents()}};
    if (made.sirenMissing)
        answer.insert(u"warnings"_qs,
                      QJsonArray{QJsonObject{
                          {u"code"_qs, u"siren_missing"_qs},
                          {u"message"_qs,
                           Arguments::tr("The shop has no SIREN: nine zeros stand for it in the "
                                         "file’s name. Write it in the shop’s settings before "
                                         "giving the file to the tax office.")}}});
    return answer;
}

Result<QJsonObject> exportJournal(const ExportContext &context)
{
    AccountingService service(context.shop.db());
    QDate to = context.to.value_or(context.session.today());
    CABAS_LET(covering, service.yearOf(context.session, context.from.value_or(to)));
    QDate from = context.from.value_or(covering.start);
    if (context.year && !context.from && !context.to) {
        CABAS_LET(described, service.describeFec(context.session, *context.year));
        from = described.year.start;
        to = described.year.end;
    }
    const QString name = u"journal-%1-%2.csv"_qs.arg(dayText(from), dayText(to));
    QSaveFile file(target(context.out, name));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    CABAS_LET(lines, service.exportJournal(context.session, from, to, file));
    if (!file.commit())
        return cannotWrite(file);
    return QJsonObject{{u"files"_qs, QJsonArray{file.fileName()}},
                       {u"from"_qs, dayText(from)},
                       {u"to"_qs, dayText(to)},
                       {u"lines"_qs, lines}};
}

Result<QJsonObject> exportProducts(const ExportContext &context)
{
    CABAS_LET(rows, ProductExportService(context.shop.db()).rows(context.session));
    QSaveFile file(target(context.out, u"products.csv"_qs));
    if (!file.open(QIODevice::WriteOnly) || !ProductCsv::write(file, rows) || !file.commit())
        return cannotWrite(file);
    return QJsonObject{{u"files"_qs, QJsonArray{file.fileName()}},
                       {u"lines"_qs, qint64(rows.size())}};
}

Result<QJsonObject> exportMembers(const ExportContext &context)
{
    CABAS_LET(rows, MemberImportService(context.shop.db()).rows(context.session));
    QSaveFile file(target(context.out, u"members.csv"_qs));
    if (!file.open(QIODevice::WriteOnly) || !MemberTableReader::write(file, rows) || !file.commit())
        return cannotWrite(file);
    return QJsonObject{{u"files"_qs, QJsonArray{file.fileName()}},
                       {u"lines"_qs, qint64(rows.size())}};
}

/// What is on the shelves, as the report says it.
Result<QJsonObject> exportStock(const ExportContext &context)
{
    CABAS_LET(report, ReportService(context.shop.db(), context.shop.path())
                          .make(context.session, u"stock"_qs, {}));
    QSaveFile file(target(context.out, u"stock.csv"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(ReportWriter::csv(report)) < 0 ||
        !file.commit())
        return cannotWrite(file);
    return QJsonObject{{u"files"_qs, QJsonArray{file.fileName()}},
                       {u"lines"_qs, qint64(report.rows.size())}};
}

/// Who is on which shift, over the days asked for.
Result<QJsonObject> exportShifts(const ExportContext &context)
{
    ReportRequest request;
    request.from = context.from;
    request.to = context.to;
    if (context.year && !request.from && !request.to) {
        request.from = QDate(*context.year, 1, 1);
        request.to = QDate(*context.year, 12, 31);
    }
    ReportService reports(context.shop.db(), context.shop.path());
    CABAS_LET(report, reports.make(context.session, u"attendance"_qs, request));
    const QString name = u"shifts-%1-%2.csv"_qs.arg(dayText(report.from), dayText(report.to));
    QSaveFile file(target(context.out, name));
    const QByteArray bytes = ReportWriter::spreadsheet(report);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return QJsonObject{{u"files"_qs, QJsonArray{file.fileName()}},
                       {u"from"_qs, dayText(report.from)},
                       {u"to"_qs, dayText(report.to)},
                       {u"lines"_qs, qint64(report.rows.size())}};
}

/// The articles for the shop's scale; those it cannot have are named.
Result<QJsonObject> exportScale(const ExportContext &context)
{
    CABAS_LET(list, ScaleExportService(context.shop.db()).list(context.session));
    QSaveFile file(target(context.out, u"scale.csv"_qs));
    if (!file.open(QIODevice::WriteOnly) || !ScaleExportService::write(file, list.articles) ||
        !file.commit())
        return cannotWrite(file);
    QJsonArray refused;
    for (const ScaleRefusal &refusal : list.refused)
        refused.append(QJsonObject{{u"code"_qs, refusal.code},
                                   {u"name"_qs, refusal.name},
                                   {u"reason"_qs, refusal.reason}});
    return QJsonObject{{u"files"_qs, QJsonArray{file.fileName()}},
                       {u"lines"_qs, qint64(list.articles.size())},
                       {u"refused"_qs, refused}};
}

/// What the shop knows and Open Food Facts lacks, as a table to send them.
Result<QJsonObject> exportContribution(const ExportContext &context)
{
    QSaveFile file(target(context.out, u"openfoodfacts-contribution.csv"_qs));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    OpenFoodService service(context.shop.db(), context.shop.path());
    CABAS_LET(lines, service.contribution(context.session, file));
    if (!file.commit())
        return cannotWrite(file);
    return QJsonObject{{u"files"_qs, QJsonArray{file.fileName()}}, {u"lines"_qs, lines}};
}

Result<QJsonObject> exportEverything(const ExportContext &context)
{
    ExportService service(context.shop.db(), context.shop.path());
    CABAS_LET(files, service.everything(context.session, context.out));
    QJsonArray list;
    for (const QString &name : files)
        list.append(QDir(context.out).filePath(name));
    return QJsonObject{{u"files"_qs, list}};
}

/// All that the shop holds about one member (`--number`, or a badge): .pdf to hand out, else JSON.
Result<QJsonObject> exportMember(const ExportContext &context)
{
    CABAS_LET(sheet, MemberService(context.shop.db()).show(context.session, context.number));
    PrivacyService privacy(context.shop.db());
    const QString path = target(context.out, u"member-%1.pdf"_qs.arg(sheet.member.number));
    if (path.endsWith(u".pdf"_qs, Qt::CaseInsensitive)) {
        if (context.drawing == nullptr)
            return storageFailure(Arguments::tr("A PDF needs the window’s library: install Cabas "
                                                "whole, or give a name that ends with .json."),
                                  u"draw"_qs);
        CABAS_LET(file, privacy.file(context.session, sheet.member.id));
        CABAS_TRY(context.drawing->report(PrivacyService::paper(file), path));
    } else {
        CABAS_TRY(privacy.copy(context.session, sheet.member.id, path));
    }
    return QJsonObject{{u"files"_qs, QJsonArray{path}}, {u"member"_qs, sheet.member.id.value()}};
}

Result<QJsonObject> exportInvoice(const ExportContext &context)
{
    return exportSalesInvoice(context.shop, context.session, context.number, context.syntax,
                              context.out, context.drawing);
}

/// The days asked for, else the month of today.
Result<QJsonObject> exportDailySales(const ExportContext &context)
{
    const QDate today = context.session.today();
    const QDate to = context.to.value_or(today);
    return exportEReporting(context.shop, context.session,
                            context.from.value_or(QDate(to.year(), to.month(), 1)), to,
                            context.out);
}

/// What `cabas archive write` makes.
Result<QJsonObject> exportArchive(const ExportContext &context)
{
    if (context.from.has_value() != context.to.has_value() || (context.from && context.year))
        return wrongUsage(Arguments::tr("Give --year, or both --from and --to, or none of them."));
    CABAS_LET(made, writeArchive(context.shop, context.session,
                                 {context.year, context.from, context.to}, context.out));
    made.insert(u"files"_qs, QJsonArray{target(context.out, made[u"archive"_qs].toString())});
    return made;
}

const std::vector<ExportKind> &kinds()
{
    static const std::vector<ExportKind> list{{"fec", exportFec},
                                              {"journal", exportJournal},
                                              {"products", exportProducts},
                                              {"members", exportMembers},
                                              {"member", exportMember},
                                              {"stock", exportStock},
                                              {"openfoodfacts", exportContribution},
                                              {"scale", exportScale},
                                              {"shifts", exportShifts},
                                              {"invoice", exportInvoice},
                                              {"e-reporting", exportDailySales},
                                              {"archive", exportArchive},
                                              {"everything", exportEverything}};
    return list;
}

/// The year of --year; absent when not given, false when it is none.
bool readYear(const Arguments &arguments, std::optional<int> &year)
{
    if (!arguments.has(u"year"_qs))
        return true;
    bool ok = false;
    year = arguments.value(u"year"_qs).toInt(&ok);
    if (!ok)
        sayError(Arguments::tr("--year must be a year such as 2026."));
    return ok;
}

int exportedBy(const ExportKind &kind, const Arguments &arguments, const Drawing *drawing)
{
    bool ok = true;
    std::optional<int> year;
    const std::optional<QDate> from = arguments.day(u"from"_qs, ok);
    const std::optional<QDate> to = arguments.day(u"to"_qs, ok);
    if (!ok || !readYear(arguments, year))
        return ExitUsage;
    return arguments.atShop(arguments.word(1), [&](Shop &shop, const Session &session) -> int {
        const Result<QJsonObject> answer = kind.run(
            {shop, session, arguments.word(2), from, to, year, arguments.value(u"number"_qs),
             arguments.has(u"syntax"_qs) ? arguments.value(u"syntax"_qs) : u"cii"_qs, drawing});
        if (!answer)
            return endedBy(answer.failure());
        QJsonObject said = *answer;
        said.insert(u"kind"_qs, arguments.word(0));
        sayJson(said);
        return ExitDone;
    });
}

int exported(const QStringList &words, const Drawing *drawing)
{
    Arguments arguments(u"export KIND FILE OUT [--from DAY] [--to DAY] [--year Y] [--number N] "
                        "[--syntax cii|ubl]"_qs,
                        3, 3);
    arguments.add(u"number"_qs,
                  Arguments::tr("the number of an invoice to a customer, or of a member"),
                  u"NUMBER"_qs);
    arguments.add(u"syntax"_qs, Arguments::tr("cii or ubl, of an invoice as .xml"), u"NAME"_qs);
    arguments.add(u"from"_qs, Arguments::tr("first day"), u"DAY"_qs);
    arguments.add(u"to"_qs, Arguments::tr("last day"), u"DAY"_qs);
    arguments.add(u"year"_qs, Arguments::tr("the year a fiscal year ends in"), u"YEAR"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    QStringList names;
    for (const ExportKind &kind : kinds()) {
        if (arguments.word(0) == QLatin1String(kind.name))
            return exportedBy(kind, arguments, drawing);
        names += QString::fromLatin1(kind.name);
    }
    sayError(Arguments::tr("“%1” is not one of: %2.").arg(arguments.word(0), names.join(u", "_qs)));
    return ExitUsage;
}

} // namespace

int runExport(const QStringList &words)
{
    return exported(words, nullptr);
}

int drawExport(const QStringList &words, const Drawing &drawing)
{
    return exported(words, &drawing);
}

} // namespace cabas
