// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/deliverylinesmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reception/receptionrules.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

#include <algorithm>

namespace cabas::ui {

DeliveryLinesModel::DeliveryLinesModel(QObject *parent) : QAbstractTableModel(parent) {}

void DeliveryLinesModel::setLines(std::vector<DeliveryLine> lines, bool announced)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_announced = announced;
    refilter();
    endResetModel();
}

void DeliveryLinesModel::putLine(const DeliveryLine &line)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].id != line.id)
            continue;
        m_lines[i] = line;
        if (m_filter != All) {
            setFilter(m_filter);
        } else {
            const int row = rowOf(line.id);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    const int row = int(m_shown.size());
    m_lines.push_back(line);
    if (!passes(line))
        return;
    beginInsertRows({}, row, row);
    m_shown.push_back(m_lines.size() - 1);
    endInsertRows();
}

void DeliveryLinesModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    refilter();
    endResetModel();
}

void DeliveryLinesModel::setCurrent(std::optional<DeliveryLineId> line)
{
    const std::optional<DeliveryLineId> before = m_current;
    m_current = line;
    for (const std::optional<DeliveryLineId> &changed : {before, line}) {
        if (!changed)
            continue;
        if (const int row = rowOf(*changed); row >= 0)
            Q_EMIT dataChanged(index(row, State), index(row, State));
    }
}

bool DeliveryLinesModel::passes(const DeliveryLine &line) const
{
    const Quantity expected = line.expected.value_or(Quantity());
    switch (m_filter) {
    case Left:
        return line.expected && line.received < expected;
    case Different:
        return line.received != expected && (line.expected || m_announced) &&
               !line.received.isZero();
    case All:
        break;
    }
    return true;
}

void DeliveryLinesModel::refilter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (passes(m_lines[i]))
            m_shown.push_back(i);
    }
}

int DeliveryLinesModel::rowOf(DeliveryLineId line) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_lines[m_shown[row]].id == line)
            return int(row);
    }
    return -1;
}

const DeliveryLine *DeliveryLinesModel::find(DeliveryLineId line) const
{
    for (const DeliveryLine &each : m_lines) {
        if (each.id == line)
            return &each;
    }
    return nullptr;
}

int DeliveryLinesModel::complete() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [this](const DeliveryLine &line) {
        return line.expected ? line.received == *line.expected
                             : !m_announced && !line.received.isZero();
    }));
}

int DeliveryLinesModel::different() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [this](const DeliveryLine &line) {
        return !line.received.isZero() &&
               (line.expected ? line.received != *line.expected : m_announced);
    }));
}

int DeliveryLinesModel::left() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const DeliveryLine &line) {
        return line.received.isZero() && line.expected && !line.expected->isZero();
    }));
}

int DeliveryLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DeliveryLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeliveryLinesModel::packs(const DeliveryLine &line, Quantity quantity) const
{
    const std::optional<qint64> whole = ReceptionRules::wholePacks(quantity, line.pack);
    if (!whole)
        return {};
    const QLocale locale = Language::locale();
    return QStringLiteral("%1 × %2").arg(quantityText(Quantity::units(*whole), Unit::Piece, locale),
                                         quantityText(line.pack, Unit::Piece, locale));
}

QString DeliveryLinesModel::text(const DeliveryLine &line, int column) const
{
    switch (column) {
    case Article:
        return line.productName;
    case ExpectedPacks:
        return packs(line, line.expected.value_or(Quantity()));
    case Expected:
        return line.expected ? quantityText(*line.expected, line.unit, Language::locale())
                             : QString();
    case CountedPacks:
        return packs(line, line.received);
    case Counted:
        return quantityText(line.received, line.unit, Language::locale());
    default:
        return state(line, Qt::DisplayRole).toString();
    }
}

QVariant DeliveryLinesModel::state(const DeliveryLine &line, int role) const
{
    const auto say = [role](const QString &words, Kind kind, const QString &icon) -> QVariant {
        if (role == Qt::DisplayRole)
            return words;
        return role == Cell::ChipKind ? QVariant(int(kind)) : QVariant(icon);
    };
    if (m_current == line.id)
        return say(tr("In progress"), Kind::Accent, u"circle-dot"_qs);
    if (!line.expected)
        return m_announced ? say(tr("Not announced"), Kind::Warning, {})
                           : say(tr("Counted"), Kind::Success, {});
    const Quantity gap = line.received - *line.expected;
    if (line.received.isZero())
        return say(tr("To count"), Kind::Neutral, u"circle-dashed"_qs);
    if (gap.isZero())
        return say(tr("Complete"), Kind::Success, {});
    const QString amount =
        quantityText(gap.isNegative() ? -gap : gap, line.unit, Language::locale());
    return gap.isNegative() ? say(tr("%1 missing").arg(amount), Kind::Warning, {})
                            : say(tr("%1 too many").arg(amount), Kind::Warning, {});
}

QVariant DeliveryLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeliveryLine &each = line(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(each, column);
    case Qt::TextAlignmentRole:
        return int((column >= ExpectedPacks && column <= Counted ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Cell::Suffix:
        return column == Article ? each.reference : QVariant();
    case Cell::Strong:
        return column == Counted;
    case Cell::Ink:
        return int(column == ExpectedPacks || column == CountedPacks ? Token::TextMuted
                                                                     : Token::Text);
    case Cell::ChipKind:
    case Cell::ChipIcon:
        return column == State ? state(each, role) : QVariant();
    case Qt::UserRole:
        return each.id.value();
    default:
        return {};
    }
}

QVariant DeliveryLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            (section >= ExpectedPacks && section <= Counted ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Article:
        return tr("Article");
    case Expected:
        return tr("Expected");
    case Counted:
        return tr("Counted");
    case State:
        return tr("State");
    default:
        return QString();
    }
}

} // namespace cabas::ui
