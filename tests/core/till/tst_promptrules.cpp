// SPDX-License-Identifier: GPL-3.0-or-later
// covers: salescope salepolicy
#include "core/till/promptrules.h"
#include "core/till/salepolicy.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

ScopedLine lineOf(int position, qint64 product, std::optional<FamilyId> family = {})
{
    return {position,    ProductId(product), family, u"P%1"_qs.arg(product),
            Unit::Piece, Quantity::units(1)};
}

SalePrompt about(std::optional<ProductId> product, std::optional<FamilyId> family, PromptKind kind,
                 qint64 id = 1, const QString &text = {})
{
    return {PromptId(id), product, family, kind, text, u"About"_qs, 1};
}

} // namespace

class TestPromptRules : public QObject {
    Q_OBJECT

    /// Drinks (1) hold wines (2), which hold reds (3); bread (4) stands beside.
    const FamilyTree m_tree{{{FamilyId(1), {}, u"Drinks"_qs},
                             {FamilyId(2), FamilyId(1), u"Wines"_qs},
                             {FamilyId(3), FamilyId(2), u"Reds"_qs},
                             {FamilyId(4), {}, u"Bread"_qs}}};

private Q_SLOTS:
    void aFamilyHoldsThoseUnderIt()
    {
        QVERIFY(m_tree.isWithin(FamilyId(3), FamilyId(1)));
        QVERIFY(m_tree.isWithin(FamilyId(2), FamilyId(2)));
        QVERIFY(!m_tree.isWithin(FamilyId(1), FamilyId(2)));
        QVERIFY(!m_tree.isWithin(std::nullopt, FamilyId(1)));
        QCOMPARE(m_tree.within(FamilyId(2)), (std::vector<FamilyId>{FamilyId(2), FamilyId(3)}));
        // A circle in a damaged file ends all the same.
        const FamilyTree circle(
            {{FamilyId(1), FamilyId(2), u"A"_qs}, {FamilyId(2), FamilyId(1), u"B"_qs}});
        QVERIFY(!circle.isWithin(FamilyId(1), FamilyId(9)));
    }

    void oneQuestionForAllItsArticles()
    {
        const std::vector<SalePrompt> prompts{
            about(std::nullopt, FamilyId(2), PromptKind::Age18, 1),
            about(ProductId(7), std::nullopt, PromptKind::Age18, 2),
            about(ProductId(8), std::nullopt, PromptKind::RawMilk, 3)};
        const std::vector<ScopedLine> lines{lineOf(1, 5, FamilyId(3)), lineOf(2, 6, FamilyId(4)),
                                            lineOf(3, 7), lineOf(4, 8)};
        const auto due = PromptRules::due(prompts, lines, m_tree, {});
        QCOMPARE(due.size(), size_t(2));
        QCOMPARE(due[0].key, u"age18"_qs);
        QCOMPARE(due[0].positions, (std::vector<int>{1, 3}));
        QCOMPARE(due[0].articles, u"P5, P7"_qs);
        QCOMPARE(due[1].key, u"raw_milk"_qs);
        QCOMPARE(PromptRules::due(prompts, lines, m_tree, {{u"age18"_qs, true}}).size(), size_t(1));
    }

    void noPaymentWithoutAnAnswer()
    {
        const std::vector<SalePrompt> prompts{
            about(ProductId(7), std::nullopt, PromptKind::Age18, 2),
            about(ProductId(7), std::nullopt, PromptKind::Notice, 5, u"Keep it cold"_qs)};
        const std::vector<ScopedLine> lines{lineOf(1, 7)};
        const auto code = [&](const std::vector<PromptAnswer> &answers) {
            const Result<> checked = PromptRules::check(prompts, lines, m_tree, answers);
            return checked ? QString() : checked.failure().code;
        };
        QCOMPARE(code({}), u"prompt"_qs);
        QCOMPARE(code({{u"age18"_qs, true}}), u"prompt"_qs);
        QCOMPARE(code({{u"age18"_qs, false}, {u"notice:5"_qs, true}}), u"prompt_no"_qs);
        QCOMPARE(code({{u"age18"_qs, true}, {u"notice:5"_qs, false}}), QString());
    }

    void whatMayBeKept()
    {
        const auto code = [](const SalePrompt &prompt) {
            const Result<> checked = PromptRules::check(prompt);
            return checked ? QString() : checked.failure().code;
        };
        QCOMPARE(code(about({}, {}, PromptKind::Age18)), u"scope"_qs);
        QCOMPARE(code(about(ProductId(1), FamilyId(1), PromptKind::Age18)), u"scope"_qs);
        QCOMPARE(code(about(ProductId(1), {}, PromptKind::Notice)), u"text"_qs);
        QCOMPARE(code(about(ProductId(1), {}, PromptKind::Notice, 1, QString(121, u'x'))),
                 u"text"_qs);
        QCOMPARE(code(about(ProductId(1), {}, PromptKind::Age18)), QString());
    }

    void everyKindHasItsWords()
    {
        for (const PromptKind kind : PromptRules::all()) {
            QCOMPARE(PromptRules::fromName(PromptRules::name(kind)), std::optional(kind));
            QVERIFY(!PromptRules::title(kind).isEmpty());
            QVERIFY(!PromptRules::question(kind, u"Read this"_qs).isEmpty());
            QVERIFY(PromptRules::yes(kind) != PromptRules::no(kind));
        }
        for (const Leniency leniency : {Leniency::Allow, Leniency::Warn, Leniency::Refuse})
            QCOMPARE(leniencyFromName(leniencyName(leniency)), std::optional(leniency));
        for (const OverrideKind kind :
             {OverrideKind::Buyer, OverrideKind::Limit, OverrideKind::Voids})
            QCOMPARE(overrideFromName(overrideName(kind)), std::optional(kind));
        QVERIFY(!leniencyFromName(u"perhaps"_qs));
    }
};

CABAS_TEST(TestPromptRules)
#include "tst_promptrules.moc"
