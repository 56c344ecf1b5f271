// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/labellayout.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

constexpr int gap = 1000;
constexpr int air = 300;          ///< between the texts and what stands under them
constexpr int linePitch = 118;    ///< per cent of the em, from a line to the next
constexpr int capHeight = 73;     ///< per cent of the em
constexpr int restOfPrice = 55;   ///< cents and currency, per cent of the euros' size
constexpr int qrShare = 45;       ///< per cent of a label's height that a QR code may take
constexpr int goodPricePart = 75; ///< per cent of its size that a price keeps beside bars
constexpr int nmPerUm = 1000;

int percent(int whole, int part)
{
    return int(qint64(whole) * part / 100);
}

/// How large the texts of a label are, from the height that is free for them.
struct Sizes {
    int name, origin, price, perUnit, small;
    int bars; ///< height of the bars
    int nameLines;
};

Sizes sizesOf(const QSize &area, LabelStyle style)
{
    const int h = area.height();
    if (style == LabelStyle::Sign)
        return {std::clamp(std::min(percent(h, 10), percent(area.width(), 11)), 3500, 16000),
                std::clamp(percent(h, 4), 2600, 7000),
                std::clamp(std::min(percent(h, 28), percent(area.width(), 34)), 8000, 60000),
                std::clamp(percent(h, 6), LabelLayout::leastPerUnit, 10000),
                std::clamp(percent(h, 3), 2000, 4000),
                std::clamp(percent(h, 13), 8000, 18000),
                3};
    return {std::clamp(percent(h, 13), 2300, 7000),
            std::clamp(percent(h, 9), 1700, 4000),
            std::clamp(percent(h, 33), 4000, 16000),
            std::clamp(percent(h, 10), LabelLayout::leastPerUnit, 5000),
            std::clamp(percent(h, 7), 1500, 3000),
            std::clamp(percent(h, 27), 4500, 14000),
            2};
}

/// One label being composed.
class Composer {
public:
    Composer(const LabelContent &label, const LabelFormat &format, int dotNm,
             const LabelLayout::Measure &measure, const QString &allergensWord,
             const QString &askForAllergens)
        : m_label(label), m_dotNm(dotNm), m_measure(measure),
          m_area(format.paddingX, format.paddingY, format.label.width() - 2 * format.paddingX,
                 format.label.height() - 2 * format.paddingY),
          m_sizes(sizesOf(m_area.size(), format.style)), m_allergensWord(allergensWord),
          m_askForAllergens(askForAllergens), m_symbol(label.symbol)
    {
        // Bars too long for the label become a QR code, which any telephone and till reads.
        if (m_symbol && !isQr() && dotsWithin(m_area.width(), 0) == 0) {
            const Result<BarSymbol> square = SymbolWriter::write(Symbology::Qr, m_symbol->text);
            m_symbol = square ? std::optional(*square) : std::nullopt;
        }
    }

    std::vector<LabelItem> compose(LabelStyle style)
    {
        int zoneEnd = 0;
        if (style == LabelStyle::Sign)
            zoneEnd = composeSign();
        else if (chooseBeside())
            zoneEnd = composeBeside();
        else
            zoneEnd = composeStacked();
        fillZone(zoneEnd - air, style == LabelStyle::Sign);
        return m_items;
    }

private:
    int left() const { return m_area.x(); }
    int right() const { return m_area.x() + m_area.width(); }
    int bottom() const { return m_area.y() + m_area.height(); }
    bool hasPrice() const { return !m_label.priceWhole.isEmpty(); }
    int module(int dots) const { return int(qint64(dots) * m_dotNm / nmPerUm); }
    int width(const QString &text, int size, bool strong) const
    {
        return text.isEmpty() ? 0 : m_measure(text, size, strong);
    }

    // -- texts --------------------------------------------------------------------------------
    void put(int x, int base, const QString &text, int size, bool strong)
    {
        if (text.isEmpty())
            return;
        LabelItem item;
        item.box = QRect(x, base - percent(size, LabelItem::ascentPercent),
                         width(text, size, strong), size);
        item.text = text;
        item.size = size;
        item.strong = strong;
        m_items.push_back(item);
    }
    void putRight(int x, int base, const QString &text, int size, bool strong)
    {
        put(x - width(text, size, strong), base, text, size, strong);
    }

    QString shortened(const QString &text, int size, bool strong, int room) const
    {
        if (width(text, size, strong) <= room)
            return text;
        QString cut = text;
        while (!cut.isEmpty() && width(cut.trimmed() + u'…', size, strong) > room)
            cut.chop(1);
        return cut.isEmpty() ? QString() : cut.trimmed() + u'…';
    }

