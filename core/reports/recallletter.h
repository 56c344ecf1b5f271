// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/recall.h"
#include "core/reports/reporttable.h"

#include <QCoreApplication>

namespace cabas {

/// What people are told of goods that are called back: a letter that also hangs at the door, and
/// the same as a mail. It names goods, lots and days, never a buyer. Pure.
/// Source of what it must say: règlement (CE) 178/2002 article 19; Code de la consommation L.423-3.
class RecallLetter {
    Q_DECLARE_TR_FUNCTIONS(RecallLetter)

public:
    /// `reason` in the supplier's or the authority's words; may be empty.
    RecallLetter(const RecallAnswer &answer, QString reason, QString shop, QDateTime now);

    ReportTable letter() const;
    QString mailSubject() const;
    QString mail() const;
    /// The members to tell who have one, each once, the surest in front.
    QStringList addresses() const;
    /// How many members to tell have no mail address (or one that may not be seen).
    int withoutAddress() const;

private:
    /// A product with one of its lots.
    struct Goods {
        size_t product = 0;
        Lot lot;
        QDate soldFrom; ///< not valid: none was sold
        QDate soldTo;
    };
    std::vector<Goods> goods() const;
    QString goodsWords(const Goods &goods) const;
    QStringList opening() const;
    static QStringList whatToDo();

    const RecallAnswer &m_answer;
    QString m_reason;
    QString m_shop;
    QDateTime m_now;
};

} // namespace cabas
