// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a month on the treasurer's desk, step by step.
#include "core/accounting/accountingservice.h"
#include "core/accounting/cockpitservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/cockpitfacts.h"
#include "ui/accounting/cockpitpage.h"
#include "ui/accounting/periodlock.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace cabas::ui {

namespace {

/// Where a step of the month is done.
QString pageOf(const QString &item)
{
    if (item == u"tills")
        return u"till"_qs;
    if (item == u"recurring")
        return u"schedules"_qs;
    if (item == u"bank")
        return item;
    if (item == u"vat")
        return u"vat-return"_qs;
    return item == u"matching" ? u"parties"_qs : u"journal"_qs;
}

} // namespace

void CockpitPage::turnMonth(int by)
{
    m_month = m_month.addMonths(by);
    showMonth();
}

void CockpitPage::showMonth()
{
    CockpitPage::throwAway(m_shownSteps);
    m_monthName->setText(Language::locale().toString(m_month, u"MMMM yyyy"_qs));
    const QDate last = m_month.addMonths(1).addDays(-1);
    const auto facts = CockpitFactsService(desk().db()).until(desk().session(), last);
    if (!facts)
        return;
    const auto steps = CockpitService(desk().db()).month(desk().session(), m_month, *facts);
    if (!steps)
        return;
    for (const MonthStep &step : *steps)
        addStep(step);
}

void CockpitPage::addStep(const MonthStep &step)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    auto *mark = new QLabel;
    mark->setPixmap(
        iconPixmap(step.isDone ? u"circle-check"_qs : u"circle-dashed"_qs,
                   Theme::of(this).color(step.isDone ? Token::SuccessMark : Token::TextMuted), 18,
                   devicePixelRatioF()));
    mark->setAccessibleName(step.isDone ? tr("done") : tr("to do"));
    row->addWidget(mark, 0, Qt::AlignVCenter);
    const QString words =
        step.left > 0 && step.item != u"lock" && step.item != u"vat"
            ? tr("%1 (%2 left)").arg(CockpitService::stepTitle(step.item)).arg(step.left)
            : CockpitService::stepTitle(step.item);
    row->addWidget(makeWrapped(words, TextSize::Body, step.isDone ? Token::TextMuted : Token::Text),
                   1);
    const bool mayLock = desk().may(Permission::LockPeriods);
    if (step.isByHand && desk().may(Permission::PostEntries)) {
        auto *button = new KeyButton(step.isDone ? tr("Not yet") : tr("Done"));
        button->setObjectName(u"step-"_qs + step.item);
        button->setSize(KeyButton::Size::Small);
        row->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this,
                [this, step] { tick(step.item, !step.isDone); });
    } else if (!step.isDone && (step.item != u"lock" || mayLock)) {
        auto *button = new KeyButton(step.item == u"lock" ? tr("Lock") : tr("See"));
        button->setObjectName(u"step-"_qs + step.item);
        button->setSize(KeyButton::Size::Small);
        row->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, step] {
            if (step.item == u"lock")
                lockMonth();
            else
                desk().go(pageOf(step.item),
                          step.item == u"drafts" ? QVariant(u"drafts"_qs) : QVariant());
        });
    }
    m_steps->addWidget(line);
    m_shownSteps.push_back(line);
}

void CockpitPage::tick(const QString &item, bool done)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), month = m_month, item, done] {
            return CockpitService(db).tick(session, month, item, done);
        },
        [this](const Result<> &answer) {
            if (!answer)
                Ask::tellRefusal(m_bands, answer.failure());
            reload();
        });
}

void CockpitPage::lockMonth()
{
    const QDate until = m_month.addMonths(1).addDays(-1);
    lockBooks(desk(), this, until, [this](const Result<FiscalYear> &locked) {
        if (!locked)
            Ask::tellRefusal(m_bands, locked.failure());
        reload();
    });
}

} // namespace cabas::ui
