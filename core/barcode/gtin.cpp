// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/gtin.h"

#include <algorithm>

namespace cabas {

std::optional<int> checkDigit(QStringView digits)
{
    if (!isDigits(digits))
        return {};
    int sum = 0;
    int weight = 3;
    for (qsizetype at = digits.size() - 1; at >= 0; --at) {
        sum = (sum + weight * (digits[at].unicode() - u'0')) % 10;
        weight = 4 - weight;
    }
    return (10 - sum) % 10;
}

bool hasCheckDigit(QStringView digits)
{
    if (digits.size() < 2 || !isDigits(digits))
        return false;
    return checkDigit(digits.chopped(1)) == digits.back().unicode() - u'0';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Gtin::Gtin(QString digits14, QString printed)
    : m_digits14(std::move(digits14)), m_printed(std::move(printed))
{
}

std::optional<Gtin> Gtin::parse(QStringView digits)
{
    const qsizetype length = digits.size();
    if (length != 8 && length != 12 && length != 13 && length != 14)
        return {};
    const bool isZero =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; });
    if (isZero || !hasCheckDigit(digits))
        return {};
    return Gtin(digits.toString().rightJustified(14, u'0'), digits.toString());
}

std::optional<Gtin> Gtin::fromUpcE(QStringView digits)
{
    if (digits.size() != 8 || !isDigits(digits) || digits[0] > u'1')
        return {};
    const QString body = digits.sliced(1, 6).toString();
    // The sixth digit tells which zeros of maker and article were left out.
    const int shape = body[5].digitValue();
    QString maker = body.left(2);
    QString article;
    if (shape <= 2) {
        maker += body[5] + u"00"_qs;
        article = u"00"_qs + body.sliced(2, 3);
    } else if (shape == 3) {
        maker = body.left(3) + u"00"_qs;
        article = u"000"_qs + body.sliced(3, 2);
    } else if (shape == 4) {
        maker = body.left(4) + u'0';
        article = u"0000"_qs + body[4];
    } else {
        maker = body.left(5);
        article = u"0000"_qs + body[5];
    }
    const std::optional<Gtin> whole = parse(digits[0] + maker + article + digits[7]);
    if (!whole)
        return {};
    return Gtin(whole->digits14(), digits.toString());
}

bool Gtin::isRestricted() const
{
    if (indicator() != 0)
        return false;
    if (m_digits14.startsWith(u"000000"_qs))
        return m_digits14[6] == u'0' || m_digits14[6] == u'2';
    const QStringView prefix = QStringView(m_digits14).sliced(1, 2);
    return prefix[0] == u'2' || prefix == u"02" || prefix == u"04";
}

QString productCodeKey(const QString &code)
{
    const QString text = code.trimmed();
    if (const std::optional<Gtin> gtin = Gtin::parse(text))
        return gtin->digits14();
    return text.toUpper();
}

} // namespace cabas
