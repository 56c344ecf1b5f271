// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/printband.h"

#include "core/outbox/outboxrules.h"
#include "core/till/tillpaperservice.h"
#include "ui/till/outboxworker.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QBoxLayout>
#include <QDir>

namespace cabas::ui {

PrintBand::PrintBand(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"printBand"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_band = new Band(Kind::Warning);
    m_band->setIconName(u"printer"_qs);
    m_band->setFlush(true);
    m_band->setTwoLines(true);
    column->addWidget(m_band);
    m_again = addDeed(tr("Print again"), "print-again", Qt::Key_F8);
    connect(m_again, &KeyButton::clicked, this, &PrintBand::again);
    connect(addDeed(tr("Save as PDF"), "print-pdf", Qt::Key_F9), &KeyButton::clicked, this,
            &PrintBand::saveAsPdf);
    connect(addDeed(tr("Leave it"), "print-leave", Qt::Key_F11), &KeyButton::clicked, this,
            &PrintBand::leave);
    hide();
    connect(&OutboxWorker::of(desk), &OutboxWorker::settled, this, &PrintBand::refresh);
}

KeyButton *PrintBand::addDeed(const QString &verb, const char *name, Qt::Key key)
{
    KeyButton *button = m_band->addDeed(verb, false);
    button->setObjectName(QString::fromLatin1(name));
    button->setSize(KeyButton::Size::Counter);
    button->setKey(QKeySequence(Qt::CTRL | key));
    return button;
}

void PrintBand::setTill(const QString &till)
{
    m_till = till;
    refresh();
}

void PrintBand::refresh()
{
    std::vector<OutboxItem> items;
    const auto open = OutboxService(m_desk.db()).open(m_desk.session());
    for (const OutboxItem &item : open ? *open : std::vector<OutboxItem>()) {
        const bool isOurs = item.draft.kind == OutboxKind::Print && item.draft.target == m_till;
        if (isOurs && !OutboxWorker::of(m_desk).isBusyWith(item.id))
            items.push_back(item);
    }
    if (items.empty())
        hide();
    else
        show(items);
}

void PrintBand::show(const std::vector<OutboxItem> &items)
{
    const OutboxItem &item = items.front();
    const QString left =
        item.isDoubtful ? tr("The program was stopped while it was being printed: look whether it "
                             "came out.")
                        : tr("It was asked for earlier and never sent.");
    m_band->setText(u"%1 – %2"_qs.arg(item.draft.title, OutboxRules::stateTitle(item).toLower()),
                    item.lastError.isEmpty() ? left : item.lastError);
    m_band->setAside(items.size() > 1 ? tr("1 of %1").arg(items.size()) : QString());
    m_item = item.id;
    m_again->setText(item.isDoubtful ? tr("Print a duplicate") : tr("Print again"));
    QWidget::show();
}

void PrintBand::again()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_item] {
            return TillPaperService(db).again(session, id);
        },
        [this](const Result<AskedPaper> &asked) {
            if (asked)
                OutboxWorker::of(m_desk).send(asked->outbox);
            refresh();
        });
}

void PrintBand::saveAsPdf()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_item] {
            return TillPaperService(db).again(session, id);
        },
        [this](const Result<AskedPaper> &asked) {
            if (asked) {
                OutboxWorker::of(m_desk).sendAsPdf(asked->outbox);
                m_desk.toast(tr("The PDF is in %1.")
                                 .arg(QDir::toNativeSeparators(OutboxWorker::documentsFolder())));
            }
            refresh();
        });
}

void PrintBand::leave()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_item] {
            return OutboxService(db).giveUp(session, id);
        },
        [this](const Result<OutboxItem> &) {
            OutboxWorker::of(m_desk).tellOpen();
            refresh();
        });
}

} // namespace cabas::ui
