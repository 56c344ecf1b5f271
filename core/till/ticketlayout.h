// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"
#include "core/till/closing.h"
#include "core/till/ticket.h"
#include "core/till/tillsession.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <vector>

namespace cabas {

/// One line of a slip, for a printer, a PDF or the screen.
struct SlipLine {
    enum class Weight { Normal, Strong, Title };
    QString text; ///< at most `TicketLayout::columns` wide, half of it for a Title
    Weight weight = Weight::Normal;

    bool operator==(const SlipLine &) const = default;
};

/// What a ticket's slip says beside the ticket itself.
struct SlipFacts {
    ShopProfile shop;
    QString tillName;
    QString hash;     ///< of the ticket's (or closing's) link
    QString software; ///< "Cabas 0.1.0"
    int copy = 0;     ///< 0 the original, n the nth duplicate
    bool isTraining = false;
    std::vector<QString> mentions; ///< legal texts of the VAT codes used, as data
};

/// A ticket, and the report of a closing, as lines of 48 columns. Pure; a person's name is on
/// none of them.
class TicketLayout {
    Q_DECLARE_TR_FUNCTIONS(TicketLayout)

public:
    static constexpr int columns = 48;

    static std::vector<SlipLine> ticket(const Ticket &ticket, const SlipFacts &facts,
                                        const QLocale &locale);
    static std::vector<SlipLine> closing(const Closing &closing, const TillSession &session,
                                         const SlipFacts &facts, const QLocale &locale);
    /// "Till 1" and not "Till Till 1" where the name says it already.
    static QString tillTitle(const QString &name);
    /// "1A2B 3C4D 5E6F 7A8B": the beginning of a hash, to compare by eye.
    static QString signatureExtract(const QString &hash);
    /// `left` and `right` at the two ends of a line, the left cut where they would touch.
    static QString spread(const QString &left, const QString &right, int width = columns);
    /// A text in lines of at most `width`, broken between words.
    static QStringList wrapped(const QString &text, int width = columns);
};

} // namespace cabas
