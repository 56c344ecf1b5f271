// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/negativestock.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/negativestore.h"

namespace cabas {

namespace {

QString amount(const NegativeStory &story, Quantity quantity)
{
    return quantityText(quantity, story.unit, Language::locale());
}

/// "a delivery", "the delivery of Biocoop": with or without a name.
QString deliveryOf(const QString &supplier)
{
    return supplier.isEmpty() ? NegativeStock::tr("a delivery")
                              : NegativeStock::tr("a delivery of %1").arg(supplier);
}

QString leftSince(const NegativeStory &story)
{
    const QString sold = amount(story, story.sold);
    const QString lost = amount(story, story.lost);
    if (!story.lastReceipt)
        return story.lost.isZero()
                   ? NegativeStock::tr("%1 sold, and no delivery was ever noted.").arg(sold)
                   : NegativeStock::tr("%1 sold and %2 lost, and no delivery was ever noted.")
                         .arg(sold, lost);
    const QString receipt = amount(story, story.lastReceipt->quantity);
    const QString day = dateText(story.lastReceipt->day);
    return story.lost.isZero()
               ? NegativeStock::tr("%1 sold since the last delivery, of %2 on %3.")
                     .arg(sold, receipt, day)
               : NegativeStock::tr("%1 sold and %2 lost since the last delivery, of %3 on %4.")
                     .arg(sold, lost, receipt, day);
}

} // namespace

Result<std::optional<NegativeStory>> NegativeStock::of(Database &db, const Session &session,
                                                       ProductId product)
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return db.read([&](Tx &tx) { return NegativeStore::story(tx, product); });
}

QStringList NegativeStock::sentences(const NegativeStory &story)
{
    QStringList told{leftSince(story)};
    told += story.lastCount ? tr("Last counted on %1.").arg(dateText(*story.lastCount))
                            : tr("It was never counted.");
    if (story.arriving)
        told += tr("It is in %1 that is being received now.").arg(deliveryOf(*story.arriving));
    if (story.finishedWithout)
        told += tr("It was announced by %1, which was finished on %2 without it.")
                    .arg(deliveryOf(story.finishedWithout->supplier),
                         dateText(story.finishedWithout->day));
    for (const NegativeStory::SetAside &aside : story.setAside)
        told += tr("The unknown code %1 was set aside in %2: %3 of it.")
                    .arg(aside.code, deliveryOf(aside.supplier), amount(story, aside.quantity));
    return told;
}

QString NegativeStock::advice(const NegativeStory &story)
{
    if (!story.setAside.empty())
        return tr("Look at the code that was set aside: if it is this product, say so in the "
                  "reception.");
    if (story.arriving)
        return tr("Finish the reception, then look again.");
    if (story.finishedWithout)
        return tr("Look whether it came all the same, then count the shelf.");
    return tr("Count the shelf: that puts it right.");
}

} // namespace cabas
