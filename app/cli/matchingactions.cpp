// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/matchingactions.h"

#include "app/cli/fields.h"
#include "core/accounting/ledgerservice.h"
#include "core/accounting/matchingrules.h"
#include "core/accounting/matchingservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "core/base/day.h"

namespace cabas {

namespace {

QJsonObject partyJson(const ThirdParty &party)
{
    QJsonObject json{{u"third_party"_qs, party.code},
                     {u"name"_qs, party.name},
                     {u"kind"_qs, party.kind},
                     {u"account"_qs, party.account},
                     {u"terms_days"_qs, party.termsDays},
                     {u"closed"_qs, party.closed}};
    for (const auto &[name, value] :
         {std::pair(u"email"_qs, party.email), std::pair(u"address"_qs, party.address),
          std::pair(u"iban"_qs, party.iban), std::pair(u"bic"_qs, party.bic)}) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    return json;
}

Result<QJsonObject> set(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString code = fields.text(u"third_party"_qs).trimmed();
    CABAS_TRY(fields.check());
    ThirdPartyService parties(context.shop.db());
    const Result<ThirdParty> before = parties.find(context.session, code);
    ThirdParty party = before ? *before : ThirdParty();
    party.code = code;
    party.name = fields.optionalText(u"name"_qs, party.name);
    party.kind = fields.optionalText(u"kind"_qs, party.kind);
    party.account = fields.optionalText(u"account"_qs, party.account);
    party.email = fields.optionalText(u"email"_qs, party.email);
    party.address = fields.optionalText(u"address"_qs, party.address);
    party.iban = fields.optionalText(u"iban"_qs, party.iban);
    party.bic = fields.optionalText(u"bic"_qs, party.bic);
    party.termsDays = int(fields.optionalInteger(u"terms_days"_qs).value_or(party.termsDays));
    party.closed = fields.flag(u"closed"_qs, party.closed);
    CABAS_TRY(fields.check());
    CABAS_LET(saved, parties.save(context.session, party));
    return partyJson(saved);
}

Result<QJsonObject> list(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(all, ThirdPartyService(context.shop.db()).all(context.session));
    QJsonArray parties;
    for (const ThirdParty &party : all)
        parties.append(partyJson(party));
    return QJsonObject{{u"third_parties"_qs, parties}};
}

QJsonObject lineJson(const PartyLine &line)
{
    QJsonObject json{{u"line"_qs, line.line.value()},
                     {u"entry"_qs, line.entry.value()},
                     {u"number"_qs, line.number},
                     {u"date"_qs, dayText(line.on)},
                     {u"due"_qs, dayText(line.dueOn)},
                     {u"reference"_qs, line.pieceRef},
                     {u"label"_qs, line.label},
                     {u"account"_qs, line.account},
                     {u"debit_cents"_qs, line.debit.cents()},
                     {u"credit_cents"_qs, line.credit.cents()}};
    if (!line.letter.isEmpty())
        json.insert(u"letter"_qs, line.letter);
    if (!line.parts.isZero())
        json.insert(u"open_cents"_qs, line.amount().cents());
    return json;
}

QJsonObject matchingJson(const Matching &matching)
{
    QJsonArray lines;
    for (const LineId line : matching.lines)
        lines.append(line.value());
    return {{u"matching"_qs, matching.id.value()},
            {u"account"_qs, matching.account},
            {u"third_party"_qs, matching.thirdParty},
            {u"letter"_qs, MatchingRules::letter(matching.number)},
            {u"date"_qs, dayText(matching.on)},
            {u"lines"_qs, lines}};
}

Result<QJsonObject> open(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString account = fields.text(u"account"_qs);
    const QString party = fields.optionalText(u"third_party"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(lines, MatchingService(context.shop.db()).open(context.session, account, party));
    QJsonArray array;
    Money balance;
    for (const PartyLine &line : lines) {
        array.append(lineJson(line));
        balance += line.amount();
    }
    return QJsonObject{{u"lines"_qs, array}, {u"balance_cents"_qs, balance.cents()}};
}

Result<QJsonObject> ages(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString account = fields.optionalText(u"account"_qs, u"401"_qs);
    const QDate on = fields.optionalDay(u"date"_qs).value_or(context.session.today());
    CABAS_TRY(fields.check());
    CABAS_LET(ages, MatchingService(context.shop.db()).ages(context.session, account, on));
    QJsonArray list;
    for (const PartyAge &age : ages)
        list.append(QJsonObject{{u"account"_qs, age.account},
                                {u"third_party"_qs, age.thirdParty},
                                {u"name"_qs, age.name},
                                {u"not_due_cents"_qs, age.notDue.cents()},
                                {u"to_30_cents"_qs, age.upTo30.cents()},
                                {u"to_60_cents"_qs, age.upTo60.cents()},
                                {u"to_90_cents"_qs, age.upTo90.cents()},
                                {u"older_cents"_qs, age.older.cents()},
                                {u"total_cents"_qs, age.total.cents()}});
    return QJsonObject{{u"ages"_qs, list}};
}

Result<QJsonObject> match(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    std::vector<LineId> lines;
    for (const QJsonValue line : fields.list(u"lines"_qs))
        lines.emplace_back(line.toInteger());
    const bool inPart = fields.flag(u"part"_qs, false);
    CABAS_TRY(fields.check());
    if (inPart) {
        CABAS_LET(rest, MatchingService(context.shop.db()).matchPart(context.session, lines));
        return lineJson(rest);
    }
    CABAS_LET(matching, MatchingService(context.shop.db()).match(context.session, lines));
    return matchingJson(matching);
}

Result<QJsonObject> unmatch(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    MatchingService service(context.shop.db());
    if (fields.has(u"line"_qs)) {
        const LineId line(fields.integer(u"line"_qs));
        CABAS_TRY(fields.check());
        CABAS_TRY(service.unmatchPart(context.session, line));
        return QJsonObject();
    }
    if (fields.has(u"matching"_qs)) {
        const MatchingId id(fields.integer(u"matching"_qs));
        CABAS_TRY(fields.check());
        CABAS_TRY(service.unmatch(context.session, id));
        return QJsonObject();
    }
    const QString account = fields.text(u"account"_qs);
    const QString party = fields.optionalText(u"third_party"_qs);
    const QString letter = fields.text(u"letter"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(service.unmatch(context.session, account, party, letter));
    return QJsonObject();
}

Result<QJsonObject> matchAll(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString account = fields.optionalText(u"account"_qs, u"401"_qs);
    const QString party = fields.optionalText(u"third_party"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(done, MatchingService(context.shop.db()).matchAll(context.session, account, party));
    QJsonArray list;
    for (const Matching &matching : done)
        list.append(matchingJson(matching));
    return QJsonObject{{u"matchings"_qs, list}};
}

Result<QJsonObject> ledger(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString account = fields.text(u"account"_qs);
    const QDate from = fields.day(u"from"_qs);
    const QDate to = fields.day(u"to"_qs);
    const int limit = int(fields.optionalInteger(u"limit"_qs).value_or(LedgerService::pageSize));
    CABAS_TRY(fields.check());
    CABAS_LET(slice,
              LedgerService(context.shop.db()).open(context.session, account, from, to, limit));
    QJsonArray lines;
    for (const LedgerRow &row : slice.rows) {
        QJsonObject line{{u"line"_qs, row.id.value()},
                         {u"entry"_qs, row.line.entry.value()},
                         {u"number"_qs, row.line.number},
                         {u"date"_qs, dayText(row.line.on)},
                         {u"account"_qs, row.line.account},
                         {u"third_party"_qs, row.line.thirdParty},
                         {u"label"_qs, row.line.label},
                         {u"debit_cents"_qs, row.line.debit.cents()},
                         {u"credit_cents"_qs, row.line.credit.cents()},
                         {u"balance_cents"_qs, row.line.balance.cents()}};
        if (!row.letter.isEmpty())
            line.insert(u"letter"_qs, row.letter);
        lines.append(line);
    }
    return QJsonObject{{u"opening_cents"_qs, slice.opening.cents()},
                       {u"debit_cents"_qs, slice.debit.cents()},
                       {u"credit_cents"_qs, slice.credit.cents()},
                       {u"closing_cents"_qs, slice.closing().cents()},
                       {u"count"_qs, slice.count},
                       {u"lines"_qs, lines}};
}

} // namespace

std::vector<Action> matchingActions()
{
    return {{"party.set", set},
            {"party.list", list},
            {"party.open", open},
            {"party.ages", ages},
            {"journal.match", match},
            {"journal.unmatch", unmatch},
            {"journal.match_all", matchAll},
            {"ledger.show", ledger}};
}

} // namespace cabas
