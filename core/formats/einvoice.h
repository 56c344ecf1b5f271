// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/formats/exactdecimal.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace cabas {

/// Seller or buyer. Texts are empty where the invoice says nothing.
struct EInvoiceParty {
    QString name;
    QString tradeName;
    QString siren;     ///< nine digits, from the legal number, the SIRET or the French address
    QString siret;     ///< fourteen digits
    QString vat;       ///< the VAT number without blanks
    QString taxNumber; ///< another number at the tax office
    QString gln;
    QString legalNumber; ///< in its country's register, as written
    QString number;      ///< what the other party calls it: the buyer's number at its supplier
    QString street;
    QString postcode;
    QString city;
    QString country; ///< two letters
};

/// Something taken off (`isCharge` false) or added, on a line or on the whole invoice.
struct EInvoiceAllowance {
    bool isCharge = false;
    Money amount;
    std::optional<Money> base;
    std::optional<ExactDecimal> percent;
    QString category;
    std::optional<int> vatBp;
    QString reason;
    QString reasonCode;
};

/// A row of the VAT breakdown.
struct EInvoiceVat {
    QString category; ///< S, Z, E, AE, K, G, O, L, M
    std::optional<int> bp;
    std::optional<Money> base;
    std::optional<Money> vat;
    QString exemption; ///< the reason in words, or its code
};

/// A total of VAT in some currency: one in the invoice's, perhaps one in the tax office's.
struct EInvoiceVatTotal {
    QString currency; ///< empty where it is not said: the invoice's
    Money vat;
};

struct EInvoiceLine {
    /// Only details are summed; groups repeat their details, the others only inform.
    enum class Role { Detail, Group, Information };

    QString id;
    QString parent; ///< id of the line that this one is a part of
    Role role = Role::Detail;
    QString name;
    QString description;
    QString note;
    QString gtin; ///< as written: neither its length nor its check digit is promised
    QString sellerItem;
    QString buyerItem;
    std::optional<ExactDecimal> quantity;
    QString unit; ///< code of UN/ECE recommendation 20: C62, H87, KGM, LTR, XBX
    std::optional<ExactDecimal> netPrice; ///< of `baseQuantity` units, VAT excluded
    std::optional<ExactDecimal> grossPrice;
    std::optional<ExactDecimal> priceDiscount;
    ExactDecimal baseQuantity = ExactDecimal::fromInteger(1);
    QString baseUnit;
    std::optional<Money> net;
    QString category;
    std::optional<int> vatBp;
    std::vector<EInvoiceAllowance> allowances;
    QString lot;
    std::optional<QDate> bestBefore;
    std::optional<QDate> useBy;
    QString origin; ///< country of the goods, two letters
    QString orderReference;
    QString orderLine;
    QString despatchReference;
    std::vector<std::pair<QString, QString>> attributes; ///< name and value of the item's own
};

/// Absent where the invoice does not say it.
struct EInvoiceTotals {
    std::optional<Money> lines;
    std::optional<Money> allowances;
    std::optional<Money> charges;
    std::optional<Money> net;
    std::optional<Money> gross;
    std::optional<Money> prepaid;
    std::optional<Money> rounding;
    std::optional<Money> due;
};

struct EInvoicePayment {
    QString code; ///< of UNTDID 4461: 30 transfer, 58 SEPA transfer, 59 SEPA debit
    QString iban; ///< or another number of the account, without blanks
    QString bic;
    QString reference;
};

struct EInvoiceNote {
    QString subject; ///< of UNTDID 4451: REG, PMT, PMD, AAB
    QString text;
};

/// An electronic invoice or credit note of EN 16931 and its relatives, as its sender wrote it:
/// nothing is recomputed and no sign is turned. Money is in hundredths of `currency`.
struct EInvoice {
    enum class Syntax { Cii, Ubl };

    Syntax syntax = Syntax::Cii;
    QString profile;     ///< the specification's identifier, as written
    QString profileName; ///< minimum, basicwl, basic, en16931, extended, xrechnung...
    bool isCreditNote = false;
    QString typeCode; ///< of UNTDID 1001: 380, 381, 384, 386, 389
    QString number;
    QDate issued; ///< invalid where it is not said
    std::optional<QDate> due;
    std::optional<QDate> delivered;
    QString currency;
    QString vatCurrency;
    EInvoiceParty seller;
    EInvoiceParty buyer;
    QString payee; ///< who is paid, when it is not the seller
    QString buyerReference;
    QString orderReference;
    QString contractReference;
    QString despatchReference;
    QStringList precedingInvoices;
    std::vector<EInvoiceNote> notes;
    QString paymentTerms;
    std::vector<EInvoicePayment> payments;
    std::vector<EInvoiceLine> lines;
    std::vector<EInvoiceAllowance> allowances;
    std::vector<EInvoiceVat> vat;
    std::vector<EInvoiceVatTotal> vatTotals;
    EInvoiceTotals totals;
    std::vector<Warning> warnings; ///< what could not be kept as it was written

    /// The total VAT in the invoice's currency; absent when it is not said, or said twice
    /// differently.
    std::optional<Money> vatTotal() const;
    /// What is to be paid: as said, else the total less what was paid before.
    Money dueAmount() const;
    /// MINIMUM and BASIC WL carry no lines: good for the books, not for a delivery.
    bool hasLines() const { return !lines.empty(); }
};

/// `380` and its relatives credit nothing; `381`, `396`... do.
bool isCreditNoteCode(const QString &typeCode);
/// The short name of a specification's identifier: `minimum`, `basicwl`, `basic`, `en16931`,
/// `extended`, `extended-ctc-fr`, `xrechnung`, `peppol`, `comfort` (of ZUGFeRD 1); empty when it
/// is none that we know. `#` and `:` between its parts are alike.
QString einvoiceProfileName(const QString &profile);

} // namespace cabas
