// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shiftoutput.h"

#include "core/access/shoppapersservice.h"
#include "core/base/text.h"
#include "core/shifts/shiftcalendarservice.h"
#include "core/shifts/shiftofficeservice.h"
#include "core/shifts/staffingservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/icons.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"

#include <QDir>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace cabas::ui {

ShiftOutput::ShiftOutput(Desk &desk, QWidget *page)
    : QObject(page), m_desk(desk), m_page(page),
      m_day(desk.session().today()), m_cycle{m_day, m_day.addDays(28)}
{
    m_button = new KeyButton(tr("Print"));
    m_button->setIconName(u"printer"_qs);
    m_button->setObjectName(u"print-shifts"_qs);
    QMenu *menu = makeMenu();
    connect(m_button, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
}

QMenu *ShiftOutput::makeMenu()
{
    auto *menu = new QMenu(m_button);
    using Kind = ShiftPrint::Kind;
    for (const Kind kind : {Kind::Wall, Kind::Roster, Kind::SignIn}) {
        QAction *action = menu->addAction(icon(u"printer"_qs), ShiftPaper::title(kind));
        action->setData(int(kind));
        connect(action, &QAction::triggered, this, [this, kind] { give(kind); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(u"calendar-days"_qs), tr("Calendar for phones (iCal)…")),
            &QAction::triggered, this, &ShiftOutput::saveCalendar);
    return menu;
}

void ShiftOutput::setDays(QDate day, const Period &cycle)
{
    m_day = day;
    m_cycle = cycle;
}

Result<ShiftPrint> ShiftOutput::made(ShiftPrint::Kind kind) const
{
    const StaffingService staffing(m_desk.db());
    ShiftPrint print;
    print.kind = kind;
    print.head.shop = m_desk.shop().profile().name;
    print.head.printedAt = m_desk.session().local(m_desk.session().now());
    if (const auto papers = ShopPapersService(m_desk.db()).read(m_desk.session()))
        print.head.phone = papers->phone;
    CABAS_LET(policy, ShiftOfficeService(m_desk.db()).policy(m_desk.session()));
    print.policy = policy;
    if (kind == ShiftPrint::Kind::Wall) {
        CABAS_LET(calendar, staffing.calendar(m_desk.session(), m_cycle, true));
        print.calendar = calendar;
    } else {
        CABAS_LET(day, staffing.day(m_desk.session(), m_day));
        print.day = day;
    }
    return print;
}

void ShiftOutput::give(ShiftPrint::Kind kind)
{
    const Result<ShiftPrint> print = made(kind);
    if (!print)
        return Ask::tellRefusal(m_page, print.failure());
    const int way = Ask::choose(m_page, ShiftPaper::title(kind), tr("On paper or in a file?"),
                                {tr("Print"), tr("Save as PDF"), tr("Leave")});
    if (way == 0)
        this->print(*print);
    else if (way == 1)
        save(*print);
}

void ShiftOutput::save(const ShiftPrint &print)
{
    const std::optional<QString> path = Ask::fileToSave(
        m_page, ShiftPaper::title(print.kind),
        QDir::home().filePath(u"%1 %2.pdf"_qs.arg(ShiftPaper::title(print.kind), dayText(m_day))),
        tr("Documents (*.pdf)"));
    if (!path)
        return;
    m_worker.run(
        this, [print, path = *path] { return ShiftPaper::writePdf(print, path); },
        [this, path = *path](const Result<> &written) {
            if (!written)
                return Ask::tellRefusal(m_page, written.failure());
            m_desk.toast(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        });
}

void ShiftOutput::print(const ShiftPrint &print)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(ShiftPaper::title(print.kind));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(print.isWide() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ShiftPaper::title(print.kind));
    connect(dialog, &QDialog::accepted, this, [this, print, printer] {
        m_worker.run(
            this,
            [print, printer] {
                ShiftPaper::paint(print, *printer, printer->resolution());
                return printer->printerState() != QPrinter::Error;
            },
            [this](bool isPrinted) {
                if (!isPrinted)
                    Ask::tellRefusal(m_page, storageFailure(tr("The printer stopped. Look at what "
                                                               "came out before printing again.")));
            });
    });
    dialog->open();
}

void ShiftOutput::saveCalendar()
{
    const std::optional<QString> path = Ask::fileToSave(
        m_page, tr("Calendar for phones"),
        QDir::home().filePath(tr("shifts") + QStringLiteral(".ics")), tr("Calendars (*.ics)"));
    if (!path)
        return;
    constexpr int ahead = 84;
    const QDate from = m_desk.session().today();
    const Result<QByteArray> bytes =
        ShiftCalendarService(m_desk.db()).ofShop(m_desk.session(), {from, from.addDays(ahead)});
    if (!bytes)
        return Ask::tellRefusal(m_page, bytes.failure());
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Ask::tellRefusal(
            m_page,
            storageFailure(tr("%1 could not be written: %2").arg(*path, file.errorString())));
    m_desk.toast(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace cabas::ui
