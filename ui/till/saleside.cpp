// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/saleside.h"

#include "core/base/text.h"
#include "core/till/paymentrules.h"
#include "ui/shell/icons.h"
#include "ui/till/tillkey.h"
#include "ui/till/touchgrid.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>

namespace cabas::ui {

namespace {

constexpr int firstFunctionKey = Qt::Key_F2;
/// Below this height the total gives room to the keys.
constexpr int lowHeight = 620;
constexpr int moreGap = 4;
constexpr int narrowBelow = 420;
/// The column of a window of 1600 pixels has room for the goods without code.
constexpr int gridFrom = 640;
/// What is bought most often, each on the digit's own key.
constexpr std::array<int, 4> quickQuantities{2, 3, 4, 6};

Money vatOfView(const BasketView &view)
{
    Money vat;
    for (const TicketVat &one : view.vat)
        vat += one.vat;
    return vat;
}

} // namespace

SaleSide::SaleSide(TillWork &work, QWidget *parent) : QWidget(parent), m_work(work)
{
    m_total = new BigAmount;
    m_total->setObjectName(u"total"_qs);
    auto *keys = new QGridLayout;
    keys->setSpacing(Theme::space(2));
    makeKeys(keys);
    m_parkedCard = makeParked();
    m_pay = new KeyButton(tr("Pay"), KeyButton::Role::Primary);
    m_pay->setObjectName(u"pay"_qs);
    m_pay->setSize(KeyButton::Size::PrimaryTall);
    m_pay->setSpread(true);
    m_pay->setKey(Qt::Key_F12);
    m_pay->setFocusPolicy(Qt::TabFocus);
    connect(m_pay, &KeyButton::clicked, this, &SaleSide::payWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_total);
    column->addLayout(keys);
    column->addWidget(makeMore());
    column->addWidget(makeQuick());
    column->addWidget(m_parkedCard);
    m_grid = new TouchGrid(work.desk());
    m_grid->hide();
    connect(m_grid, &TouchGrid::touched, this, &SaleSide::touched);
    connect(m_grid, &TouchGrid::loaded, this, &SaleSide::fit);
    column->addWidget(m_grid, 1);
    m_gap = new QWidget;
    column->addWidget(m_gap, 1);
    column->addWidget(m_pay);
    m_grid->reload();
}

TillKey *SaleSide::addKey(Key key, const QString &verb, const QString &name, const QKeySequence &on)
{
    auto *button = new TillKey(verb, on);
    button->setObjectName(name);
    m_keys[std::size_t(key)] = button;
    connect(button, &KeyButton::clicked, this, [this, key] { Q_EMIT pressed(key); });
    return button;
}

QWidget *SaleSide::makeMore()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(moreGap); // five words of unlike length, on a narrow screen
    const auto control = [](Qt::Key key) { return QKeySequence(QKeyCombination(Qt::CTRL, key)); };
    row->addWidget(addKey(Key::Repeat, tr("Repeat"), u"keyRepeat"_qs, control(Qt::Key_R)));
    row->addWidget(addKey(Key::Deposit, tr("Deposit"), u"keyDeposit"_qs, control(Qt::Key_O)));
    row->addWidget(addKey(Key::Note, tr("Note"), u"keyNote"_qs, control(Qt::Key_N)));
    row->addWidget(addKey(Key::Money, tr("Account"), u"keyMoney"_qs, control(Qt::Key_E)));
    row->addWidget(addKey(Key::Touch, tr("No barcode"), u"keyTouch"_qs, control(Qt::Key_B)));
    for (const Key key : {Key::Repeat, Key::Deposit, Key::Note, Key::Money, Key::Touch})
        keyButton(key)->setStacked(true);
    keyButton(Key::Money)->setAccessibleName(tr("Account, shares, fee or gift"));
    return place;
}

QWidget *SaleSide::makeQuick()
{
    m_quickRow = new QWidget;
    auto *row = new QHBoxLayout(m_quickRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (const int units : quickQuantities) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + units);
        auto *button =
            new TillKey(u"× %1"_qs.arg(units), QKeySequence(QKeyCombination(Qt::CTRL, digit)));
        button->setObjectName(u"quick%1"_qs.arg(units));
        button->setAccessibleName(tr("The line counts %1").arg(units));
        connect(button, &KeyButton::clicked, this, [this, units] { Q_EMIT quantityWanted(units); });
        row->addWidget(button);
        m_quick.push_back(button);
    }
    return m_quickRow;
}

