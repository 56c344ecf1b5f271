// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/bank/bankbooks.h"
#include "core/bank/banklearnstore.h"
#include "core/bank/bankmatchstore.h"
#include "core/bank/bankrules.h"
#include "core/bank/bankstore.h"
#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

Failure noAccount()
{
    return notFound(BankService::tr("There is no such bank account."), u"bank_account"_qs);
}

QString money(Money amount)
{
    return moneyText(amount, Language::locale());
}

} // namespace

Result<std::vector<BankAccount>> BankService::accounts(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return BankStore::accounts(tx); });
}

Result<BankAccount> BankService::setAccount(const Session &session, const BankAccount &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankAccount> {
        const std::optional<Account> ledger = AccountStore::find(tx, wanted.ledger);
        const bool isMoney = wanted.ledger.startsWith(u"51") || wanted.ledger.startsWith(u"53");
        if (!ledger || ledger->closed || !isMoney)
            return refused(tr("A bank account stands on an account of class 51 of the chart, 5121 "
                              "for instance: “%1” is none.")
                               .arg(wanted.ledger),
                           u"account"_qs);
        for (const BankAccount &other : BankStore::accounts(tx)) {
            if (other.id != wanted.id && other.ledger == wanted.ledger)
                return refused(tr("Account %1 of the books is that of %2 already.")
                                   .arg(wanted.ledger, BankRules::title(other)),
                               u"account"_qs);
        }
        BankAccount account = wanted;
        account.name = cleaned(wanted.name);
        if (!BankStore::account(tx, wanted.id))
            return noAccount();
        if (!BankStore::setAccount(tx, account))
            return conflict(tr("Somebody else changed this bank account meanwhile. Look at it "
                               "again."),
                            u"changed"_qs);
        AuditStore::record(tx, session, "bank.account", u"bank_account"_qs, account.id.value(),
                           QJsonObject{{u"number"_qs, account.ledger}});
        return *BankStore::account(tx, account.id);
    });
}

Result<BankStanding> BankService::standing(const Session &session, BankAccountId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<BankStanding> {
        const std::optional<BankAccount> account = BankStore::account(tx, id);
        if (!account)
            return noAccount();
        return BankBooks::standing(tx, *account);
    });
}

Result<BankBoard> BankService::board(const Session &session, BankAccountId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<BankBoard> {
        const std::optional<BankAccount> account = BankStore::account(tx, id);
        if (!account)
            return noAccount();
        BankBoard board;
        board.standing = BankBooks::standing(tx, *account);
        if (!board.standing.on.isValid())
            return board;
        const QDate from =
            board.standing.closed ? board.standing.closed->on.addDays(1) : board.standing.since;
        const std::vector<BankLine> lines = BankStore::lines(tx, id, from, mostLines);
        const std::vector<BankRule> rules = BankLearnStore::rules(tx);
        const QDate first = lines.empty() ? from : std::min(from, lines.front().booked);
        const OpenItems items = BankBooks::openItems(tx, board.standing, first, board.standing.on);
        for (const auto &[kind, item] : items.all) {
            if (kind == OpenKind::Bank)
                board.open.push_back(item);
        }
        for (const BankLine &line : lines) {
            BankBoardLine shown{line, {}};
            std::vector<MatchSuggestion> found;
            if (!line.group)
                found = MatchRules::suggest(line, items, rules);
            if (!found.empty())
                shown.best = found.front();
            shown.found = std::move(found);
            board.lines.push_back(std::move(shown));
        }
        return board;
    });
}

Result<std::vector<MatchSuggestion>> BankService::suggestions(const Session &session, BankLineId id)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<std::vector<MatchSuggestion>> {
        const std::optional<BankLine> line = BankStore::line(tx, id);
        if (!line)
            return notFound(tr("There is no such line of the bank."), u"bank_line"_qs);
        if (line->group)
            return std::vector<MatchSuggestion>();
        const BankStanding standing =
            BankBooks::standing(tx, *BankStore::account(tx, line->account));
        return MatchRules::suggest(*line,
                                   BankBooks::openItems(tx, standing, line->booked, line->booked),
                                   BankLearnStore::rules(tx));
    });
}

