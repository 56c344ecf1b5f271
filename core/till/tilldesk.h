// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/barcode/barcoderule.h"
#include "core/base/result.h"
#include "core/catalog/product.h"
#include "core/db/transaction.h"
#include "core/members/member.h"
#include "core/till/basket.h"
#include "core/till/memberlines.h"
#include "core/till/shopper.h"
#include "core/till/tillrules.h"
#include "core/till/tillsession.h"

#include <QCoreApplication>

namespace cabas {

struct ScanResult;

/// A till with the session that is open on it.
struct OpenTill {
    Till till;
    TillSession session;
};

/// A basket's line with the article it is about (none for a deposit).
struct AskedLine {
    BasketLine line;
    std::optional<Product> product;
    std::vector<Warning> warnings = {};
    std::optional<SpecialOrder> special = {}; ///< a member's order that the line hands over
    MemberLineTerms terms = {};               ///< of a line that is no goods
};

/// What a scan at the till turned out to be.
struct ScanMeaning {
    std::optional<ProductHit> hit; ///< an article...
    QString code;                  ///< ...as it was scanned
    LabelMeasure label;
    std::vector<Warning> warnings;  ///< a date that is past
    QString memberBadge;            ///< or a member's badge, or its number
    std::optional<BasketId> parked; ///< or the slip of a parked basket
};

using BarcodeRuleList = std::vector<BarcodeRule>;

/// The member a sale is for.
struct MemberAtTill {
    MemberId id{0};
    int number = 0;
    QString name;
    Standing standing;
    Money balance;
    QString household = {};           ///< its name; empty: none
    QStringList helpers = {};         ///< the others of the household, who may shop for the member
    std::vector<Shopper> others = {}; ///< the same, to be chosen
    std::optional<Shopper> shopper = {}; ///< who comes in the member's place
};

/// What the services of this room share inside a transaction: from words to facts of the file.
class TillDesk {
    Q_DECLARE_TR_FUNCTIONS(TillDesk)

public:
    static Result<Till> till(Tx &tx, const QString &name);
    /// The till's open session; refused when there is none.
    static Result<OpenTill> openTill(Tx &tx, const QString &name);
    /// The same to sell on: a session lasts 24 hours at most (RULINGS 2.10; not in a sandbox).
    static Result<OpenTill> sellingTill(Tx &tx, const Session &session, const QString &name);

    /// Reads a code by the shop's barcode rules and looks its article up. Refused with a wrong
    /// check digit or an ambiguous code, not found when nobody has it.
    static Result<ScanMeaning> readScan(Tx &tx, const BarcodeRuleList &rules, const QString &scan,
                                        QDate day);
    /// A line of the command line, looked up.
    static Result<AskedLine> ask(Tx &tx, const BarcodeRuleList &rules, const LineRequest &request,
                                 QDate day);
    /// A basket's lines with their articles as they are on a day.
    static Result<std::vector<AskedLine>> asked(Tx &tx, const std::vector<BasketLine> &lines,
                                                QDate day);
    /// The line as it would be sold, whoever asks.
    static Result<TicketLine> pricedAlone(const AskedLine &asked);
    /// The line as it will be sold; asks for the right to give discounts where it needs it.
    static Result<TicketLine> priced(const Session &session, const AskedLine &asked);

    /// By badge or number, as scanned or typed.
    static Result<MemberAtTill> member(Tx &tx, const QString &badgeOrNumber, QDate day);
    static Result<MemberAtTill> member(Tx &tx, MemberId id, QDate day);
    /// Why a member may not shop today.
    static QString standingMessage(const MemberAtTill &member);

private:
    static Result<ScanMeaning> articleOf(Tx &tx, const ScanResult &read, ScanMeaning meaning,
                                         QDate day);
    static Result<MemberAtTill> atTill(Tx &tx, const Member &member, QDate day);
};

} // namespace cabas
