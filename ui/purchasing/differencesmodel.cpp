// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/differencesmodel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/differencerules.h"
#include "ui/purchasing/differencewords.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/kind.h"

#include <QLocale>

#include <algorithm>

namespace cabas::ui {

DifferencesModel::DifferencesModel(QObject *parent)
    : QAbstractTableModel(parent), m_list(std::make_shared<const DifferenceList>())
{
}

QString DifferencesModel::groupTitle(Group group, int count)
{
    switch (group) {
    case Group::ToCheck:
        return tr("To check · %1, untouched unless you tick them").arg(count);
    case Group::Up:
        return tr("Prices up · %1").arg(count);
    case Group::Down:
        return tr("Prices down · %1").arg(count);
    case Group::Pack:
        return tr("Case or content changed · %1").arg(count);
    case Group::Other:
        return tr("VAT, names and the rest · %1").arg(count);
    case Group::Gone:
        return tr("No longer in the catalogue · %1").arg(count);
    case Group::New:
        return tr("New · %1").arg(count);
    case Group::Unread:
        break;
    }
    return tr("Lines that cannot be read · %1").arg(count);
}

void DifferencesModel::setList(const std::shared_ptr<const DifferenceList> &list,
                               const NamingRules &naming)
{
    m_list = list;
    m_naming = naming;
    m_ticked = list->proposed;
    m_refused.clear();
    m_contents.clear();
    m_group.reset();
    m_words.clear();
    rebuild();
}

void DifferencesModel::filter(std::optional<Group> group, const QString &typed)
{
    m_group = group;
    m_words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void DifferencesModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    std::optional<Group> last;
    for (size_t at = 0; at < m_list->comparison.differences.size(); ++at) {
        const Group group = DifferenceList::groupOf(m_list->comparison.differences[at]);
        const bool isFound = std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return m_list->folded[at].contains(word);
        });
        if (!isFound || (m_group && m_group != group))
            continue;
        if (last != group)
            m_rows.push_back({group, -1});
        last = group;
        m_rows.push_back({group, int(at)});
    }
    const bool showsUnread = m_words.isEmpty() && (!m_group || m_group == Group::Unread);
    if (showsUnread && !m_list->comparison.refused.empty()) {
        m_rows.push_back({Group::Unread, -1});
        for (size_t at = 0; at < m_list->comparison.refused.size(); ++at)
            m_rows.push_back({Group::Unread, int(at)});
    }
    endResetModel();
    recount();
}

const CatalogueDifference *DifferencesModel::difference(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return nullptr;
    const Row &shown = m_rows[size_t(row)];
    return shown.at < 0 || shown.group == Group::Unread
               ? nullptr
               : &m_list->comparison.differences[size_t(shown.at)];
}

const ArticleRefusal *DifferencesModel::refusal(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return nullptr;
    const Row &shown = m_rows[size_t(row)];
    return shown.at >= 0 && shown.group == Group::Unread
               ? &m_list->comparison.refused[size_t(shown.at)]
               : nullptr;
}

int DifferencesModel::firstOf(Group group) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].group == group && m_rows[row].at >= 0)
            return int(row);
    }
    return -1;
}

QString DifferencesModel::readable(const CatalogueDifference &difference) const
{
    return m_naming.readable(difference.after);
}

bool DifferencesModel::isTicked(int row) const
{
    const CatalogueDifference *shown = difference(row);
    return shown != nullptr && m_ticked.contains(shown->key);
}

void DifferencesModel::setTicked(int row, bool ticked)
{
    const CatalogueDifference *shown = difference(row);
    if (shown == nullptr)
        return;
    m_refused.remove(shown->key);
    m_contents.remove(shown->key);
    if (ticked)
        m_ticked.insert(shown->key);
    else
        m_ticked.remove(shown->key);
    choiceMade(row);
}

void DifferencesModel::takeWithContent(int row)
{
    const CatalogueDifference *shown = difference(row);
    const auto content = shown == nullptr ? std::nullopt : DifferenceRules::likelyContent(*shown);
    if (!content)
        return;
    m_refused.remove(shown->key);
    m_ticked.insert(shown->key);
    m_contents.insert(shown->key, *content);
    choiceMade(row);
}

void DifferencesModel::toggleRefused(int row)
{
    const CatalogueDifference *shown = difference(row);
    if (shown == nullptr)
        return;
    const bool wasRefused = m_refused.remove(shown->key);
    m_ticked.remove(shown->key);
    m_contents.remove(shown->key);
    if (!wasRefused)
        m_refused.insert(shown->key);
    choiceMade(row);
}

void DifferencesModel::setAll(bool ticked)
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const CatalogueDifference *shown = difference(row);
        if (shown == nullptr || m_refused.contains(shown->key))
            continue;
        // To check one by one: that is what they are there for.
        if (ticked && shown->suspicion == Suspicion::None) {
            m_ticked.insert(shown->key);
        } else if (!ticked) {
            m_ticked.remove(shown->key);
            m_contents.remove(shown->key);
        }
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    recount();
    Q_EMIT choiceChanged();
}

void DifferencesModel::choiceMade(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    recount();
    Q_EMIT choiceChanged();
}

