// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/shelfwords.h"

#include "core/base/text.h"

namespace cabas::ui {

QString ShelfWords::fault(ShelfFault fault)
{
    switch (fault) {
    case ShelfFault::Unknown:
        return tr("unknown code");
    case ShelfFault::Ended:
        return tr("no longer sold");
    case ShelfFault::Price:
        return tr("wrong price");
    case ShelfFault::Unlabelled:
        return tr("no label");
    case ShelfFault::Misplaced:
        return tr("other shelf");
    case ShelfFault::Missing:
        return tr("missing");
    case ShelfFault::Old:
        return tr("old label");
    case ShelfFault::None:
        break;
    }
    return tr("right");
}

Kind ShelfWords::kind(ShelfFault fault)
{
    switch (fault) {
    case ShelfFault::None:
        return Kind::Success;
    case ShelfFault::Unknown:
    case ShelfFault::Ended:
    case ShelfFault::Price:
        return Kind::Danger;
    default:
        return Kind::Warning;
    }
}

QString ShelfWords::advice(const ShelfMark &mark, const QLocale &locale)
{
    switch (mark.fault) {
    case ShelfFault::Unknown:
        return tr("No product has this code. Put the label aside and show it to a buyer.");
    case ShelfFault::Ended:
        return tr("This product is no longer sold: take the label off.");
    case ShelfFault::Price:
        return mark.seen ? tr("The label shows %1. A new label waits to be printed.")
                               .arg(moneyText(*mark.seen, locale))
                         : tr("The price has changed since this label: a new one waits to be "
                              "printed.");
    case ShelfFault::Unlabelled:
        return tr("A label waits to be printed.");
    case ShelfFault::Misplaced:
        return tr("The last walk found it on the shelf “%1”.").arg(mark.elsewhere);
    case ShelfFault::Missing:
        return tr("It stood here the last time and was not met.");
    case ShelfFault::Old:
        return tr("The product has changed since this label: a new one waits to be printed.");
    case ShelfFault::None:
        break;
    }
    return tr("If the label shows this price, scan the next one.");
}

} // namespace cabas::ui