Result<std::vector<qint64>> BankService::openLines(const Session &session, BankLineId id,
                                                   EntryId entry)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<std::vector<qint64>> {
        const std::optional<BankLine> line = BankStore::line(tx, id);
        if (!line)
            return notFound(tr("There is no such line of the bank."), u"bank_line"_qs);
        const BankAccount account = *BankStore::account(tx, line->account);
        std::vector<qint64> own;
        std::vector<qint64> others;
        for (const auto &[number, ledger] : BankMatchStore::linesOf(tx, entry)) {
            if (!BankMatchStore::openItem(tx, number))
                continue;
            if (ledger == account.ledger)
                own.push_back(number);
            else if (BankBooks::kindOf(tx, account, ledger))
                others.push_back(number);
        }
        if (own.empty() && others.empty())
            return refused(tr("Nothing of this entry is open for the bank."), u"not_open"_qs);
        return own.empty() ? others : own;
    });
}

Result<BankService::Ground> BankService::groundOf(Tx &tx, BankLineId id)
{
    const std::optional<BankLine> line = BankStore::line(tx, id);
    if (!line)
        return notFound(tr("There is no such line of the bank."), u"bank_line"_qs);
    if (line->group)
        return refused(tr("This line is explained already: “%1”. Take that back first.")
                           .arg(line->explanation),
                       u"explained"_qs);
    const std::optional<BankAccount> account = BankStore::account(tx, line->account);
    if (account->ledger.isEmpty())
        return refused(tr("Say first which account of the books is that of %1.")
                           .arg(BankRules::title(*account)),
                       u"no_ledger"_qs);
    if (account->currency != u"EUR")
        return refused(tr("This account is in %1, and the books are kept in euros: post what it "
                          "says by hand, at the day’s rate.")
                           .arg(account->currency),
                       u"currency"_qs);
    return Ground{*line, *account};
}

Result<BankMatch> BankService::written(Tx &tx, const Session &session, const Ground &ground,
                                       const JournalEntry &entry, BankGroup group,
                                       const QStringList &settled)
{
    CABAS_LET(posted, JournalStore::append(tx, session, entry));
    group.kind = u"posted"_qs;
    group.entry = posted.id;
    for (const auto &[line, account] : BankMatchStore::linesOf(tx, posted.id)) {
        // What was settled is closed on both sides; what was only posted elsewhere (an advance to
        // a supplier) stays open there.
        if (account == ground.account.ledger || settled.contains(account))
            group.journalLines.push_back(line);
    }
    const BankGroupId id = BankMatchStore::add(tx, session, group);
    AuditStore::record(tx, session, "bank.post", u"bank_line"_qs, ground.line.id.value(),
                       QJsonObject{{u"amount_cents"_qs, ground.line.amount.cents()},
                                   {u"entry"_qs, posted.number}});
    return BankMatch{id, posted};
}

Result<BankMatch> BankService::matchIn(Tx &tx, const Session &session, const Ground &ground,
                                       const std::vector<qint64> &journalLines, Money fee)
{
    std::vector<OpenItem> items;
    QStringList accounts;
    int own = 0;
    for (const qint64 number : journalLines) {
        const std::optional<OpenItem> item = BankMatchStore::openItem(tx, number);
        if (!item)
            return refused(tr("A line of the books that was chosen is no longer open: it was "
                              "pointed or reversed meanwhile."),
                           u"not_open"_qs);
        own += item->account == ground.account.ledger ? 1 : 0;
        accounts += item->account;
        items.push_back(*item);
    }
    const bool isPointing = own == int(items.size());
    if (own > 0 && !isPointing)
        return refused(tr("Lines of the bank’s own account and of other accounts cannot be matched "
                          "at once."),
                       u"mixed"_qs);
    if (fee.isNegative() || (isPointing && !fee.isZero()) ||
        !MatchRules::balances(ground.line.amount, items, fee)) {
        Money sum;
        for (const OpenItem &item : items)
            sum += item.amount;
        return refused(tr("The bank says %1 and the lines chosen make %2.")
                           .arg(money(ground.line.amount), money(sum - fee)),
                       u"amounts"_qs);
    }
    BankGroup group;
    group.account = ground.account.id;
    group.kind = u"match"_qs;
    group.lines = {ground.line.id.value()};
    group.journalLines = journalLines;
    group.note =
        items.size() == 1 ? items.front().label : tr("%n documents", nullptr, int(items.size()));
    if (!isPointing) {
        const QString fees = BankBooks::feeAccount(tx);
        if (!fee.isZero() && fees.isEmpty())
            return refused(tr("The chart has no account 627 for the bank’s fees. Add it."),
                           u"no_account"_qs);
        CABAS_LET(match,
                  written(tx, session, ground,
                          BankPosting::settle(ground.line, ground.account.ledger, items, fee, fees),
                          group, accounts));
        letter(tx, session, match.entry->id, items);
        return match;
    }
    const BankGroupId id = BankMatchStore::add(tx, session, group);
    AuditStore::record(tx, session, "bank.match", u"bank_line"_qs, ground.line.id.value(),
                       QJsonObject{{u"amount_cents"_qs, ground.line.amount.cents()},
                                   {u"entry"_qs, items.front().number}});
    return BankMatch{id, {}};
}

