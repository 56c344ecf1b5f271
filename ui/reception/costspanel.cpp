// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/costspanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/progresssegments.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace cabas::ui {

namespace {

constexpr int narrowest = 344; ///< of side panels: the table beside it needs all room
constexpr int gaugeHeight = 8;
constexpr int gaugeParts = 1000;
/// In the order of the segments.
constexpr std::array shareKeys{ShareKey::Value, ShareKey::Weight, ShareKey::Quantity};

Field *makeField(const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *field = new Field(label, editor);
    field->setNoteReserved(false);
    return field;
}

} // namespace

CostsPanel::CostsPanel(QWidget *parent) : QWidget(parent)
{
    buildUi();
}

void CostsPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    m_panel->setPanelWidth(narrowest);
    column->addWidget(m_panel);
    m_panel->body()->addWidget(makeTotal());
    m_panel->body()->addWidget(makeCosts());
    m_panel->body()->addStretch();
    m_finish = new KeyButton(tr("Finish the reception"), KeyButton::Role::Primary);
    m_finish->setObjectName(u"prices-finish"_qs);
    m_finish->setSize(KeyButton::Size::CounterKey);
    m_finish->setSpread(true);
    m_finish->setKey(Qt::Key_F12);
    m_panel->addFoot(m_finish, 1);
    connect(m_finish, &QPushButton::clicked, this, &CostsPanel::finishWanted);
    const std::array fields{m_total, m_transport, m_other, m_deposits};
    for (size_t i = 0; i < fields.size(); ++i)
        connect(fields.at(i), &QLineEdit::returnPressed, this, [this, fields, i] {
            if (i + 1 < fields.size())
                fields.at(i + 1)->setFocus(Qt::TabFocusReason);
            else
                Q_EMIT left();
        });
}

QWidget *CostsPanel::makeTotal()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_total = new MoneyEdit;
    column->addWidget(makeField(tr("Total of the note, without VAT"), m_total, u"note-total"_qs));
    connect(m_total, &QLineEdit::editingFinished, this, &CostsPanel::takeTotal);
    m_left = new Chip({});
    m_left->setObjectName(u"note-left"_qs);
    column->addWidget(m_left, 0, Qt::AlignLeft);
    m_gauge = new ProgressSegments;
    m_gauge->setBarOnly(gaugeHeight);
    column->addWidget(m_gauge);
    m_sums = new SumLines;
    column->addWidget(m_sums);
    return holder;
}

QWidget *CostsPanel::makeCosts()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    m_transport = new MoneyEdit;
    m_other = new MoneyEdit;
    m_deposits = new MoneyEdit;
    m_shelfFrom = makeDayEdit(u"shelf-from"_qs);
    grid->addWidget(makeField(tr("Transport"), m_transport, u"note-transport"_qs), 0, 0);
    grid->addWidget(makeField(tr("Other costs"), m_other, u"note-other"_qs), 0, 1);
    grid->addWidget(makeField(tr("Deposits"), m_deposits, u"note-deposits"_qs), 1, 0);
    grid->addWidget(makeField(tr("Shelf prices from"), m_shelfFrom, u"shelf-from"_qs), 1, 1);
    m_sharedBy = new SegmentedControl;
    m_sharedBy->setObjectName(u"note-shared-by"_qs);
    for (const QString &word : {tr("Value"), tr("Weight"), tr("Quantity")})
        m_sharedBy->addSegment(word);
    grid->addWidget(
        makeField(tr("Transport and other costs shared by"), m_sharedBy, u"note-shared-by"_qs), 2,
        0, 1, 2);
    connect(m_transport, &QLineEdit::editingFinished, this, [this] {
        takeMoney(m_transport, m_sheet->costs.transport, &DeliveryCostsEdit::transport);
    });
    connect(m_other, &QLineEdit::editingFinished, this,
            [this] { takeMoney(m_other, m_sheet->costs.other, &DeliveryCostsEdit::other); });
    connect(m_deposits, &QLineEdit::editingFinished, this, [this] {
        takeMoney(m_deposits, m_sheet->costs.deposits, &DeliveryCostsEdit::deposits);
    });
    connect(m_shelfFrom, &QDateEdit::dateChanged, this, &CostsPanel::takeShelfFrom);
    connect(m_sharedBy, &SegmentedControl::currentChanged, this, [this](int index) {
        if (m_isFilling || !m_sheet)
            return;
        DeliveryCostsEdit edit;
        edit.sharedBy = shareKeys.at(size_t(index));
        Q_EMIT edited(edit);
    });
    return holder;
}

