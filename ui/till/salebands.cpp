// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/salebands.h"

#include "core/base/text.h"
#include "ui/widgets/band.h"

#include <QLocale>

#include <algorithm>

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

void SaleBands::tellPrice(const Result<PriceFacts> &facts)
{
    if (!facts) {
        tellRefusal(facts.failure());
        return;
    }
    const QLocale locale;
    const PriceAnswer &answer = facts->answer;
    const Product &product = answer.product;
    QStringList parts{product.price ? priceText(*product.price, product.unit, locale)
                                    : tr("This article has no price yet.")};
    if (answer.quantity != Quantity::units(1))
        parts << quantityText(answer.quantity, product.unit, locale) + u" = "_qs +
                     moneyText(answer.amount, locale);
    if (product.unit == Unit::Piece && facts->compared)
        parts << LabelRules::perUnitText(product, facts->compared, locale);
    const QString origin = LabelRules::originText(facts->label, locale);
    if (!origin.isEmpty())
        parts << origin;
    parts << tr("in stock: %1").arg(quantityText(facts->stock, product.unit, locale));
    BandMessage message;
    message.kind = Kind::Info;
    message.icon = u"tag"_qs;
    message.strong = product.name;
    message.rest = parts.join(u" · "_qs);
    message.deeds.push_back(
        {tr("Add it"), [this, code = product.code] { Q_EMIT addWanted(code); }});
    message.deeds.push_back({tr("Thanks"), {}});
    note(m_bands->post(message));
}

void SaleBands::tellWarnings(const std::vector<Warning> &warnings)
{
    for (const Warning &warning : warnings) {
        const bool isKept =
            warning.code == u"standing" || warning.code == u"guest" || warning.code == u"no_member";
        if (isKept)
            continue;
        const auto [strong, rest] = firstSentence(warning.message);
        note(m_bands->post(
            {Kind::Warning, strong, rest, {}, {{tr("It is right"), {}}, {tr("Undo"), [this] {
                                                                             m_basket.voidLast();
                                                                         }}}}));
    }
}

void SaleBands::tellVoids(const Failure &failure)
{
    const auto [strong, rest] = firstSentence(failure.message);
    BandMessage band{Kind::Danger, strong, rest, {}, {}};
    band.deeds.push_back({tr("Call a coordinator"), [this, failure] {
                              Q_EMIT allowanceWanted(OverrideKind::Voids, failure.message);
                          }});
    band.deeds.push_back({tr("Leave it"), {}});
    note(m_bands->post(band));
}

void SaleBands::keep(Kept &kept, const QString &about, const BandMessage &band)
{
    if (about == kept.about)
        return;
    kept.about = about;
    m_bands->settle(kept.number);
    kept.number = about.isEmpty() ? 0 : m_bands->post(band);
}

void SaleBands::showBuyer(bool mayAllow)
{
    const BasketView &view = m_basket.view();
    Warning told;
    for (const Warning &warning : view.warnings) {
        if (warning.code == u"standing" || warning.code == u"guest" ||
            (warning.code == u"no_member" && !view.items.empty()))
            told = warning;
    }
    const bool isAllowed =
        std::any_of(view.allowed.begin(), view.allowed.end(),
                    [](const SaleOverride &one) { return one.kind == OverrideKind::Buyer; });
    if (told.message.isEmpty() || isAllowed) {
        keep(m_buyer, {}, {});
        return;
    }
    const auto [strong, rest] = firstSentence(told.message);
    const bool isRefused = view.isBuyerRefused;
    BandMessage band{isRefused ? Kind::Danger : Kind::Warning, strong, rest, {}, {}};
    // A policy that only warns asks for nobody's word.
    const auto ask = [this, message = told.message] {
        Q_EMIT allowanceWanted(OverrideKind::Buyer, message);
    };
    if (isRefused)
        band.deeds.push_back({tr("Call a coordinator"), ask, false});
    else if (mayAllow)
        band.deeds.push_back({tr("Let them shop"), ask, false});
    else
        band.deeds.push_back({tr("Understood"), {}});
    if (told.code == u"standing")
        band.deeds.push_back(
            {tr("Sell without member"), [this] { m_basket.setMember(QString()); }});
    else if (told.code == u"no_member")
        band.deeds.push_back({tr("It is a guest"), [this] { m_basket.setGuest(true); }});
    keep(m_buyer, view.key + told.message, band);
}

void SaleBands::showPrompts()
{
    const BasketView &view = m_basket.view();
    if (view.prompts.empty()) {
        keep(m_prompt, {}, {});
        return;
    }
    const PromptDue &due = view.prompts.front();
    BandMessage band{
        Kind::Warning, due.articles, PromptRules::question(due.kind, due.text), {}, {}};
    band.deeds.push_back({PromptRules::yes(due.kind), [this, due] {
                              m_basket.answer(due.key, true);
                              if (PromptRules::yesAddsDeposit(due.kind))
                                  Q_EMIT depositWanted();
                          }});
    band.deeds.push_back(
        {PromptRules::no(due.kind), [this, key = due.key] { m_basket.answer(key, false); }});
    keep(m_prompt, view.key + due.key + due.articles, band);
}

void SaleBands::showLimits()
{
    const BasketView &view = m_basket.view();
    const auto over =
        std::find_if(view.limits.begin(), view.limits.end(), [](const LimitStatus &status) {
            return status.isOver() && !status.isAllowed;
        });
    if (over == view.limits.end()) {
        const bool isTold = !view.limits.empty() && !view.limits.back().isOver();
        const QString left = isTold ? LimitRules::words(view.limits.back()) : QString();
        BandMessage band{Kind::Info, left, {}, {}, {}};
        band.deeds.push_back({tr("Understood"), {}});
        keep(m_limit, isTold ? view.key + left : QString(), band);
        return;
    }
    const QString words = LimitRules::words(*over);
    const auto [strong, rest] = firstSentence(words);
    BandMessage band{Kind::Danger, strong, rest, {}, {}};
    band.deeds.push_back({tr("Take it out"), [this] { m_basket.voidLast(); }});
    band.deeds.push_back({tr("Call a coordinator"),
                          [this, words] { Q_EMIT allowanceWanted(OverrideKind::Limit, words); },
                          false});
    keep(m_limit, view.key + words, band);
}

void SaleBands::showToCollect()
{
    const BasketView &view = m_basket.view();
    const int count = view.member ? view.toCollect : 0;
    if (count == 0) {
        keep(m_collect, {}, {});
        return;
    }
    BandMessage band{Kind::Info,
                     tr("%n order(s) to collect.", nullptr, count),
                     tr("Set aside under the name of %1.").arg(view.member->name),
                     u"gift"_qs,
                     {}};
    band.deeds.push_back({tr("Add to the basket"), [this] { m_basket.addSpecials(); }, false});
    band.deeds.push_back({tr("Another day"), {}});
    keep(m_collect, view.key + QString::number(count), band);
}

void SaleBands::settleAnswers()
{
    for (int number : m_answers)
        m_bands->settle(number);
    m_answers.clear();
}

} // namespace cabas::ui
