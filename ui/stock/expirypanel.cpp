// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/expirypanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/pricebatchservice.h"
#include "core/reports/expiryrules.h"
#include "core/reports/expiryservice.h"
#include "core/stock/stockservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr std::array<int, 4> discounts{2'000, 3'000, 5'000, 7'000};
constexpr int firstDiscount = 1;

} // namespace

ExpiryPanel::ExpiryPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    clear();
}

void ExpiryPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    column->addWidget(m_panel);
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_facts = new FactList;
    form->addWidget(m_facts);
    m_quantity = new QuantityEdit;
    m_quantity->setObjectName(u"expiry-quantity"_qs);
    m_quantityField = new Field(tr("How much leaves"), m_quantity);
    m_quantityField->setNoteReserved(false);
    form->addWidget(m_quantityField);
    addWay(ExpiryDeed::TakeOut, tr("Take it out"), Qt::Key_F2, u"expiry-out"_qs);
    addWay(ExpiryDeed::GiveAway, tr("Give it away"), Qt::Key_F3, u"expiry-give"_qs);
    addWay(ExpiryDeed::Taste, tr("Have it tasted"), Qt::Key_F4, u"expiry-taste"_qs);
    m_discount = new QComboBox;
    m_discount->setObjectName(u"expiry-discount"_qs);
    for (const int bp : discounts)
        m_discount->addItem(tr("%1 less").arg(rateText(bp, Language::locale())), bp);
    m_discount->setCurrentIndex(firstDiscount);
    m_discountField = new Field(tr("Or sold cheaper"), m_discount);
    m_discountField->setNoteReserved(false);
    form->addWidget(m_discountField);
    addWay(ExpiryDeed::Discount, tr("Lower the price"), Qt::Key_F6, u"expiry-lower"_qs);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addStretch();
    const bool mayLower = m_desk.may(Permission::SetPrices);
    m_discountField->setVisible(mayLower);
    m_quantityField->setVisible(m_desk.may(Permission::CorrectStock));
    connect(m_quantity, &FigureEdit::figureChanged, this, &ExpiryPanel::renew);
    connect(m_discount, &QComboBox::currentIndexChanged, this, &ExpiryPanel::renew);
}

void ExpiryPanel::addWay(ExpiryDeed deed, const QString &verb, int key, const QString &name)
{
    auto *button = new KeyButton(verb);
    button->setObjectName(name);
    button->setKey(QKeySequence(key));
    button->setSpread(true);
    auto *consequence = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    consequence->setObjectName(name + u"-consequence"_qs);
    auto *form = static_cast<QVBoxLayout *>(m_form->layout());
    form->addWidget(button);
    form->addWidget(consequence);
    const bool may =
        m_desk.may(deed == ExpiryDeed::Discount ? Permission::SetPrices : Permission::CorrectStock);
    button->setVisible(may);
    consequence->setVisible(may);
    m_ways.push_back({deed, button, consequence});
    connect(button, &QPushButton::clicked, this, [this, deed] { run(deed); });
}

void ExpiryPanel::clear()
{
    m_lot.reset();
    m_panel->setTitle({}, tr("Nothing to do"));
    m_form->hide();
}

void ExpiryPanel::showLot(const ExpiryLot &lot)
{
    // What was typed for this lot is kept when a till sells of it meanwhile.
    const bool isTyped = m_lot && m_lot->lot.id == lot.lot.id &&
                         m_quantity->value() != std::optional(m_lot->lot.onHand);
    m_lot = lot;
    m_panel->setTitle(lot.product.code, lot.product.name);
    m_form->show();
    fillFacts();
    if (!isTyped) {
        m_quantity->setUnit(lot.product.unit);
        m_quantity->setValue(lot.lot.onHand);
        m_quantityField->setError({});
        m_discountField->setError({});
    }
    renew();
}

void ExpiryPanel::fillFacts()
{
    const QLocale locale = Language::locale();
    const ExpiryLot &lot = *m_lot;
    m_facts->clear();
    m_facts->addFact(lot.isUseBy ? tr("Use by") : tr("Best before"), dateText(lot.date), true);
    if (!lot.lot.lot.isEmpty())
        m_facts->addFact(tr("Lot"), lot.lot.lot);
    if (!lot.supplier.isEmpty())
        m_facts->addFact(tr("Supplier"), lot.supplier);
    m_facts->addFact(tr("Of this lot"), quantityText(lot.lot.onHand, lot.product.unit, locale));
    m_facts->addFact(tr("In stock in all"), quantityText(lot.onHand, lot.product.unit, locale));
    m_facts->addFact(tr("On sale"), moneyText(lot.sale, locale));
    m_facts->addFact(tr("Margin"), moneyText(lot.margin, locale));
}

