// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bankactions.h"

#include "app/cli/bankcommand.h"
#include "app/cli/bankimport.h"
#include "app/cli/fields.h"
#include "app/cli/journalactions.h"
#include "core/accounting/accountingservice.h"
#include "core/bank/bankdepositservice.h"
#include "core/bank/bankimportservice.h"
#include "core/bank/bankrules.h"
#include "core/bank/bankservice.h"
#include "core/base/day.h"
#include "core/base/text.h"

namespace cabas {

namespace {

constexpr int sureScore = 80; ///< of what is matched without anybody looking

QJsonObject accountJson(const BankAccount &account)
{
    QJsonObject json{{u"account"_qs, account.id.value()},
                     {u"name"_qs, BankRules::title(account)},
                     {u"currency"_qs, account.currency},
                     {u"ledger"_qs, account.ledger}};
    if (!account.iban.isEmpty())
        json.insert(u"iban"_qs, account.iban);
    return json;
}

QJsonObject suggestionJson(const MatchSuggestion &suggestion)
{
    QJsonArray entries;
    for (const OpenItem &item : suggestion.items)
        entries.append(item.number);
    return {{u"title"_qs, suggestion.title},
            {u"reason"_qs, suggestion.reason},
            {u"score"_qs, suggestion.score},
            {u"fee_cents"_qs, suggestion.fee.cents()},
            {u"entries"_qs, entries}};
}

/// The account that an action names by number, IBAN or place in the books; the only one when it
/// names none.
Result<BankAccount> named(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(accounts, BankService(context.shop.db()).accounts(context.session));
    const QJsonValue wanted = object.value(u"bank"_qs);
    if (wanted.isUndefined() && accounts.size() == 1)
        return accounts.front();
    const QString text = wanted.toString().remove(u' ');
    for (const BankAccount &account : accounts) {
        const bool isIt = wanted.isDouble() ? account.id.value() == wanted.toInteger()
                                            : !text.isEmpty() &&
                                                  (account.iban == text || account.number == text ||
                                                   account.ledger == text);
        if (isIt)
            return account;
    }
    return notFound(Fields::tr("There is no such bank account: name it in “bank” by its IBAN or "
                               "number."),
                    u"bank_account"_qs);
}

/// Whether the day or the month stands first, where the action says it.
std::optional<BankFigures::Order> datesOf(Fields &fields)
{
    if (!fields.has(u"dates"_qs))
        return std::nullopt;
    return dayOrderFrom(fields.oneOf(u"dates"_qs, {u"dmy"_qs, u"mdy"_qs}));
}

Result<QJsonObject> import(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString path = fields.text(u"file"_qs);
    const QString mapping = fields.optionalText(u"mapping"_qs);
    const std::optional<BankFigures::Order> dates = datesOf(fields);
    BankImportOptions options;
    options.isDryRun = fields.flag(u"dry_run"_qs, false);
    options.isPartial = fields.flag(u"partial"_qs, false);
    options.ledger = fields.optionalText(u"ledger"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(done, BankImportService(context.shop.db())
                        .runFile(context.session, path, mapping, dates, options));
    if (!done.refused.empty() && !options.isPartial)
        return refused(BankProof::sentence(done.refused.front()), u"refused"_qs);
    return bankImportJson(done);
}

Result<QJsonObject> payouts(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString path = fields.text(u"file"_qs);
    const QString account = fields.text(u"account"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(done,
              BankImportService(context.shop.db()).readPayouts(context.session, path, account));
    if (!done.refused.empty())
        return refused(BankProof::sentence(done.refused.front()), u"refused"_qs);
    return bankImportJson(done);
}

Result<QJsonObject> accounts(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, BankService(context.shop.db()).accounts(context.session));
    QJsonArray list;
    for (const BankAccount &account : all)
        list.append(accountJson(account));
    return QJsonObject{{u"accounts"_qs, list}};
}

Result<QJsonObject> setAccount(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    CABAS_LET(account, named(context, object));
    account.ledger = fields.optionalText(u"ledger"_qs, account.ledger);
    account.name = fields.optionalText(u"name"_qs, account.name);
    CABAS_TRY(fields.check());
    CABAS_LET(set, BankService(context.shop.db()).setAccount(context.session, account));
    return accountJson(set);
}

Result<QJsonObject> standing(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(account, named(context, object));
    CABAS_LET(found, BankService(context.shop.db()).standing(context.session, account.id));
    QJsonObject json{{u"bank_cents"_qs, found.bank.cents()},
                     {u"ledger_cents"_qs, found.ledger.cents()},
                     {u"pending_cents"_qs, found.pending.cents()},
                     {u"gap_cents"_qs, found.gap().cents()},
                     {u"lines"_qs, found.lineCount},
                     {u"explained"_qs, found.explained}};
    if (found.on.isValid())
        json.insert(u"date"_qs, dayText(found.on));
    if (found.closed)
        json.insert(u"closed_on"_qs, dayText(found.closed->on));
    return json;
}

Result<QJsonObject> lines(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(account, named(context, object));
    CABAS_LET(board, BankService(context.shop.db()).board(context.session, account.id));
    QJsonArray list;
    for (const BankBoardLine &shown : board.lines) {
        QJsonObject one{{u"line"_qs, shown.line.id.value()},
                        {u"booked"_qs, dayText(shown.line.booked)},
                        {u"amount_cents"_qs, shown.line.amount.cents()},
                        {u"label"_qs, shown.line.label},
                        {u"explained"_qs, shown.line.group.has_value()}};
        if (shown.line.group)
            one.insert(u"by"_qs, shown.line.explanation);
        if (shown.best)
            one.insert(u"suggestion"_qs, suggestionJson(*shown.best));
        list.append(one);
    }
    return QJsonObject{{u"lines"_qs, list}};
}

QJsonObject matchJson(BankLineId line, const BankMatch &match)
{
    QJsonObject json{{u"line"_qs, line.value()}, {u"match"_qs, match.group.value()}};
    if (match.entry) {
        json.insert(u"entry"_qs, match.entry->id.value());
        json.insert(u"number"_qs, match.entry->number);
    }
    return json;
}

/// Everything that is sure; what was not is left to people.
Result<QJsonObject> matchAll(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const qint64 least = fields.optionalInteger(u"least_score"_qs).value_or(sureScore);
    CABAS_TRY(fields.check());
    CABAS_LET(account, named(context, object));
    BankService service(context.shop.db());
    CABAS_LET(board, service.board(context.session, account.id));
    QJsonArray matched;
    int left = 0;
    for (const BankBoardLine &shown : board.lines) {
        if (shown.line.group)
            continue;
        // Asked again for each: what one line took is no longer there for the next.
        CABAS_LET(found, service.suggestions(context.session, shown.line.id));
        if (found.empty() || found.front().score < least) {
            ++left;
            continue;
        }
        CABAS_LET(done, service.accept(context.session, shown.line.id, found.front()));
        matched.append(matchJson(shown.line.id, done));
    }
    return QJsonObject{{u"matched"_qs, matched}, {u"left"_qs, left}};
}

Result<std::vector<qint64>> entryLines(const ActionContext &context, BankLineId line,
                                       const QJsonArray &entries)
{
    std::vector<qint64> all;
    for (const QJsonValue value : entries) {
        EntryId entry(value.toInteger());
        if (value.isString()) {
            CABAS_LET(posted, AccountingService(context.shop.db())
                                  .entryNumbered(context.session, value.toString()));
            entry = posted.id;
        }
        CABAS_LET(open, BankService(context.shop.db()).openLines(context.session, line, entry));
        all.insert(all.end(), open.begin(), open.end());
    }
    return all;
}

Result<QJsonObject> match(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    if (!fields.has(u"line"_qs))
        return matchAll(context, object);
    const BankLineId line(fields.integer(u"line"_qs));
    const std::optional<QJsonArray> entries = fields.optionalList(u"entries"_qs);
    const Money fee = fields.optionalCents(u"fee_cents"_qs).value_or(Money());
    BankCounterpart counterpart;
    counterpart.account = fields.optionalText(u"account"_qs);
    counterpart.thirdParty = fields.optionalText(u"third_party"_qs);
    counterpart.vatBp = int(fields.optionalInteger(u"vat_bp"_qs).value_or(0));
    counterpart.label = fields.optionalText(u"label"_qs);
    CABAS_TRY(fields.check());
    BankService service(context.shop.db());
    if (entries) {
        CABAS_LET(chosen, entryLines(context, line, *entries));
        CABAS_LET(done, service.match(context.session, line, chosen, fee));
        return matchJson(line, done);
    }
    if (!counterpart.account.isEmpty()) {
        CABAS_LET(done, service.post(context.session, line, counterpart));
        return matchJson(line, done);
    }
    CABAS_LET(found, service.suggestions(context.session, line));
    if (found.empty())
        return refused(
            Fields::tr("Nothing in the books answers to this line: name “entries”, or an "
                       "“account” to post it to."),
            u"no_suggestion"_qs);
    CABAS_LET(done, service.accept(context.session, line, found.front()));
    QJsonObject json = matchJson(line, done);
    json.insert(u"suggestion"_qs, suggestionJson(found.front()));
    return json;
}

Result<QJsonObject> undo(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const BankLineId line(fields.integer(u"line"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(BankService(context.shop.db()).undo(context.session, line));
    return QJsonObject{{u"line"_qs, line.value()}};
}

Result<QJsonObject> close(const ActionContext &context, const QJsonObject &object)
{
    CABAS_LET(account, named(context, object));
    CABAS_LET(done, BankService(context.shop.db()).close(context.session, account.id));
    return QJsonObject{{u"closed_on"_qs, dayText(done.on)},
                       {u"bank_cents"_qs, done.bank.cents()},
                       {u"ledger_cents"_qs, done.ledger.cents()},
                       {u"pending_cents"_qs, done.pending.cents()}};
}

QJsonObject ruleJson(const BankRule &rule)
{
    return {{u"rule"_qs, rule.id.value()},
            {u"words"_qs, rule.words},
            {u"side"_qs, rule.isCredit ? u"in"_qs : u"out"_qs},
            {u"account"_qs, rule.account},
            {u"third_party"_qs, rule.thirdParty},
            {u"vat_bp"_qs, rule.vatBp},
            {u"label"_qs, rule.label},
            {u"uses"_qs, rule.uses},
            {u"active"_qs, rule.isActive()}};
}

Result<QJsonObject> rules(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, BankService(context.shop.db()).rules(context.session));
    QJsonArray list;
    for (const BankRule &rule : all)
        list.append(ruleJson(rule));
    return QJsonObject{{u"rules"_qs, list}};
}

/// A rule set by a person holds at once: they confirmed it.
Result<QJsonObject> setRule(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    BankRule wanted;
    wanted.words = fields.text(u"words"_qs);
    wanted.isCredit = fields.oneOf(u"side"_qs, {u"out"_qs, u"in"_qs}) == u"in";
    wanted.account = fields.text(u"account"_qs);
    wanted.thirdParty = fields.optionalText(u"third_party"_qs);
    wanted.vatBp = int(fields.optionalInteger(u"vat_bp"_qs).value_or(0));
    wanted.label = fields.optionalText(u"label"_qs);
    wanted.isOff = !fields.flag(u"active"_qs, true);
    wanted.uses = 2;
    CABAS_TRY(fields.check());
    BankService service(context.shop.db());
    CABAS_LET(all, service.rules(context.session));
    for (const BankRule &rule : all) {
        if (rule.words == fold(wanted.words) && rule.isCredit == wanted.isCredit) {
            wanted.id = rule.id;
            wanted.revision = rule.revision;
            wanted.uses = std::max(2, rule.uses);
        }
    }
    CABAS_LET(rule, service.setRule(context.session, wanted));
    return ruleJson(rule);
}

Result<QJsonObject> setMapping(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    BankMapping mapping;
    mapping.name = fields.text(u"name"_qs);
    for (const BankColumn column : BankColumns::all()) {
        const QString title = fields.optionalText(BankColumns::nameOf(column));
        if (!title.isEmpty())
            mapping.titles[column] = title;
    }
    mapping.order = datesOf(fields);
    CABAS_TRY(fields.check());
    CABAS_TRY(BankImportService(context.shop.db()).teach(context.session, mapping));
    return QJsonObject{{u"name"_qs, mapping.name}, {u"columns"_qs, int(mapping.titles.size())}};
}

Result<QJsonObject> deposit(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    BankDeposit deposit;
    deposit.isCash = fields.oneOf(u"kind"_qs, {u"cheques"_qs, u"cash"_qs}) == u"cash";
    deposit.on = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    for (const QJsonValue value : fields.list(u"items"_qs)) {
        Fields item(value.toObject());
        deposit.items.push_back({item.optionalText(u"label"_qs), item.cents(u"amount_cents"_qs)});
        CABAS_TRY(item.check());
    }
    CABAS_TRY(fields.check());
    CABAS_LET(account, named(context, object));
    deposit.account = account.id;
    CABAS_LET(made, BankDepositService(context.shop.db()).make(context.session, deposit));
    return QJsonObject{{u"slip"_qs, made.number},
                       {u"amount_cents"_qs, made.amount.cents()},
                       {u"entry"_qs, made.entry.value()}};
}

} // namespace

std::vector<Action> bankActions()
{
    return {{"bank.import", import},     {"bank.accounts", accounts}, {"bank.account", setAccount},
            {"bank.standing", standing}, {"bank.lines", lines},       {"bank.match", match},
            {"bank.payouts", payouts},   {"bank.undo", undo},         {"bank.close", close},
            {"bank.rules", rules},       {"bank.rule", setRule},      {"bank.mapping", setMapping},
            {"bank.deposit", deposit}};
}

} // namespace cabas