Result<BankMatch> BankService::match(const Session &session, BankLineId line,
                                     const std::vector<qint64> &journalLines, Money fee)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankMatch> {
        CABAS_LET(ground, groundOf(tx, line));
        return matchIn(tx, session, ground, journalLines, fee);
    });
}

Result<BankMatch> BankService::matchPayout(const Session &session, BankLineId line, qint64 number)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankMatch> {
        CABAS_LET(ground, groundOf(tx, line));
        for (const BankPayout &payout : BankLearnStore::openPayouts(tx)) {
            if (payout.id != number)
                continue;
            if (payout.net() != ground.line.amount)
                return refused(tr("The bank says %1 and the lines chosen make %2.")
                                   .arg(money(ground.line.amount), money(payout.net())),
                               u"amounts"_qs);
            BankGroup group;
            group.account = ground.account.id;
            group.lines = {ground.line.id.value()};
            const JournalEntry entry = BankPosting::payout(ground.line, ground.account.ledger,
                                                           payout, BankBooks::feeAccount(tx));
            group.note = entry.label;
            CABAS_LET(match, written(tx, session, ground, entry, group, {}));
            BankLearnStore::setPayoutGroup(tx, payout.id, match.group);
            return match;
        }
        return refused(tr("This payout was found at the bank already."), u"not_open"_qs);
    });
}

Result<BankMatch> BankService::accept(const Session &session, BankLineId line,
                                      const MatchSuggestion &suggestion)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    if (suggestion.kind == MatchSuggestion::Kind::Payout)
        return matchPayout(session, line, suggestion.payout->id);
    if (suggestion.kind == MatchSuggestion::Kind::Recurring)
        return matchRecurring(session, line, suggestion.scheduled->schedule,
                              suggestion.scheduled->part - 1);
    if (suggestion.kind != MatchSuggestion::Kind::Rule) {
        std::vector<qint64> lines;
        for (const OpenItem &item : suggestion.items)
            lines.push_back(item.line);
        return match(session, line, lines, suggestion.fee);
    }
    const BankRule &rule = *suggestion.rule;
    return post(session, line, {rule.account, rule.thirdParty, {}, rule.vatBp, rule.label});
}

Result<BankMatch> BankService::postIn(Tx &tx, const Session &session, const Ground &ground,
                                      BankCounterpart counterpart, bool learns)
{
    if (counterpart.vatBp < 0 || counterpart.vatBp > 10'000)
        return refused(tr("A rate of VAT lies between 0 and 100 %."), u"vat"_qs);
    if (counterpart.account == ground.account.ledger)
        return refused(tr("The other account cannot be that of the bank itself."), u"account"_qs);
    for (const AccountRole role : {AccountRole::MemberAccount, AccountRole::SharePayment}) {
        const Result<Account> kept = AccountStore::forRole(tx, role);
        if (kept && kept->number == counterpart.account)
            return refused(tr("Account %1 is kept member by member. Note this payment on the "
                              "member’s page, as a transfer: it is proposed here afterwards.")
                               .arg(kept->number),
                           u"members"_qs);
    }
    if (counterpart.vatBp > 0) {
        CABAS_LET(vat, AccountStore::forRole(tx, AccountRole::VatDeductible));
        counterpart.vatAccount = vat.number;
    }
    counterpart.label = cleaned(counterpart.label);
    BankGroup group;
    group.account = ground.account.id;
    group.lines = {ground.line.id.value()};
    const JournalEntry entry = BankPosting::post(ground.line, ground.account.ledger, counterpart);
    group.note = entry.label;
    CABAS_LET(match, written(tx, session, ground, entry, group, {}));
    const QString words = BankRules::wordsOf(ground.line);
    if (learns && words.size() >= 3) {
        BankRule rule;
        rule.words = words;
        rule.isCredit = ground.line.amount > Money();
        rule.account = counterpart.account;
        rule.thirdParty = counterpart.thirdParty;
        rule.vatBp = counterpart.vatBp;
        rule.label = counterpart.label;
        rule.uses = 1;
        BankLearnStore::learn(tx, rule);
    }
    return match;
}

Result<BankMatch> BankService::post(const Session &session, BankLineId line,
                                    const BankCounterpart &counterpart, bool learns)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankMatch> {
        CABAS_LET(ground, groundOf(tx, line));
        return postIn(tx, session, ground, counterpart, learns);
    });
}

