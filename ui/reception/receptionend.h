// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"
#include "core/reception/reversalservice.h"

#include <QCoreApplication>
#include <QVariant>

namespace cabas::ui {

/// The end of a reception, or its taking back, in words: what its prices still lack before it, what
/// it did after it.
class ReceptionEnd {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::ReceptionEnd)

public:
    /// What is not clear about the prices, in sentences; empty where all is.
    static QString openWords(const PriceSheet &sheet, bool maySetShelf);
    /// The same where nobody has looked at the prices yet; `lines` of the count.
    static QString unseenWords(const std::vector<DeliveryLine> &lines);
    /// "12 stock moves, 3 shelf prices set, 5 labels to print."
    static QString summary(const FinishAnswer &answer);

    /// "3 stock moves. Order 2614 is awaited again."
    static QString summary(const ReversalAnswer &answer);

    /// What the page of receptions is told of an end, to show it and the document.
    struct Told {
        DeliveryId delivery{0};
        QString title;
        QString words;
        int labels = 0;
    };
    static QVariant about(DeliveryId delivery, const FinishAnswer &answer);
    static QVariant about(DeliveryId reversed, const ReversalAnswer &answer);
    /// Absent where `about` is something else.
    static std::optional<Told> told(const QVariant &about);
};

} // namespace cabas::ui