    /// A figure and its unit stay on one line.
    static QString kept(QString text)
    {
        static const QRegularExpression measure(
            QStringLiteral("(?<=[0-9]) (?=(?:g|kg|mg|l|L|cl|ml|cm|m|%|mois|pièces)\\b|%)"));
        return text.replace(measure, QString(QChar::Nbsp));
    }

    /// The text in lines no wider than the label; a word wider than it is broken.
    QStringList wrapped(const QString &text, int size, bool strong) const
    {
        QStringList lines;
        QString line;
        for (QString word : kept(text).split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (width(longer, size, strong) <= m_area.width()) {
                line = longer;
                continue;
            }
            if (!line.isEmpty())
                lines += line;
            while (word.size() > 1 && width(word, size, strong) > m_area.width()) {
                qsizetype fits = word.size() - 1;
                while (fits > 1 && width(word.left(fits), size, strong) > m_area.width())
                    --fits;
                lines += word.left(fits);
                word = word.mid(fits);
            }
            line = word;
        }
        if (!line.isEmpty())
            lines += line;
        return lines;
    }

    // -- price --------------------------------------------------------------------------------
    int priceWidth(int size) const
    {
        return width(m_label.priceWhole, size, true) +
               width(m_label.priceRest, percent(size, restOfPrice), true);
    }
    int priceSizeFor(int room) const
    {
        const int wide = priceWidth(m_sizes.price);
        return wide <= room ? m_sizes.price : int(qint64(m_sizes.price) * room / wide);
    }
    /// The euros on the base line, the cents raised to their top.
    void putPrice(int x, int base, int size)
    {
        const int rest = percent(size, restOfPrice);
        const int restWidth = width(m_label.priceRest, rest, true);
        const int restBase = base - percent(size, capHeight) + percent(rest, capHeight);
        put(x - restWidth, restBase, m_label.priceRest, rest, true);
        putRight(x - restWidth, base, m_label.priceWhole, size, true);
        m_items.back().box.setHeight(percent(size, LabelItem::ascentPercent)); // figures only
    }

    // -- bars ---------------------------------------------------------------------------------
    int barsWidth(int dots) const { return m_symbol ? m_symbol->width() * module(dots) : 0; }
    int bestDots() const
    {
        return std::max(1,
                        int((qint64(LabelLayout::bestModule) * nmPerUm + m_dotNm / 2) / m_dotNm));
    }
    bool isQr() const { return m_symbol && m_symbol->isSquare(); }
    int digitsHeight() const { return isQr() ? 0 : percent(m_sizes.small, 125); }
    /// Of the bars with their digits, or of a QR code whose modules are so large.
    int symbolHeight(int dots) const
    {
        if (!m_symbol || dots == 0)
            return 0;
        return isQr() ? barsWidth(dots) : m_sizes.bars + digitsHeight();
    }
    int roomForQr() const { return percent(m_area.height(), qrShare); }

    /// The most dots a module may have within that room; 0 when bars would be too fine to read.
    int dotsWithin(int roomX, int roomY) const
    {
        for (int dots = bestDots(); dots > 0 && module(dots) >= LabelLayout::leastModule; --dots) {
            const int wide = barsWidth(dots);
            if (wide <= roomX && (!isQr() || wide <= roomY))
                return dots;
        }
        return 0;
    }
    /// Bars or a QR code with their foot on `end`, and the digits under bars.
    void putSymbol(int x, int end, int dots)
    {
        LabelItem item;
        item.kind = LabelItem::Kind::Symbol;
        item.symbol = *m_symbol;
        item.moduleDots = dots;
        const int wide = barsWidth(dots);
        if (isQr()) {
            item.box = QRect(x, end - wide, wide, wide);
            m_items.push_back(item);
            return;
        }
        item.box = QRect(x, end - symbolHeight(dots), wide, m_sizes.bars);
        m_items.push_back(item);
        const QString digits =
            shortened(m_symbol->text, m_sizes.small, false, module(dots) * m_symbol->columns);
        const int bars = module(dots) * m_symbol->columns;
        const int start = x + module(dots) * m_symbol->quietLeft;
        put(start + (bars - width(digits, m_sizes.small, false)) / 2,
            end - percent(m_sizes.small, 25), digits, m_sizes.small, false);
    }

