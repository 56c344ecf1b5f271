// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shoppapers.h"
#include "core/access/user.h"
#include "core/formats/slip.h"
#include "core/till/closing.h"
#include "core/till/ticket.h"
#include "core/till/tillsession.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <vector>

namespace cabas {

/// What a ticket's slip says beside the ticket itself.
struct SlipFacts {
    ShopProfile shop;
    ShopPapers papers; ///< address, VAT number...
    QString tillName;
    QString hash;         ///< of the ticket's (or closing's) link
    QString software;     ///< "Cabas 0.1.0"
    int copy = 0;         ///< 0 the original, n the nth duplicate
    int memberNumber = 0; ///< 0: nobody gave one
    QString earlier;      ///< the name of the ticket that this one gives back or puts right
    bool isTraining = false;
    std::vector<QString> mentions; ///< legal texts of the VAT codes used, as data
};

/// What the reading of a till (X) says.
struct ReadingFacts {
    QDate businessDay;
    QString readAt; ///< shop time
    qint64 tickets = 0;
    Money total;
    Money perpetual;
    Money floatAmount;
    std::vector<ClosingMeans> means; ///< only `expected` counts
    std::vector<TicketVat> vat;
};

/// A ticket, the reading of a till and the report of a closing as slips. Pure; a person's name is
/// on none of them. What a ticket must say: code général des impôts, article 286 I 3° bis and its
/// comment BOI-TVA-DECLA-30-10-30.
class TicketLayout {
    Q_DECLARE_TR_FUNCTIONS(TicketLayout)

public:
    static Slip ticket(const Ticket &ticket, const SlipFacts &facts, const QLocale &locale);
    static Slip closing(const Closing &closing, const TillSession &session, const SlipFacts &facts,
                        const QLocale &locale);
    /// No closing: nothing is counted, signed or put back to zero.
    static Slip reading(const ReadingFacts &reading, const SlipFacts &facts, const QLocale &locale);
    /// "Till 1" and not "Till Till 1" where the name says it already.
    static QString tillTitle(const QString &name);
    /// "1A2B 3C4D 5E6F 7A8B": the beginning of a hash, to compare by eye.
    static QString signatureExtract(const QString &hash);
};

} // namespace cabas
