// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recallletter.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace cabas {

namespace {

std::optional<QDate> dateOf(const Lot &lot)
{
    return lot.useBy ? lot.useBy : lot.bestBefore;
}

QString dayOrEmpty(QDate day)
{
    return day.isValid() ? dateText(day) : QString();
}

} // namespace

RecallLetter::RecallLetter(const RecallAnswer &answer, QString reason, QString shop, QDateTime now)
    : m_answer(answer), m_reason(reason.simplified()), m_shop(std::move(shop)),
      m_now(std::move(now))
{
}

std::vector<RecallLetter::Goods> RecallLetter::goods() const
{
    std::vector<Goods> goods;
    std::set<std::tuple<size_t, QString, QDate>> met;
    for (const RecallSource &source : m_answer.sources) {
        const QDate date = dateOf(source.lot).value_or(QDate());
        if (met.emplace(source.product, source.lot.lot, date).second)
            goods.push_back({source.product, source.lot, {}, {}});
    }
    for (const RecallSale &sale : m_answer.sales) {
        for (Goods &each : goods) {
            if (each.product != sale.product || sale.quantity.isNegative())
                continue;
            if (!each.soldFrom.isValid() || sale.day < each.soldFrom)
                each.soldFrom = sale.day;
            if (!each.soldTo.isValid() || sale.day > each.soldTo)
                each.soldTo = sale.day;
        }
    }
    return goods;
}

QStringList RecallLetter::opening() const
{
    QStringList lines{tr("Hello,"), QString(),
                      tr("the goods below are called back. By our tickets you may have bought some "
                         "of them.")};
    if (!m_reason.isEmpty())
        lines += tr("Reason: %1").arg(m_reason);
    return lines;
}

QStringList RecallLetter::whatToDo()
{
    return {tr("Do not eat or use them. Bring them back to the shop, opened or not: you will get "
               "your money back."),
            tr("If you ate some and feel unwell, see a doctor and say what it was."),
            tr("Please tell those you shared them with.")};
}

ReportTable RecallLetter::letter() const
{
    ReportTable table;
    table.name = QStringLiteral("recall-letter");
    table.title = tr("Product recall");
    table.from = m_now.date();
    table.to = m_now.date();
    table.madeAt = m_now;
    table.shop = m_shop;
    table.opening = opening() + QStringList{QString()};
    table.columns = {{QStringLiteral("article"), tr("Article")},
                     {QStringLiteral("code"), tr("Code")},
                     {QStringLiteral("lot"), tr("Lot")},
                     {QStringLiteral("lot_date"), tr("Date on the pack")},
                     {QStringLiteral("sold_from"), tr("Sold from")},
                     {QStringLiteral("sold_to"), tr("until")}};
    for (const Goods &each : goods()) {
        const RecallProduct &product = m_answer.products[each.product];
        table.rows.push_back({cell(product.name), cell(product.code),
                              cell(each.lot.lot.isEmpty() ? tr("all") : each.lot.lot),
                              cell(dayOrEmpty(dateOf(each.lot).value_or(QDate()))),
                              cell(dayOrEmpty(each.soldFrom)), cell(dayOrEmpty(each.soldTo))});
    }
    table.notes = whatToDo() + QStringList{QString(), m_shop};
    return table;
}

QString RecallLetter::goodsWords(const Goods &goods) const
{
    QStringList words{m_answer.products[goods.product].name};
    if (!goods.lot.lot.isEmpty())
        words += tr("lot %1").arg(goods.lot.lot);
    if (const auto date = dateOf(goods.lot))
        words += tr("date on the pack %1").arg(dateText(*date));
    if (goods.soldFrom.isValid())
        words += tr("sold from %1 to %2").arg(dateText(goods.soldFrom), dateText(goods.soldTo));
    return words.join(QStringLiteral(", "));
}

QString RecallLetter::mailSubject() const
{
    QStringList names;
    for (const RecallProduct &product : m_answer.products)
        names += product.name;
    constexpr int most = 2;
    return tr("Product recall: %1")
        .arg(names.size() > most ? tr("%n articles", nullptr, int(names.size()))
                                 : names.join(QStringLiteral(", ")));
}

QString RecallLetter::mail() const
{
    QStringList text = opening() + QStringList{QString()};
    for (const Goods &each : goods())
        text += QStringLiteral("- ") + goodsWords(each);
    text += QString();
    text += whatToDo();
    text += {QString(), m_shop};
    return text.join(QLatin1Char('\n'));
}

QStringList RecallLetter::addresses() const
{
    QStringList addresses;
    for (const RecallPerson &person : m_answer.members) {
        const QString &address = person.buyer.email;
        if (!address.isEmpty() && !addresses.contains(address, Qt::CaseInsensitive))
            addresses += address;
    }
    return addresses;
}

int RecallLetter::withoutAddress() const
{
    return int(std::count_if(m_answer.members.begin(), m_answer.members.end(),
                             [](const RecallPerson &each) { return each.buyer.email.isEmpty(); }));
}

} // namespace cabas