    // -- arrangements ---------------------------------------------------------------------------
    /// Micrometres of the label's own edge that serve as the quiet zone at the left of bars.
    int quietOutside(int dots) const
    {
        return m_symbol ? std::min(m_area.x(), m_symbol->quietLeft * module(dots)) : 0;
    }
    int roomBeside(int dots) const
    {
        return dots == 0 ? m_area.width() : m_area.width() + quietOutside(dots) - barsWidth(dots);
    }

    /// Bars at the left, price at the right: the widest bars that leave the price most of its
    /// size. False where both do not stand side by side.
    bool chooseBeside()
    {
        m_dots = 0;
        if (!m_symbol)
            return true;
        const int most = dotsWithin(m_area.width(), roomForQr());
        for (int dots = most; dots > 0 && module(dots) >= LabelLayout::leastModule; --dots) {
            m_dots = dots;
            const int least = module(dots) >= LabelLayout::normModule ? goodPricePart : 100;
            if (priceSizeFor(roomBeside(dots)) >= percent(m_sizes.price, least))
                return true;
        }
        return m_dots == 0 ||
               priceSizeFor(roomBeside(m_dots)) >= percent(m_sizes.price, goodPricePart);
    }

    int composeBeside()
    {
        const int footBase = bottom() - percent(m_sizes.perUnit, 22);
        const int footTop = bottom() - percent(m_sizes.perUnit, 120);
        putRight(right(), footBase, m_label.perUnit, m_sizes.perUnit, true);
        const int footRoom = m_area.width() - width(m_label.perUnit, m_sizes.perUnit, true) - gap;
        const int marks = putMarks(left(), footBase, left() + footRoom, m_sizes.small);
        if (marks + width(m_label.date, m_sizes.small, false) <= left() + footRoom)
            put(marks, footBase, m_label.date, m_sizes.small, false);
        int zoneEnd = footTop;
        if (m_dots > 0) {
            putSymbol(left() - quietOutside(m_dots), footTop, m_dots);
            zoneEnd = footTop - symbolHeight(m_dots);
        }
        if (hasPrice()) {
            const int size = priceSizeFor(roomBeside(m_dots));
            const int base = footTop - percent(m_sizes.small, 25);
            putPrice(right(), base, size);
            zoneEnd = std::min(zoneEnd, base - percent(size, LabelItem::ascentPercent));
        }
        return zoneEnd;
    }

    /// Small labels: price and price per kilogram on one line, the bars under them.
    int composeStacked()
    {
        int end = bottom();
        const int dots = dotsWithin(m_area.width(), roomForQr());
        if (dots > 0) {
            putSymbol(left() + (m_area.width() - barsWidth(dots)) / 2, end, dots);
            end -= symbolHeight(dots) + gap / 2;
        }
        if (!hasPrice())
            return end;
        const int perUnit = width(m_label.perUnit, m_sizes.perUnit, true);
        const int size = priceSizeFor(m_area.width() - perUnit - gap);
        const int base = end - std::max(percent(size, 10), percent(m_sizes.perUnit, 25));
        put(left(), base, m_label.perUnit, m_sizes.perUnit, true);
        putPrice(right(), base, size);
        return base - std::max(percent(size, LabelItem::ascentPercent),
                               percent(m_sizes.perUnit, LabelItem::ascentPercent));
    }

    /// Signs: the price across the whole width, the bars small in a corner.
    int composeSign()
    {
        int perUnit = m_sizes.perUnit;
        int dots = 0;
        for (const int size : {m_sizes.perUnit, LabelLayout::leastPerUnit}) {
            perUnit = size;
            const int room = m_area.width() - width(m_label.perUnit, size, true) - gap;
            dots = dotsWithin(room, 2 * m_sizes.bars);
            if (dots > 0)
                break;
        }
        if (m_symbol && dots > 0)
            putSymbol(left(), bottom(), dots);
        const int dateBase = bottom() - percent(m_sizes.small, 25);
        putRight(right(), dateBase, m_label.date, m_sizes.small, false);
        putRight(right(), dateBase - percent(m_sizes.small, 130), m_label.perUnit, perUnit, true);
        const int texts = percent(m_sizes.small, 155) + percent(perUnit, 100);
        const int end = bottom() - std::max(symbolHeight(dots), texts);
        if (!hasPrice())
            return end;
        const int size = priceSizeFor(m_area.width());
        const int base = end - percent(size, 14);
        putPrice(right(), base, size);
        return base - percent(size, LabelItem::ascentPercent);
    }

