// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/daycommand.h"

#include "app/cli/arguments.h"
#include "app/cli/daypapers.h"
#include "app/cli/dayplay.h"
#include "core/base/day.h"

#include <QFileInfo>

#include <unistd.h>

namespace cabas {

namespace {

/// The words of this file.
struct DayCommand {
    Q_DECLARE_TR_FUNCTIONS(DayCommand)
};

void tellStep(const QString &text)
{
    static const bool isTerminal = isatty(STDERR_FILENO) != 0;
    if (isTerminal)
        sayError(text);
}

/// From the delivery to the refunds: while the shop is open.
Result<> playMorning(DayPlay &play, DayPapers &papers)
{
    tellStep(DayCommand::tr("Receiving a delivery"));
    const QByteArray note = play.deliveryNote();
    const QString name = u"delivery-note-%1.csv"_qs.arg(dayText(play.day()));
    CABAS_TRY(papers.file("delivery_note", name, note));
    CABAS_TRY(play.receive(note, name));
    CABAS_TRY(papers.reception(play.reception()));
    tellStep(DayCommand::tr("Selling"));
    CABAS_TRY(play.openTill());
    CABAS_TRY(play.sell());
    return play.tend();
}

Result<> playDay(DayPlay &play, DayPapers &papers)
{
    CABAS_TRY(play.prepare());
    CABAS_TRY(playMorning(play, papers));
    tellStep(DayCommand::tr("Taking pictures of the pages"));
    CABAS_TRY(papers.pages());
    tellStep(DayCommand::tr("Closing the till"));
    CABAS_TRY(play.close());
    CABAS_TRY(papers.tickets(play));
    CABAS_TRY(papers.reading(play.reading()));
    for (const ClosedTill &closed : play.closed())
        CABAS_TRY(papers.closing(closed));
    tellStep(DayCommand::tr("Writing the reports and the books"));
    return papers.books(play.day());
}

Result<> checkSandbox(const Shop &shop)
{
    if (shop.profile().sandbox)
        return Ok{};
    return refused(DayCommand::tr("%1 is a real shop. A played day writes imaginary deliveries, "
                                  "sales and closings, which can never be taken out again: use a "
                                  "file made by “cabas demo” or “cabas new --sandbox”.")
                       .arg(QFileInfo(shop.path()).fileName()),
                   u"real_file"_qs);
}

} // namespace

int runDay(const QStringList &words, const Drawing &drawing)
{
    Arguments arguments(u"day FILE --out DIR"_qs, 1, 1);
    arguments.add(u"out"_qs, DayCommand::tr("folder of the documents"), u"DIR"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    const QString out = arguments.value(u"out"_qs);
    if (out.isEmpty()) {
        sayError(DayCommand::tr("Say with --out in which folder the documents shall be written."));
        return ExitUsage;
    }
    auto shop = arguments.openShop(arguments.word(0));
    if (!shop)
        return endedByFile(shop.failure());
    if (const Result<> sandbox = checkSandbox(**shop); !sandbox)
        return ended(sandbox.failure());
    const Result<Session> session = arguments.session(**shop);
    if (!session)
        return ended(session.failure());
    DayPapers papers(**shop, *session, QFileInfo(out).absoluteFilePath(), drawing);
    if (const Result<> begun = papers.begin(); !begun)
        return endedBy(begun.failure());
    DayPlay play(**shop, *session,
                 arguments.has(u"now"_qs) ? std::optional(session->today()) : std::nullopt);
    if (const Result<> played = playDay(play, papers); !played)
        return endedBy(played.failure());
    sayJson(QJsonObject{{u"ok"_qs, true},
                        {u"file"_qs, arguments.word(0)},
                        {u"out"_qs, out},
                        {u"day"_qs, dayText(play.day())},
                        {u"tickets"_qs, qint64(play.tickets().size())},
                        {u"total_cents"_qs, play.total().cents()},
                        {u"difference_cents"_qs, play.closed().back().closing.difference().cents()},
                        {u"documents"_qs, papers.list()}});
    return ExitDone;
}

} // namespace cabas
