// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/partyrules.h"

#include "core/base/text.h"
#include "core/formats/ibancheck.h"

#include <algorithm>

namespace cabas {

namespace {

/// 0 that very code, 1 a code that begins so, 2 a name that holds every word, 3 no match.
int distanceOf(const ThirdParty &party, const QString &code, const QStringList &words)
{
    if (party.code.toUpper() == code)
        return 0;
    if (!code.isEmpty() && party.code.toUpper().startsWith(code))
        return 1;
    const QString name = u' ' + fold(party.name);
    const bool holdsAll = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return name.contains(u' ' + word) || name.contains(u'\'' + word) ||
               name.contains(u'’' + word) || name.contains(u'-' + word);
    });
    return holdsAll && !words.isEmpty() ? 2 : 3;
}

} // namespace

ThirdParty PartyRules::cleanedUp(ThirdParty party)
{
    party.code = cleaned(party.code);
    party.name = cleaned(party.name);
    party.account = cleaned(party.account).toUpper();
    party.email = cleaned(party.email);
    party.address = cleaned(party.address);
    party.iban = IbanCheck::bare(party.iban);
    party.bic = IbanCheck::bare(party.bic);
    return party;
}

Result<> PartyRules::check(const ThirdParty &party)
{
    if (party.code.isEmpty() || party.code.size() > longestCode)
        return refused(tr("“%1” cannot be a code: it has 1 to %2 letters and digits.")
                           .arg(party.code)
                           .arg(longestCode),
                       u"code"_qs);
    if (party.name.isEmpty())
        return refused(tr("A third party needs a name. Type one."), u"name"_qs);
    if (!kinds().contains(party.kind))
        return refused(tr("“%1” is no kind of third party.").arg(party.kind), u"kind"_qs);
    if (!party.iban.isEmpty() && !IbanCheck::isIban(party.iban))
        return refused(tr("The IBAN %1 is wrong: compare it with the bank details, a digit is "
                          "missing or swapped.")
                           .arg(IbanCheck::grouped(party.iban)),
                       u"iban"_qs);
    if (!party.bic.isEmpty() && !IbanCheck::isBic(party.bic))
        return refused(tr("The BIC %1 is wrong: it has 8 or 11 letters and digits.").arg(party.bic),
                       u"bic"_qs);
    if (party.termsDays < 0 || party.termsDays > 365)
        return refused(tr("Payment terms are 0 to 365 days."), u"terms"_qs);
    return Ok{};
}

std::vector<ThirdParty> PartyRules::search(const std::vector<ThirdParty> &all, const QString &typed,
                                           size_t limit)
{
    const QString code = cleaned(typed).toUpper();
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<ThirdParty> found;
    for (int distance = 0; distance < 3; ++distance) {
        for (const ThirdParty &party : all) {
            if (found.size() < limit && !party.closed && distanceOf(party, code, words) == distance)
                found.push_back(party);
        }
    }
    return found;
}

bool PartyRules::isSupplierAccount(const QString &account)
{
    return account.startsWith(u"401") || account.startsWith(u"403") || account.startsWith(u"404");
}

QString PartyRules::kindFor(const QString &account)
{
    if (account.startsWith(u"40"))
        return u"supplier"_qs;
    if (account.startsWith(u"4191") || account.startsWith(u"45"))
        return u"member"_qs;
    return account.startsWith(u"41") ? u"customer"_qs : u"other"_qs;
}

std::vector<SupplierDocument> PartyRules::documents(const JournalEntry &entry)
{
    std::vector<SupplierDocument> documents;
    if (entry.reverses || entry.pieceRef.isEmpty() || entry.journal == u"AN" ||
        entry.journal == u"BQ" || entry.journal == u"CA")
        return documents;
    int position = 0;
    for (const JournalLine &line : entry.lines) {
        ++position;
        if (!line.thirdParty.isEmpty() && !line.credit.isZero() && isSupplierAccount(line.account))
            documents.push_back(
                {position, line.account, line.thirdParty, entry.pieceRef, entry.pieceOn});
    }
    return documents;
}

Failure PartyRules::duplicate(const SupplierDocument &document, const QString &name,
                              const QString &earlier)
{
    return refused(
        tr("Line %1: document %2 of %3 is in the books already, as entry %4. Look at "
           "that entry; if this is another document, give its own number.")
            .arg(document.position)
            .arg(document.reference, name.isEmpty() ? document.thirdParty : name, earlier),
        u"duplicate_document"_qs);
}

const QStringList &PartyRules::kinds()
{
    static const QStringList all{u"supplier"_qs, u"customer"_qs, u"member"_qs, u"other"_qs};
    return all;
}

QString PartyRules::kindTitle(const QString &kind)
{
    if (kind == u"supplier")
        return tr("Supplier");
    if (kind == u"customer")
        return tr("Customer");
    return kind == u"member" ? tr("Member") : tr("Other");
}

} // namespace cabas
