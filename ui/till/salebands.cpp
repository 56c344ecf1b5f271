// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/salebands.h"

#include "core/base/text.h"
#include "ui/widgets/band.h"

#include <QLocale>

namespace cabas::ui {

namespace {

/// The first sentence of a message, and what follows it.
std::pair<QString, QString> firstSentence(const QString &message)
{
    const qsizetype end = message.indexOf(u". "_qs);
    if (end < 0)
        return {message, {}};
    return {message.left(end + 1), message.mid(end + 2)};
}

} // namespace

SaleBands::SaleBands(Bands *bands, LiveBasket &basket, QObject *parent)
    : QObject(parent), m_bands(bands), m_basket(basket)
{
}

void SaleBands::tellUnknown(const QString &code)
{
    BandMessage message;
    message.kind = Kind::Warning;
    message.strong = tr("Unknown code %1").arg(groupedCode(code));
    message.rest = tr("No article has it. The sale goes on.");
    message.deeds.push_back({tr("Search"), [this] { Q_EMIT searchWanted(); }});
    message.deeds.push_back(
        {tr("Free price + family"), [this, code] { Q_EMIT freePriceWanted(code); }});
    message.deeds.push_back({tr("Later"), {}});
    m_bands->post(message);
}

void SaleBands::tellRefusal(const Failure &failure)
{
    const auto [strong, rest] = firstSentence(failure.message);
    note(m_bands->post({Kind::Danger, strong, rest, {}, {{tr("Understood"), {}}}}));
}

void SaleBands::tellPrice(const Result<PriceAnswer> &answer)
{
    if (!answer) {
        tellRefusal(answer.failure());
        return;
    }
    const QLocale locale;
    const Product &product = answer->product;
    BandMessage message;
    message.kind = Kind::Info;
    message.icon = u"tag"_qs;
    message.strong = product.name;
    message.rest = product.price ? priceText(*product.price, product.unit, locale)
                                 : tr("This article has no price yet.");
    if (answer->quantity != Quantity::units(1))
        message.rest += u" · "_qs + quantityText(answer->quantity, product.unit, locale) +
                        u" = "_qs + moneyText(answer->amount, locale);
    message.deeds.push_back(
        {tr("Add it"), [this, code = product.code] { Q_EMIT addWanted(code); }});
    message.deeds.push_back({tr("Thanks"), {}});
    note(m_bands->post(message));
}

void SaleBands::tellWarnings(const std::vector<Warning> &warnings)
{
    for (const Warning &warning : warnings) {
        if (warning.code == u"standing")
            continue;
        const auto [strong, rest] = firstSentence(warning.message);
        note(m_bands->post(
            {Kind::Warning, strong, rest, {}, {{tr("It is right"), {}}, {tr("Undo"), [this] {
                                                                             m_basket.voidLast();
                                                                         }}}}));
    }
}

void SaleBands::showStanding(bool mayAllow)
{
    const std::optional<MemberAtTill> &member = m_basket.view().member;
    QString message;
    for (const Warning &warning : m_basket.view().warnings) {
        if (warning.code == u"standing")
            message = warning.message;
    }
    if (!member || member->standing.mayShop)
        message.clear();
    const QString about = message.isEmpty() ? QString() : m_basket.view().key + message;
    if (about == m_standingOf)
        return;
    m_standingOf = about;
    m_bands->settle(m_standing);
    if (message.isEmpty())
        return;
    const auto [strong, rest] = firstSentence(message);
    BandMessage band{mayAllow ? Kind::Warning : Kind::Danger, strong, rest, {}, {}};
    if (mayAllow)
        band.deeds.push_back({tr("Let them shop"), {}});
    else
        band.deeds.push_back(
            {tr("Call a coordinator"), [this, message] { Q_EMIT approvalWanted(message); }, false});
    band.deeds.push_back({tr("Sell without member"), [this] { m_basket.setMember(QString()); }});
    m_standing = m_bands->post(band);
}

void SaleBands::showToCollect()
{
    const BasketView &view = m_basket.view();
    const int count = view.member ? view.toCollect : 0;
    const QString about = count == 0 ? QString() : view.key + QString::number(count);
    if (about == m_collectOf)
        return;
    m_collectOf = about;
    m_bands->settle(m_collect);
    if (count == 0)
        return;
    BandMessage band{Kind::Info,
                     tr("%n order(s) to collect.", nullptr, count),
                     tr("Set aside under the name of %1.").arg(view.member->name),
                     u"gift"_qs,
                     {}};
    band.deeds.push_back({tr("Add to the basket"), [this] { m_basket.addSpecials(); }, false});
    band.deeds.push_back({tr("Another day"), {}});
    m_collect = m_bands->post(band);
}

void SaleBands::settleAnswers()
{
    for (int number : m_answers)
        m_bands->settle(number);
    m_answers.clear();
}

} // namespace cabas::ui