void SaleSide::makeKeys(QGridLayout *grid)
{
    const std::array<std::pair<QString, QString>, keyCount> verbs{{
        {tr("Search"), u"keySearch"_qs},
        {tr("Member"), u"keyMember"_qs},
        {tr("Hold"), u"keyPark"_qs},
        {tr("Price?"), u"keyPrice"_qs},
        {tr("Quantity"), u"keyQuantity"_qs},
        {tr("Discount"), u"keyDiscount"_qs},
        {tr("Weight / tare"), u"keyWeight"_qs},
        {tr("Remove line"), u"keyVoid"_qs},
        {tr("Ticket"), u"keyTickets"_qs},
    }};
    for (int i = 0; i < keyCount; ++i) {
        const auto &[verb, name] = verbs[std::size_t(i)];
        grid->addWidget(addKey(Key(i), verb, name, QKeySequence(firstFunctionKey + i)), i / 3,
                        i % 3);
    }
}

Card *SaleSide::makeParked()
{
    auto *card = new Card;
    card->setObjectName(u"parked"_qs);
    card->setPadding(0);
    m_parkedIcon = new QLabel;
    m_parkedText = new ElidedLabel(QString(), TextSize::Body);
    m_recall = new KeyButton(tr("Resume"), KeyButton::Role::Quiet);
    m_recall->setObjectName(u"recall"_qs);
    m_recall->setSize(KeyButton::Size::Counter);
    m_recall->setFocusPolicy(Qt::TabFocus);
    connect(m_recall, &KeyButton::clicked, this, &SaleSide::resumeWanted);
    m_recallKey = new KeyHint(Qt::Key_F4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    row->setSpacing(Theme::space(3));
    row->addWidget(m_parkedIcon);
    row->addWidget(m_parkedText, 1);
    row->addWidget(m_recall);
    row->addWidget(m_recallKey);
    card->body()->addLayout(row);
    const auto draw = [this] {
        m_parkedIcon->setPixmap(iconPixmap(
            u"circle-pause"_qs, Theme::of(this).color(Token::TextMuted), 20, devicePixelRatioF()));
    };
    connect(&Theme::of(this), &Theme::changed, this, draw);
    draw();
    card->hide();
    return card;
}

void SaleSide::show(const LiveBasket &basket, const std::vector<BasketView> &parked)
{
    const QLocale locale;
    const BasketView &view = basket.view();
    Money total = view.total;
    for (const PendingLine &line : basket.pending())
        total += line.amount;
    m_total->setCaption(total.isNegative() ? tr("To give back") : tr("To pay"),
                        tr("%n article(s)", nullptr, basket.articleCount()));
    m_total->setAmount(total);
    const Money vouchers =
        PaymentRules::voucherEligible(basket.pricedLines(), m_work.desk().session().today());
    m_total->setFoot(width() < narrowBelow ? tr("Vouchers:") : tr("Meal vouchers up to:"),
                     moneyText(std::max(vouchers, Money()), locale),
                     tr("of which VAT %1").arg(moneyText(vatOfView(view), locale)));
    m_pay->setEnabled(!basket.isEmpty());
    keyButton(Key::Repeat)->setEnabled(!basket.isEmpty());
    m_hasLines = !basket.isEmpty();
    // The same key puts a basket on hold while there is one.
    m_recallKey->setVisible(basket.isEmpty());
    showParked(parked);
}

void SaleSide::showParked(const std::vector<BasketView> &parked)
{
    m_parkedCard->setVisible(!parked.empty());
    fit();
    if (parked.empty())
        return;
    const BasketView &first = parked.front();
    const QString detail =
        parked.size() == 1 ? u" · "_qs + first.label + u", "_qs + moneyText(first.total, QLocale())
                           : QString();
    m_parkedText->setText(tr("%n basket(s) on hold", nullptr, int(parked.size())) + detail);
}

void SaleSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SaleSide::fit()
{
    const bool hasGrid = width() >= gridFrom && !m_grid->isEmpty();
    m_grid->setVisible(hasGrid);
    keyButton(Key::Touch)->setVisible(!hasGrid);
    const bool low = height() < lowHeight * Theme::of(this).textFactor() / 100;
    const bool tight = low && !m_parkedCard->isHidden();
    m_gap->setVisible(!hasGrid && !low);
    // Their keys mean something else while nothing is rung up.
    m_quickRow->setVisible(!low && m_hasLines);
    // A basket on hold takes the room of the largest figures.
    m_total->setLargest(tight ? TextSize::Display48
                        : low ? TextSize::Display64
                              : TextSize::Display96);
    m_pay->setSize(tight ? KeyButton::Size::CounterKey
                   : low ? KeyButton::Size::Primary
                         : KeyButton::Size::PrimaryTall);
}

} // namespace cabas::ui
