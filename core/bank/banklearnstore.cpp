// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/banklearnstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

BankRule readRule(const Row &row)
{
    return {row.id<BankRuleId>(0), row.text(1), row.flag(2),   row.text(3), row.text(4),
            row.number(5),         row.text(6), row.number(7), row.flag(8), row.number(9)};
}

QString orderName(std::optional<BankFigures::Order> order)
{
    if (!order)
        return {};
    return *order == BankFigures::Order::DayMonth ? u"dmy"_qs : u"mdy"_qs;
}

} // namespace

std::vector<BankRule> BankLearnStore::rules(Tx &tx)
{
    std::vector<BankRule> rules;
    tx.each(R"(SELECT id, words, is_credit, account, third_party, vat_bp, label, uses, is_off,
                   revision
               FROM bank_rules ORDER BY words, is_credit)",
            {}, [&](const Row &row) { rules.push_back(readRule(row)); });
    return rules;
}

std::optional<BankRule> BankLearnStore::rule(Tx &tx, const QString &words, bool isCredit)
{
    const auto row = tx.first(R"(SELECT id, words, is_credit, account, third_party, vat_bp, label,
                                     uses, is_off, revision
                                 FROM bank_rules WHERE words = ? AND is_credit = ?)",
                              {words, isCredit});
    return row ? std::optional(readRule(*row)) : std::nullopt;
}

void BankLearnStore::learn(Tx &tx, const BankRule &wanted)
{
    const std::optional<BankRule> known = rule(tx, wanted.words, wanted.isCredit);
    if (!known) {
        addRule(tx, wanted);
        return;
    }
    BankRule next = *known;
    const bool isSame = known->account == wanted.account &&
                        known->thirdParty == wanted.thirdParty && known->vatBp == wanted.vatBp;
    next.uses = isSame ? known->uses + 1 : 1;
    next.account = wanted.account;
    next.thirdParty = wanted.thirdParty;
    next.vatBp = wanted.vatBp;
    if (!wanted.label.isEmpty())
        next.label = wanted.label;
    setRule(tx, next);
}

BankRuleId BankLearnStore::addRule(Tx &tx, const BankRule &rule)
{
    tx.touch(Topic::Journal);
    return BankRuleId(tx.insert(
        R"(INSERT INTO bank_rules (words, is_credit, account, third_party, vat_bp, label, uses,
               is_off)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {rule.words, rule.isCredit, rule.account, rule.thirdParty, rule.vatBp, rule.label,
         rule.uses, rule.isOff}));
}

bool BankLearnStore::setRule(Tx &tx, const BankRule &rule)
{
    tx.touch(Topic::Journal);
    return tx.change(R"(UPDATE bank_rules SET words = ?, is_credit = ?, account = ?,
                            third_party = ?, vat_bp = ?, label = ?, uses = ?, is_off = ?,
                            revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {rule.words, rule.isCredit, rule.account, rule.thirdParty, rule.vatBp,
                      rule.label, rule.uses, rule.isOff, rule.id, rule.revision}) == 1;
}

bool BankLearnStore::removeRule(Tx &tx, BankRuleId id)
{
    tx.touch(Topic::Journal);
    return tx.change("DELETE FROM bank_rules WHERE id = ?", {id}) == 1;
}

bool BankLearnStore::addPayout(Tx &tx, const BankPayout &payout)
{
    tx.touch(Topic::Journal);
    return tx.change(R"(INSERT INTO bank_payouts (provider, reference, sent_on, gross_cents,
                            fee_cents, payments, account)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, reference) DO NOTHING)",
                     {payout.provider, payout.reference, payout.on, payout.gross, payout.fee,
                      payout.payments, payout.account}) == 1;
}

std::vector<BankPayout> BankLearnStore::openPayouts(Tx &tx)
{
    std::vector<BankPayout> payouts;
    tx.each(R"(SELECT id, provider, reference, sent_on, gross_cents, fee_cents, payments, account
               FROM bank_payouts WHERE group_id IS NULL ORDER BY sent_on, id)",
            {}, [&](const Row &row) {
                payouts.push_back({row.integer(0), row.text(1), row.text(2), row.day(3),
                                   row.money(4), row.money(5), row.number(6), row.text(7)});
            });
    return payouts;
}

void BankLearnStore::setPayoutGroup(Tx &tx, qint64 payout, BankGroupId group)
{
    tx.change("UPDATE bank_payouts SET group_id = ? WHERE id = ?", {group, payout});
    tx.touch(Topic::Journal);
}

std::vector<BankMapping> BankLearnStore::mappings(Tx &tx)
{
    std::vector<BankMapping> mappings;
    tx.each("SELECT name, content FROM bank_mappings ORDER BY name", {}, [&](const Row &row) {
        BankMapping mapping;
        mapping.name = row.text(0);
        const QJsonObject content = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        for (const BankColumn column : BankColumns::all()) {
            const QString title = content[BankColumns::nameOf(column)].toString();
            if (!title.isEmpty())
                mapping.titles[column] = title;
        }
        const QString order = content[u"dates"_qs].toString();
        if (!order.isEmpty())
            mapping.order =
                order == u"mdy" ? BankFigures::Order::MonthDay : BankFigures::Order::DayMonth;
        mappings.push_back(std::move(mapping));
    });
    return mappings;
}

void BankLearnStore::setMapping(Tx &tx, const BankMapping &mapping)
{
    QJsonObject content;
    for (const auto &[column, title] : mapping.titles)
        content.insert(BankColumns::nameOf(column), title);
    if (mapping.order)
        content.insert(u"dates"_qs, orderName(mapping.order));
    tx.change(
        R"(INSERT INTO bank_mappings (name, content) VALUES (?, ?)
                 ON CONFLICT (name) DO UPDATE SET content = excluded.content)",
        {mapping.name, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))});
}

} // namespace cabas
