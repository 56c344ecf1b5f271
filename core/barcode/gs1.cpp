// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/gs1.h"

#include "core/barcode/gs1ai.h"
#include "core/barcode/gs1checks.h"
#include "core/barcode/gtin.h"

#include <algorithm>

namespace cabas {

namespace {

/// The longest value GS1 allows.
constexpr qsizetype longestValue = 90;

bool isPresent(const Gs1Elements &elements, QStringView pattern)
{
    return std::any_of(elements.begin(), elements.end(), [pattern](const Gs1Element &element) {
        return matchesAiPattern(element.ai, pattern);
    });
}

/// Present and other than `self`: an AI does not exclude itself though its pattern fits it.
const Gs1Element *excludedBy(const Gs1Ai &self, const Gs1Elements &elements)
{
    for (const QString &pattern : self.exclusions) {
        for (const Gs1Element &element : elements) {
            if (element.ai != self.number && matchesAiPattern(element.ai, pattern))
                return &element;
        }
    }
    return nullptr;
}

bool isMet(const std::vector<QStringList> &alternatives, const Gs1Elements &elements)
{
    return std::any_of(alternatives.begin(), alternatives.end(), [&](const QStringList &patterns) {
        return std::all_of(patterns.begin(), patterns.end(),
                           [&](const QString &pattern) { return isPresent(elements, pattern); });
    });
}

/// `(01) or (02)`, `(01) and (21)`: the alternatives in brackets.
QString inWords(const std::vector<QStringList> &alternatives)
{
    QStringList words;
    for (const QStringList &patterns : alternatives)
        words.append(u'(' + patterns.join(u")+("_qs) + u')');
    return words.join(u", "_qs);
}

} // namespace

Result<> Gs1::checkValue(const Gs1Element &element)
{
    const Gs1Ai *ai = Gs1AiTable::find(element.ai);
    if (!ai) {
        const bool isLegal = !element.value.isEmpty() && element.value.size() <= longestValue &&
                             std::all_of(element.value.begin(), element.value.end(),
                                         [](QChar c) { return Gs1Checks::isInCharset(c, 'X'); });
        if (Gs1AiTable::isAssigned(element.ai) || !isLegal)
            return refused(tr("(%1) is not a GS1 field.").arg(element.ai), u"syntax"_qs);
        return Ok{};
    }
    if (const std::optional<QString> problem = Gs1Checks::problem(*ai, element.value))
        return refused(*problem, u"syntax"_qs);
    return Ok{};
}

Result<Gs1Elements> Gs1::fromRaw(QStringView data)
{
    if (data.isEmpty() || data.front() != fnc1)
        return refused(tr("This is not GS1 data: it does not begin with the GS1 mark (FNC1)."),
                       u"syntax"_qs);
    data = data.sliced(1);
    if (data.isEmpty())
        return refused(tr("The GS1 code is empty."), u"syntax"_qs);
    Gs1Elements elements;
    while (!data.isEmpty()) {
        const Gs1Ai *ai = Gs1AiTable::startingAt(data);
        if (!ai)
            return refused(tr("The GS1 code is damaged: no field is called “%1”.")
                               .arg(data.first(qMin<qsizetype>(4, data.size()))),
                           u"syntax"_qs);
        data = data.sliced(ai->number.size());
        const qsizetype separator = data.indexOf(fnc1);
        qsizetype length = separator < 0 ? data.size() : separator;
        if (ai->isPredefined)
            length = qMin<qsizetype>(length, ai->mostLength());
        const Gs1Element element{ai->number, data.first(length).toString()};
        CABAS_TRY(checkValue(element));
        elements.push_back(element);
        data = data.sliced(length);
        if (data.startsWith(fnc1))
            data = data.sliced(1);
    }
    return elements;
}

Result<Gs1Elements> Gs1::fromBracketed(QStringView text)
{
    const auto damaged = [] {
        return refused(tr("This is not a GS1 code in brackets, like (01)09520123456788(10)AB."),
                       u"syntax"_qs);
    };
    if (!text.startsWith(u'('))
        return damaged();
    Gs1Elements elements;
    while (!text.isEmpty()) {
        const qsizetype closing = text.indexOf(u')');
        if (closing < 3 || closing > 5 || !isDigits(text.sliced(1, closing - 1)))
            return damaged();
        Gs1Element element{text.sliced(1, closing - 1).toString(), {}};
        text = text.sliced(closing + 1);
        while (!text.isEmpty() && text.front() != u'(') {
            if (text.startsWith(u"\\("))
                text = text.sliced(1);
            element.value += text.front();
            text = text.sliced(1);
        }
        CABAS_TRY(checkValue(element));
        elements.push_back(element);
    }
    return elements;
}

QString Gs1::toRaw(const Gs1Elements &elements)
{
    QString raw;
    bool needsSeparator = true;
    for (const Gs1Element &element : elements) {
        if (needsSeparator)
            raw += fnc1;
        raw += element.ai + element.value;
        const Gs1Ai *ai = Gs1AiTable::find(element.ai);
        needsSeparator = !ai || !ai->isPredefined;
    }
    return raw;
}

Result<> Gs1::checkAssociations(const Gs1Elements &elements)
{
    CABAS_TRY(checkRepeats(elements));
    CABAS_TRY(checkExclusions(elements));
    CABAS_TRY(checkRequisites(elements));
    return checkSignature(elements);
}

Result<> Gs1::checkRepeats(const Gs1Elements &elements)
{
    for (const Gs1Element &element : elements) {
        if (valueOf(elements, element.ai) != element.value)
            return refused(tr("The GS1 field (%1) is there twice with two values.").arg(element.ai),
                           u"association"_qs);
    }
    return Ok{};
}

Result<> Gs1::checkExclusions(const Gs1Elements &elements)
{
    for (const Gs1Element &element : elements) {
        const Gs1Ai *ai = Gs1AiTable::find(element.ai);
        const Gs1Element *other = ai ? excludedBy(*ai, elements) : nullptr;
        if (other)
            return refused(
                tr("The GS1 fields (%1) and (%2) must not be together.").arg(element.ai, other->ai),
                u"association"_qs);
    }
    return Ok{};
}

Result<> Gs1::checkRequisites(const Gs1Elements &elements)
{
    for (const Gs1Element &element : elements) {
        const Gs1Ai *ai = Gs1AiTable::find(element.ai);
        if (!ai)
            continue;
        for (const std::vector<QStringList> &alternatives : ai->requisites) {
            if (!isMet(alternatives, elements))
                return refused(tr("The GS1 field (%1) needs one of these beside it: %2.")
                                   .arg(element.ai, inWords(alternatives)),
                               u"association"_qs);
        }
    }
    return Ok{};
}

Result<> Gs1::checkSignature(const Gs1Elements &elements)
{
    if (!isPresent(elements, u"8030"))
        return Ok{};
    struct Key {
        QStringView ai;
        qsizetype lengthWithoutSerial;
    };
    for (const Key &key : {Key{u"253", 13}, Key{u"255", 13}, Key{u"8003", 14}}) {
        const std::optional<QString> value = valueOf(elements, key.ai);
        if (value && value->size() <= key.lengthWithoutSerial)
            return refused(
                tr("The GS1 field (%1) needs its serial number to be signed.").arg(key.ai),
                u"association"_qs);
    }
    return Ok{};
}

std::optional<QString> valueOf(const Gs1Elements &elements, QStringView ai)
{
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [ai](const Gs1Element &element) { return element.ai == ai; });
    if (found == elements.end())
        return {};
    return found->value;
}

} // namespace cabas
