// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/vatcode.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

enum class TicketKind { Sale, Refund };

/// What a line of a ticket is. All but goods are outside sales and VAT: `DepositOut` is charged
/// with the goods, `DepositIn` is given back for the empty bottle; a member pays shares or what
/// they owe on them (`Share`), the yearly fee of an association (`Fee`), onto their own prepaid
/// account (`TopUp`); `Gift` goes to the solidarity fund.
enum class LineKind { Product, DepositOut, DepositIn, Share, Fee, TopUp, Gift };

enum class TillMeans { Cash, Card, Cheque, MealVoucher, Account };

/// The words of the file and of the command line: `sale`, `deposit_in`, `meal_voucher`...
QString ticketKindName(TicketKind kind);
QString lineKindName(LineKind kind);
QString tillMeansName(TillMeans means);
std::optional<TicketKind> ticketKindFromName(const QString &name);
std::optional<LineKind> lineKindFromName(const QString &name);
std::optional<TillMeans> tillMeansFromName(const QString &name);
std::optional<TillMeans> tillMeansFromName(QByteArrayView name);
/// Every means, in the order tills show them.
const std::vector<TillMeans> &allTillMeans();

/// One line as sold (or refunded: quantity and amounts negative). Everything printed is copied
/// here, so that a ticket reads the same whatever becomes of the product.
struct TicketLine {
    int position = 0; ///< from 1
    LineKind kind = LineKind::Product;
    std::optional<ProductId> product;
    QString code;
    QString name;
    Unit unit = Unit::Piece;
    Quantity quantity;
    Money unitPrice; ///< VAT included, per unit; negative for a deposit given back
    Money discount;  ///< already taken off `gross`
    Money gross;     ///< VAT included
    QString vatCode;
    VatCategory vatCategory = VatCategory::Standard;
    int vatBp = 0;
    std::optional<FamilyId> family;
    QString reason;           ///< of a discount, a free price or a refund
    int refundsPosition = 0;  ///< line of the refunded ticket; 0 on a sale
    bool isRestocked = false; ///< a refunded line whose goods went back on the shelf
    Quantity tare = {};       ///< kilograms of containers, already taken off `quantity`
    QString note = {};        ///< a word about the line

    bool operator==(const TicketLine &) const = default;
};

/// A ticket's total for one VAT code; gross = net + vat.
struct TicketVat {
    QString code;
    VatCategory category = VatCategory::Standard;
    int rateBp = 0;
    Money gross;
    Money net;
    Money vat;

    bool operator==(const TicketVat &) const = default;
};

/// A means and what it paid. `amount` stays with the shop; `tendered` is what was handed over,
/// more than `amount` where cash gave change.
struct Payment {
    TillMeans means = TillMeans::Cash;
    Money amount;
    Money tendered;
    QString reference = {}; ///< of a cheque: its number and bank, where somebody noted them

    bool operator==(const Payment &) const = default;
};

/// A posted sale or refund: never changed, only refunded by another.
struct Ticket {
    TicketId id{0};
    TillId till{0};
    TillSessionId session{0};
    qint64 number = 0; ///< gapless in its till, never reset
    QString name;      ///< unique in the file: "T1-000123"
    TicketKind kind = TicketKind::Sale;
    std::optional<TicketId> refunds;
    std::optional<TicketId> corrects; ///< the sale that this one puts right, refunded with it
    QString key; ///< given when its basket began: the same key is the same ticket
    std::optional<MemberId> member;
    QString memberStanding; ///< code of the standing on that day, empty without member
    UserId user{0};
    std::optional<UserId> approvedBy;
    QDate businessDay;
    QDateTime at;
    QString localAt; ///< shop time with its offset, as printed
    Money total;     ///< VAT included; negative for a refund
    Money change;
    Money perpetual; ///< of the till, this ticket included
    QString reason;
    std::vector<TicketLine> lines;
    std::vector<TicketVat> vat;
    std::vector<Payment> payments;

    bool operator==(const Ticket &) const = default;
};

/// One row of a list of tickets.
struct TicketSummary {
    TicketId id{0};
    QString name;
    TicketKind kind = TicketKind::Sale;
    QString localAt;
    int lines = 0;
    Money total;
    std::optional<MemberId> member;
};

} // namespace cabas
