// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/slip.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

using Weight = SlipLine::Weight;
using Kind = SlipPart::Kind;

struct KindWord {
    Kind kind;
    const char *word;
};

constexpr std::array<KindWord, 6> kindWords{{{Kind::Text, "text"},
                                             {Kind::Centred, "centred"},
                                             {Kind::Ends, "ends"},
                                             {Kind::Table, "table"},
                                             {Kind::Rule, "rule"},
                                             {Kind::Barcode, "barcode"}}};
constexpr int goesOnIndent = 2;

QString wordOf(Kind kind)
{
    for (const KindWord &each : kindWords) {
        if (each.kind == kind)
            return QString::fromLatin1(each.word);
    }
    return {};
}

Kind kindOf(const QString &word)
{
    for (const KindWord &each : kindWords) {
        if (word == QLatin1String(each.word))
            return each.kind;
    }
    return Kind::Text;
}

/// Sets parts at a width.
class Setter {
public:
    Setter(int columns, std::optional<Charset> charset) : m_columns(columns), m_charset(charset) {}

    void set(const SlipPart &part)
    {
        const int width = part.weight == Weight::Title ? m_columns / 2 : m_columns;
        switch (part.kind) {
        case Kind::Text:
            setText(shown(part.text), width, part.weight);
            break;
        case Kind::Centred:
            for (const QString &line : Slip::wrapped(shown(part.text), width))
                put(QString((width - int(line.size())) / 2, u' ') + line, part.weight);
            break;
        case Kind::Ends:
            setEnds(shown(part.text), shown(part.right), width, part.weight);
            break;
        case Kind::Table:
            setTable(part.rows);
            break;
        case Kind::Rule:
            put(QString(m_columns, u'-'), Weight::Normal);
            break;
        case Kind::Barcode:
            m_lines.push_back({part.text, Weight::Normal, true});
            break;
        }
    }
    std::vector<SlipLine> taken() { return std::move(m_lines); }

private:
    QString shown(const QString &text) const
    {
        return m_charset ? decoded(encoded(text, *m_charset), *m_charset) : text;
    }
    void put(const QString &text, Weight weight) { m_lines.push_back({text, weight}); }

    /// A text that begins with blanks keeps them on each of its lines.
    void setText(const QString &text, int width, Weight weight)
    {
        int indent = 0;
        while (indent < text.size() && indent < width / 2 && text[indent] == u' ')
            ++indent;
        const QString blanks(indent, u' ');
        const QStringList lines = Slip::wrapped(text, width - indent);
        for (const QString &line : lines)
            put(blanks + line, weight);
        if (lines.isEmpty())
            put({}, weight);
    }

    void setEnds(const QString &left, const QString &right, int width, Weight weight)
    {
        if (right.isEmpty()) {
            setText(left, width, weight);
            return;
        }
        const int room = width - int(right.size()) - 1;
        if (left.size() <= room) {
            put(Slip::spread(left, right, width), weight);
            return;
        }
        if (room < width / 3) {
            setText(left, width, weight);
            put(Slip::spread({}, right.left(width), width), weight);
            return;
        }
        const QString first = Slip::wrapped(left, room).first();
        put(Slip::spread(first, right, width), weight);
        const QString rest = left.mid(left.indexOf(first) + first.size()).trimmed();
        const QString blanks(goesOnIndent, u' ');
        for (const QString &line : Slip::wrapped(rest, width - goesOnIndent))
            put(blanks + line, weight);
    }

