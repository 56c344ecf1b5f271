// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/naming.h"
#include "ui/purchasing/differencelist.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <vector>

namespace cabas::ui {

/// The differences of a catalogue in groups, those to check first; each row is ticked, left or
/// refused. Lines that could not be read stand last.
class DifferencesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Article, Change, Before, After, Gap, Shelf, ShelfAfter, ColumnCount };
    using Group = DifferenceGroup;

    explicit DifferencesModel(QObject *parent = nullptr);

    void setList(const std::shared_ptr<const DifferenceList> &list, const NamingRules &naming);
    /// Shows one group, or all without; of them the names that hold every word typed.
    void filter(std::optional<Group> group, const QString &typed);
    int count(Group group) const { return m_list->counts[size_t(group)]; }

    /// The difference of a row; null for heads and for lines that could not be read.
    const CatalogueDifference *difference(int row) const;
    const ArticleRefusal *refusal(int row) const;
    bool isTicked(int row) const;
    void setTicked(int row, bool ticked);
    /// Takes a difference with the content that its price lets guess, in place of the file's.
    void takeWithContent(int row);
    /// Refuses a difference until the supplier's value moves, or takes that back.
    void toggleRefused(int row);
    /// Ticks or unticks what is shown; refused rows stay refused.
    void setAll(bool ticked);
    const QSet<QString> &ticked() const { return m_ticked; }
    const QSet<QString> &refused() const { return m_refused; }
    /// By key, what those hold that are taken with another content than the file tells.
    const QHash<QString, Quantity> &contents() const { return m_contents; }
    /// How many of our products would get another shelf price by what is ticked.
    int labels() const { return m_labels; }
    int firstOf(Group group) const;
    QString readable(const CatalogueDifference &difference) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row {
        Group group;
        int at = -1; ///< in the differences or refusals; -1: the head of the group
    };
    static QString groupTitle(Group group, int count);
    void rebuild();
    void recount();
    void choiceMade(int row);
    QString text(const CatalogueDifference &difference, int column) const;
    QString toolTip(const CatalogueDifference &difference, int column) const;
    static bool movesShelf(const CatalogueDifference &difference);
    QVariant chip(const CatalogueDifference &difference, int role) const;
    QVariant unread(const ArticleRefusal &refusal, int column, int role) const;
    QVariant cell(const CatalogueDifference &difference, int column, int role) const;

    std::shared_ptr<const DifferenceList> m_list;
    NamingRules m_naming;
    std::vector<Row> m_rows;
    std::optional<Group> m_group;
    QStringList m_words;
    QSet<QString> m_ticked;
    QSet<QString> m_refused;
    QHash<QString, Quantity> m_contents;
    int m_labels = 0;
    Qt::CheckState m_allTicked = Qt::Unchecked; ///< of what is shown
};

} // namespace cabas::ui
