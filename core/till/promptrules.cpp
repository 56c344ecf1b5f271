// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/promptrules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cabas {

namespace {

constexpr std::array<std::pair<PromptKind, const char *>, 5> names{
    {{PromptKind::Age18, "age18"},
     {PromptKind::RawMilk, "raw_milk"},
     {PromptKind::Deposit, "deposit"},
     {PromptKind::Container, "container"},
     {PromptKind::Notice, "notice"}}};

const PromptAnswer *answerTo(const std::vector<PromptAnswer> &answers, const QString &key)
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const PromptAnswer &one) { return one.key == key; });
    return found == answers.end() ? nullptr : &*found;
}

} // namespace

QString PromptRules::name(PromptKind kind)
{
    return QString::fromLatin1(names.at(size_t(kind)).second);
}

std::optional<PromptKind> PromptRules::fromName(const QString &name)
{
    for (const auto &[kind, known] : names) {
        if (name == QLatin1String(known))
            return kind;
    }
    return std::nullopt;
}

const std::vector<PromptKind> &PromptRules::all()
{
    static const std::vector<PromptKind> kinds{PromptKind::Age18, PromptKind::RawMilk,
                                               PromptKind::Deposit, PromptKind::Container,
                                               PromptKind::Notice};
    return kinds;
}

QString PromptRules::title(PromptKind kind)
{
    switch (kind) {
    case PromptKind::Age18:
        return tr("Alcohol: 18 or older");
    case PromptKind::RawMilk:
        return tr("Raw milk: advice to give");
    case PromptKind::Deposit:
        return tr("Deposit to charge?");
    case PromptKind::Container:
        return tr("Whose container?");
    case PromptKind::Notice:
        break;
    }
    return tr("Text of the shop’s own");
}

QString PromptRules::question(PromptKind kind, const QString &text)
{
    switch (kind) {
    case PromptKind::Age18:
        return tr("Is the customer 18 or older? Ask for a proof of age if in doubt.");
    case PromptKind::RawMilk:
        return tr(
            "Say it: raw milk is boiled for small children, pregnant women and frail people.");
    case PromptKind::Deposit:
        return tr("Is a deposit to be charged for the container?");
    case PromptKind::Container:
        return tr("Does the customer take one of the shop’s containers?");
    case PromptKind::Notice:
        break;
    }
    return text;
}

QString PromptRules::yes(PromptKind kind)
{
    switch (kind) {
    case PromptKind::Age18:
        return tr("18 or older");
    case PromptKind::RawMilk:
        return tr("It is said");
    case PromptKind::Deposit:
        return tr("Charge a deposit");
    case PromptKind::Container:
        return tr("One of the shop’s");
    case PromptKind::Notice:
        break;
    }
    return tr("Done");
}

QString PromptRules::no(PromptKind kind)
{
    switch (kind) {
    case PromptKind::Age18:
        return tr("Take it out");
    case PromptKind::Deposit:
        return tr("No deposit");
    case PromptKind::Container:
        return tr("Their own");
    case PromptKind::RawMilk:
    case PromptKind::Notice:
        break;
    }
    return tr("Not needed");
}

bool PromptRules::yesAddsDeposit(PromptKind kind)
{
    return kind == PromptKind::Deposit || kind == PromptKind::Container;
}

QString PromptRules::keyOf(const SalePrompt &prompt)
{
    if (prompt.kind != PromptKind::Notice)
        return name(prompt.kind);
    return u"notice:%1"_qs.arg(prompt.id.value());
}

std::vector<PromptDue> PromptRules::due(const std::vector<SalePrompt> &prompts,
                                        const std::vector<ScopedLine> &lines,
                                        const FamilyTree &tree,
                                        const std::vector<PromptAnswer> &answers)
{
    std::vector<PromptDue> list;
    for (const ScopedLine &line : lines) {
        for (const SalePrompt &prompt : prompts) {
            const QString key = keyOf(prompt);
            if (!isAbout(prompt.product, prompt.family, line, tree) ||
                answerTo(answers, key) != nullptr)
                continue;
            auto found = std::find_if(list.begin(), list.end(),
                                      [&](const PromptDue &one) { return one.key == key; });
            if (found == list.end())
                found = list.insert(list.end(), {key, prompt.kind, prompt.text, {}, {}});
            if (!found->positions.empty() && found->positions.back() == line.position)
                continue;
            found->positions.push_back(line.position);
            found->articles += (found->articles.isEmpty() ? QString() : u", "_qs) + line.name;
        }
    }
    return list;
}

Result<> PromptRules::check(const std::vector<SalePrompt> &prompts,
                            const std::vector<ScopedLine> &lines, const FamilyTree &tree,
                            const std::vector<PromptAnswer> &answers)
{
    const std::vector<PromptDue> waiting = due(prompts, lines, tree, answers);
    if (!waiting.empty())
        return refused(tr("%1: answer before paying. %2")
                           .arg(waiting.front().articles,
                                question(waiting.front().kind, waiting.front().text)),
                       u"prompt"_qs);
    for (const PromptDue &asked : due(prompts, lines, tree, {})) {
        const PromptAnswer *answer = answerTo(answers, asked.key);
        if (answer != nullptr && !answer->isYes && noTakesOut(asked.kind))
            return refused(
                tr("%1 may not be sold to this customer: take it out.").arg(asked.articles),
                u"prompt_no"_qs);
    }
    return Ok{};
}

Result<> PromptRules::check(const SalePrompt &prompt)
{
    if (prompt.product.has_value() == prompt.family.has_value())
        return refused(tr("Choose an article or a family."), u"scope"_qs);
    const QString text = cleaned(prompt.text);
    if (prompt.kind == PromptKind::Notice && text.isEmpty())
        return refused(tr("Write what is to be said or asked."), u"text"_qs);
    if (text.size() > maxText)
        return refused(
            tr("That is too long to be read at the till: %1 characters at most.").arg(maxText),
            u"text"_qs);
    return Ok{};
}

} // namespace cabas