void DifferencesModel::recount()
{
    m_labels = int(
        std::count_if(m_list->comparison.differences.begin(), m_list->comparison.differences.end(),
                      [this](const CatalogueDifference &each) {
                          return each.product && movesShelf(each) && m_ticked.contains(each.key);
                      }));
    int shown = 0;
    int ticked = 0;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (const CatalogueDifference *each = difference(row)) {
            ++shown;
            ticked += m_ticked.contains(each->key) ? 1 : 0;
        }
    }
    m_allTicked = ticked == 0       ? Qt::Unchecked
                  : ticked == shown ? Qt::Checked
                                    : Qt::PartiallyChecked;
    Q_EMIT headerDataChanged(Qt::Horizontal, Article, Article);
}

bool DifferencesModel::movesShelf(const CatalogueDifference &difference)
{
    return difference.shelfAfter.has_value() && difference.after.available;
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DifferencesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    if (index.column() == Article && difference(index.row()) != nullptr)
        return usual | Qt::ItemIsUserCheckable;
    return m_rows[size_t(index.row())].at < 0 ? Qt::ItemIsEnabled : usual;
}

bool DifferencesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || difference(index.row()) == nullptr)
        return false;
    setTicked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (row.at < 0) {
        if (role == Cell::Group && index.column() == 0)
            return true;
        return role == Qt::DisplayRole && index.column() == 0
                   ? QVariant(groupTitle(row.group, count(row.group)))
                   : QVariant();
    }
    if (const ArticleRefusal *line = refusal(index.row()))
        return unread(*line, index.column(), role);
    return cell(*difference(index.row()), index.column(), role);
}

QVariant DifferencesModel::unread(const ArticleRefusal &refusal, int column, int role) const
{
    if (column == Article && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return refusal.reason;
    if (column != Change)
        return {};
    if (role == Qt::DisplayRole)
        return tr("Line %1").arg(refusal.line);
    if (role == Cell::ChipKind)
        return int(Kind::Danger);
    return role == Cell::ChipIcon ? QVariant(u"circle-x"_qs) : QVariant();
}

QVariant DifferencesModel::chip(const CatalogueDifference &difference, int role) const
{
    const DifferenceChip chip = m_refused.contains(difference.key) ? DifferenceWords::refusedChip()
                                : m_contents.contains(difference.key)
                                    ? DifferenceWords::contentChip()
                                    : DifferenceWords::chip(difference);
    if (role == Qt::DisplayRole)
        return chip.word;
    if (role == Cell::ChipKind)
        return int(chip.kind);
    return role == Cell::ChipIcon ? QVariant(chip.icon) : QVariant();
}

QString DifferencesModel::text(const CatalogueDifference &difference, int column) const
{
    const QLocale locale = Language::locale();
    switch (column) {
    case Article:
        return readable(difference);
    case Before:
        return DifferenceWords::before(difference);
    case After:
        return DifferenceWords::after(difference);
    case Gap:
        return difference.costBp && *difference.costBp != 0
                   ? DifferenceWords::signedRate(*difference.costBp)
                   : QString();
    case Shelf:
        return difference.product && difference.product->price
                   ? amountText(*difference.product->price, locale)
                   : QString();
    case ShelfAfter:
        break;
    }
    if (!difference.after.available)
        return {};
    if (difference.shelfAfter)
        return amountText(*difference.shelfAfter, locale);
    return text(difference, Shelf);
}

QString DifferencesModel::toolTip(const CatalogueDifference &difference, int column) const
{
    if (column == Article)
        return DifferenceWords::whole(difference, readable(difference));
    if ((column != Shelf && column != ShelfAfter) || !difference.product ||
        !difference.after.available)
        return text(difference, column);
    ArticleProduct after = *difference.product;
    if (column == ShelfAfter && difference.shelfAfter)
        after.price = difference.shelfAfter;
    const auto margin = DifferenceRules::marginBp(after, difference.after);
    return margin ? tr("Margin with the new cost: %1").arg(DifferenceWords::roundedRate(*margin))
                  : text(difference, column);
}

QVariant DifferencesModel::cell(const CatalogueDifference &difference, int column, int role) const
{
    if (column == Change)
        return chip(difference, role);
    switch (role) {
    case Qt::DisplayRole:
        return text(difference, column);
    case Qt::ToolTipRole:
        return toolTip(difference, column);
    case Qt::TextAlignmentRole:
        return int((column == Article ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (column == Article)
            return m_ticked.contains(difference.key) ? Qt::Checked : Qt::Unchecked;
        break;
    case Cell::Strong:
        return column == After || column == ShelfAfter ||
               (column == Gap && difference.suspicion != Suspicion::None);
    case Cell::Ink:
        if (column == Before || column == Shelf)
            return int(Token::TextMuted);
        if (column == Gap && difference.suspicion != Suspicion::None)
            return int(Token::Danger);
        break;
    default:
        break;
    }
    return {};
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::CheckStateRole && section == Article && !m_rows.empty())
        return int(m_allTicked);
    if (role == Qt::TextAlignmentRole)
        return int((section <= Change ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Article:
        return tr("Article");
    case Change:
        return tr("Change");
    case Before:
        return tr("Cost before");
    case After:
        return tr("after");
    case Gap:
        return tr("Gap");
    case Shelf:
        return tr("Shelf before");
    case ShelfAfter:
        return tr("after");
    }
    return {};
}

} // namespace cabas::ui