Result<BankMatch> BankService::postAsRule(const Session &session, BankLineId id,
                                          const BankCounterpart &counterpart, const QString &words)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankMatch> {
        CABAS_LET(ground, groundOf(tx, id));
        BankRule rule;
        rule.words = fold(words);
        rule.isCredit = ground.line.amount > Money();
        if (const auto known = BankLearnStore::rule(tx, rule.words, rule.isCredit))
            rule = *known;
        rule.account = counterpart.account;
        rule.thirdParty = counterpart.thirdParty;
        rule.vatBp = counterpart.vatBp;
        rule.label = counterpart.label;
        rule.uses = std::max(2, rule.uses);
        rule.isOff = false;
        CABAS_TRY(setRule(session, rule));
        return postIn(tx, session, ground, counterpart, false);
    });
}

Result<BankReconciliation> BankService::close(const Session &session, BankAccountId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankReconciliation> {
        const std::optional<BankAccount> account = BankStore::account(tx, id);
        if (!account)
            return noAccount();
        const BankStanding standing = BankBooks::standing(tx, *account);
        if (account->ledger.isEmpty() || !standing.on.isValid())
            return refused(tr("This account has no statement yet, or no account in the books."),
                           u"nothing"_qs);
        if (standing.explained < standing.lineCount)
            return refused(tr("%n lines of the bank are still to be explained.", nullptr,
                              standing.lineCount - standing.explained),
                           u"unexplained"_qs);
        if (!standing.gap().isZero())
            return refused(tr("Bank and books differ by %1: look for what is entered twice, or "
                              "with another amount.")
                               .arg(money(standing.gap())),
                           u"gap"_qs);
        const BankReconciliation done{standing.on, standing.bank, standing.ledger,
                                      standing.pending};
        BankMatchStore::addReconciliation(tx, session, id, done, standing.lineCount);
        AuditStore::record(tx, session, "bank.close", u"bank_account"_qs, id.value(),
                           QJsonObject{{u"until"_qs, dayText(standing.on)}});
        return done;
    });
}

Result<std::vector<BankRule>> BankService::rules(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return BankLearnStore::rules(tx); });
}

Result<BankRule> BankService::setRule(const Session &session, const BankRule &wanted)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankRule> {
        BankRule rule = wanted;
        rule.words = fold(wanted.words);
        rule.label = cleaned(wanted.label);
        CABAS_TRY(BankRules::checkRule(rule));
        if (!AccountStore::find(tx, rule.account))
            return refused(tr("There is no account %1 in the chart.").arg(rule.account),
                           u"account"_qs);
        const auto same = BankLearnStore::rule(tx, rule.words, rule.isCredit);
        if (same && same->id != rule.id)
            return refused(tr("There is a rule with these words already."), u"exists"_qs);
        if (rule.id.value() == 0)
            rule.id = BankLearnStore::addRule(tx, rule);
        else if (!BankLearnStore::setRule(tx, rule))
            return conflict(tr("Somebody else changed this rule meanwhile. Look at it again."),
                            u"changed"_qs);
        AuditStore::record(tx, session, "bank.rule", u"bank_rule"_qs, rule.id.value(),
                           QJsonObject{{u"number"_qs, rule.account}});
        return *BankLearnStore::rule(tx, rule.words, rule.isCredit);
    });
}

Result<> BankService::removeRule(const Session &session, BankRuleId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!BankLearnStore::removeRule(tx, id))
            return notFound(tr("There is no such rule."), u"rule"_qs);
        AuditStore::record(tx, session, "bank.rule_removed", u"bank_rule"_qs, id.value());
        return Ok{};
    });
}

} // namespace cabas