void CostsPanel::takeMoney(MoneyEdit *edit, Money known,
                           std::optional<Money> DeliveryCostsEdit::*what)
{
    if (edit->isWrong() || !m_sheet)
        return;
    const Money typed = edit->value().value_or(Money());
    if (typed == known)
        return;
    DeliveryCostsEdit wanted;
    wanted.*what = typed;
    Q_EMIT edited(wanted);
}

void CostsPanel::takeTotal()
{
    if (m_total->isWrong() || !m_sheet || m_total->value() == m_sheet->costs.documentTotal)
        return;
    DeliveryCostsEdit edit;
    edit.documentTotal = m_total->value();
    Q_EMIT edited(edit);
}

void CostsPanel::takeShelfFrom()
{
    if (m_isFilling || !m_sheet)
        return;
    DeliveryCostsEdit edit;
    // The day of the end is what holds anyway.
    const QDate day = m_shelfFrom->date();
    edit.shelfFrom =
        day == m_shelfFrom->minimumDate() ? std::optional<QDate>() : std::optional(day);
    Q_EMIT edited(edit);
}

void CostsPanel::begin()
{
    m_total->setFocus(Qt::TabFocusReason);
}

void CostsPanel::showSheet(const PriceSheet &sheet, QDate today, bool maySetShelf)
{
    m_sheet = sheet;
    m_isFilling = true;
    const QString &supplier = sheet.delivery.supplierName;
    m_panel->setTitle(tr("The delivery note"), supplier.isEmpty() ? tr("No supplier") : supplier);
    const auto fill = [](MoneyEdit *edit, std::optional<Money> amount) {
        // What is being typed is not written over by an answer to something else.
        if (!edit->hasFocus() || !edit->isModified())
            edit->setValue(amount);
    };
    const auto orBlank = [](Money amount) {
        return amount.isZero() ? std::nullopt : std::optional(amount);
    };
    fill(m_total, sheet.costs.documentTotal);
    fill(m_transport, orBlank(sheet.costs.transport));
    fill(m_other, orBlank(sheet.costs.other));
    fill(m_deposits, orBlank(sheet.costs.deposits));
    const auto key = std::find(shareKeys.begin(), shareKeys.end(), sheet.costs.sharedBy);
    m_sharedBy->setCurrent(int(key - shareKeys.begin()));
    const bool isOpen = sheet.delivery.state == DeliveryState::Counting;
    if (isOpen)
        m_shelfFrom->setMinimumDate(today);
    m_shelfFrom->setDate(sheet.costs.shelfFrom.value_or(today));
    m_isFilling = false;
    for (QLineEdit *edit : {m_total, m_transport, m_other, m_deposits})
        edit->setReadOnly(!isOpen);
    m_sharedBy->setEnabled(isOpen);
    m_shelfFrom->setEnabled(isOpen && maySetShelf);
    // With the foot that it stands in: an empty one would look like something missing.
    m_finish->parentWidget()->setVisible(isOpen);
    showGauge(sheet);
    showSums(sheet);
}

void CostsPanel::showGauge(const PriceSheet &sheet)
{
    const QLocale locale = Language::locale();
    QString words = tr("Type the total to check the prices");
    Kind kind = Kind::Neutral;
    int explained = 0;
    if (sheet.left) {
        const Money total = *sheet.costs.documentTotal;
        const bool isBeyond = sheet.left->isNegative();
        kind = sheet.left->isZero() ? Kind::Success : Kind::Warning;
        words = sheet.left->isZero() ? tr("Explained")
                : isBeyond ? tr("%1 more than the note").arg(moneyText(-*sheet.left, locale))
                           : tr("%1 still to explain").arg(moneyText(*sheet.left, locale));
        explained = total.cents() <= 0 || isBeyond || sheet.left->isZero()
                        ? gaugeParts
                        : int(mulDivRounded(sheet.explained.cents(), gaugeParts, total.cents()));
    }
    m_left->setState(words, kind, sheet.left ? QString() : u"calculator"_qs);
    explained = std::clamp(explained, 0, gaugeParts);
    m_gauge->setParts(
        {{explained, words, kind == Kind::Success ? Token::SuccessMark : Token::WarningMark},
         {gaugeParts - explained, {}, Token::Sunken}});
}

void CostsPanel::showSums(const PriceSheet &sheet)
{
    const QLocale locale = Language::locale();
    Money goods;
    for (const PricedLine &line : sheet.lines)
        goods += line.sum.net;
    m_sums->clear();
    m_sums->addLine(tr("Goods"), moneyText(goods, locale));
    m_sums->addLine(tr("Transport and other costs"), moneyText(sheet.costs.shared(), locale));
    m_sums->addLine(tr("Deposits"), moneyText(sheet.costs.deposits, locale));
    m_sums->addResult(tr("Explained"), moneyText(sheet.explained, locale));
}

} // namespace cabas::ui
