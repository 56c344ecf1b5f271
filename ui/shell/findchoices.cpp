// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findchoices.h"

#include "core/accounting/accountingservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/reports.h"
#include "core/search/findrules.h"
#include "ui/shell/desk.h"
#include "ui/shell/findwords.h"
#include "ui/shell/pages.h"

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr size_t shown = 24;

/// How well a title, or else the other words for it, answers.
std::optional<FoundRank> rankOf(const QString &title, const QString &words, const QString &folded)
{
    const auto own = FindRules::rank(fold(title), folded);
    if (own && *own != FoundRank::Typo)
        return own;
    const auto other = FindRules::rank(fold(title + u' ' + words), folded);
    return other ? std::max(*other, FoundRank::Words) : own;
}

} // namespace

std::vector<FindChoice> FindChoices::atFirst() const
{
    std::vector<FindChoice> choices;
    for (const PageInfo &page : allPages()) {
        const bool isMain = page.group != PageGroup::None && page.under == nullptr;
        if (isMain && (!page.permission || m_desk.may(*page.permission)))
            choices.push_back({QString::fromLatin1(page.icon),
                               pageTitle(page),
                               groupTitle(page.group),
                               tr("Page"),
                               {},
                               QString::fromLatin1(page.name)});
    }
    return choices;
}

void FindChoices::addPages(std::vector<FindChoice> &choices) const
{
    for (const PageInfo &page : allPages()) {
        if (page.group == PageGroup::None || (page.permission && !m_desk.may(*page.permission)))
            continue;
        QString place = groupTitle(page.group);
        if (page.under != nullptr)
            place += u" › "_qs + pageTitle(*pageNamed(QString::fromLatin1(page.under)));
        choices.push_back({QString::fromLatin1(page.icon),
                           pageTitle(page),
                           place,
                           tr("Page"),
                           {},
                           QString::fromLatin1(page.name)});
    }
}

void FindChoices::addDeeds(std::vector<FindChoice> &choices) const
{
    for (const FindDeed &deed : FindWords::deeds()) {
        if (deed.permission && !m_desk.may(*deed.permission))
            continue;
        FindChoice choice;
        choice.icon = QString::fromLatin1(deed.icon);
        choice.title = FindWords::title(deed);
        choice.kind = tr("Action");
        choice.page = QString::fromLatin1(deed.page);
        choice.about = deed.about;
        choice.deed = deed.run;
        choices.push_back(choice);
    }
}

void FindChoices::addReports(std::vector<FindChoice> &choices) const
{
    for (const ReportKind &kind : Reports::all()) {
        if (!m_desk.may(Permission::ViewReports) || !m_desk.may(kind.permission))
            continue;
        choices.push_back({u"chart-column"_qs,
                           Reports::title(kind),
                           {},
                           tr("Report"),
                           {},
                           u"report"_qs,
                           QVariantList{QString::fromLatin1(kind.name)}});
    }
}

std::vector<FindChoice> FindChoices::answering(const QString &typed,
                                               const std::vector<Found> &found) const
{
    std::vector<FindChoice> all;
    addPages(all);
    addDeeds(all);
    addReports(all);
    const QString folded = fold(typed);
    std::vector<FindChoice> choices;
    for (FindChoice &choice : all) {
        const QString words =
            FindWords::other(choice.deed || choice.about.isValid() ? choice.title : choice.page);
        if (const auto rank = rankOf(choice.title, words, folded)) {
            choice.rank = *rank;
            choices.push_back(std::move(choice));
        }
    }
    for (const Found &each : found)
        choices.push_back(choiceOf(each));
    std::stable_sort(choices.begin(), choices.end(),
                     [](const FindChoice &a, const FindChoice &b) { return a.rank < b.rank; });
    choices.resize(std::min(choices.size(), shown));
    return choices;
}

QString FindChoices::kindOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Product:
        return tr("Product");
    case FoundKind::Member:
        return tr("Member");
    case FoundKind::Supplier:
        return tr("Supplier");
    case FoundKind::Delivery:
        return tr("Delivery");
    case FoundKind::Order:
        return tr("Order");
    case FoundKind::Invoice:
        return tr("Invoice");
    case FoundKind::Ticket:
        return tr("Ticket");
    case FoundKind::Entry:
        return tr("Entry");
    case FoundKind::Account:
        break;
    }
    return tr("Account");
}

QString FindChoices::iconOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Product:
        return u"apple"_qs;
    case FoundKind::Member:
        return u"user"_qs;
    case FoundKind::Supplier:
        return u"truck"_qs;
    case FoundKind::Delivery:
        return u"package-open"_qs;
    case FoundKind::Order:
        return u"clipboard-list"_qs;
    case FoundKind::Invoice:
        return u"file-text"_qs;
    case FoundKind::Ticket:
        return u"receipt"_qs;
    case FoundKind::Entry:
        return u"book-open"_qs;
    case FoundKind::Account:
        break;
    }
    return u"landmark"_qs;
}

FindChoice FindChoices::choiceOf(const Found &found) const
{
    const QLocale locale = Language::locale();
    FindChoice choice{iconOf(found.kind), found.title, found.code, kindOf(found.kind)};
    choice.rank = found.rank;
    QStringList facts;
    if (found.kind == FoundKind::Member)
        facts += tr("No. %1").arg(found.code);
    else if (!found.code.isEmpty())
        facts += found.code;
    if (found.day.isValid())
        facts += dateText(found.day);
    if (found.isOpen)
        facts += found.kind == FoundKind::Delivery ? tr("being counted") : tr("not yet sent");
    choice.detail = facts.join(u" · "_qs);
    if (choice.title.isEmpty())
        choice.title = tr("Without supplier");
    if (found.amount)
        choice.figure = found.kind == FoundKind::Product
                            ? priceText(*found.amount, found.unit, locale)
                            : moneyText(*found.amount, locale);
    lead(choice, found);
    return choice;
}

void FindChoices::lead(FindChoice &choice, const Found &found) const
{
    choice.about = found.id;
    switch (found.kind) {
    case FoundKind::Product:
        choice.page = u"product"_qs;
        if (m_desk.may(Permission::SetPrices))
            choice.priceAbout = QVariantList{found.id, u"price"_qs};
        break;
    case FoundKind::Member:
        choice.page = u"member"_qs;
        break;
    case FoundKind::Supplier:
        choice.page = u"suppliers"_qs;
        break;
    case FoundKind::Delivery:
        choice.page = found.isOpen ? u"reception"_qs : u"receptions"_qs;
        break;
    case FoundKind::Order:
        choice.page = found.isOpen ? u"order"_qs : u"orders"_qs;
        break;
    case FoundKind::Invoice:
        choice.page = u"invoice"_qs;
        choice.about = QStringList{u"invoice"_qs, QString::number(found.id)};
        break;
    case FoundKind::Ticket:
        choice.page = u"ticket"_qs;
        choice.about = found.key;
        break;
    case FoundKind::Entry:
        choice.page = u"entry"_qs;
        break;
    case FoundKind::Account: {
        const QDate today = m_desk.session().today();
        const auto year = AccountingService(m_desk.db()).yearOf(m_desk.session(), today);
        choice.page = u"ledger"_qs;
        choice.about = QVariantList{found.key, year ? year->start : QDate(today.year(), 1, 1),
                                    year ? year->end : QDate(today.year(), 12, 31)};
        break;
    }
    }
}

} // namespace cabas::ui