    void setTable(const std::vector<QStringList> &rows)
    {
        qsizetype cells = 0;
        for (const QStringList &row : rows)
            cells = std::max(cells, row.size());
        std::vector<int> widths(size_t(cells), 0);
        for (const QStringList &row : rows) {
            for (qsizetype i = 1; i < row.size(); ++i)
                widths[size_t(i)] = std::max(widths[size_t(i)], int(shown(row[i]).size()) + 1);
        }
        // Where there is room, the figures stand as far apart as on the widest paper.
        const int roomy = m_columns / 4 - 1;
        int taken = 0;
        for (size_t i = 1; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], std::min(roomy, m_columns));
            taken += widths[i];
        }
        for (const QStringList &row : rows)
            setRow(row, widths, m_columns - taken);
    }

    void setRow(const QStringList &row, const std::vector<int> &widths, int firstWidth)
    {
        QString line = shown(row.value(0));
        if (line.size() > firstWidth) {
            setText(line, m_columns, Weight::Normal);
            line.clear();
        }
        line = line.leftJustified(std::max(firstWidth, 0));
        for (qsizetype i = 1; i < row.size(); ++i)
            line += shown(row[i]).rightJustified(widths[size_t(i)]);
        put(line.right(m_columns), Weight::Normal);
    }

    int m_columns;
    std::optional<Charset> m_charset;
    std::vector<SlipLine> m_lines;
};

} // namespace

void Slip::add(const QString &text, Weight weight)
{
    m_parts.push_back({Kind::Text, text, {}, {}, weight});
}

void Slip::addCentred(const QString &text, Weight weight)
{
    m_parts.push_back({Kind::Centred, text, {}, {}, weight});
}

void Slip::addEnds(const QString &left, const QString &right, Weight weight)
{
    m_parts.push_back({Kind::Ends, left, right, {}, weight});
}

void Slip::addTable(const std::vector<QStringList> &rows)
{
    m_parts.push_back({Kind::Table, {}, {}, rows});
}

void Slip::addRule()
{
    m_parts.push_back({Kind::Rule});
}

void Slip::addBarcode(const QString &text)
{
    m_parts.push_back({Kind::Barcode, text});
}

std::vector<SlipLine> Slip::lines(int columns, std::optional<Charset> charset) const
{
    Setter setter(columns, charset);
    for (const SlipPart &part : m_parts)
        setter.set(part);
    return setter.taken();
}

void Slip::append(const Slip &slip)
{
    if (slip.m_parts.empty())
        return;
    addBlank();
    m_parts.insert(m_parts.end(), slip.m_parts.begin(), slip.m_parts.end());
}

QJsonArray Slip::toJson() const
{
    QJsonArray json;
    for (const SlipPart &part : m_parts) {
        QJsonObject object{{QStringLiteral("kind"), wordOf(part.kind)}};
        if (!part.text.isEmpty())
            object.insert(QStringLiteral("text"), part.text);
        if (!part.right.isEmpty())
            object.insert(QStringLiteral("right"), part.right);
        if (part.weight != Weight::Normal)
            object.insert(QStringLiteral("weight"), int(part.weight));
        QJsonArray rows;
        for (const QStringList &row : part.rows)
            rows.append(QJsonArray::fromStringList(row));
        if (!rows.isEmpty())
            object.insert(QStringLiteral("rows"), rows);
        json.append(object);
    }
    return json;
}

Slip Slip::fromJson(const QJsonArray &json)
{
    Slip slip;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        SlipPart part;
        part.kind = kindOf(object.value(QStringLiteral("kind")).toString());
        part.text = object.value(QStringLiteral("text")).toString();
        part.right = object.value(QStringLiteral("right")).toString();
        const int weight = object.value(QStringLiteral("weight")).toInt();
        part.weight = Weight(std::clamp(weight, 0, int(Weight::Title)));
        for (const QJsonValue &row : object.value(QStringLiteral("rows")).toArray()) {
            QStringList cells;
            for (const QJsonValue &cell : row.toArray())
                cells.append(cell.toString());
            part.rows.push_back(cells);
        }
        slip.m_parts.push_back(part);
    }
    return slip;
}

QString Slip::spread(const QString &left, const QString &right, int width)
{
    const qsizetype room = width - right.size() - 1;
    const QString shown = left.size() <= room ? left : left.left(qMax(room, qsizetype(0)));
    return shown + QString(qMax(width - shown.size() - right.size(), qsizetype(0)), u' ') + right;
}

QStringList Slip::wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line.clear();
        }
        for (; word.size() > width; word = word.mid(width))
            lines.append(word.left(width));
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace cabas
