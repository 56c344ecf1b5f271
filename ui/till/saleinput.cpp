// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/saleinput.h"

#include "core/base/text.h"

#include <QLocale>

#include <utility>

namespace cabas::ui {

SaleInput::SaleInput(Desk &desk, LiveBasket &basket, QObject *parent)
    : QObject(parent), m_desk(desk), m_basket(basket)
{
}

void SaleInput::scan(const QString &code)
{
    if (m_question == Question::PriceOf) {
        setQuestion(Question::Nothing, 0);
        tellPrice(code);
        return;
    }
    add(code, m_multiplier.value_or(Quantity::units(1)));
}

void SaleInput::add(const QString &code, Quantity quantity)
{
    const Quantity tare = std::exchange(m_tare, {});
    m_multiplier.reset();
    m_isAfterScan = true;
    setQuestion(Question::Nothing, 0);
    m_basket.scan(code, quantity);
    if (!tare.isZero())
        m_basket.setScannedWeight(quantity + tare, tare);
}

void SaleInput::enter(const QString &typed)
{
    if (m_question != Question::Nothing) {
        const Result<> answered = answerQuestion(typed.trimmed());
        if (!answered)
            Q_EMIT refused(answered.failure(), typed);
        return;
    }
    const Result<BasketCommand> command = BasketParser::parse(typed, m_isAfterScan);
    if (command)
        carryOut(*command);
    else
        Q_EMIT refused(command.failure(), typed);
}

void SaleInput::carryOut(const BasketCommand &command)
{
    using Kind = BasketCommand::Kind;
    const bool wasAfterScan = m_isAfterScan;
    m_isAfterScan = false;
    switch (command.kind) {
    case Kind::Nothing:
        m_isAfterScan = wasAfterScan;
        break;
    case Kind::Add:
        add(command.code, command.quantity == Quantity::units(1)
                              ? m_multiplier.value_or(command.quantity)
                              : command.quantity);
        break;
    case Kind::Repeat:
        Q_EMIT repeatWanted();
        break;
    case Kind::Times:
        Q_EMIT timesWanted(command.quantity);
        break;
    case Kind::Multiply:
        m_multiplier = command.quantity;
        m_tare = {};
        Q_EMIT hintChanged();
        break;
    case Kind::SetQuantity:
        m_basket.setScannedQuantity(command.quantity);
        break;
    case Kind::VoidLast:
        m_basket.voidLast();
        break;
    case Kind::PriceCheck:
        if (command.code.isEmpty())
            ask(Question::PriceOf);
        else
            tellPrice(command.code);
        break;
    case Kind::Tender:
        Q_EMIT tenderWanted(command.amount);
        break;
    case Kind::Search:
        Q_EMIT searchWanted(command.code);
        break;
    }
}

void SaleInput::ask(Question question, int position)
{
    m_isAfterScan = false;
    m_multiplier.reset();
    m_tare = {};
    setQuestion(question, position);
}

void SaleInput::askFreePrice(const Family &family, const QString &code)
{
    m_family = family;
    m_code = code;
    ask(Question::FreePrice);
}

void SaleInput::setQuestion(Question question, int position)
{
    m_question = question;
    m_position = position;
    Q_EMIT hintChanged();
}

bool SaleInput::cancel()
{
    if (m_question == Question::Nothing && !m_multiplier)
        return false;
    m_multiplier.reset();
    m_tare = {};
    setQuestion(Question::Nothing, 0);
    return true;
}

Result<> SaleInput::answerQuestion(const QString &typed)
{
    const int position = m_position;
    switch (m_question) {
    case Question::Quantity: {
        const std::optional<Quantity> quantity = parseQuantity(typed);
        if (!quantity)
            return cabas::refused(
                tr("“%1” is not a quantity. Type for example 3 or 0,250.").arg(typed));
        m_basket.setQuantity(position, *quantity);
        break;
    }
    case Question::Weight:
        CABAS_TRY(answerWeight(typed));
        return Ok{};
    case Question::Price:
    case Question::FreePrice: {
        const std::optional<Money> price = parseMoney(typed);
        if (!price)
            return cabas::refused(tr("“%1” is not a price. Type for example 2,40.").arg(typed));
        if (m_question == Question::Price)
            m_basket.setPrice(position, *price, tr("price typed at the till"));
        else
            m_basket.addFree(m_family.id, *price, m_code);
        break;
    }
    case Question::Label:
        m_basket.park(typed);
        break;
    case Question::Note:
        m_basket.setNote(position, typed);
        break;
    case Question::BasketNote:
        m_basket.setBasketNote(typed);
        break;
    case Question::PriceOf:
        tellPrice(typed);
        break;
    case Question::Nothing:
        break;
    }
    setQuestion(Question::Nothing, 0);
    return Ok{};
}

Result<> SaleInput::answerWeight(const QString &typed)
{
    const QStringList parts = typed.split(u'-');
    const std::optional<Quantity> gross = parseQuantity(parts.value(0));
    const std::optional<Quantity> tare =
        parts.size() > 1 ? parseQuantity(parts.value(1)) : std::optional(Quantity());
    if (!gross || !tare || parts.size() > 2 || *gross <= *tare)
        return cabas::refused(tr("“%1” is not a weight. Type for example 0,512, or 0,512-0,085 to "
                                 "take the container off.")
                                  .arg(typed));
    const Quantity net = *gross - *tare;
    const int position = m_position;
    setQuestion(Question::Nothing, 0);
    if (position > 0) {
        m_basket.setWeight(position, *gross, *tare);
    } else {
        m_multiplier = net;
        m_tare = *tare;
        Q_EMIT hintChanged();
    }
    return Ok{};
}

void SaleInput::tellPrice(const QString &code)
{
    Q_EMIT priceTold(
        SaleDeedService(m_desk.db()).priceFacts(m_basket.session(), m_basket.till(), code));
}

QString SaleInput::articleName() const
{
    const BasketItem *item = m_basket.item(m_position);
    if (!item)
        return tr("the next article");
    return item->priced.name.isEmpty() ? item->line.code : item->priced.name;
}

QString SaleInput::hint() const
{
    switch (m_question) {
    case Question::Quantity:
        return tr("Quantity of %1:").arg(articleName());
    case Question::Weight:
        return tr("Weight of %1, less its tare:").arg(articleName());
    case Question::Price:
        return tr("Price of %1:").arg(articleName());
    case Question::FreePrice:
        return tr("Price of one, %1:").arg(m_family.name);
    case Question::Label:
        return tr("Name of this basket, or Enter:");
    case Question::Note:
        return tr("Note on %1:").arg(articleName());
    case Question::BasketNote:
        return tr("Note on this basket:");
    case Question::PriceOf:
        return tr("Scan the article to know its price");
    case Question::Nothing:
        break;
    }
    if (m_multiplier)
        return tr("%1 × the next article: scan it")
            .arg(QLocale().toString(double(m_multiplier->milli()) / 1000));
    return tr("Code, or quantity then *:");
}

QString SaleInput::example() const
{
    const QString point = QLocale().decimalPoint();
    switch (m_question) {
    case Question::Nothing:
        return m_multiplier ? QString() : u"3*   "_qs + point + u"250*"_qs;
    case Question::Quantity:
        return u"12"_qs;
    case Question::Weight:
        return u"0"_qs + point + u"512   0"_qs + point + u"512-0"_qs + point + u"085"_qs;
    case Question::Price:
    case Question::FreePrice:
        return u"2"_qs + point + u"40"_qs;
    default:
        return {};
    }
}

} // namespace cabas::ui
