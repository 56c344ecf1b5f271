// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace cabas {

/// What stands in a box of the return.
enum class VatBoxKind {
    Base,       ///< turnover, VAT excluded
    Collected,  ///< VAT due on a rate
    Deductible, ///< VAT to deduct
    Memo,       ///< a part of other boxes, told apart
    Total,      ///< computed from other boxes
};

/// A box of the form CA3, as data: which accounts it is read from.
struct VatBoxRule {
    QString box;   ///< as printed on the form: "08"
    QString label; ///< in the reader's language
    VatBoxKind kind = VatBoxKind::Base;
    int rateBp = 0;       ///< of Base and Collected boxes of a rate; 0 for others
    QStringList vatCodes; ///< Base: accounts of sales of these codes; Collected: of their VAT
    QStringList accounts; ///< accounts that begin so, beside those of the codes
    /// Base: accounts of VAT that the buyer owes, with the rate their base is worked out by.
    std::map<QString, int> vatOf;
};

/// A box filled in. The form takes whole euros.
struct VatBox {
    QString box;
    QString label;
    VatBoxKind kind = VatBoxKind::Base;
    int rateBp = 0;
    QStringList accounts; ///< those it was read from
    Money amount;         ///< to the cent, from the entries
    Money sales;          ///< Base: the part of it that the shop sold
    qint64 euros = 0;     ///< as it goes on the form
};

/// Something about a return that a person should look at before sending it.
struct VatDoubt {
    QString account; ///< to open its ledger; empty for none
    QString message;
};

/// The return of a period, box by box.
struct VatReturn {
    QDate from;
    QDate to;
    std::vector<VatBox> boxes;
    qint64 creditBeforeEuros = 0; ///< carried from the return before
    qint64 dueEuros = 0;          ///< to pay
    qint64 creditEuros = 0;       ///< in the shop's favour
    Money collected;
    Money deductible;
    std::vector<VatDoubt> doubts;
    bool isSent = false;
    std::optional<EntryId> entry; ///< of the return that was sent
};

/// What an account of VAT or sales did over a period.
struct VatMovement {
    QString account;
    QString label;
    Money carried; ///< debit less credit held before the first day
    Money moved;   ///< debit less credit over the days, returns and opening entries left out
};

/// Where the books keep what the return asks for.
struct VatBooks {
    std::vector<VatMovement> movements;
    std::map<QString, QString> salesAccounts; ///< by VAT code
    std::map<QString, QString> vatAccounts;   ///< by VAT code
    qint64 creditBeforeEuros = 0;
};

/// A shop without VAT, and how near it is to have to charge it.
struct FranchiseWatch {
    Money turnover;  ///< of the calendar year until the day
    Money threshold; ///< from which VAT is due next year
    Money most;      ///< beyond which it is due at once
};

/// A return that was sent.
struct SentVatReturn {
    QDate from;
    QDate to;
    std::optional<EntryId> entry; ///< absent when nothing was due and nothing deducted
    qint64 creditBeforeEuros = 0;
    QDateTime declaredAt;
};

} // namespace cabas
