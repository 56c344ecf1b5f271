// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receptionend.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas::ui {

namespace {

const QString mark = QStringLiteral("finished");

} // namespace

QString ReceptionEnd::openWords(const PriceSheet &sheet, bool maySetShelf)
{
    QStringList words;
    if (const int unpriced = sheet.unpriced(); unpriced > 0)
        words += tr("%n line(s) without a price keep the last known cost.", nullptr, unpriced);
    if (sheet.left && !sheet.left->isZero())
        words += tr("The note and the prices differ by %1.")
                     .arg(moneyText(abs(*sheet.left), Language::locale()));
    const auto open = std::count_if(sheet.lines.begin(), sheet.lines.end(),
                                    [](const PricedLine &line) { return line.isOpen(); });
    if (open > 0 && maySetShelf)
        words += tr("%n proposed shelf price(s) stay unanswered: the shelf keeps its price.",
                    nullptr, int(open));
    return words.join(u' ');
}

QString ReceptionEnd::unseenWords(const std::vector<DeliveryLine> &lines)
{
    const auto unpriced = std::count_if(lines.begin(), lines.end(), [](const DeliveryLine &line) {
        return line.cost.isZero() && !line.received.isZero();
    });
    QStringList words{tr("Nobody has looked at the prices yet: look at them now, or finish "
                         "without.")};
    if (unpriced > 0)
        words += tr("%n line(s) without a price keep the last known cost.", nullptr, int(unpriced));
    return words.join(u' ');
}

QString ReceptionEnd::summary(const FinishAnswer &answer)
{
    QStringList words{tr("%n stock move(s)", nullptr, answer.moves)};
    if (answer.prices > 0)
        words += tr("%n shelf price(s) set", nullptr, answer.prices);
    if (answer.labels > 0)
        words += tr("%n label(s) to print", nullptr, answer.labels);
    return words.join(u", "_qs) + u'.';
}

QString ReceptionEnd::summary(const ReversalAnswer &answer)
{
    QStringList words{tr("%n stock move(s)", nullptr, answer.moves) + u'.'};
    if (!answer.refused.empty())
        words += tr("%n line(s) stay, in part or whole.", nullptr, int(answer.refused.size()));
    if (answer.awaited.size() == 1)
        words += tr("Order %1 is awaited again.").arg(answer.awaited.front());
    else if (!answer.awaited.isEmpty())
        words += tr("Orders %1 are awaited again.").arg(answer.awaited.join(u", "_qs));
    return words.join(u' ');
}

QVariant ReceptionEnd::about(DeliveryId delivery, const FinishAnswer &answer)
{
    return QVariantList{mark, delivery.value(), tr("Reception finished."), summary(answer),
                        answer.labels};
}

QVariant ReceptionEnd::about(DeliveryId reversed, const ReversalAnswer &answer)
{
    return QVariantList{mark, answer.delivery.value(),
                        tr("Delivery %1 was taken back by document %2.")
                            .arg(reversed.value())
                            .arg(answer.delivery.value()),
                        summary(answer), 0};
}

std::optional<ReceptionEnd::Told> ReceptionEnd::told(const QVariant &about)
{
    const QVariantList list = about.toList();
    if (list.size() != 5 || list[0].toString() != mark)
        return std::nullopt;
    return Told{DeliveryId(list[1].toLongLong()), list[2].toString(), list[3].toString(),
                list[4].toInt()};
}

} // namespace cabas::ui
