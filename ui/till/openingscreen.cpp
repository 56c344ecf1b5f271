// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/openingscreen.h"

#include "core/base/text.h"
#include "core/till/drawerservice.h"
#include "ui/till/tillbar.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 376;

} // namespace

OpeningScreen::OpeningScreen(TillWork &work, QWidget *parent) : TillScreen(work, parent)
{
    setObjectName(u"openingScreen"_qs);
    auto *bar = new TillBar(work, tr("Home"), tr("Open a till"));
    m_count = new CashCount;
    m_count->setObjectName(u"drawer"_qs);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::space(1));
    m_asked = makeLabel(QString(), TextSize::CounterSection, Weight::Strong);
    m_asked->setObjectName(u"asked"_qs);
    m_how = makeWrapped(QString(), TextSize::CounterRow, Token::TextMuted);
    left->addWidget(m_asked);
    left->addWidget(m_how);
    left->addSpacing(Theme::space(2));
    left->addWidget(m_count, 1);
    left->addStretch(0);
    QWidget *side = makeSide();
    growWidth(side, sideWidth);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Theme::space(5), Metric::taskMargin, Theme::space(5),
                                Metric::taskMargin);
    columns->setSpacing(Theme::space(5));
    columns->addLayout(left, 1);
    columns->addWidget(side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addLayout(columns, 1);
    setFocusProxy(m_count);
    connect(bar, &TaskBar::back, this, &OpeningScreen::stepBack);
    connect(m_count, &CashCount::changed, this, &OpeningScreen::show);
}

QWidget *OpeningScreen::makeSide()
{
    auto *place = new QWidget;
    m_name = new QComboBox;
    m_name->setObjectName(u"tillName"_qs);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setProperty("scale", u"counter"_qs);
    auto *name = new Field(tr("Till"), m_name);
    name->setCounter(true);
    name->setNote(tr("Choose one, or type the name of a new one."));
    m_total = new BigAmount;
    m_total->setObjectName(u"total"_qs);
    m_total->setLargest(TextSize::Display64);
    m_problem = makeWrapped(QString(), TextSize::CounterRow, Token::Danger);
    m_problem->setObjectName(u"problem"_qs);
    m_problem->hide();
    m_open = new KeyButton(QString(), KeyButton::Role::Primary);
    m_open->setObjectName(u"open"_qs);
    m_open->setSize(KeyButton::Size::Primary);
    m_open->setSpread(true);
    m_open->setKey(Qt::Key_F12);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_total);
    column->addWidget(name);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(m_open);
    connect(m_open, &KeyButton::clicked, this, &OpeningScreen::submit);
    connect(m_name, &QComboBox::currentTextChanged, this, &OpeningScreen::show);
    return place;
}

void OpeningScreen::begin(const QVariant &)
{
    fillTills();
    show();
    m_count->takeFocus();
}

void OpeningScreen::fillTills()
{
    const auto tills = work().tillService().tills(desk().session());
    m_tills = tills ? *tills : std::vector<Till>{};
    const QString typed = m_name->currentText();
    m_name->clear();
    for (const Till &till : m_tills)
        m_name->addItem(till.name);
    if (m_tills.empty())
        m_name->addItem(tr("Till 1"));
    if (!typed.isEmpty())
        m_name->setEditText(typed);
}

bool OpeningScreen::isOpen(const QString &name) const
{
    for (const Till &till : m_tills) {
        if (till.name == name)
            return till.openSession.has_value();
    }
    return false;
}

bool OpeningScreen::takesCash(const QString &name) const
{
    for (const Till &till : m_tills) {
        if (till.name != name)
            continue;
        const auto terms = DrawerService(desk().db()).terms(desk().session(), name);
        return !terms || terms->takesCash;
    }
    return true;
}

void OpeningScreen::show()
{
    const QString name = m_name->currentText().trimmed();
    const bool hasDrawer = takesCash(name);
    const Money total = hasDrawer ? m_count->drawer().total() : Money();
    m_count->setVisible(hasDrawer);
    m_total->setVisible(hasDrawer);
    m_asked->setText(hasDrawer ? tr("What lies in the drawer?") : tr("No cash at this till"));
    m_how->setText(hasDrawer ? tr("Count the coins and notes of the float, or type its sum under "
                                  "“Other amount”.")
                             : tr("There is no drawer to count: it takes cards, cheques and "
                                  "vouchers. Open it and sell."));
    m_total->setCaption(tr("Float"));
    m_total->setAmount(total);
    m_open->setText(isOpen(name) ? tr("Sell on %1").arg(name) : tr("Open %1").arg(name));
    m_open->setEnabled(!name.isEmpty());
    tellProblem(name.isEmpty() ? tr("Give the till a name.") : QString());
}

void OpeningScreen::submit()
{
    const QString name = m_name->currentText().trimmed();
    if (isOpen(name)) {
        basket().setTill(name);
        work().go(TillStep::Sale);
        return;
    }
    m_open->setEnabled(false);
    desk().run(
        this,
        [service = work().tillService(), session = desk().session(), name,
         total = takesCash(name) ? m_count->drawer().total() : Money()]() mutable {
            return service.open(session, name, total);
        },
        [this](const Result<OpenedTill> &result) { opened(result); });
}

void OpeningScreen::opened(const Result<OpenedTill> &opened)
{
    m_open->setEnabled(true);
    if (!opened) {
        tellProblem(opened.failure().message);
        return;
    }
    basket().setTill(opened->till.name);
    for (const Warning &warning : opened->warnings)
        desk().toast(warning.message);
    work().go(TillStep::Sale);
}

void OpeningScreen::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool OpeningScreen::scanned(const QString &)
{
    tellProblem(tr("Open the till first, then scan."));
    desk().sound(ScanSound::Sound::Warning);
    return true;
}

void OpeningScreen::stepBack()
{
    desk().back();
}

} // namespace cabas::ui