void ExpiryPanel::renew()
{
    if (!m_lot)
        return;
    const std::optional<Quantity> quantity = m_quantity->value();
    QString said; // one refusal stands under the first way it closes
    for (const Way &way : m_ways) {
        const int bp = m_discount->currentData().toInt();
        const Result<> may = ExpiryRules::check(*m_lot, way.deed, bp);
        const bool isReady = way.deed == ExpiryDeed::Discount || quantity;
        way.button->setEnabled(may && isReady);
        QString words;
        if (!may)
            words = may.failure().message == said ? QString() : may.failure().message;
        else if (isReady)
            words = consequenceOf(way.deed, quantity.value_or(Quantity()));
        if (!may)
            said = may.failure().message;
        way.consequence->setText(words);
        way.consequence->setVisible(!words.isEmpty() && !way.button->isHidden());
    }
}

QString ExpiryPanel::consequenceOf(ExpiryDeed deed, Quantity quantity) const
{
    const QLocale locale = Language::locale();
    const ExpiryEffect effect =
        ExpiryRules::effectOf(*m_lot, deed, quantity, m_discount->currentData().toInt());
    const auto said = [&](Money money) { return moneyText(money, locale); };
    if (deed != ExpiryDeed::Discount)
        return tr("%1 left in stock; %2 lost at cost.")
            .arg(quantityText(effect.left, m_lot->product.unit, locale), said(effect.lost));
    const Unit unit = m_lot->product.unit;
    const QDate until = ExpiryRules::discountUntil(*m_lot, m_desk.session().today());
    QString words =
        tr("%1 instead of %2, until %3. All sold, it brings %4; margin %5 instead of %6.")
            .arg(priceText(*effect.price, unit, locale),
                 priceText(*m_lot->product.price, unit, locale), dateText(until),
                 said(effect.brings), said(effect.margin), said(m_lot->margin));
    if (m_lot->onHand > m_lot->lot.onHand)
        words += u' ' + tr("The other lots of this product sell at that price too.");
    return words;
}

void ExpiryPanel::focusQuantity()
{
    if (!m_lot)
        return;
    m_quantity->setFocus();
    m_quantity->selectAll();
}

void ExpiryPanel::run(ExpiryDeed deed)
{
    m_quantityField->setError({});
    m_discountField->setError({});
    if (deed == ExpiryDeed::Discount)
        discount();
    else if (const std::optional<Quantity> quantity = m_quantity->value())
        remove(deed, *quantity);
}

void ExpiryPanel::remove(ExpiryDeed deed, Quantity quantity)
{
    const QString words = tr("%1: %2 left the stock")
                              .arg(m_lot->product.name,
                                   quantityText(quantity, m_lot->product.unit, Language::locale()));
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), lot = m_lot->lot.id, deed, quantity] {
            return db.write([&](Tx &) -> Result<> {
                CABAS_LET(wanted, ExpiryService(db).removal(session, lot, deed, quantity));
                CABAS_TRY(StockService(db).lose(
                    session, {wanted.code, wanted.quantity, wanted.reason, wanted.lot}));
                return Ok{};
            });
        },
        [this, words](const Result<> &answer) { finish(answer, words, m_quantityField); });
}

void ExpiryPanel::discount()
{
    const QString words = tr("%1: a lower price, labels to print").arg(m_lot->product.name);
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), lot = m_lot->lot.id,
         bp = m_discount->currentData().toInt()] {
            return db.write([&](Tx &) -> Result<> {
                CABAS_LET(draft, ExpiryService(db).discount(session, lot, bp));
                PriceBatchService batches(db);
                CABAS_LET(batch, batches.add(session, draft));
                CABAS_TRY(batches.plan(session, batch.id));
                return Ok{};
            });
        },
        [this, words](const Result<> &answer) { finish(answer, words, m_discountField); });
}

void ExpiryPanel::finish(const Result<> &answer, const QString &words, Field *field)
{
    if (answer)
        Q_EMIT done(words);
    else
        field->refuse(answer.failure().message);
}

} // namespace cabas::ui