    /// Marks of quality, each in a box, as many as there is room for; where the next thing may
    /// begin.
    int putMarks(int x, int base, int end, int size)
    {
        const int pad = percent(size, 45);
        for (const QString &mark : m_label.marks) {
            const int wide = width(mark, size, true) + 2 * pad;
            if (x + wide > end)
                break;
            LabelItem frame;
            frame.kind = LabelItem::Kind::Frame;
            frame.box = QRect(x, base - percent(size, 98), wide, percent(size, 122));
            m_items.push_back(frame);
            put(x + pad, base, mark, size, true);
            x += wide + pad;
        }
        return x;
    }

    // -- name, origin, allergens ----------------------------------------------------------------
    /// Lines of that size from `top` on; where the next may begin.
    int putLines(int top, const QStringList &lines, int size, bool strong)
    {
        for (const QString &line : lines) {
            put(left(), top + percent(size, LabelItem::ascentPercent), line, size, strong);
            top += percent(size, linePitch);
        }
        return top;
    }

    /// The name on one line where little less than its size allows that.
    bool fitsOneLine(int part) const
    {
        return width(m_label.name, percent(m_sizes.name, part), true) <= m_area.width();
    }

    /// The name in as many lines as it may have and the room takes, as large as that allows.
    int putName(int end, int reserved)
    {
        const int top = m_area.y();
        for (int part = 100; part >= 85; part -= 5) {
            const int size = percent(m_sizes.name, part);
            if (fitsOneLine(part) && top + percent(size, linePitch) <= end)
                return putLines(top, {m_label.name}, size, true);
        }
        for (const int kept : {reserved, 0}) {
            for (int part = 100; part >= 70; part -= 5) {
                const int size = percent(m_sizes.name, part);
                const QStringList lines = wrapped(m_label.name, size, true);
                const int high = percent(size, linePitch) * int(lines.size());
                if (lines.size() <= m_sizes.nameLines && top + high + kept <= end)
                    return putLines(top, lines, size, true);
            }
        }
        const int size = percent(m_sizes.name, 70);
        const int most =
            std::clamp((end - top) / std::max(1, percent(size, linePitch)), 1, m_sizes.nameLines);
        QStringList lines = wrapped(m_label.name, size, true);
        if (lines.size() > most) {
            const QString rest = lines.mid(most - 1).join(u' ');
            lines = lines.mid(0, most - 1) << shortened(rest + u'…', size, true, m_area.width());
        }
        return putLines(top, lines, size, true);
    }

    void putAllergens(int top, int end)
    {
        if (m_label.allergens.isEmpty())
            return;
        const QString text = m_allergensWord.arg(m_label.allergens);
        for (const int part : {100, 85}) {
            const int size = percent(m_sizes.origin, part);
            const QStringList lines = wrapped(text, size, false);
            if (top + percent(size, linePitch) * int(lines.size()) <= end) {
                putLines(top, lines, size, false);
                return;
            }
        }
        const int size = percent(m_sizes.origin, 85);
        if (top + percent(size, linePitch) <= end &&
            width(m_askForAllergens, size, false) <= m_area.width())
            putLines(top, {m_askForAllergens}, size, false);
    }

    void fillZone(int end, bool isSign)
    {
        const int line = percent(m_sizes.origin, linePitch);
        const int below =
            (m_label.origin.isEmpty() ? 0 : line) + (m_label.allergens.isEmpty() ? 0 : line);
        int top = putName(end, below);
        if (!m_label.origin.isEmpty() && top + line <= end)
            top = putLines(top, {shortened(m_label.origin, m_sizes.origin, false, m_area.width())},
                           m_sizes.origin, false);
        if (isSign && !m_label.marks.isEmpty() && top + percent(m_sizes.origin, 170) <= end) {
            putMarks(left(), top + percent(m_sizes.origin, 130), right(), m_sizes.origin);
            top += percent(m_sizes.origin, 190);
        }
        putAllergens(top, end);
    }

    const LabelContent &m_label;
    int m_dotNm;
    const LabelLayout::Measure &m_measure;
    QRect m_area;
    Sizes m_sizes;
    QString m_allergensWord;
    QString m_askForAllergens;
    std::optional<BarSymbol> m_symbol;
    int m_dots = 0; ///< of a module beside the price
    std::vector<LabelItem> m_items;
};

} // namespace

std::vector<LabelItem> LabelLayout::of(const LabelContent &label, const LabelFormat &format,
                                       int dotNm, const Measure &measure)
{
    return Composer(label, format, std::max(1, dotNm), measure, tr("Allergens: %1"),
                    tr("Allergens: ask for the list."))
        .compose(format.style);
}

} // namespace cabas
