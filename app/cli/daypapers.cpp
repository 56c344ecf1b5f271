// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/daypapers.h"

#include "app/cli/arguments.h"
#include "core/accounting/accountingservice.h"
#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/reportservice.h"
#include "core/reports/reportwriter.h"
#include "core/till/ticketpaper.h"
#include "core/till/tillpaperservice.h"

#include <QJsonObject>
#include <QSaveFile>

namespace cabas {

namespace {

Failure cannotWrite(const QString &path, const QString &why)
{
    return storageFailure(Arguments::tr("%1 could not be written: %2").arg(path, why), u"write"_qs);
}

} // namespace

Result<> DayPapers::begin()
{
    if (!m_folder.exists() && !m_folder.mkpath(u"."_qs))
        return cannotWrite(m_folder.path(), tr("the folder cannot be made"));
    if (!m_folder.isEmpty())
        return refused(tr("There are files in %1 already. Choose a new or an empty folder, so "
                          "that the documents of two days are not mixed.")
                           .arg(m_folder.path()),
                       u"folder_not_empty"_qs);
    return Ok{};
}

void DayPapers::note(const char *kind, const QString &path)
{
    m_list.append(QJsonObject{{u"kind"_qs, QString::fromLatin1(kind)}, {u"path"_qs, path}});
}

Result<> DayPapers::file(const char *kind, const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    note(kind, path);
    return Ok{};
}

Result<> DayPapers::slip(const char *kind, const QString &name, const Slip &slip)
{
    const std::vector<SlipLine> lines = slip.lines();
    QString text;
    for (const SlipLine &line : lines)
        text += line.text + u'\n';
    CABAS_TRY(file(kind, name + u".txt"_qs, text.toUtf8()));
    for (const QString &ending : {u".pdf"_qs, u".png"_qs}) {
        const QString path = m_folder.filePath(name + ending);
        if (!m_drawing.slip(lines, path))
            return cannotWrite(path, tr("the disk refused it"));
        note(kind, path);
    }
    return Ok{};
}

Result<> DayPapers::tickets(const DayPlay &play)
{
    const TillPaperService papers(m_shop.db());
    for (const SoldTicket &sold : play.tickets()) {
        CABAS_LET(made, papers.ticketSlip(m_session, sold.ticket.name));
        CABAS_TRY(slip("ticket", u"tickets/"_qs + sold.ticket.name, made));
    }
    return Ok{};
}

Result<> DayPapers::reception(const ReceptionView &view)
{
    const QLocale locale = Language::locale();
    const Delivery &delivery = view.delivery;
    Slip paper;
    paper.add(tr("Reception %1").arg(delivery.id.value()), Slip::Weight::Strong);
    paper.add(m_shop.profile().name);
    paper.add(delivery.supplierName);
    paper.add(tr("Delivery note: %1").arg(delivery.documentName));
    paper.add(m_session.local(delivery.startedAt).toString(u"dd/MM/yyyy hh:mm"));
    paper.addBlank();
    for (const DeliveryLine &line : view.lines) {
        paper.add(line.productName);
        const QString received = quantityText(line.received, line.unit, locale);
        const bool isOff = line.expected && *line.expected != line.received;
        const QString expected =
            isOff ? tr("announced: %1").arg(quantityText(*line.expected, line.unit, locale))
                  : QString();
        paper.addEnds(u"  "_qs + expected, received,
                      isOff ? Slip::Weight::Strong : Slip::Weight::Normal);
    }
    for (const UnresolvedCode &code : view.unresolved)
        paper.add(tr("Unknown code %1").arg(code.code));
    paper.addBlank();
    paper.add(tr("Counted by %1").arg(m_session.userName()));
    return slip("reception", u"reception-%1"_qs.arg(delivery.id.value()), paper);
}

Result<> DayPapers::reading(const TillReading &reading)
{
    ReadingFacts facts;
    facts.businessDay = reading.session.businessDay;
    facts.tickets = reading.figures.tickets;
    facts.total = reading.figures.total;
    facts.perpetual = reading.till.perpetual;
    facts.floatAmount = reading.session.floatAmount;
    facts.means = reading.means;
    facts.vat = reading.figures.vat;
    CABAS_LET(paper, m_shop.db().read([&](Tx &tx) {
        return TicketPaper::of(tx, m_session, reading.till, facts);
    }));
    return slip("x", u"closing/x-%1"_qs.arg(reading.till.name), paper);
}

Result<> DayPapers::closing(const ClosedTill &closed)
{
    const QString name = u"closing/z-%1-%2"_qs.arg(closed.till.name).arg(closed.closing.number);
    CABAS_LET(paper, TillPaperService(m_shop.db()).closingSlip(m_session, closed.closing.id));
    return slip("z", name, paper);
}

Result<> DayPapers::report(const QString &name, QDate day)
{
    ReportRequest request;
    if (name == u"day" || name == u"sales")
        request.from = day;
    request.to = day;
    if (name == u"stock")
        request.to = std::nullopt;
    ReportService reports(m_shop.db(), m_shop.path());
    CABAS_LET(made, reports.make(m_session, name, request));
    CABAS_TRY(file("report", u"reports/%1.txt"_qs.arg(name), ReportWriter::text(made).toUtf8()));
    return file("report", u"reports/%1.csv"_qs.arg(name), ReportWriter::spreadsheet(made));
}

Result<> DayPapers::books(QDate day)
{
    for (const QString &name : {u"day"_qs, u"sales"_qs, u"stock"_qs, u"trial-balance"_qs})
        CABAS_TRY(report(name, day));
    ReportService reports(m_shop.db(), m_shop.path());
    CABAS_LET(journal, reports.make(m_session, u"journal"_qs, {}));
    CABAS_TRY(file("journal",
                   u"books/journal-%1-%2.csv"_qs.arg(dayText(journal.from), dayText(journal.to)),
                   ReportWriter::spreadsheet(journal)));
    return fec(day);
}

Result<> DayPapers::fec(QDate day)
{
    AccountingService service(m_shop.db());
    CABAS_LET(current, service.yearOf(m_session, day));
    const int year = current.end.year();
    CABAS_LET(described, service.describeFec(m_session, year));
    const QDir books(m_folder.filePath(u"books"_qs));
    QSaveFile file(books.filePath(described.fileName));
    QSaveFile description(books.filePath(described.descriptionName));
    for (QSaveFile *each : {&file, &description}) {
        if (!each->open(QIODevice::WriteOnly))
            return cannotWrite(each->fileName(), each->errorString());
    }
    CABAS_TRY(service.exportFec(m_session, year, file, description));
    for (QSaveFile *each : {&file, &description}) {
        if (!each->commit())
            return cannotWrite(each->fileName(), each->errorString());
        note("fec", each->fileName());
    }
    return Ok{};
}

Result<> DayPapers::pages()
{
    const QString before = Language::current();
    m_folder.mkpath(u"pages"_qs);
    const QStringList names = m_drawing.pages(m_session);
    for (const QString &language : {u"fr"_qs, u"en"_qs}) {
        Language::use(language);
        std::vector<PagePicture> wanted;
        for (const bool dark : {false, true}) {
            for (const QString &page : names) {
                const QString name =
                    u"pages/%1-%2%3.png"_qs.arg(page, language, dark ? u"-dark"_qs : QString());
                wanted.push_back({page, dark, m_folder.filePath(name)});
                note("page", wanted.back().path);
            }
        }
        const int written = m_drawing.pictures(m_shop, m_session, wanted);
        Language::use(before);
        if (written != int(wanted.size()))
            return cannotWrite(m_folder.filePath(u"pages"_qs), tr("a picture is missing"));
    }
    return Ok{};
}

} // namespace cabas
