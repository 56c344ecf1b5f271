// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankimportservice.h"
#include "core/bank/bankservice.h"
#include "tests/ui/accounting/booksdesk.h"

namespace cabas::test {

/// The books of a shop with what its bank says of ten days of March.
class BankDesk : public BooksDesk {
public:
    static JournalLine owed(qint64 cents, const QString &code, const QString &name)
    {
        JournalLine line = cents < 0 ? credit(u"401"_qs, -cents) : debit(u"401"_qs, cents);
        line.thirdParty = code;
        line.thirdPartyLabel = name;
        return line;
    }
    /// What the books hold before the statement is read.
    void liveTenDays()
    {
        post({2026, 1, 5}, u"Apport"_qs, {debit(u"5121"_qs, 1800000), credit(u"1013"_qs, 1800000)});
        post({2026, 2, 27}, u"Salaires de février"_qs,
             {debit(u"421"_qs, 214000), credit(u"5121"_qs, 214000)});
        card({2026, 2, 28}, 139100);
        card({2026, 3, 2}, 61500);
        card({2026, 3, 5}, 111000);
        post({2026, 2, 20}, u"Facture 88 Ferme du Rocher"_qs,
             {debit(u"607"_qs, 31840), owed(-31840, u"ROC"_qs, u"Ferme du Rocher"_qs)}, u"AC"_qs);
        post({2026, 3, 4}, u"Bordereau 412 de 5 chèques"_qs,
             {debit(u"5121"_qs, 24500), credit(u"5112"_qs, 24500)}, u"BQ"_qs);
        post({2026, 3, 3}, u"Chèque 7000321 au plombier"_qs,
             {debit(u"615"_qs, 6000), credit(u"5121"_qs, 6000)}, u"BQ"_qs);
        post({2026, 3, 9}, u"Chèque 7000322, fournitures"_qs,
             {debit(u"6063"_qs, 3820), credit(u"5121"_qs, 3820)}, u"BQ"_qs);
    }
    void card(QDate on, qint64 cents)
    {
        post(on, u"Clôture de caisse du "_qs + dateText(on),
             {debit(u"51171"_qs, cents), credit(u"707"_qs, cents)}, u"VE"_qs);
    }
    static BankTransaction line(QDate day, qint64 cents, const QString &label)
    {
        BankTransaction line;
        line.booked = day;
        line.amount = Money::fromCents(cents);
        line.label = label;
        return line;
    }
    static BankFile statement()
    {
        BankFile file;
        file.format = u"camt.053"_qs;
        BankStatement one;
        one.iban = u"FR7630006000011234567890189"_qs;
        one.currency = u"EUR"_qs;
        one.opening = Money::fromCents(1800000);
        one.transactions = {line({2026, 2, 27}, -214000, u"VIR SALAIRES FEVRIER"_qs),
                            line({2026, 2, 28}, 138755, u"REMISE CB 2802 57 OPERATIONS"_qs),
                            line({2026, 3, 2}, -31840, u"VIR SEPA FERME DU ROCHER"_qs),
                            line({2026, 3, 3}, 61207, u"REMISE CB 0203 23 OPERATIONS"_qs),
                            line({2026, 3, 4}, -18490, u"PRLV ENERGIE VERTE 0226"_qs),
                            line({2026, 3, 5}, 24500, u"REMISE CHEQUES 0000412"_qs),
                            line({2026, 3, 6}, 110436, u"REMISE CB 0503 41 OPERATIONS"_qs),
                            line({2026, 3, 9}, 10000, u"VIR INST D NOYER"_qs),
                            line({2026, 3, 10}, -1250, u"FRAIS TENUE COMPTE"_qs)};
        one.closing = *one.opening + one.sum();
        file.statements = {one};
        BankProof::settle(file);
        return file;
    }
    void readStatement()
    {
        const auto done = BankImportService(desk().db()).run(session(), statement(), {});
        if (!done || !done->written)
            qFatal("the statement was not taken");
    }
    BankService bank() { return BankService(desk().db()); }
    BankStanding standing() { return *bank().standing(session(), BankAccountId(1)); }
};

} // namespace cabas::test
